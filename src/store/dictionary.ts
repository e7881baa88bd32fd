/**
 * What kept documents have in common, for `compact.ts` to begin with: words, then whole documents as they are packed, the
 * most common last. Documents can only be read with the very bytes that they were written with: a dictionary that was ever
 * released is never changed, another one gets a mark of its own.
 */

const WORDS = [
  '"consent":{"state":"given","chose_locale":true,"stopped":true,"head":true,"locale":"en""su""jv"',
  '"label":"istri""suami""ibu""ayah""anak","key":"wife""husband""mother""father""child","at":16',
  '"handover":{"since":16,"pending":[{"photos":[{"turn":"01","evidence":{"outcome":"recognised"',
  '"agenda":[{"dialogue":"officer_offer""where""urgent_first""vaccine_place""next_service""birth""death"',
  '"dialogue":"menu","version":2,"node":"greet""requirements""reminder""photo""people""listing_fields"',
  '"area":"bekasi","people":[{"id":"self","time":"09:00","day":{"from":"2021-","to":"2021-","services":["',
  '"recovered_on":{"value":"20""recovered_severe":{"negative_test_on":{"resident":{"urgent":{"age":{"value":',
  '"exempt_letter":{"value":"other""planned_dose_on":{"value":"202""married":{"value":false,',
  '"vaccine":{"value":"sinopharm""moderna""pfizer""astrazeneca","provenance":"verified","at":16',
  '"variant":{"value":"baru""perpanjangan""hilang","provenance":"claimed","at":16',
  '"service":"akta_lahir""akta_kematian""bansos""bpjs""kk""nikah""perizinan""pindah_domisili""puskesmas"',
  '"service":"layanan_lain""stnk_pajak""surat_pengantar""pendataan_kontrakan""skck""vaksinasi"',
  '"outcome":"needs_facts""allowed""not_yet""officer","rule":"no_dose""exempt","decided_by":"police"',
  '"trail":"access/verdict>vaccination_state/doses access_offer/proof","misses":1,"answers":{"service":"',
];

const DOCUMENTS = [
  // of a record
  '{"chat":"","case":"self","facts":{"dose_count":{"value":0,"provenance":"claimed","at":163',
  '},"asks_papers":{"value":true,"provenance":"claimed","at":163',
  // of a person
  '{"v":2,"locale":"id","cases":{"self":{"facts":{"dose_count":{"value":1,"provenance":"claimed","at":163',
  '},"exempt":{"value":true,"provenance":"claimed","at":163',
  '},"vaccine":{"value":"sinovac","provenance":"claimed","at":163',
  '},"last_dose_on":{"value":"2021-08-05","provenance":"claimed","at":163',
  '}}}},"reminders":[{"id":"01',
  '-r0","at":16,"text":{"id":"reminder-dose","args":{"due":{"day":"2021-09-02","weekday":true}}}}]}',
  // of a session
  '{"v":2,"at":163,"trail":"arrange_reminder/offer","shown":"1","edition":"","token":4,',
  '"topic":{"service":"vaksinasi","reminder":{"about":null,"what":null,"of":"01',
  '-r0","day":null,"time":null,"due":null,"before":null,"by":null,"every":null,"wrong":null,"other":null}},',
  '"said":[{"case":"self","service":"sim","papers":true},{"case":"self","service":"ktp","papers":true,',
  '"verdict":{"outcome":"allowed_if","rule":"one_dose","decided_by":"city","allowed_from":null}}],"heard":"o',
  '","undo":{"message":"o","asked":"","person":"","before":{"chat":{"v":2,"at":163,"runs":[{"dialogue":"access",',
  '"version":3,"node":"verdict","answers":{"service":"ktp"},"sought":["dose_count"]},{"dialogue":"vaccination_state",',
  '"version":3,"node":"doses"},{"dialogue":"arrange_reminder","version":1,"node":"offer"}],',
  '"shown":"1","edition":"","token":1,"waiting":"answer","topic":{"service":"vaksinasi","reminder":{"about":"dose",',
  '"what":null,"of":null,"day":null,"time":"08:00","due":"2021-09-02","before":1440,"by":null,"every":null,"wrong":null,',
  '"other":null}},"said":[{"case":"self","service":"ktp"}]},"person":{"v":2,"locale":"id"}}}}',
];

export const DICTIONARY = Buffer.from([...WORDS, ...DOCUMENTS].join(''));
