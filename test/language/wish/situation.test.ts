import { describe, expect, it } from 'vitest';
import { SITUATIONS } from '../../../src/language/reading.js';
import { labelled } from '../labelled.js';
import { read } from '../support.js';

const told: [string, (typeof SITUATIONS)[number]][] = [
  ['ibu saya stroke, boleh saya wakilkan?', 'delegate'],
  ['ambil ktp bisa diwakilin suami ga min', 'delegate'],
  ['saya kerja di luar kota, kk boleh diurus kakak saya?', 'delegate'],
  ['chat saya jangan dikasih lihat ke petugasnya ya', 'conceal_chat'],
  ['urusannya sudah kelar min', 'settled'],
  ['saya di loket, disuruh pulang', 'sent_home'],
  ['barusan ditolak satpam mpp gara2 blm vaksin', 'sent_home'],
  ['udah antri dari pagi malah ga dikasih masuk sama petugas', 'sent_home'],
  ['kartu vaksin saya cuma kertas, laku ga?', 'paper_card'],
  ['hp saya jadul ga bisa buka pedulilindungi, gimana masuk kelurahan', 'paper_card'],
  ['ga punya hp android, ngurus ktp gimana', 'paper_card'],
  ['saya Tambun, ngurusnya di sini?', 'which_city'],
  ['rumah saya babelan, bikin ktp di kota bekasi bisa?', 'which_city'],
  ['ini kota apa kabupaten bekasi min?', 'which_city'],
  ['bener ga blm vaksin bansos dicabut?', 'hoax'],
  ['di grup wa katanya ktp diblokir kalo ga vaksin', 'hoax'],
  ['berita bansos distop itu hoax bukan?', 'hoax'],
  ['ada yg ngaku Dukcapil minta OTP', 'scam'],
  ['nomor ini beneran resmi pemkot?', 'scam'],
  ['disuruh klik link dari wa katanya bpjs, aman ga', 'scam'],
  ['diminta 200rb biar KTP cepet', 'extortion'],
  ['oknum kelurahan minta uang rokok buat pengantar', 'extortion'],
  ['rt minta duit 50 ribu buat surat domisili', 'extortion'],
  ['bisa petugas rekam KTP ke rumah?', 'home_visit'],
  ['ibu lumpuh, ada jemput bola rekam ktp ga', 'home_visit'],
  ['ini HP anak, jangan tampilin data saya', 'shared_phone'],
  ['hp pinjem tetangga, jgn simpen data sy ya', 'shared_phone'],
  ['jenazah ibu masih di rs, katanya harus ada sertifikat vaksin buat ambil', 'body_release'],
  ['ambil jenazah suami di rsud, katanya harus scan, saya blm vaksin', 'body_release'],
  ['suntik tbc rutin, obat abis besok, blm vaksin', 'treatment'],
  ['ibu mau operasi hari senin, bpjs nya ga aktif', 'treatment'],
  ['abis suntik pfizer kemaren lengan bengkak, efek sampingnya brp hari?', 'side_effects'],
  ['didata pak rt suruh nunjukin sertifikat vaksin sama agama segala, emang harus?', 'listing_fields'],
  ['pak rw minta data agama penghuni kos boleh ga?', 'listing_fields'],
  ['penghuni kos saya ga mau didata, gmn ya', 'listing_refused'],
  ['sbg RT, bolehkah saya nolak tanda tangan surat pengantar warga yg blm vaksin?', 'head_may_refuse'],
  ['warga belum vaksin, bansosnya saya tahan dulu apa gimana', 'head_may_refuse'],
  ['Pak RT saya ga mau ttd pengantar karna saya belum vaksin', 'head_refuses'],
  ['kok NIK saya udah dipake orang lain vaksin??', 'nik_used'],
  ['nama di sertifikat vaksin kurang satu huruf, bisa dipake bikin ktp ga?', 'certificate_wrong'],
  ['kartu vaksin saya hilang', 'card_lost'],
  ['I lost my vaccination card, what can I show', 'card_lost'],
  ['hp saya ilang, sertifikat vaksin ada di situ semua', 'phone_lost'],
  ['nomer hp yg didaftarin vaksin udh angus, gabisa login', 'number_dead'],
  ['barcode di kartu vaksin sy burem, discan ga kebaca', 'qr_unreadable'],
  ['saya dosis 1 pfizer, boleh dosis 2 sinovac?', 'mixed_brands'],
  ['boleh ga dosis 2 beda merek', 'mixed_brands'],
  ['pengantar RT msh perlu ga buat bikin KK baru?', 'rt_letter'],
  ['bikin ktp perlu surat rt ga', 'rt_letter'],
  ['saya rt baru, gimana caranya biar warga saya masuk ke hotline ini', 'new_head'],
  ['cek dong pengingatku apa aja', 'list_reminders'],
  ['reminder gue kapan ya', 'list_reminders'],
  ['pengingat SIM tolong digeser ke kamis', 'move_reminder'],
  ['ubah jam pengingat jadi jam 10', 'move_reminder'],
  ['bapak saya meninggal kemarin di rumah', 'death'],
  ['nenek saya meninggal barusan', 'death'],
  ['anak saya baru lahir kemarin di hermina', 'birth'],
];

describe('situations', () => {
  it.each(told)('%s', (text, situation) => {
    const reading = read(text);
    expect(reading.situation).toBe(situation);
    expect(SITUATIONS).not.toContain(reading.intent);
    expect(reading.confidence).toBeGreaterThanOrEqual(0.6);
  });

  it('have each an example', () => {
    expect(new Set(told.map(([, situation]) => situation))).toEqual(new Set(SITUATIONS));
  });

  it.each([
    'ini sertifikat vaksin saya, bener ga bisa dipake?',
    'mau bikin ktp, syaratnya apa',
    'ingetin besok ambil kk',
    'motornya masih atas nama orang lain, pajaknya gimana',
    'terima kasih infonya, bener bener membantu',
    'halo min, pagi',
    'bikin skck bayar berapa ribu?',
    'jadwal sim keliling di perumahan harapan indah',
    'jarum suntik aja saya pingsan, jadi belum vaksin, mau kk',
    'habis operasi ga boleh vaksin, mau perpanjang sim',
    'rutin cuci darah jd ga boleh vaksin, mau urus kk',
    'kk dilaminating malah lecet barcode nya ga kebaca, ganti baru gratis kan?',
    'dosis ketiga boleh beda merk sama yg kedua?',
    'bikin surat pengantar perlu ktp sama kk ga',
    'urus surat pengantar, rt minta sertifikat vaksin',
    'pendataan kontrakan, sudah vaksin 2 kali',
  ])('are not seen where there is none: %s', (text) => {
    expect(read(text).situation).toBeNull();
  });

  it('are seldom: few of the messages about other things seem to be one', () => {
    const messages = [...labelled('questions-dev'), ...labelled('questions-own')];
    const seen = messages.filter(({ text }) => read(text).situation !== null);
    expect(seen.length / messages.length).toBeLessThan(0.08);
  });
});
