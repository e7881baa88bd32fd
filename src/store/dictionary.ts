/**
 * What kept documents have in common, for `compact.ts` to begin with: the most common last, nothing personal. Documents
 * can only be read with the very bytes that they were written with: a dictionary that was ever released is never
 * changed, another one gets a mark of its own.
 */
export const DICTIONARY = Buffer.from(
  [
    '"consent":{"state":"given","chose_locale":true,"stopped":true,"head":true,"locale":"en""su""jv"',
    '"label":"istri""suami""ibu""ayah""anak","key":"wife""husband""mother""father""child","at":16',
    '"handover":{"since":16,"pending":[{"photos":[{"turn":"01","evidence":{"outcome":"recognised"',
    '"agenda":[{"dialogue":"officer_offer""where""urgent_first""vaccine_place""next_service""birth""death"',
    '"dialogue":"menu","version":2,"node":"greet""requirements""reminder""photo""people""listing_fields"',
    '"area":"bekasi","people":[{"id":"self","time":"09:00","day":{"from":"2021-","to":"2021-',
    '"services":["',
    '"recovered_on":{"value":"20""recovered_severe":{"negative_test_on":{"resident":{"urgent":{"age":{"value":',
    '"exempt_letter":{"value":"other""planned_dose_on":{"value":"202""married":{"value":false,',
    '"vaccine":{"value":"sinovac""astrazeneca""pfizer""moderna""sinopharm""last_dose_on":{"value":"2021-0',
    '"asks_papers":{"value":true,"provenance":"verified","at":16""variant":{"value":"baru""hilang""perpanjangan"',
    '"service":"akta_lahir""akta_kematian""bansos""bpjs""kk""nikah""perizinan""pindah_domisili""puskesmas"',
    '"service":"layanan_lain""stnk_pajak""surat_pengantar""pendataan_kontrakan""skck""vaksinasi""sim""ktp"',
    '"reminders":[{"id":"01","at":16,"text":{"id":"reminder-dose""reminder-date","args":{"due":{"day":"2021-10-',
    '","weekday":true}}}}]}',
    '{"chat":"01","case":"self","facts":{"dose_count":{"value":0,"provenance":"claimed","at":16',
    '"exempt":{"value":true,"provenance":"claimed","at":16',
    '"topic":{"case":"01-r1","service":"ktp","reminder":{"about":"dose","what":null,"of":null,"day":null,',
    '"time":null,"due":null,"before":1440,"by":null,"every":null,"wrong":null,"other":null}},',
    '"said":[{"case":"self","service":"ktp","papers":true,"places":true,"answers":["","verdict":{"outcome":',
    '"needs_facts""allowed""allowed_if""not_yet""officer","rule":"no_dose""exempt","decided_by":"police""city",',
    '"allowed_from":null}}],"heard":"","evidence":null,"undo":{"message":"","asked":"","person":"","before":{"chat":',
    '{"v":2,"at":16,"runs":[{"dialogue":"access","version":3,"node":"verdict","answers":{"service":"',
    '"},"sought":["dose_count"],"kept":[]},{"dialogue":"vaccination_state","version":3,"node":"doses"}],',
    '"trail":"access/verdict>vaccination_state/doses arrange_reminder/offer","shown":"1","edition":"1","token":1,',
    '"misses":1,"waiting":"answer","topic":{"service":"',
    '"person":{"v":2,"locale":"id","cases":{"self":{"facts":{"dose_count":{"value":1,"provenance":"claimed","at":16',
  ].join(''),
);
