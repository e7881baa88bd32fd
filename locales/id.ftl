# Teks untuk warga: bahasa sumber. Sesudah mengubah: npx bisa check
# *tebal* ditulis seperti di WhatsApp; baris tidak boleh dimulai dengan * (aturan Fluent).

### Salam, menu, dan kata yang selalu berlaku

greeting =
    Halo Kak, saya *Bisa?*, hotline Pemkot Kota Bekasi. Saya bantu cek apakah suatu layanan bisa diurus, bawa berkas apa, dan di mana.

    Tulis saja pertanyaannya, misalnya: bisa perpanjang SIM? baru vaksin sekali
menu-offer = Mau saya bantu yang mana, Kak?
help =
    Tanya saja seperti biasa, misalnya: syarat bikin KTP apa?

    Kata yang selalu bisa dipakai: *menu*, *kembali*, *ulang*, *batal*, *petugas*, *stop* (tanpa pengingat), *gabung* (pakai di aplikasi lain juga), *hapus data*.
cancelled = Baik Kak, saya batalkan. Tulis *menu* kalau mau mulai lagi.
cancelled-list-stays = Daftar { $count } orang tadi tetap ada: *daftar* untuk melihatnya, *kosongkan daftar* untuk menghapusnya.
choice-past = Pilihan itu dari pertanyaan sebelumnya, Kak.
edit-taken = Siap Kak, saya pakai yang sudah diubah.
edit-late =
    Pesan yang Kakak ubah sudah telanjur saya jawab. *Yang saya catat sekarang:*
    { $known }
    Ada yang beda? Tulis saja di sini yang benar, ya.
edit-late-short = Pesan yang Kakak ubah sudah telanjur saya jawab. Ada yang beda? Tulis saja di sini yang benar, ya.
question-changed = Maaf Kak, pertanyaannya baru kami perbarui. Kita lanjut dari sini, ya.
failure = Maaf Kak, ada gangguan di sisi kami, jadi pertanyaan tadi belum selesai. Coba tulis lagi, atau ketik *petugas*.
other-kind =
    { $what ->
        [voice] Maaf Kak, pesan suara belum bisa saya dengar. Tulis saja pertanyaannya, ya.
        [video] Maaf Kak, video belum bisa saya lihat. Kirim fotonya saja, ya.
        [sticker] Stikernya lucu, Kak.
        [location] Lokasinya belum saya kenal, Kak. Tulis saja nama kecamatannya, ya.
        [contact] Maaf Kak, kontak orang lain tidak saya simpan.
        [message] Maaf Kak, pesan seperti itu belum bisa saya baca. Tulis saja isinya, atau kirim fotonya, ya.
        [too_many_photos] Maaf Kak, foto yang menunggu dibaca sudah terlalu banyak. Kirim lagi sebentar lagi, ya.
       *[file] Maaf Kak, file itu tidak bisa saya buka. Kirim foto atau tangkapan layarnya, ya.
    }
located = *Itu kira-kira di Kecamatan { $area }, Kak.* Mau urus apa? Tulis saja, nanti saya carikan kantornya.
located-places =
    Kira-kira di Kecamatan { $area }. Untuk { $service }, Kak:
    { $places }
located-elsewhere = *Itu kira-kira di { $place }, { $of }, Kak, di luar Kota Bekasi.* KTP, KK, dan akta diurus di kota atau kabupaten alamat KTP. Mau kantor di kecamatan lain? Tulis namanya.
unreadable-message = Maaf Kak, pesan tadi tidak bisa saya baca. Tulis pertanyaannya dengan kata-kata, ya.
message-set-aside = Maaf Kak, ada gangguan di sistem kami, jadi pesan tadi belum bisa saya jawab. Pesannya disimpan dulu untuk dicoba lagi. Boleh juga ditulis ulang dengan kata lain, ya.
too-many-messages = Pelan-pelan ya, Kak. Pesannya banyak sekali sekaligus, jadi belum bisa saya baca semua. Tulis lagi sekitar { $minutes } menit lagi, satu pertanyaan dulu. Kalau darurat, telepon 112.
you-are-welcome = Sama-sama, Kak. Sehat selalu.
thanks-bereaved = Sama-sama, Kak. Semoga Kakak sekeluarga diberi kekuatan.
goodbye = Baik, Kak. Kalau ada yang lain, tulis saja di sini.
out-of-scope =
    Maaf Kak, itu di luar yang saya tahu. Saya bantu soal layanan seperti KTP, KK, SIM, SKCK, perizinan, dan bukti vaksinnya.
    Untuk hal lain, ketik *petugas*.
not-understood = Saya belum paham, Kak. Maksudnya yang mana?
not-understood-keeper = Maaf, belum saya tangkap, Kak. { $about ->
        [notice] Ini soal pengumuman tadi? Tulis *kirim*, *batal*, atau apa yang diubah.
        [people] Ini soal daftar warga tadi? Sebut nama atau nomornya dan apa yang berubah, misalnya: no 2 sudah vaksin.
        [register] Ini soal penghuni{ $house ->
            [none] {""}
           *[other] {" "}{ $house }
        }? Sebut namanya dan apa yang mau dicatat atau ditanyakan, misalnya: andi kamar 3 keluar kemarin, atau: siapa yang belum lapor.
       *[none] Soal penghuni kos, pengumuman, atau urusan warga di loket? Tulis misalnya: siapa yang belum lapor, umumkan: kerja bakti Minggu, atau: Bu Y mau KK.
    }
    Ada yang rumit? Tulis *petugas*.
not-understood-again = Masih belum saya tangkap, Kak. Balas nomornya saja, atau tulis *petugas*.
left-undone = Baik, Kak, tidak saya lakukan.
reminder-stays = Baik, Kak, saya catat. Pengingatnya tetap terpasang di waktu itu.
unsure = Maksudnya yang mana, Kak?
unsure-about = Saya belum yakin, Kak. Ini soal { $service }?
unsure-again = Balas nomornya ya, Kak, atau tulis dengan kata lain.
choice-meant-access = Bisa diurus atau belum
choice-meant-papers = Syarat dan biaya
choice-meant-place = Tempat dan jam buka
choice-meant-reminder = Pasang pengingat
choice-meant-no-reminder = Batalkan pengingat
choice-meant-proof = Bukti vaksin
choice-meant-language = Ganti bahasa
choice-other-matter = Hal lain
salam-back = Waalaikumsalam, Kak.
hello-again = Halo, Kak.
person-called =
    { $called ->
        [self] Kakak sendiri
        [relative] { $kind ->
            [resident] warga itu
           *[other] { $label } Kakak
        }
        [named] { $label }
       *[other] orangnya
    }
for-person = Untuk { $who }:
number-masked = Nomor pribadi di pesan Kakak tidak saya simpan. NIK dan nomor HP tidak perlu ditulis di sini, ya.
language-followed = Saya jawab dalam bahasa Indonesia, ya. Mau bahasa lain? Ketik *bahasa*.
not-caught = Maaf, jawabannya belum saya tangkap.
choice-check-service = Cek syarat layanan
choice-send-proof = Kirim bukti vaksin
choice-officer = Bicara dengan petugas
choice-yes = Ya
choice-no = Tidak
choice-enough = Cukup

### Bahasa

ask-language = Mau pakai bahasa apa, Kak?
choice-indonesian = Indonesia
choice-english = English
choice-sundanese = Sunda
choice-javanese = Jawa
language-switched = Baik, kita pakai bahasa Indonesia, Kak.

### Layanan mana

ask-service = { $several ->
        [true] Yang mana dulu, Kak? Yang lain menyusul.
       *[other] Layanan apa yang mau diurus, Kak? Pilih, atau tulis namanya.
    }
ask-service-again = { $several ->
        [true] Maaf, yang mana dulu, Kak? Balas nomornya, atau tulis nama layanannya:
       *[other] Saya belum kenal nama itu, Kak. Tulis nama layanannya, misalnya KTP, KK, SKCK, akta lahir, atau pilih:
    }
ask-service-next = Sertifikat ini mau dipakai untuk mengurus apa, Kak?
agenda-reminder = Sekarang pengingatnya:
agenda-waits = { $what ->
        [reminder] Pengingatnya sesudah ini, ya.
       *[service] Sesudah ini { $service }, ya.
    }
next-service = Lanjut ke { $service }, Kak?

service-akta_kematian = akta kematian
service-akta_lahir = akta kelahiran
service-bansos = bansos
service-bpjs = BPJS
service-kk = KK
service-ktp = KTP
service-layanan_lain =
    { $other ->
        [kia] KIA
        [paspor] paspor
        [npwp] NPWP
        [pbb] PBB
        [tanah] sertifikat tanah
        [kartu_kuning] kartu kuning (AK1)
        [jht] BPJS Ketenagakerjaan
        [cerai] perceraian
        [sekolah] keperluan sekolah
        [sktt] SKTT (orang asing)
       *[none] layanan itu
    }
service-other = Layanan lain
service-nikah = nikah di KUA
service-pendataan_kontrakan = pendataan kontrakan dan kos
service-perizinan = perizinan
service-pindah_domisili = pindah domisili
service-puskesmas = pelayanan puskesmas
service-sim = SIM
service-skck = SKCK
service-stnk_pajak = pajak kendaraan (STNK)
service-surat_pengantar =
    { $other ->
        [sktm] SKTM
        [domisili_usaha] surat domisili usaha
        [usaha] surat keterangan usaha
        [domisili] surat domisili
        [ahli_waris] surat ahli waris
        [hidup] surat keterangan hidup
        [belum_menikah] surat keterangan belum menikah
        [penghasilan] surat penghasilan
        [legalisir] legalisir
       *[none] surat pengantar
    }
service-vaksinasi = vaksinasi


### Berapa dosis, dan kesehatan

ask-doses = Untuk { $service }, SE Wali Kota meminta bukti vaksin minimal dosis 1{ $urgent ->
        [true] ; yang belum tetap boleh datang
       *[false] {""}
    }.
    { $subject ->
        [other] Vaksin COVID-19 { $who } sudah berapa kali? Tulis angkanya (0 kalau belum).
       *[self] Kakak sudah vaksin COVID-19 berapa kali? Tulis angkanya (0 kalau belum).
    }
choice-dose-none = Belum
choice-dose-one = Dosis 1
choice-dose-two = Dosis 2 atau lebih
choice-dose-three = Booster
choice-vaccinated = Sudah vaksin
ask-dose-times = Baik, Kak. Sudah berapa kali? Tulis angkanya, atau *lupa*.
choice-dose-unsure = Lupa
choice-if-none = Kalau belum
doses-if-none = Kalau belum, diminta suntik dosis 1 dulu, Kak. { $urgent ->
        [true] Untuk urusan ini boleh langsung datang, petugas yang memutuskan.
       *[false] Sesudah dosis 1 langsung bisa. Tidak bisa divaksin, atau mendesak? Tetap boleh datang, petugas yang memutuskan.
    }
ask-doses-then = { $subject ->
        [other] Orangnya sudah berapa kali, Kak? Tulis angkanya (0 kalau belum).
       *[self] Kakak sendiri sudah berapa kali? Tulis angkanya (0 kalau belum).
    }
choice-dose-some = Sudah, lupa berapa kali
ask-ever-vaccinated = Tidak apa-apa, satu kali saja sudah cukup. { $subject ->
        [other] Orangnya pernah disuntik vaksin COVID-19, Kak?
       *[self] Kakak pernah disuntik vaksin COVID-19?
    }
doses-look-up = Tidak apa-apa, Kak. Lihat di kartu vaksin atau aplikasi PeduliLindungi, atau tanya puskesmas. Kalau sudah tahu, tulis di sini.
ask-severity = Sesudah COVID vaksinnya menunggu 1 bulan sejak sembuh, atau 3 bulan kalau dulu dirawat. Waktu kena COVID, gejalanya bagaimana, Kak?
choice-severe = Berat (dirawat)
choice-mild = Ringan atau sedang
fact-contradiction = Di sertifikat tercatat lain, Kak. Saya pakai yang di sertifikat.

### Jawaban: baris pertama

verdict = { $lines }
verdict-allowed =
    { $id ->
        [pendataan_kontrakan] *Untuk pendataan kontrakan dan kos tidak diminta bukti vaksin, Kak.*
        [puskesmas] *Boleh berobat di puskesmas, Kak.*
        [vaksinasi] *Boleh vaksin, Kak.*
       *[other] { $by ->
            [police] *Bisa urus { $service }, Kak. Keputusan akhir di kepolisian.*
            [private] *Bisa urus { $service }, Kak. Keputusan akhir di pengelola tempatnya.*
           *[city] *Bisa urus { $service }, Kak.*
        }
    }
verdict-allowed-if =
    { $by ->
        [police] *Bisa urus { $service }, Kak, asal bukti vaksinnya dibawa. Keputusan akhir di kepolisian.*
        [private] *Bisa urus { $service }, Kak, asal bukti vaksinnya dibawa. Keputusan akhir di pengelola tempatnya.*
       *[city] *Bisa urus { $service }, Kak, asal bukti vaksinnya dibawa.*
    }
verdict-not-yet =
    { $by ->
        [police] *SE Wali Kota meminta bukti vaksin minimal dosis 1, Kak. Untuk { $service }, yang memutuskan polisi.*
        [private] *SE Wali Kota meminta bukti vaksin minimal dosis 1, Kak. Untuk { $service }, yang memutuskan pengelola tempatnya.*
       *[city] { $id ->
            [layanan_lain] *SE Wali Kota meminta bukti vaksin minimal dosis 1, Kak. Untuk { $service }, yang memutuskan kantornya sendiri.*
           *[other] *Untuk { $service } diminta bukti vaksin dulu, Kak, minimal dosis 1 (suntikan pertama).*
        }
    }
verdict-officer =
    { $by ->
        [police] *Untuk { $service }, polisi yang memutuskan, Kak. Tanyakan dulu, tetap boleh datang.*
       *[city] *Untuk { $service }, petugas yang memutuskan, Kak. Tetap boleh datang.*
    }
verdict-needs-facts = Untuk { $service }, saya perlu tahu satu hal lagi, Kak.

### Jawaban: alasannya

rule-silent = Aturannya tidak menyebut hal ini.
rule-no-act = Pada hari itu tidak ada aturan bukti vaksin yang berlaku di Kota Bekasi.
rule-needs-facts = Sudah vaksin COVID-19 berapa kali?
rule-not-gated =
    { $id ->
        [pendataan_kontrakan] Pendataannya di tempat tinggal. Kalau datang ke kantor kelurahan, di sana diminta bukti vaksin minimal dosis 1.
        [vaksinasi] Untuk dosis berikutnya, bawa juga kartu vaksinnya.
       *[other] Di sini tidak diminta bukti vaksin.
    }
rule-marriage-age =
    {""}*Umur nikah minimal 19 tahun (UU 16/2019), Kak; di bawah itu perlu dispensasi pengadilan agama dulu.* Orang tua yang mengajukannya.
    Sesudah itu baru ke kelurahan dan KUA{ $proof ->
        [yes] ; di sana diminta bukti vaksin minimal dosis 1
       *[no] {""}
    }.{ $since ->
        [known] {" "}Umurnya cukup mulai *{ $day }*.
       *[none] {""}
    }
rule-vaccine-age =
    {""}*Belum bisa, Kak: sekarang vaksin COVID-19 mulai umur 12 tahun.*{ $since ->
        [known] {" "}Untuk anak ini mulai *{ $day }*.
       *[none] {""}
    }
rule-vaccine-age-6 =
    {""}*Belum bisa, Kak: vaksin COVID-19 mulai umur 6 tahun.*{ $since ->
        [known] {" "}Untuk anak ini mulai *{ $day }*.
       *[none] {""}
    }
    Jadwal untuk yang lebih muda belum ada di data saya; tanya puskesmas.
rule-dose-verified = Tunjukkan sertifikat yang sama di loket. Masker tetap dipakai, ya.
rule-dose-claimed = Tunjukkan sertifikat di aplikasi PeduliLindungi, atau kartu vaksin kertas. Masker tetap dipakai, ya.
    .short = Boleh di aplikasi atau kartu kertas; masker tetap dipakai.
rule-exempt = Surat edaran belum mengatur yang tidak bisa divaksin. Bawa surat dokter yang asli, ya.
    .short = Surat edaran belum mengatur ini; bawa surat dokter yang asli, ya.
rule-recovered = Surat edaran belum mengatur yang baru sembuh dari COVID. Bawa surat keterangan sembuh kalau ada, ya.
    .short = Surat edaran belum mengatur ini; bawa surat keterangan sembuh kalau ada, ya.
rule-test-only = Surat edaran belum mengatur hasil tes sebagai pengganti vaksin. Bawa hasil tesnya, ya.
    .short = Surat edaran belum mengatur ini; bawa hasil tesnya, ya.
rule-child = Surat edaran tidak mengatur anak di bawah 12 tahun. Yang mengantar bawa bukti vaksinnya, ya.
    .short = Surat edaran tidak mengatur anak di bawah 12 tahun; pengantarnya bawa bukti vaksin, ya.
rule-urgent = Keperluan ini mendesak, jadi jangan ditunda karena belum vaksin.
    .short = Mendesak, jadi jangan ditunda karena belum vaksin.
rule-no-dose =
    { $by ->
        [police] Tanya petugas polisinya dulu sebelum berangkat, ya.
       *[city] { $id ->
            [layanan_lain] Tanya kantornya dulu sebelum berangkat, ya.
           *[other] Sudah dosis 1? Langsung bisa.
        }
    }
    .short =
        { $by ->
            [police] Tetap boleh datang bertanya (SE 440/1395).
            [private] Tetap boleh datang bertanya (SE 440/1395).
           *[city] { $id ->
                [layanan_lain] Tanya kantornya dulu, ya.
               *[other] Dasarnya SE 440/1395. Sudah dosis 1? Langsung bisa.
            }
        }
rule-pandemic-over = Status pandemi berakhir 21 Juni 2023. Petugas loket memastikan apa yang masih diminta.
    .short = Status pandemi berakhir 21 Juni 2023 (Keppres 17/2023); loket memastikan apa yang masih diminta.
rule-note-other-city = Surat edaran tidak menyebut warga kota lain; petugas loket yang memastikan.
    .short = Untuk warga kota lain, petugas loket yang memastikan.
rule-note-satusehat = Aplikasi PeduliLindungi sekarang bernama SATUSEHAT Mobile.
    .short = Aplikasinya kini SATUSEHAT Mobile.
rule-ktp-age =
    {""}*KTP dibuat mulai umur 17 tahun atau sesudah menikah, Kak, jadi sekarang belum waktunya.*{ $since ->
        [known] {" "}Umurnya cukup mulai *{ $day }*.
       *[none] {""}
    }
    Mau tahu apakah datanya bisa direkam lebih dulu? Tanya petugas Disdukcapil.
rule-sim-age =
    {""}*SIM A dan C mulai umur 17 tahun, Kak, jadi sekarang belum waktunya.*{ $since ->
        [known] {" "}Umurnya cukup mulai *{ $day }*.
       *[none] {""}
    }
    Ada yang ingin dipastikan? Tanya polisi di Satpas.
rule-other-city =
    {""}*KTP, KK, dan akta diterbitkan kota di alamat KTP, Kak.* Bisa tidaknya di sini, petugas yang memastikan.{ $proof ->
        [yes] {" "}Bawa bukti vaksin dosis 1.
       *[no] {""}
    }
rule-vaccine-after-covid =
    {""}*Belum waktunya, Kak: sesudah COVID, vaksinnya menunggu dulu.*{ $since ->
        [known] {" "}Paling cepat *{ $day }*.
       *[none] {""}
    }
    Waktunya 1 bulan sesudah sembuh; kalau dulu dirawat, 3 bulan. Boleh tidaknya divaksin, tenaga kesehatan yang menilai.
rule-stay-short =
    {""}*Tinggal kurang dari setahun tidak perlu pindah domisili, Kak: cukup lapor sebagai penduduk nonpermanen.*
    Lapornya lewat RT/RW, atau petugas Disdukcapil di kelurahan dan kecamatan.
rule-online-e-open =
    {""}*Lewat aplikasi e-Open tidak perlu datang ke loket, Kak.*{ $proof ->
        [yes] {" "}SE Wali Kota meminta bukti vaksin dari yang datang; yang online tidak disebut di situ.
       *[no] {""}
    }
rule-online-ktp =
    {""}*KTP bisa dimohon lewat aplikasi e-Open tanpa datang ke loket, Kak.* Foto dan sidik jari harus di loket atau tidak, petugas yang memastikan.{ $proof ->
        [yes] {" "}SE Wali Kota meminta bukti vaksin dari yang datang.
       *[no] {""}
    }
rule-online-oss =
    {""}*Lewat OSS tidak perlu datang ke loket, Kak.*{ $proof ->
        [yes] {" "}SE Wali Kota meminta bukti vaksin dari yang datang; yang online tidak disebut di situ.
       *[no] {""}
    }
verdict-from =
    { $because ->
        [law] Mulai *{ $day }* aturan ini tidak dipakai lagi, jadi { $service } bisa diurus.
        [dose-2] Dengan dosis 2 paling cepat *{ $day }*, { $service } bisa diurus mulai hari itu.
        [dose-3] Dengan booster pada *{ $day }*, { $service } bisa diurus mulai hari itu.
       *[dose-1] Bisa urus { $service } mulai *{ $day }*, sesudah dosis 1.
    }
verdict-vaccine-from =
    { $severity ->
        [unknown] Vaksin sesudah COVID paling cepat *{ $day }* (1 bulan sesudah sembuh; kalau dulu dirawat, 3 bulan).
       *[known] Vaksin sesudah COVID paling cepat *{ $day }*.
    }
verdict-weekend = *{ $day } itu akhir pekan, Kak.* { $hours }
verdict-ask-officer = Mau saya tanyakan? Ketik *petugas*.
verdict-prepare = Siapkan { $papers }.
verdict-prepare-common = Siapkan { $papers }; selebihnya tergantung keperluannya (*rincian*).
verdict-remarks = { $remarks }

### Jawaban: berkas, tempat, dasar

verdict-bring =
    { $confirm ->
        [yes] Bawa { $papers }. Tiap loket bisa sedikit berbeda, tanyakan dulu, ya.
       *[no] Bawa { $papers }.
    }
    .short =
        { $confirm ->
            [yes] Bawa { $papers }. Pastikan dulu, ya.
           *[no] Bawa { $papers }.
        }
verdict-bring-common = Bawa { $papers }; selebihnya tergantung keperluannya (*rincian*).
verdict-bring-by-kind = Berkasnya tergantung keperluannya: tulis *rincian*.
papers-when = { $when }: { $papers }
remark-unsure = { $remark } Pastikan dulu, ya.
verdict-place =
    Tempat: { $places }{ $checked ->
        [none] {""}
       *[other] {" "}(dicek { $checked })
    }.
    .short = Tempat: { $places }.
verdict-ground = Dasarnya: { $citation }.
verdict-ground-analogy =
    { $id ->
        [se-440-silent] Dasarnya: { $citation }.
       *[other] Sebagai pembanding: { $citation }.
    }

citation-no-act = SE 440/1395 (9 September 2021) tidak berlaku pada hari itu
citation-uu-22-2009-81 = UU 22/2009 pasal 81
citation-uu-23-2006-15 = UU 23/2006 pasal 15
citation-uu-23-2006-63 = UU 23/2006 pasal 63, diubah UU 24/2013
citation-uu-adminduk = UU 23/2006, diubah UU 24/2013
citation-keppres-17-2023 = Keppres 17/2023
citation-perpres-14-2021 = Perpres 14/2021 pasal 13A
citation-se-440-1395-2021 = SE 440/1395, 9 September 2021
citation-se-440-silent = SE 440/1395, 9 September 2021, yang belum mengatur ini
citation-se-440-threshold = SE 440/1395, 9 September 2021, dan penjelasan wali kota
citation-uu-16-2019 = UU 16/2019 pasal 7
citation-se-kemenkes-1727-2021 = SE Kemenkes HK.02.02/I/1727/2021
citation-kmk-6688-2021 = KMK HK.01.07/MENKES/6688/2021
citation-se-kemenkes-2524-2021 = SE Kemenkes HK.02.01/I/2524/2021

requirements =
    { $cost ->
        [true] *Biaya dan syarat
       *[false] *Syarat
    } { $service }, Kak.* { $papers }
where-and-when = *Untuk { $service }, Kak.* { $places }
where-hours = { $hours } Jam buka bisa berubah, pastikan dulu, ya.
### Yang baru disebut kalau ditanya

details = { $details }
details-title = *Rincian { $service }*
details-unknown =
    { $part ->
        [papers] Soal berkas belum ada di data saya, Kak.
        [fee] Soal biaya belum ada di data saya, Kak.
        [hours] Jam bukanya belum ada di data saya, Kak.
       *[ground] Dasar aturannya belum ada di data saya, Kak.
    } Petugas di tempatnya yang tahu.
access-offer =
    { $urgent ->
        [true] Diminta bukti vaksin dosis 1, yang belum pun boleh datang. Mau saya cek sekalian, Kak?
       *[false] SE Wali Kota meminta bukti vaksin minimal dosis 1 di sini. Mau saya cek sekalian, Kak?
    }
ask-direction = Pindah keluar, atau datang ke Bekasi (pakai SKPWNI), Kak?
choice-move-in = Datang ke Bekasi
choice-move-out = Keluar dari Bekasi
choice-move-within = Di dalam kota

### Yang ditanyakan di samping itu

answers-beside = { $answers }
answer-booster = *{ remark-vaccine-booster }*
answer-booster-3 = *{ remark-vaccine-booster-3 }*
answer-covid-wait = *Sesudah sembuh dari COVID, tunggu 1 bulan kalau ringan atau sedang, 3 bulan kalau dirawat, Kak.* Tulis tanggal sembuhnya, nanti saya hitungkan.
answer-how-long = *Berapa hari jadinya belum ada di data saya, Kak.* Petugas di tempatnya yang tahu.
answer-fine = *Soal denda belum ada di data saya, Kak.* Petugas di tempatnya yang tahu.
answer-test-fee = *Biaya dan tempat tesnya belum ada di data saya, Kak.* Satpas yang tahu.
answer-schedule = *Jadwal kelilingnya belum ada di data saya, Kak.* Tanyakan dulu sebelum berangkat.
answer-papers-here = *Berkasnya jangan dikirim di chat ini, Kak.* Di sini yang saya baca hanya kode QR sertifikat vaksin.
answer-online-unknown = *Bisa online atau tidak, itu belum ada di data saya, Kak.* Petugas di tempatnya yang tahu.
answer-lost = *Kalau hilang, minta dulu surat kehilangan dari polisi, Kak.* Berkas gantinya, petugas yang memastikan.
answer-lost-akta = *Kalau aktanya yang hilang, minta dulu surat kehilangan dari polisi, Kak.* Berkas gantinya, petugas yang memastikan.
answer-ktp-change = *Berkas untuk mengubah isi KTP belum ada di data saya, Kak.* Petugas Disdukcapil yang memastikan, juga apakah KK-nya diubah dulu.
answer-ktp-needed = *KTP-nya diurus dulu, Kak, karena di sini diminta KTP.*
answer-other-city-police = *Untuk KTP kota lain, saya belum punya datanya, Kak.* Tanya polisinya dulu sebelum berangkat.
answer-other-city-sim = *Biasanya SIM bisa diperpanjang di luar kota alamat KTP, Kak; polisi yang memutuskan.* Pastikan dulu ke Satpas sebelum berangkat.
answer-foreigner-sim = *Untuk WNA, polisi biasanya meminta paspor dan KITAS atau KITAP di tempat KTP, Kak.* Pastikan dulu ke Satpas.
answer-foreigner = *Untuk WNA, berkasnya lain, Kak: biasanya paspor dan KITAS atau KITAP.* Petugas di tempatnya yang memastikan.
answer-citizenship = *Soal kewarganegaraan belum ada di data saya, Kak.* Tanyakan ke Disdukcapil, bawa surat yang ada.
answer-letter = *Bawa saja surat dari bidan atau dokternya, yang asli, Kak.* Surat edaran tidak menyebut surat siapa yang berlaku, jadi petugas di loket yang memutuskan.
answer-ktp-for-life = *KTP-el berlaku seumur hidup, Kak, jadi tidak perlu diperpanjang* (UU 24/2013), walaupun ada tanggal di kartunya. Diganti kalau rusak, hilang, atau datanya berubah.
answer-kk-first = *KK-nya diurus dulu, Kak, karena untuk KTP diminta KK.* Kalau KK hilang: bawa KTP dan surat kehilangan dari polisi ke Disdukcapil. Pastikan dulu, ya.
answer-sim-lapsed = *SIM yang sudah lewat masa berlakunya tidak bisa diperpanjang, Kak: dibuat baru.*
answer-sim-online = *SIM A dan C yang masih berlaku bisa diperpanjang online, Kak: SINAR di aplikasi Digital Korlantas.* SIM-nya dikirim atau diambil.
answer-sim-online-lapsed = *Yang online (SINAR di aplikasi Digital Korlantas) hanya untuk SIM A dan C yang masih berlaku, Kak.*
answer-sim-valid = *SIM-nya masih bisa diperpanjang, Kak, paling lambat { $day }.*
answer-sim-lapses = *Sesudah { $day } SIM-nya tidak bisa diperpanjang lagi, Kak, jadi dibuat baru.* Memperpanjang harus sebelum lewat tanggal itu.
answer-stay-short = *Tinggal kurang dari setahun tidak perlu pindah domisili, Kak: cukup lapor sebagai penduduk nonpermanen* lewat RT/RW, kelurahan, atau kecamatan.
answer-stay-long = *Sudah setahun atau lebih di sini: pindahkan domisilinya ke sini, Kak (pindah datang).*

doc-akta-or-ijazah = akta lahir atau ijazah
doc-birth-letter = surat lahir dari RS atau bidan (atau SPTJM)
    .short = surat lahir/SPTJM
doc-change-proof = bukti perubahannya seperti buku nikah atau akta lahir
    .short = bukti perubahannya
doc-bpjs-active = BPJS yang aktif
doc-bpjs-card = kartu BPJS
doc-bpkb = BPKB
doc-death-letter = surat kematian dari RS, puskesmas, atau kelurahan (atau SPTJM)
    .short = surat kematian/SPTJM
doc-form-f201 = formulir F-2.01
    .short = F-2.01
doc-health-letter = surat keterangan sehat
    .short = surat sehat
doc-home-proof = bukti milik rumah atau izin pemilik
    .short = bukti rumah atau izin pemilik
doc-kk-copy = fotokopi KK
doc-kk-damaged = KK yang rusak
doc-kk-old = KK lama
doc-ktp = KTP
doc-ktp-damaged = KTP yang rusak
doc-ktp-kk = KTP & KK
doc-ktp-kk-deceased = KTP & KK almarhum
doc-ktp-kk-parents = KTP & KK orang tua
doc-ktp-reporter-witnesses = KTP pelapor & 2 saksi
    .short = KTP pelapor & 2 saksi
doc-ktp-kk-copies = fotokopi KTP & KK
doc-lost-report = surat kehilangan dari polisi
    .short = surat kehilangan
doc-marriage-book-or-sptjm = buku nikah (atau SPTJM)
    .short = buku nikah/SPTJM
doc-marriage-letter = surat pengantar nikah dari kelurahan
    .short = pengantar nikah dari kelurahan
doc-office-papers = berkas lain dari kantornya
doc-occupants-list = daftar kamar dan penghuninya (baru atau lama)
    .short = daftar kamar dan penghuni
doc-permit-papers = berkas sesuai jenis izinnya
    .short = berkas izinnya
doc-programme-papers = berkas sesuai programnya
    .short = berkas programnya
doc-psych-test = hasil tes psikologi
    .short = tes psikologi
doc-sim-old = SIM lama
doc-six-photos = 6 foto 4×6 latar merah
doc-skpwni = surat pindah SKPWNI
doc-stnk = STNK
doc-two-witnesses = 2 saksi
doc-vaccine-card = kartu vaksin dosis 1
doc-vehicle = kendaraannya untuk cek fisik

when-kk-kk-damaged = kalau rusak
when-kk-change-proof = kalau baru atau ubah data
when-kk-kk-old = kalau baru atau ubah data
when-kk-lost-report = kalau hilang
when-ktp-ktp-damaged = kalau rusak
when-ktp-lost-report = kalau hilang
when-pindah_domisili-home-proof = kalau datang atau di dalam kota
when-pindah_domisili-skpwni = kalau datang ke Bekasi
when-sim-sim-old = kalau perpanjang
when-stnk_pajak-bpkb = kalau lima tahunan
when-stnk_pajak-vehicle = kalau lima tahunan

place-bpjs = kantor BPJS Kesehatan
place-dinsos = Dinas Sosial
place-disdukcapil = Disdukcapil (Jl. Ir. H. Juanda)
    .short = Disdukcapil
place-dpmptsp = DPMPTSP di MPP (BTC, Bekasi Timur)
    .short = DPMPTSP di MPP BTC
place-e-open = aplikasi e-Open
place-gpp = Gerai Pelayanan Publik (Atrium Pondok Gede, Plaza Cibubur)
    .short = Gerai Pelayanan Publik
place-kecamatan = { $kecamatan ->
        [none] kantor kecamatan
       *[other] kantor Kecamatan { $kecamatan }
    }
    .short =
        { $kecamatan ->
            [none] kecamatan
           *[other] Kecamatan { $kecamatan }
        }
place-kelurahan = { $kelurahan ->
        [none] kantor kelurahan
       *[other] kantor Kelurahan { $kelurahan }
    }
    .short =
        { $kelurahan ->
            [none] kelurahan
           *[other] Kelurahan { $kelurahan }
        }
place-kelurahan-then-kua = { $kelurahan ->
        [none] kantor kelurahan dulu, lalu KUA
       *[other] kantor Kelurahan { $kelurahan } dulu, lalu KUA
    }
place-mpp = MPP di BTC, Bekasi Timur
    .short = MPP BTC
place-office-itself =
    { $other ->
        [kia] Disdukcapil (Jl. Ir. H. Juanda)
        [paspor] kantor imigrasi
        [npwp] kantor pajak
        [pbb] Bapenda Kota Bekasi
        [tanah] kantor pertanahan (BPN)
        [kartu_kuning] Dinas Tenaga Kerja
        [jht] kantor BPJS Ketenagakerjaan
        [cerai] pengadilan agama (yang bukan Islam: pengadilan negeri)
        [sekolah] Dinas Pendidikan
        [sktt] Disdukcapil (Jl. Ir. H. Juanda)
       *[none] kantor layanannya
    }
place-polres = Polres Metro Bekasi Kota
place-polsek = polsek
place-puskesmas = { $kelurahan ->
        [none] { $kecamatan ->
            [none] puskesmas terdekat
           *[other] puskesmas di { $kecamatan }
        }
       *[other] puskesmas di { $kelurahan }
    }
place-rt-rw = ketua RT & RW
place-rt-rw-then-kelurahan = { $kelurahan ->
        [none] ketua RT dan RW dulu, lalu kantor kelurahan
       *[other] ketua RT dan RW dulu, lalu kantor Kelurahan { $kelurahan }
    }
place-samsat = Samsat
place-satpas = Satpas Polres Metro Bekasi Kota
place-sim-keliling = SIM keliling

remark-bpjs-fee = Mendaftar gratis; iurannya menurut kelas.
remark-aid-fee = Diminta uang untuk bansos? Tanyakan dulu ke Dinas Sosial.
remark-care-free = Peserta BPJS gratis di puskesmas tempatnya terdaftar.
remark-death-at-home = Meninggal di rumah: minta dulu surat dari RT/RW.
remark-emergency = Gawat? Langsung ke IGD rumah sakit terdekat.
remark-entrance-code = Di pintu masuk ada kode QR untuk dipindai. Tidak punya aplikasinya? Bilang ke petugas.
remark-free = Gratis.
remark-ground-civil = Dasar berkasnya: Perpres 96/2018.
remark-ground-rooms = Dasarnya: SE 400.12/2458/DISDUKCAPIL dan Permendagri 74/2022.
remark-ground-police-fees = Dasar biayanya: PP 76/2020.
remark-ground-marriage-fee = Dasar biayanya: PP 59/2018.
remark-ground-moving = Dasarnya: Perpres 96/2018 dan Perda 10/2021.
remark-hours-aid = Kantor buka Senin–Jumat pada jam kerja.
remark-hours-kua = Kelurahan dan KUA buka Senin–Jumat pada jam kerja.
remark-hours-civil = Kantor buka Senin–Jumat pada jam kerja. Bisa juga lewat e-Open.
remark-hours-place = Jamnya menurut kantor itu sendiri.
remark-hours-permits = Buka Senin–Jumat pada jam kerja. Bisa juga online lewat OSS.
remark-hours-police = Loket buka pada hari kerja; hari Sabtu tanyakan dulu.
remark-hours-puskesmas = Puskesmas buka pada hari kerja; hari Sabtu tanyakan dulu.
remark-hours-rt = Janjian dulu dengan ketua RT. Kelurahan buka Senin–Jumat pada jam kerja.
remark-hours-sim = Satpas buka pada hari kerja; hari Sabtu tanyakan dulu. SIM keliling hanya memperpanjang SIM A dan C; tanyakan jadwal dan tempatnya.
remark-marriage-fee = Gratis di KUA pada jam kerja; di luar itu Rp600.000.
remark-marriage-age = Umur nikah minimal 19 tahun; di bawah itu perlu dispensasi pengadilan agama (UU 16/2019).
remark-no-rt-letter = Tidak perlu surat RT/RW.
remark-other-fee = Biayanya menurut kantor itu sendiri.
remark-other-papers = Berkas lain belum ada di data saya; tanya kantornya dulu.
remark-permit-fee = Biayanya menurut jenis izin.
remark-vaccine-after-covid = Sesudah sembuh dari COVID: 1 bulan kalau ringan atau sedang, 3 bulan kalau berat.
remark-vaccine-age = Mulai umur 12 tahun; yang lebih muda belum dijadwalkan. Boleh tidaknya divaksin, tenaga kesehatan yang menilai.
remark-vaccine-age-6 = Mulai umur 6 tahun. Boleh tidaknya divaksin, tenaga kesehatan yang menilai.
remark-vaccine-fee = Soal biaya, tanya puskesmas.
remark-vaccine-late = Dosis 2 yang terlambat diambil secepatnya, merek yang sama, tanpa mengulang.
remark-vaccine-booster = Booster untuk 18 tahun ke atas: mulai 12 Januari 2022, 6 bulan sesudah dosis 2.
remark-vaccine-booster-3 = Booster untuk 18 tahun ke atas: 3 bulan sesudah dosis 2.
remark-stnk-fee = Besar pajaknya tertulis di lembar pajak STNK.
remark-ktp-first = Untuk yang sudah 17 tahun atau sudah menikah.
remark-letter-fee = Soal biaya, tanya kelurahan.
remark-nonpermanent = Yang tinggal kurang dari setahun cukup lapor sebagai penduduk nonpermanen.
remark-report-birth = Sebaiknya dilaporkan dalam 60 hari sejak lahir.
remark-rooms-fields = Yang didata pemilik, alamat, kamar, dan penghuni baru atau lama: bukan vaksin, agama, atau suku. Yang keberatan jangan dipaksa, kelurahan yang menjelaskan.
remark-sim-fee = Biaya perpanjang: SIM A Rp80.000, SIM C Rp75.000, di luar biaya tes.
remark-sim-new-fee = Biaya SIM baru: A Rp120.000, C Rp100.000, di luar tes.
remark-sinar = Bisa juga online: SINAR di aplikasi Digital Korlantas.
remark-bpjs-sim = BPJS yang aktif mungkin diminta juga.
remark-pbg = Pengganti IMB sekarang PBG, lewat SIMBG.
remark-marriage-notice = Biasanya didaftarkan paling lambat 10 hari kerja sebelumnya; yang bukan Islam dicatat di Disdukcapil.
remark-report-death = Sebaiknya dilaporkan dalam 30 hari.
remark-kia-papers = Biasanya akta lahir, KK, dan KTP orang tua; mulai 5 tahun juga foto anak.
remark-passport-papers = Biasanya daftar dulu lewat aplikasi M-Paspor, lalu bawa KTP, KK, dan akta atau ijazah.
remark-sktt-papers = Biasanya paspor, KITAS, dan surat penjamin.
remark-ak1-papers = Biasanya KTP, ijazah, dan foto.
remark-skck-fingerprints = Sidik jari diambil di sana.
remark-skck-fee = Biaya Rp30.000, berlaku 6 bulan.

### Sesudah jawaban

which-fits = Mana yang cocok, Kak? Atau tulis *rincian*.
details-hint = Biaya, jam, dasarnya? Tulis *rincian*.
choice-details = Rincian
choice-exempt = Tidak bisa divaksin
choice-urgent = Mendesak, minta petugas
choice-find-vaccine = Cari tempat vaksin
vaccine-place =
    Vaksin COVID-19 ada di puskesmas dan sentra vaksin. { $area ->
        [none] Tanya puskesmas atau kelurahan terdekat untuk jadwalnya
       *[other] Tanya puskesmas atau kelurahan di { $area } untuk jadwalnya
    }, bawa KTP.
    Boleh tidaknya divaksin, tenaga kesehatan yang menilai.
ask-planned-dose = Sudah ada rencana tanggal berapa, Kak?
ask-planned-dose-again = Tanggalnya belum saya tangkap, Kak. Tulis misalnya: besok, Senin depan, atau 12 Oktober.
choice-no-date = Belum ada
no-date-yet = Tidak apa-apa, Kak. Kalau sudah ada tanggalnya, kabari saya.

# Sentra vaksin yang diumumkan (flows/drives)
vaccine-drive =
    { $drive }
    { $area ->
        [none] Ada juga di puskesmas dan kelurahan; tanya jadwalnya.
       *[other] Ada juga di puskesmas dan kelurahan di { $area }; tanya jadwalnya.
    } Boleh tidaknya divaksin, tenaga kesehatan yang menilai.
drive-next = Vaksin terdekat: *{ $place }*, { $day }.
drive-when =
    {""}*{ $place }* ({ $kecamatan }){ $days ->
        [all] , setiap hari
        [weekdays] , Senin–Jumat
       *[some] {""}
    }. Terdekat: *{ $day }*{ $hours ->
        [known] , pukul { $from }–{ $until }
       *[none] ; jamnya tanyakan dulu
    }.
drive-vaccine =
    { $vaccine ->
        [sinovac] Sinovac
        [sinopharm] Sinopharm
        [astrazeneca] AstraZeneca
        [moderna] Moderna
        [pfizer] Pfizer
        [janssen] Janssen
       *[other] merek lain
    }
drive-given =
    { $vaccines ->
        [none] Dosis { $doses }
       *[other] { $vaccines }; dosis { $doses }
    }{ $age ->
        [none] {""}
       *[other] ; mulai umur { $age } tahun
    }.
drive-register =
    { $how ->
        [on_the_spot] Daftar di tempat
        [puskesmas] Daftar dulu di puskesmas
       *[kelurahan] Daftar dulu di kelurahan
    }{ $at ->
        [none] {""}
       *[other] {" "}({ $at })
    }.{ $bring ->
        [none] {""}
       *[other] {" "}Bawa { $bring }{ $second ->
            [none] {""}
           *[other] ; untuk dosis 2 juga { $second }
        }.
    }
choice-that-day = Hari itu
officer-offer = Mau saya sampaikan ke petugas hotline, Kak?
first-words-akta_kematian = Turut berduka cita, Kak.
birth-told = Selamat atas kelahirannya, Kak.
urgent-first = Untuk { $service }, yang belum vaksin pun tetap boleh datang. Mau saya sampaikan ke petugas hotline dulu, Kak?
choice-papers = Lihat syaratnya
officer-hours = *Petugas hotline bertugas di hari kerja mulai pukul { $time }, Kak.* { $open ->
        [yes] Sekarang sedang bertugas.
       *[no] Berikutnya { $day }.
    } Mau disambungkan? Ketik *petugas*.
officer-called =
    { $open ->
        [true] Sudah saya panggilkan petugas hotline, Kak. Sambil menunggu, tulis saja pertanyaannya di sini.
       *[false] Petugas hotline bertugas lagi *{ $day }, pukul { $time }*, dan membalas Kakak di sini. Kalau mendesak, langsung saja ke loket: petugas di sana bisa memutuskan.
    }
officer-still =
    { $open ->
        [true] Kakak sudah di antrean petugas. Mohon tunggu sebentar ya; pesan Kakak di sini ikut dibaca petugas.
       *[false] Kakak sudah di antrean petugas. Dibalas di sini mulai *{ $day }, pukul { $time }*.
    }
officer-misunderstood =
    { $open ->
        [true] Maaf Kak, saya belum menangkap maksudnya, jadi saya panggilkan petugas hotline. Mohon tunggu sebentar ya.
       *[false] Maaf Kak, saya belum menangkap maksudnya, jadi saya teruskan ke petugas hotline. Dibalas di sini mulai *{ $day }, pukul { $time }*.
    }
officer-sees = Petugas bisa membaca pesan terakhir kita di sini (paling banyak 10). Tidak mau? Tulis *jangan tunjukkan*.
officer-full = Maaf Kak, antrean petugas sedang penuh, jadi belum bisa saya sambungkan. Tulis saja pertanyaannya di sini, saya bantu dulu. Kalau mendesak, langsung saja ke loket; petugas hotline bisa dicoba lagi nanti.
officer-unread = Maaf Kak, ada gangguan di pihak kami, jadi petugas belum bisa membaca pesan Kakak. Pesannya saya simpan dan saya sampaikan begitu pulih. Kalau mendesak, langsung saja ke loket, ya.
officer-concealed = Baik, Kak. Pesan sebelum ini tidak ditunjukkan ke petugas.
officer-nothing-to-conceal = Tidak ada petugas yang membaca chat ini, Kak. Petugas hanya membaca kalau Kakak meminta petugas.
officer-cancelled = Baik, Kak, petugas tidak jadi saya panggil. Mau tanya layanan lain? Tulis saja.
officer-settled = Syukurlah kalau sudah beres, Kak. Antrean petugasnya saya tutup. Kalau ada lagi, tulis saja.
settled = Syukurlah kalau sudah beres, Kak. Kalau ada lagi, tulis saja.
officer-noted = Sudah saya teruskan ke petugas, Kak. Mohon tunggu, ya.
officer-joined = Kakak sekarang berbicara dengan *{ $by }*, petugas hotline. Saya diam dulu.
officer-says = *{ $by }:* { $text }
officer-corrects = *{ $by }:* Koreksi: { $text }
officer-sends = *{ $by }* mengirim gambar.
officer-done = Percakapan dengan petugas selesai, Kak. Saya, *Bisa?*, siap membantu lagi.

# One person on several apps
join-code =
    Kode Kakak: *{ $code }*, berlaku 10 menit.
    Buka chat Bisa di aplikasi lain (WhatsApp, Telegram, atau web), lalu tulis di sana: gabung { $code }
    Setelah itu data dan pengingat Kakak sama di keduanya. Jangan berikan kode ini kepada siapa pun.
chat-name = { $channel ->
        [whatsapp] WhatsApp
        [telegram] Telegram
       *[web] chat web
    }{ $ending ->
        [none] {""}
       *[other] {" "}yang berakhiran { $ending }
    }
join-yours =
    Ini kode dari chat { chat-name }{ $initials ->
        [none] {""}
       *[other] {" "}({ $initials })
    }. Kalau digabung, *yang satu bisa melihat dan menghapus data yang lain*.
    Kakak sendiri yang minta kodenya? Kalau orang lain yang menyuruh mengetiknya, jangan: itu cara penipu.
join-asking = Baik, Kak. Sekarang jawab di chat { chat-name } juga; sesudah itu baru saya gabungkan. Kalau 10 menit tidak dijawab, tidak jadi.
join-wanted =
    Ada yang memakai kode Kakak dari { chat-name }. Kalau digabung, *yang satu bisa melihat dan menghapus data yang lain*.
    Itu Kakak sendiri? Saya gabungkan?
join-agreed = Baik, Kak, saya gabungkan, ya.
join-refused = Baik, Kak, tidak saya gabungkan, dan kodenya tidak berlaku lagi.
join-not = Tidak jadi digabung, Kak. Data masing-masing tetap di chatnya. Mau coba lagi? Tulis *gabung*.
join-later = Kakak sedang dengan petugas. Tulis lagi kodenya kalau sudah selesai, ya.
join-joined = Chat ini sudah tergabung dengan { $chat }, Kak: datanya sama di keduanya, pengingat tetap datang di tempat Kakak memintanya. Mau dipisah? Tulis *lepas chat*, kapan saja.
join-same = Kode itu dari chat ini sendiri, Kak. Tulis kodenya di aplikasi yang satunya.
join-unknown = Kode itu tidak berlaku (lagi), Kak. Minta yang baru dengan menulis *gabung* di aplikasi yang satunya.
leaving = Baik, Kak, chat ini saya lepas dari { $others }.
leave-none = Chat ini tidak tergabung dengan chat lain, Kak.
left = Sudah lepas, Kak. Yang Kakak ceritakan di chat ini tetap di sini, yang lain tetap di sana.
left-by = { $chat } sudah lepas dari chat ini, Kak. Yang diceritakan di sana ikut ke sana, yang di sini tetap di sini.
moved-yours =
    { $ending ->
        [none] Kak, WhatsApp memberi tahu bahwa Kakak baru ganti nomor.
       *[other] Kak, WhatsApp memberi tahu bahwa nomor yang berakhiran { $ending } pindah ke nomor ini.
    }
    Betul itu nomor lama Kakak? Kalau ya, catatan dan pengingatnya saya pindahkan ke sini.
moved-moving = Baik Kak, saya pindahkan, ya.
moved-in = Sudah pindah, Kak. Yang Kakak ceritakan di nomor lama dan pengingatnya sekarang di sini.
moved-gone = Maaf Kak, catatan dan pengingat di nomor lama sudah tidak ada. Kita mulai baru di sini, ya.
moved-not = Baik Kak, tidak saya pindahkan. Kita mulai baru di sini.

# What officers see on their desk
desk-title = #{ $code } · { $service } · { $topic ->
        [misunderstood] belum dipahami
        [objection] keberatan atas jawaban bot
       *[officer] minta petugas
    }
desk-channel = Lewat { $channel }, bahasa { $locale }.
desk-case = { $case ->
        [self] Tentang dirinya sendiri.
       *[other] Tentang orang lain.
    }
desk-facts = Yang diketahui:
desk-no-facts = Belum ada yang diketahui tentang orangnya.
desk-fact = - { $name }: { $value }{ $verified ->
        [yes] {" "}(terbukti)
       *[no] {""}
    }
desk-verdict = Jawaban bot untuk { $service }:
desk-said = Kata warga: { $text }
desk-corrected = Koreksi: { $text }
desk-other = ({ $what ->
        [voice] pesan suara
        [video] video
        [sticker] stiker
        [location] lokasi
        [contact] kontak
       *[file] berkas
    }, tidak bisa diteruskan)
desk-before = { $who ->
        [resident] Warga
       *[bot] Bot
    }: { $text }
desk-photo-gone = (foto sudah dihapus, minta dikirim lagi)
desk-undelivered = Pesan { $by } tadi tidak sampai ke warga ini. Coba kirim lagi, atau hubungi lewat jalan lain.
desk-late = Pesan { $by } tadi belum sampai: warga sedang tidak bisa dihubungi. Pesannya menunggu, dan dikirim begitu bisa.
desk-evidence =
    { $outcome ->
        [verified] Foto sertifikat warga selesai dibaca: tanda tangannya cocok{ $dose ->
            [none] {""}
           *[other] , dosis { $dose }
        }. Warga belum diberi tahu.
        [expired] Foto sertifikat warga selesai dibaca: tanda tangannya cocok, di luar masa berlakunya. Warga belum diberi tahu.
        [recognised] Foto sertifikat warga selesai dibaca: kodenya dikenal, keasliannya belum pasti. Warga belum diberi tahu.
        [unreadable] Foto yang dikirim warga tidak terbaca. Warga belum diberi tahu.
       *[other] Foto yang dikirim warga selesai dibaca: bukan bukti yang sah. Warga belum diberi tahu.
    }
desk-request = Permintaan warga: { $what ->
        [access] melihat data
        [correction] membetulkan data
        [objection] keberatan didata
       *[erasure] menghapus data
    }. Dijawab paling lambat { $day } pukul { $time }, di halaman petugas (Permintaan soal data).
desk-hotline = Hotline
desk-yes = ya
desk-no = tidak
fact-dose_count = dosis
fact-vaccine = vaksin
fact-last_dose_on = dosis terakhir
fact-planned_dose_on = rencana dosis
fact-age = umur
fact-exempt = tidak bisa divaksin
fact-exempt_letter = surat dokter
fact-recovered_on = sembuh
fact-recovered_severe = gejala berat
fact-negative_test_on = tes negatif
fact-resident = warga kota
fact-urgent = mendesak
fact-holder = pemegang
fact-born_on = lahir
fact-married = sudah menikah
fact-child_along = anak hanya ikut
fact-has_ktp = punya KTP
fact-has_kk = punya KK
fact-foreigner = WNA
fact-expires_on = berlaku sampai
fact-stay_months = tinggal di sini (bulan)
fact-variant = jenis
come-anyway = Baik, Kak. Langsung ke loket juga boleh.
proof-offer = Mau saya cek kode QR sertifikatnya sekarang, Kak?
choice-remind-second = Pasang pengingat vaksin
cert-problem = *Coba tanya dulu tempat Kakak divaksin atau puskesmas, Kak.*
    Siapkan KTP, kartu vaksin kertas, dan tanggal, tempat, serta merek vaksinnya. NIK cukup ditunjukkan di sana, jangan ditulis di sini.
    Sementara itu, kartu vaksin kertas boleh ditunjukkan di loket.
cert-problem-next = Kadang beberapa hari baru muncul. Mau saya ingatkan untuk cek lagi, Kak?
choice-remind-look = Ingatkan saya
reminder-look-again = cek lagi sertifikat vaksinnya. Kalau belum juga muncul, tanya tempat vaksinnya atau tulis *petugas*.

### Keadaan khusus

delegate = *Sering boleh diwakilkan, Kak, tetapi pastikan dulu ke loketnya.*
    Biasanya dibawa surat kuasa, KTP yang diwakili, dan KTP Kakak. Bukti vaksin diminta dari yang datang ke loket; surat edaran tidak mengatur soal wakil.
delegate-in-person = *Untuk { $service }, orangnya biasanya harus hadir sendiri, Kak: ada foto atau sidik jari.*
    Kalau sakit atau tidak bisa bergerak, jangan dipaksakan berangkat. Tanyakan dulu ke petugas apa yang bisa dibantu.
sent-home = *Jangan pulang dulu, Kak. Tanyakan baik-baik ke petugas loket apa yang kurang dan apa dasarnya.*
    Surat edaran meminta bukti vaksin minimal dosis 1, dan kartu kertas boleh ditunjukkan. Urusan mendesak (kelahiran, kematian, bansos, berobat) disampaikan dulu ke petugas.
    Dasarnya: SE 440/1395, 9 September 2021.
sent-home-why = Apa kendalanya, Kak?
choice-not-vaccinated = Belum vaksin
choice-app-trouble = Aplikasi bermasalah
choice-call-officer = Panggil petugas hotline
paper-card = *Bisa pakai kartu kertas, Kak. Tidak harus punya aplikasi atau HP baru.*
    Bawa kartu vaksin yang asli dan KTP, tunjukkan di loket. Kartunya hilang? Tanya tempat vaksinnya atau puskesmas.
paper-card-counts = *Kartu vaksin kertas berlaku, Kak. HP atau aplikasi tidak wajib.*
no-phone = *HP atau aplikasi tidak wajib, Kak.*
which-city = *Lihat alamat di KTP, Kak: tertulis Kota Bekasi atau Kabupaten Bekasi?*
    Kota: Bantargebang, Bekasi Barat, Bekasi Selatan, Bekasi Timur, Bekasi Utara, Jatiasih, Jatisampurna, Medan Satria, Mustikajaya, Pondok Gede, Pondok Melati, dan Rawalumbu.
    Kalau Kabupaten (misalnya Tambun), KTP dan KK diurus di sana. Ragu? Tanya kelurahan setempat.
which-city-here = *{ $area } termasuk Kota Bekasi, Kak.* Yang menentukan alamat di KTP: kalau tertulis Kota Bekasi, KTP, KK, dan akta diurus di sini.
which-city-elsewhere = *KTP, KK, dan akta diurus di kota atau kabupaten alamat KTP, Kak.* Kalau alamatnya Kabupaten Bekasi, ke Disdukcapil Kabupaten Bekasi.
    Vaksin, berobat, dan perpanjang SIM boleh ditanyakan di sini. Mau urus apa?
hoax = *Jangan diteruskan dulu, Kak, sebelum jelas sumbernya.*
    Surat edaran Kota Bekasi meminta bukti vaksin minimal dosis 1 untuk layanan publik. Di situ tidak tertulis bansos atau BPJS dicabut, dan yang mendesak tetap boleh datang. Soal bantuan, Dinas Sosial yang memastikan.
    Dasarnya: SE 440/1395, 9 September 2021. Per { $day }, cek ulang ke hotline.
scam = *Hati-hati, Kak. Petugas tidak pernah meminta OTP, PIN, uang, atau menyuruh memasang aplikasi lewat chat.* Saya juga tidak.
    Jangan dibalas, jangan buka tautannya. Kodenya telanjur diberikan? Segera hubungi bank atau operatornya, lalu lapor ke kantor polisi.
    Ragu suatu nomor asli atau bukan? Tanya langsung ke kantor kelurahan atau dinasnya.
    Per { $day }, cek ulang ke hotline.
extortion = *Jangan dibayar, Kak. KTP, KK, pindah, dan akta itu gratis.*
extortion-police = *Bayar biaya resmi saja, Kak, dan minta tanda terimanya.* Perpanjang SIM A Rp80.000, SIM C Rp75.000, di luar biaya tes; SKCK Rp30.000 (PP 76/2020).
extortion-vaccine = *Jangan dibayar, Kak. Vaksin COVID-19 gratis.*
extortion-letter = *Jangan dibayar dulu, Kak. Tarif tanda tangan RT/RW tidak ada di data saya.* Tanya kelurahan, ada ketetapannya atau tidak.
extortion-aid = *Jangan dibayar dulu, Kak. Tanyakan ke Dinas Sosial, resmi atau tidak.*
extortion-marriage = *Bayar biaya resmi saja, Kak: gratis di KUA pada jam kerja, di luar itu Rp600.000* (PP 59/2018).
extortion-other = *Jangan dibayar dulu, Kak. Tanya biaya resminya di loket, dan minta tanda terimanya.*
extortion-report = Catat hari, tempat, dan siapa yang meminta, lalu laporkan lewat SP4N-LAPOR! atau petugas hotline.
home-visit = *Untuk yang sakit berat atau tidak bisa bangun, coba minta petugas datang ke rumah, Kak.*
    Sampaikan ke kelurahan atau Disdukcapil. Bisa tidaknya datang ke rumah, petugas di sana yang memastikan. Untuk vaksin di rumah, tanya puskesmas.
shared-phone = *Baik, Kak. Di HP bersama, jangan tulis nama atau nomor, dan jangan kirim sertifikat.*
    Tanya saja secara umum. Chat yang sudah ada bisa dihapus dari aplikasi chat di HP ini.
shared-phone-forget = Mau data Kakak yang saya simpan (jawaban, hasil sertifikat, pengingat) dihapus juga? Tidak bisa kembali.
body-release = *Turut berduka cita, Kak. Langsung datang saja ke rumah sakitnya, jangan menunggu bukti vaksin.*
    Bilang bahwa Kakak keluarga yang menjemput. Kalau tertahan di pintu, minta bicara dengan petugas jaga.
    Minta juga surat kematian dari rumah sakit: nanti dipakai untuk akta kematian.
treatment = *Berobat jangan ditunda, Kak. Belum vaksin bukan alasan untuk menunggu.*
    Langsung ke puskesmas atau rumah sakit yang biasa. Obatnya hampir habis? Bilang itu lebih dulu, supaya tidak putus.
    BPJS tidak aktif? Sampaikan hari ini ke rumah sakitnya dan ke kantor BPJS Kesehatan. Boleh tidaknya divaksin, dokter yang menilai.
side-effects = *Soal keluhan sesudah vaksin, tenaga kesehatan yang menilai, Kak.* Tanya tempat vaksinnya atau puskesmas, bawa kartu vaksin.
    Sesak napas, kejang, pingsan, atau demam tinggi? Langsung ke IGD terdekat, jangan ditunggu.
listing-fields = *Tidak, Kak. Vaksin, agama, dan suku tidak termasuk yang didata.*
    Yang didata pemilik, alamat, kamar, dan penghuni baru atau lama. Yang keberatan jangan dipaksa, kelurahan yang menjelaskan.
listing-refused = *Yang keberatan didata jangan dipaksa; kelurahan yang menjelaskan.*
    Yang didata pemilik, alamat, kamar, dan penghuni baru atau lama: bukan vaksin, agama, atau suku. Nama penghuni hanya untuk kelurahan.
head-may-refuse = *RT/RW tidak perlu meminta bukti vaksin, dan jangan menolak atau menahan, Bapak/Ibu: surat edaran tidak memberi wewenang itu.*
    Surat pengantar silakan ditandatangani, dan bantuan jangan ditahan. Bukti vaksin diminta di loket layanan; kelurahan yang memutuskan, dan warganya tetap boleh datang.
    Dasarnya: SE 440/1395, 9 September 2021.
head-refuses = *Surat edaran tidak memberi RT/RW wewenang menolak tanda tangan atau menahan bantuan karena belum vaksin, Kak.*
    Bukti vaksin diminta di loket layanan. Sampaikan ini baik-baik ke RT/RW-nya, atau langsung ke kelurahan: kelurahan yang memutuskan. Untuk KTP, KK, pindah, dan akta, surat RT/RW malah tidak perlu (Perpres 96/2018).
    Dasarnya: SE 440/1395, 9 September 2021.
nik-used = *NIK yang tercatat untuk vaksin orang lain harus dibetulkan petugas, Kak.*
    Bawa KTP dan KK ke puskesmas atau tempat vaksin, tunjukkan di sana. NIK jangan ditulis di sini.
certificate-wrong = *Tetap boleh datang ke loket, Kak. Datanya sendiri dibetulkan lewat tempat vaksin atau puskesmas.*
    Ke loket, bawa KTP dan kartu yang asli: petugas yang mencocokkan. Untuk dibetulkan, siapkan juga tanggal, tempat, dan merek vaksinnya.
    NIK jangan ditulis di sini.
card-lost = *Kartu vaksinnya hilang? Tanya tempat Kakak divaksin atau puskesmas, bawa KTP.*
    Di loket, sertifikat di aplikasi PeduliLindungi juga berlaku. Tidak ada dua-duanya? Tetap boleh datang, bilang ke petugasnya.
phone-lost = *Tanpa HP itu juga bisa, Kak: kartu vaksin kertas berlaku di loket.*
    Sertifikat di aplikasi dibuka dengan nomor HP yang dulu didaftarkan. Nomornya ikut hilang? Tanya tempat vaksinnya atau puskesmas, bawa KTP.
number-dead = *Sertifikat masuk ke nomor HP yang ditulis waktu daftar vaksin, Kak. Nomornya mati atau lupa? Tanya tempat vaksinnya atau puskesmas, bawa KTP.*
    Sementara itu, kartu vaksin kertas berlaku di loket. Kode OTP jangan diberikan kepada siapa pun.
qr-unreadable = *Kartunya tetap boleh ditunjukkan, Kak, walaupun kode QR-nya tidak terbaca.* Bawa kartu yang asli dan KTP, petugas loket yang memeriksa.
qr-unreadable-next = Mau saya coba baca dari fotonya?
mixed-brands = *Dosis 2 pakai merek yang sama dengan dosis 1, Kak.*
    Mereknya sedang tidak ada? Tanya puskesmas. Yang terlambat tidak perlu mengulang. Untuk booster, tenaga kesehatan yang menentukan mereknya.
rt-letter = *Tidak perlu surat RT/RW untuk KTP, KK, pindah, dan akta, Kak* (Perpres 96/2018).
    Masih diminta hanya untuk orang yang baru pertama dicatat, surat domisili, dan kematian di rumah.
new-head = *Selamat bertugas, Bapak/Ibu. Warga cukup menulis ke hotline ini, tanpa daftar. Data dari pengurus lama, mintalah lewat kelurahan.*
    Bapak/Ibu juga boleh bertanya untuk beberapa warga sekaligus, cukup inisial dan urusannya: 1) Bu Y mau KK 2) Pak D mau SKCK.
    NIK dan sertifikat warga jangan dikirim; warga mengirim sendiri dari chat-nya.
    Untuk memegang data penghuni, mintalah kode di kelurahan, lalu kirim kodenya ke sini.
choice-forget-now = Hapus data saya
choice-keep-on = Lanjut saja

### Foto sertifikat

consent-photos =
    { $waiting ->
        [true] Fotonya sudah masuk, Kak, dan belum saya buka. Saya baca kode QR-nya untuk memeriksa vaksin, lalu fotonya langsung saya hapus (yang tidak jadi dibaca terhapus sendiri dalam { $kept }). Setuju?
       *[false] Boleh, Kak. Saya baca kode QR-nya untuk memeriksa vaksin, lalu fotonya langsung saya hapus (yang tidak jadi dibaca terhapus sendiri dalam { $kept }). Setuju?
    }
consent-withheld = Baik, Kak. Tunjukkan saja buktinya di loket.
consent-refused = Baik, Kak, fotonya tidak saya baca dan sudah saya hapus. Tunjukkan saja buktinya di loket.
consent-not-theirs = Maaf, sertifikat warga lain tidak saya baca dari sini, dan fotonya sudah saya hapus: izinnya harus dari orangnya sendiri.
    Orangnya bisa mengirim dari chat-nya sendiri, atau menunjukkannya di loket.
proof-not-theirs = Maaf, Bapak/Ibu, sertifikat warga tidak saya baca dari sini: izinnya harus dari orangnya sendiri.
    Orangnya bisa mengirim dari chat-nya sendiri, atau menunjukkannya di loket. Mau kirim milik sendiri? Langsung kirim fotonya.
send-photo = Silakan kirim foto kode QR sertifikatnya, Kak: dekat, terang, seluruh kotaknya terlihat.
send-photo-again = Saya tunggu fotonya, Kak. Tidak ada juga tidak apa-apa: kartu kertasnya bisa ditunjukkan langsung di loket. Tulis *batal* kalau tidak jadi.
whose-certificate = Ini sertifikat siapa, Kak?
choice-mine = Saya sendiri
choice-someone-else = Keluarga, atas izinnya
choice-neighbour = Warga atau tetangga
evidence-finding =
    { $finding ->
        [part] Ini baru sebagian: sertifikat ini punya beberapa kode QR, dan masih kurang *{ $missing }*. Kirim foto kode yang lain ke chat ini, boleh satu per satu. Yang sudah terbaca saya simpan paling lama { $kept }.
        [parts_apart] Kode-kode ini *belum membentuk satu sertifikat*: mungkin dari sertifikat yang berbeda, atau ada yang rusak. Kirim lagi foto semua kode QR dari satu sertifikat, Kak.
        [damaged] Kode ini *rusak atau baru terbaca sebagian*, jadi isinya belum bisa saya periksa. Foto lagi seluruh kotaknya, atau kirim sertifikat dari aplikasinya langsung.
        [unknown_context] Sertifikat ini *memakai bentuk yang belum saya kenal*, jadi tanda tangannya belum bisa saya periksa. Tunjukkan aslinya di loket, petugas yang memeriksa.
        [unknown_signer] Kodenya terbaca, tetapi *penerbitnya belum ada di daftar saya*, jadi belum bisa saya pastikan. Tunjukkan aslinya di loket, petugas yang memeriksa.
        [signer_format] Kodenya terbaca, tetapi *penerbitnya terdaftar untuk jenis sertifikat lain*, jadi yang ini belum bisa saya pastikan. Tunjukkan aslinya di loket, petugas yang memeriksa.
        [forged] Kode QR ini *tidak cocok dengan tanda tangan penerbitnya*, jadi belum bisa dipakai sebagai bukti. Coba kirim sertifikat dari aplikasinya langsung, atau tunjukkan kartu vaksin di loket.
        [not_registered] Kartu ini *tidak tercatat di data penerbitnya*, jadi belum bisa dipakai sebagai bukti. Coba kirim sertifikat dari aplikasinya langsung, atau tunjukkan kartu vaksin di loket.
        [revoked] Sertifikat ini *sudah dicabut oleh penerbitnya*, jadi tidak bisa dipakai sebagai bukti. Minta yang baru ke penerbitnya, atau tunjukkan kartu vaksin di loket.
        [key_usage] Tanda tangannya asli, tetapi *penanda tangannya tidak berwenang untuk sertifikat jenis ini*, jadi belum bisa dipakai sebagai bukti. Tunjukkan kartu vaksin di loket, ya Kak.
        [schema] Tanda tangannya asli, tetapi *isi sertifikatnya tidak lengkap atau salah tulis*, jadi belum bisa dipakai sebagai bukti. Minta penerbitnya memperbaiki, atau tunjukkan kartu vaksin di loket.
        [future_event] Tanda tangannya asli, tetapi *tanggal vaksin atau tes di dalamnya belum tiba*, jadi belum bisa dipakai sebagai bukti. Minta penerbitnya memperbaiki, atau tunjukkan kartu vaksin di loket.
        [issued_later] Tanda tangannya asli, tetapi *tanggal terbit sertifikatnya belum tiba*, jadi belum bisa dipakai sebagai bukti. Minta penerbitnya memperbaiki, atau tunjukkan kartu vaksin di loket.
        [signer_revoked] Tanda tangan di sertifikat ini *sudah dibatalkan oleh penerbitnya*, misalnya karena pernah dicuri, jadi belum bisa saya pastikan. Minta sertifikat yang baru, atau tunjukkan kartu vaksin di loket.
        [signer_terminated] Tanda tangan di sertifikat ini *sudah ditarik dari daftar penerbitnya*, jadi belum bisa saya pastikan. Tunjukkan aslinya di loket, petugas yang memeriksa.
        [signer_out_of_time] Sertifikat ini *dibuat di luar masa pakai tanda tangannya*, jadi belum bisa saya pastikan. Tunjukkan aslinya di loket, petugas yang memeriksa.
        [not_yet_valid] Kode QR *cocok dengan tanda tangan penerbitnya*, tetapi masa berlakunya belum mulai. Petugas di loket yang menilai.
        [expired] Kode QR *cocok dengan tanda tangan penerbitnya*, tetapi masa berlakunya sudah lewat. Petugas di loket yang menilai.
        [past_bound] Kode QR *cocok dengan tanda tangan penerbitnya*, tetapi sudah lama terbit dan tidak menyebut sampai kapan berlaku. Petugas di loket yang menilai.
        [no_vaccination] Kode QR *cocok dengan tanda tangan penerbitnya*, tetapi ini *bukan sertifikat vaksin COVID-19*, jadi belum membuktikan vaksin.
        [signer_ended] Kode QR *cocok dengan tanda tangan penerbitnya*. Masa pakai tanda tangan itu kini habis, tetapi masih berlaku waktu sertifikatnya terbit. Petugas nanti mencocokkan nama dengan KTP.
        [registered] Kartu ini *tercatat di data penerbitnya*. Petugas nanti mencocokkan nama dengan KTP.
       *[genuine] Kode QR *cocok dengan tanda tangan penerbitnya*. Petugas nanti mencocokkan nama dengan KTP.
    }
evidence-proven =
    { evidence-finding }
    { $kind ->
        [test] Nama: { $name } · hasil tes { $on }
        [recovery] Nama: { $name } · surat sembuh, positif { $on }
        [vaccination] Nama: { $name } · { $doses ->
            [0] dosis { $dose }
           *[other] dosis { $dose } dari { $doses }
        } · { $on }
       *[none] Tidak ada vaksin COVID-19 di dalamnya.
    }
    Foto tidak saya simpan, tetapi masih ada di chat ini.
evidence-others = Ada { $count } sertifikat lain atas nama orang lain, jadi tidak saya pakai di sini. Kirim satu per satu, Kak, sambil tulis punya siapa.
evidence-contradiction = Yang tercatat di sertifikat berbeda dengan yang tadi, Kak. Saya pakai yang di sertifikat.
evidence-recognised =
    { $format ->
        [pedulilindungi] Kodenya terbaca, tetapi *keasliannya belum bisa saya pastikan* dari sini. Tunjukkan kartu yang sama di loket, petugas yang memeriksa.
        [certificate_link] Kode ini berisi *tautan ke sertifikat*, dan tautan tidak saya buka, jadi isinya belum bisa saya periksa. Tunjukkan sertifikatnya di loket, atau kirim foto kode QR yang ada di dalamnya.
       *[other] Ini sertifikat kesehatan dari luar, dan *keasliannya belum bisa saya pastikan* dari sini. Tunjukkan di loket, petugas yang memeriksa.
    }
evidence-doubtful = { evidence-finding }
evidence-other-code =
    { $reason ->
        [too_small] Di foto ini ada kode lain yang terlalu kecil untuk dibaca, Kak.
        [glare] Di foto ini ada kode lain yang tertutup pantulan cahaya, Kak.
        [incomplete] Di foto ini ada kode lain yang belum terlihat semua bagiannya, Kak.
       *[blurred] Di foto ini ada kode lain yang terlalu buram untuk dibaca, Kak.
    } Kalau itu sertifikatnya, foto kode itu saja dari dekat. Yang terbaca:
evidence-part = { evidence-finding }
evidence-wrong-code =
    { $format ->
        [venue] Ini kode untuk dipindai di pintu masuk, bukan sertifikat Kakak, jadi belum membuktikan vaksin.
        [qris] Ini kode pembayaran QRIS, bukan sertifikat vaksin. Layanan kami tidak pernah meminta bayar lewat chat.
        [whatsapp] Kode ini membuka chat WhatsApp, bukan sertifikat vaksin. Tidak saya buka; kalau tidak kenal pengirimnya, jangan dipindai.
        [url] Kode ini berisi alamat situs, bukan sertifikat vaksin. Alamatnya tidak saya buka.
        [vcard] Ini kode kartu nama, bukan sertifikat vaksin.
        [wifi] Ini kode Wi-Fi, bukan sertifikat vaksin.
       *[text] Kode ini bukan sertifikat vaksin yang saya kenal.
    }
    Buka *Sertifikat Vaksin* di aplikasi, lalu kirim tangkapan layarnya ke sini. Kartu kertas juga bisa ditunjukkan langsung di loket.
photo-being-read = Fotonya masih saya baca, Kak. Sebentar ya, hasilnya langsung saya kabari di sini.
photo-queued = Sebentar ya, Kak: sedang banyak foto yang masuk. Begitu foto Kakak terbaca, hasilnya langsung saya kabari. Sambil menunggu, boleh tanya yang lain.
photo-read = Fotonya sudah selesai saya baca, Kak. Hasilnya sesudah pertanyaan ini, ya.
evidence-unreadable =
    { $reason ->
        [no_code] Saya tidak melihat kode QR di foto ini, Kak. Foto bagian yang ada kotak QR-nya, dari dekat. KTP dan layar hijau aplikasi tidak perlu dikirim: yang saya baca kode di *Sertifikat Vaksin*.
        [blurred] Kode QR-nya ketemu, tetapi terlalu buram untuk dibaca. Coba foto lebih dekat sampai kotaknya penuh, atau kirim sebagai *dokumen*.
        [too_small] Kode QR-nya ketemu, Kak, tetapi terlalu kecil di foto ini. Foto lebih dekat sampai kotaknya penuh, atau kirim sebagai *dokumen* supaya tidak mengecil.
        [glare] Kode QR-nya ketemu, Kak, tetapi tertutup pantulan cahaya. Miringkan sedikit atau jauhkan dari lampu, lalu foto lagi.
        [cut_off] Kode QR-nya terpotong, Kak. Foto lagi sampai seluruh kotaknya terlihat, dengan sedikit pinggiran putih.
        [incomplete] Sertifikatnya terbagi dalam beberapa kode QR, Kak, dan belum semua terlihat. Foto semua kodenya sekaligus dalam satu foto.
        [too_large] File ini terlalu besar untuk saya buka, Kak. Kirim foto atau tangkapan layarnya saja.
        [pdf] PDF ini terkunci atau rusak, Kak. Kirim tangkapan layar kode QR-nya saja.
        [many_pages] PDF ini panjang, Kak, jadi belum semua halamannya saya lihat. Kirim tangkapan layar halaman yang ada kode QR-nya saja.
        [busy] Sedang banyak foto masuk, Kak. Kirim lagi sebentar lagi, ya.
        [gone] Fotonya sudah terhapus sendiri, Kak. Kirim lagi, ya.
        [given_up] Foto ini belum bisa saya baca, Kak. Coba kirim lagi, ya. Kalau tetap belum bisa, tunjukkan langsung di loket.
       *[not_image] File ini tidak bisa saya buka sebagai foto, Kak. Kirim foto atau tangkapan layarnya, ya.
    }
ask-dose-on-card = Di kartunya tertulis dosis berapa, Kak?

### Pengingat

ask-vaccine = Vaksin dosis 1-nya merek apa, Kak? Pilih, atau tulis namanya.
ask-vaccine-again = Merek itu belum saya kenal, Kak. Kalau lupa, lihat kartu vaksinnya, lalu pilih atau tulis namanya.
choice-sinovac = Sinovac
choice-astrazeneca = AstraZeneca
choice-pfizer = Pfizer
ask-first-dose-on = Dosis 1-nya tanggal berapa, Kak?
ask-day-again = Tanggalnya belum saya tangkap, Kak. Tulis misalnya: besok, Jumat depan, atau 12 Oktober.
ask-time-again = Jamnya belum saya tangkap, Kak. Tulis misalnya: jam 8 pagi, atau 19.30.
second-dose-due =
    { $vaccine ->
        [sinovac] Sinovac
        [sinopharm] Sinopharm
        [astrazeneca] AstraZeneca
        [moderna] Moderna
        [pfizer] Pfizer
       *[other] Vaksin ini
    } dosis 2 paling cepat { $gap } hari setelah dosis 1. Dari { $first } berarti *{ $due }*.
second-dose-due-now = Menurut jadwalnya, dosis 2 sudah bisa sejak { $due }, Kak. Sebaiknya secepatnya, merek yang sama, dan tidak perlu mengulang dari awal.
single-dose = Janssen cukup satu suntikan, Kak, jadi tidak ada dosis 2.
no-dose-schedule = Jadwal dosis 2 vaksin itu tidak saya punya, Kak. Lihat tanggal di kartu vaksin, lalu tulis misalnya: ingatkan saya 12 Oktober.
no-booster-schedule = Jadwal booster belum saya punya, Kak. Kalau sudah ada tanggalnya, tulis misalnya: ingatkan saya 12 Oktober.
reminder-offer =
    { $about ->
        [errand] Saya ingatkan soal { $service } *{ $when }*, Kak?
        [moved] Pengingat { $matter } jadi *{ $when }*, Kak?
       *[other] Saya ingatkan *{ $when }*, Kak?
    }
reminder-at = { $day }, pukul { $time }
reminder-every =
    { $unit ->
        [day] { $n ->
            [1] tiap hari
           *[other] tiap { $n } hari
        }
        [week] { $n ->
            [1] tiap minggu
           *[other] tiap { $n } minggu
        }
       *[month] { $n ->
            [1] tiap bulan
            [12] tiap tahun
           *[other] tiap { $n } bulan
        }
    } mulai { $day }, pukul { $time }
no-such-date = Tanggal itu tidak ada, Kak: bulannya sampai *{ $last }*.
no-such-hour = Jam itu tidak ada, Kak: sehari sampai 23.59.
feast-moves = Tanggal hari raya berubah tiap tahun, Kak, jadi tulis tanggalnya, ya.
ask-which-day = Tanggalnya dan harinya tidak sama, Kak. Maksudnya *{ $other }* atau *{ $day }*?
duration = { $unit ->
        [minute] { $n } menit
        [hour] { $n } jam
        [day] { $n } hari
       *[year] { $n } tahun
    }
quiet-hours = pukul { $from }–{ $until }
reminder-quiet-hours = Biasanya { $hours } saya tidak mengirim pesan, Kak. Kalau memang jam itu, tetap saya kirim.
reminder-still-wanted = Pengingat { $what } ini berulang dan sudah lama terpasang, Kak. *Masih mau diingatkan?* Kalau tidak dijawab, lain kali saya hentikan.
reminder-goes-on = Baik, Kak, tetap saya ingatkan: *{ $when }*.
reminder-not-wanted = Baik, Kak, tidak saya ingatkan lagi. Kalau perlu lagi, tulis misalnya: ingatkan tiap bulan.
reminder-lapsed = Pengingat itu sudah tidak terpasang, Kak. Kalau masih perlu, tulis misalnya: ingatkan tiap bulan.
reminder-ended = Halo Kak, mulai hari ini pengingat { $what } tidak saya kirim lagi, karena belum ada jawaban apakah masih perlu. Kalau masih perlu, tulis misalnya: ingatkan tiap bulan.
reminders-list =
    Pengingat Kakak:
    { $reminders }
    Mau dipindah atau dibatalkan? Tulis misalnya: pindahkan no 1 ke besok, batalkan no 1.
ask-which-cancelled =
    Pengingat Kakak:
    { $reminders }
    Yang mana dibatalkan? Tulis nomornya, atau *semua*.
ask-which-moved =
    Pengingat Kakak:
    { $reminders }
    Yang mana dipindah? Tulis nomornya.
reminder-cancelled = Sudah saya batalkan, Kak: { $matter }, { $when }.
choice-all = Semua
reminder-errand-due = mengurus { $service }, *{ $due }*.
reminder-dose-matter = vaksin
reminder-look-again-matter = cek sertifikat vaksin
reminder-unnamed-matter = tanpa keterangan
choice-change-time = Ganti waktu
ask-reminder-what = Diingatkan soal apa, Kak? Tulis singkat saja.
ask-reminder-day =
    { $every ->
        [day] Tiap hari bisa, Kak. Mulai tanggal berapa?
        [week] Tiap minggu bisa, Kak. Mulai tanggal berapa?
        [month] Tiap bulan bisa, Kak. Mulai tanggal berapa?
       *[other] Mau diingatkan tanggal berapa, Kak?
    }
ask-reminder-time = Jam berapa, Kak?
reminder-set =
    Siap, Kak. Saya ingatkan *{ $when }* di chat ini. Kalau tidak jadi, tulis: batalkan pengingat.{ $recurs ->
        [true] {" "}Sesudah { $kept } saya tanya apakah masih perlu.
       *[false] {""}
    }
after-covid-due =
    {""}*Paling cepat { $due }, Kak*: { $severe ->
        [true] 3 bulan
       *[false] 1 bulan
    } sesudah sembuh ({ $recovered }). Boleh tidaknya divaksin, tenaga kesehatan yang menilai.
after-covid-now = Menurut jadwalnya, Kakak sudah bisa divaksin sejak { $due }. Boleh tidaknya, tenaga kesehatan yang menilai. Tempat: puskesmas terdekat.
reminder-replaced = Siap, Kak. Pengingat yang tadi saya ganti: *{ $when }*.
reminder-past = *{ $when }* sudah lewat, Kak.
reminder-full = Pengingat Kakak sudah banyak. Batalkan dulu yang tidak perlu: tulis *batalkan pengingat*.
reminder-declined =
    { $about ->
        [moved] Baik, Kak, pengingatnya tetap.
       *[other] Baik, Kak, tidak saya ingatkan.
    }
no-reminders = Tidak ada pengingat yang terpasang, Kak.
reminder-line = { $n }. { $what }: { $when }
reminders-cancelled = Sudah saya batalkan, Kak.
reminders-kept = Baik, pengingatnya tetap.
reminder =
    { $late ->
        [yes] Maaf terlambat, Kak. Ini pengingat dari Bisa: { $what }
       *[no] Halo Kak, ini pengingat dari Bisa: { $what }
    }
reminder-rules-changed =
    { $known ->
        [yes] Aturannya diperbarui sejak pengingat ini dipasang. Sekarang:
       *[no] Aturannya diperbarui sejak pengingat ini dipasang. Untuk syarat yang sekarang, tulis nama layanannya, Kak.
    }
reminder-dose = vaksin COVID-19 berikutnya *{ $due }*. Bawa KTP dan kartu vaksin, ya.
reminder-errand = mengurus { $service }.
reminder-own-words = { $what }
reminder-unnamed = hal yang Kakak minta diingatkan hari ini.

### Data pribadi

stopped = Baik, Kak. Pengingat dimatikan dan saya tidak akan menulis lebih dulu. Kalau perlu, tulis saja.
notice =
    Pengumuman dari *{ $from }* untuk { $area }:

    { $text }

    Ada yang mau ditanyakan? Balas saja di sini. Berhenti: tulis *stop info*.
notice-purpose-general = Pengumuman
notice-purpose-health = Info vaksin dan kesehatan
notice-where = Untuk wilayah mana, Kak? Tulis RT, RW, dan kelurahannya, misalnya: RT 03 RW 05 Jakasampurna. Kelurahannya saja juga boleh.
notice-terms = { $purpose } dari petugas untuk *{ $area }* akan dikirim ke chat ini. Berhenti kapan saja: tulis *stop info*. Setuju, Kak?
notice-following = Siap, Kak. { $purpose } untuk { $area } nanti masuk ke sini. Mau berhenti: tulis *stop info*.
notice-not-followed = Baik, Kak, tidak saya daftarkan.
notice-full = Kakak sudah ikut sepuluh wilayah, itu batasnya. Tulis *stop info* untuk berhenti dari semuanya, lalu daftar lagi yang perlu saja.
notice-stopped = Baik, Kak. Pengumuman tidak dikirim lagi. Pengingat yang Kakak minta tetap jalan.
notice-none-followed = Kakak tidak terdaftar untuk pengumuman, jadi tidak ada yang dikirim.
head-notice-from = Ketua { $area }
head-notice-words = Apa isi pengumumannya, Kak? Tulis seperti yang akan dibaca warga: apa, kapan, di mana. Saya tunjukkan dulu sebelum dikirim, dan hanya ke warga yang ikut pengumuman.
head-notice-not-for = *Maaf Kak, pengumuman hotline hanya untuk kegiatan dan layanan warga, bukan kampanye atau jualan.* Tidak ada yang dikirim.
head-notice-preview =
    { $count ->
        [0] *Belum ada warga { $area } yang ikut pengumuman lewat hotline, jadi tidak ada yang dikirimi.*
       *[other] *Akan dikirim ke { $count } warga { $area } yang ikut pengumuman.*
    }{ $kept ->
        [0] {""}
       *[other] {" "}{ $kept } lagi ikut lewat WhatsApp biasa, yang tidak boleh mengirim pengumuman.
    }{ $second ->
        [yes] {" "}Penerimanya banyak, jadi petugas mengesahkan dulu.
       *[no] {""}
    }
    Teks di bawah ini boleh diteruskan sendiri ke grup warga.
    Bukan untuk kampanye, jualan, atau menyebut siapa yang sakit, menunggak, atau belum vaksin.
head-notice-text = { $text }
head-notice-day = "{ $words }" = { $day }
head-notice-relative = { $days }. Yang membaca besoknya bisa keliru; sebaiknya tanggalnya ikut ditulis.
head-notice-wrong-day = { $what ->
    [weekday] *Hari dan tanggalnya tidak cocok:* tanggal yang tertulis jatuh pada { $day }. Betulkan dulu sebelum dikirim, ya.
   *[date] *Tanggal yang tertulis tidak ada di kalender.* Betulkan dulu sebelum dikirim, ya.
}
head-notice-receivers = *{ $count } warga akan menerima,* yaitu yang minta sendiri ikut pengumuman. Nama dan nomornya tidak ditampilkan.
head-notice-waiting = *Belum dikirim, Kak:* masih menunggu jawabannya di bawah ini.
head-notice-late = *Yang sudah terkirim tidak bisa diubah, Kak.* Ini ralatnya, kalau mau dikirim:
head-notice-held = *Belum ada yang dikirim, Kak.* Teksnya saya simpan di sini: tulis *kirim* kalau sudah, *batal* kalau tidak jadi, atau apa yang diubah.
head-notice-unclear = *Belum ada yang dikirim, Kak.* Bagian itu belum bisa saya ubah dengan pasti; tulis lagi teksnya seluruhnya, ya.
head-notice-not-sent = Belum ada pengumuman yang dikirim, Kak: yang tadi tidak jadi.
head-notice-group = Ini teksnya untuk diteruskan sendiri ke grup, Kak. Dari hotline tidak ada yang dikirim.
head-notice-named = *Nama orang beserta status vaksinnya tidak boleh disebarkan, Kak* (UU 27/2022). Yang ini tidak saya kirim.
head-notice-neutral = Warga yang mengurus layanan di kelurahan, mohon membawa bukti vaksin. Belum vaksin atau ada halangan? Silakan tanya dulu ke hotline.
head-notice-instead =
    Gantinya tanpa nama: "Warga yang mengurus layanan di kelurahan, mohon membawa bukti vaksin. Belum vaksin atau ada halangan? Silakan tanya dulu ke hotline."
    Pakai teks itu?
head-notice-sure = Dikirim sekarang, Kak?
head-notice =
    { $outcome ->
        [sending] *Siap, sedang dikirim ke { $count } warga.* Balasan warga dijawab hotline di chat mereka.
        [awaiting] *Menunggu petugas mengesahkan,* karena penerimanya banyak. Sesudah itu langsung dikirim.
        [stopped] Baik, pengumumannya tidak dikirim.
        [none] Belum ada pengumuman yang dikirim, Kak.
        [halted] *Sudah saya hentikan, Kak.* Saat dihentikan sudah terkirim ke { $sent } warga; yang belum ({ $left }) tidak dikirimi. Yang terkirim tidak bisa ditarik; pembetulannya bisa dikirim dengan *umumkan:*.
        [over] *Sudah terkirim ke { $sent } warga, jadi tidak bisa dihentikan atau ditarik, Kak.* Kirim pembetulannya dengan *umumkan:*.
        [progress] *Pengumuman terakhir: terkirim ke { $sent } warga{ $waiting ->
            [0] {""}
           *[other] , { $waiting } lagi menunggu
        }{ $failed ->
            [0] {""}
           *[other] , { $failed } tidak sampai
        }{ $left ->
            [0] {""}
           *[other] , { $left } tidak dikirimi
        }.* Siapa yang membaca tidak diketahui.
        [empty] Isi pengumumannya masih kosong, Kak. Coba tulis lagi.
        [too_long] *Teksnya terlalu panjang, Kak.* Cukup beberapa kalimat: apa, kapan, di mana.
        [placeholder] *Di teksnya masih ada isian kosong, Kak,* misalnya [nama]. Isi dulu, lalu kirim lagi.
        [many] *Hari ini sudah beberapa pengumuman dikirim, Kak.* Supaya warga tidak terganggu, besok bisa lagi.
        [no_right] *Pengumuman hanya bisa dikirim oleh pemegang kode wilayah ini, Kak.* Kode baru bisa diminta di kelurahan.
       *[gone] Pengumuman itu sudah dikirim atau dihentikan, Kak.
    }
notice-again =
    Di pengumuman dari { $from } tertulis:

    { $text }

    Belum terjawab? Ketik *petugas*, Kak.
forget-sure = Semua data Kakak di sini (jawaban, hasil sertifikat, pengingat) akan dihapus dan tidak bisa kembali. Yakin?
forgotten = Sudah dihapus, Kak. Pesan di HP Kakak sendiri bisa dihapus dari aplikasi chat.
not-forgotten = Baik, datanya tetap seperti semula.

### Bahaya: bantuan dulu, tanpa urusan lain

danger-medical = *Langsung ke IGD rumah sakit terdekat sekarang, Kak, atau telepon 112 (gratis, 24 jam).*
    Jangan menunggu soal vaksin. Dihalangi di pintu? Bilang ini gawat darurat.
danger-fire = *Menjauh dari api dulu, Kak, lalu telepon 112 (gratis, 24 jam) atau pemadam 113.*
    Ajak semua orang keluar, jangan masuk lagi mengambil barang. Ada yang luka atau sesak? Langsung ke IGD terdekat.
danger-rescue = *Cari tempat aman dulu, Kak, lalu telepon 112 (gratis, 24 jam).*
    Sebutkan lokasi dan berapa orang. Ada yang luka? Langsung ke IGD terdekat.
danger-crime = *Cari tempat aman dulu, Kak, lalu telepon 112 (gratis, 24 jam) atau polisi 110.*
    Ada yang luka? Langsung ke IGD terdekat.
danger-electric = *Jangan sentuh orangnya dulu, Kak. Matikan listriknya dari meteran, lalu telepon 112 (gratis, 24 jam).*
    Listriknya sudah mati? Langsung ke IGD terdekat, walau kelihatan baik-baik saja.
danger-missing = *Lapor sekarang juga, Kak: telepon 112 (gratis, 24 jam) atau polisi 110.* Tidak usah menunggu sehari.
    Siapkan fotonya, umur, dan baju yang dipakai. Hilang di tempat ramai? Minta satpam atau petugas di sana ikut mencari.
danger-more = *Telepon 112 sekarang, Kak (gratis, 24 jam)*, dan ceritakan ini; petugasnya menuntun Kakak.
    Ada yang luka atau sakit parah? Langsung ke IGD terdekat. Terancam orang? Polisi 110.
faq-danger-care = *Gawat darurat tidak menunggu soal vaksin, Kak: langsung ke IGD*, atau telepon 112 untuk ambulans.
faq-danger-over = Syukurlah, Kak. Kalau terulang atau bertambah parah, langsung telepon 112 atau ke IGD terdekat, ya. Ada yang sakit atau luka? Tetap periksakan ke dokter.
faq-danger-report = *Telepon 112 (gratis, 24 jam) atau polisi 110, Kak.* Kekerasan di rumah: SAPA 129.
faq-scam-given = *Hubungi bank atau operatornya sekarang, Kak*, lewat nomor resminya, dan minta akunnya diblokir.
    Ganti PIN dan kata sandinya, simpan bukti chatnya, lalu lapor ke kantor polisi. Jangan balas orangnya lagi.
danger-violence = *Kakak tidak sendiri. Hubungi SAPA 129: telepon 129 atau WhatsApp 08111-129-129.* Tetangga juga boleh melapor.
    Terancam sekarang? Cari tempat aman dan telepon 112 atau polisi 110. Luka? Langsung ke IGD terdekat.
faq-may-report = *Boleh, Kak. Siapa pun yang melihat atau mendengar boleh melapor, juga tetangga atau teman.* SAPA 129 (WhatsApp 08111-129-129); kalau sedang terjadi, telepon 112.
    Takut? Jangan hadapi pelakunya sendiri, dan bilang ke SAPA 129 kalau nama Kakak mau dirahasiakan.
faq-no-officer = Baik, Kak, tidak saya sambungkan ke petugas. Tulis saja pertanyaannya di sini.
faq-infected = Semoga lekas pulih, Kak. *Selama masih positif COVID, di rumah dulu, ya, jangan datang ke tempat layanan.* Urusannya bisa sesudah sembuh, atau diwakilkan orang lain yang sehat kalau layanannya boleh diwakilkan.
faq-care-first = *Gawat darurat tidak menunggu soal vaksin, Kak: langsung ke IGD.*
    Kalau ditanya atau dihalangi di pintu, bilang ini gawat darurat. Yang menangani tenaga kesehatan di sana.
faq-after-reaction = *Tanyakan dulu ke dokter atau tenaga kesehatan sebelum suntikan berikutnya, Kak*, dan ceritakan reaksinya waktu itu.
    Kalau tidak boleh lanjut, minta surat dokter. Untuk layanan di sini, bukti dosis 1 sudah cukup.
danger-despair = *Saya ikut sedih mendengarnya, Kak. Kakak tidak sendiri.*
    Tolong telepon 112 atau datang ke IGD terdekat sekarang, dan minta seseorang yang dekat menemani. Ada juga layanan bicara 119 ekstensi 8 (jam bukanya belum bisa saya pastikan).

### Tanya jawab: surat edaran

circular-today = { $state ->
        [before] {" "}Surat edaran itu berlaku mulai 9 September 2021.
        [ended] {" "}Status pandemi sudah berakhir 21 Juni 2023 (Keppres 17/2023); apa yang masih diminta, petugas yang memastikan.
        [unsettled] {" "}Status pandemi sudah berakhir 21 Juni 2023 (Keppres 17/2023), jadi pastikan dulu ke petugas.
       *[holds] {""}
    }
faq-compulsory = { $state ->
        [before] *Belum, Kak.* Surat edaran yang meminta bukti vaksin berlaku mulai 9 September 2021 (SE 440/1395).
        [ended] *Sekarang tidak lagi, Kak: status pandemi berakhir 21 Juni 2023 (Keppres 17/2023).* Dulu SE 440/1395 meminta bukti vaksin minimal dosis 1. Apa yang masih diminta loket, petugas yang memastikan.
       *[holds] *Surat edaran Kota Bekasi meminta bukti vaksin minimal dosis 1 untuk pelayanan publik.* Wali kota juga pernah bilang itu bukan syarat, jadi tetap boleh datang, Kak; petugas yang memutuskan.
    }
    { $state ->
        [before] {""}
        [ended] {""}
       *[holds] Dasarnya: SE 440/1395, 9 September 2021.{ circular-today }
    }
faq-come-anyway = *Boleh tetap datang, Kak, juga kalau belum vaksin.* { $state ->
        [before] Bukti vaksin belum diminta sebelum 9 September 2021.
        [ended] Bukti vaksin tidak lagi jadi patokan; petugas yang memastikan apa yang masih diminta.
       *[holds] Surat edaran (SE 440/1395) meminta bukti vaksin minimal dosis 1, dan petugas di loket yang memutuskan.{ circular-today }
    }
faq-issuer = *Dari ketua komite penanganan COVID-19 dan pemulihan ekonomi Kota Bekasi, yaitu wali kota.*
    Namanya SE 440/1395/SET.COVID-19, 9 September 2021.{ circular-today }
faq-since = *Sejak 9 September 2021, Kak.* Itu tanggal surat edarannya: SE 440/1395/SET.COVID-19.{ $state ->
        [before] {""}
       *[holds] { circular-today }
    }
faq-until = *Tanggal akhirnya tidak disebut di surat edarannya, Kak, dan pencabutannya tidak saya temukan.*{ circular-today }
    Dasarnya: SE 440/1395, 9 September 2021.
faq-only-proof = *Yang tertulis di surat edarannya: bukti vaksin untuk layanan publik, dan protokol kesehatan, Kak.* Soal bansos, kerja, atau denda tidak tertulis di situ.{ circular-today }
faq-contents = *Yang mengurus izin, KTP, perpanjangan SIM, dan pelayanan publik lain diminta menunjukkan bukti vaksin, lewat barcode atau PeduliLindungi.*
    Instansi pemerintah dan swasta diminta memakainya; protokol kesehatan tetap jalan.
    Dasarnya: SE 440/1395, 9 September 2021.{ circular-today }
faq-sanctions = *Denda atau sanksi tidak saya temukan di surat edarannya, Kak.* Tetapi Perpres 14/2021 pasal 13A ayat 4 membolehkan layanan atau bansos ditunda, atau denda, bagi sasaran vaksin yang tidak ikut. Yang memutuskan instansinya.{ circular-today }
faq-aid-cut = *Di surat edaran Kota Bekasi tidak tertulis bansos dicabut, Kak.* Tetapi Perpres 14/2021 pasal 13A ayat 4 membolehkan bansos ditunda atau dihentikan bagi sasaran vaksin yang tidak ikut. Dinas Sosial yang memastikan.{ circular-today }
    Per { $day }, cek ulang ke hotline.
faq-private-places = *Surat edarannya meminta instansi pemerintah dan swasta sama-sama memakai PeduliLindungi, Kak.* Mal, bank, atau kantor bisa punya aturan sendiri, jadi tanyakan ke tempatnya.{ circular-today }
faq-app = { $state ->
        [before] *PeduliLindungi, Kak.*
        [holds] *PeduliLindungi, Kak.*
       *[satusehat] *SATUSEHAT Mobile, Kak: PeduliLindungi berganti nama sejak 1 Maret 2023.* Alamat web PeduliLindungi yang lama jangan dibuka.
    }
    Pasang hanya dari toko aplikasi resmi. Tidak wajib: kartu vaksin kertas juga boleh ditunjukkan.
faq-app-colour = *Arti tiap warna dijelaskan di aplikasinya, Kak, dan bisa berubah.* Untuk pelayanan di sini yang diminta surat edaran bukan warnanya, tetapi bukti vaksin minimal dosis 1.{ circular-today }
faq-app-black = *Hitam artinya positif COVID-19 atau kontak erat, Kak. Jangan datang dulu, ya.* Arti warna lain dijelaskan di aplikasinya, dan bisa berubah.
faq-doctors-letter = *Bawa surat dokter yang asli, Kak.* Fotokopinya boleh disiapkan juga, kalau-kalau diminta petugas.
faq-scan = *HP atau aplikasi tidak wajib, Kak.* Surat edarannya menyebut barcode atau PeduliLindungi, tetapi kartu vaksin kertas boleh ditunjukkan ke petugas.
    Belum punya buktinya? Tetap boleh datang dan bertanya di loket.{ circular-today }
faq-children = *Surat edarannya tidak mengatur anak, Kak; petugas yang memutuskan.*
    Anak yang hanya ikut orang tua tetap boleh datang. Vaksin untuk umur 12 tahun ke atas dimulai Juli 2021.{ circular-today }
faq-who-decides = *Petugas di loket yang memutuskan, Kak; untuk SIM, SKCK, dan pajak kendaraan, polisi.* Bansos diputuskan penyelenggaranya, lewat Dinas Sosial.{ circular-today }
faq-police-too = *Surat edarannya menyebut perpanjangan SIM, Kak, tetapi polisi yang memutuskan di Satpas, Polres, atau Samsat.* Bawa saja bukti vaksinnya; belum punya, tetap boleh datang bertanya.{ circular-today }
faq-work = *Soal kerja, gaji, atau dipecat tidak disebut di surat edarannya, Kak.* Tempat kerja bisa punya aturan sendiri: minta dasarnya, atau tanyakan ke Dinas Tenaga Kerja.{ circular-today }
faq-exceptions = *Pengecualian tidak tertulis di surat edarannya, Kak: petugas yang memutuskan.* Tidak bisa divaksin atau baru sembuh? Tetap boleh datang, bawa surat dokter atau hasil tesnya.{ circular-today }
faq-venue-code = *Barcode di pintu itu kode lokasi, Kak: dipindai dengan aplikasi di HP sebagai tanda masuk.* Itu bukan bukti vaksin. Tanpa HP, tunjukkan kartu kertas ke petugas.{ circular-today }
faq-test-instead = *Hasil tes sebagai ganti vaksin tidak diatur di surat edarannya, Kak.* Bawa saja hasilnya; petugas di loket yang memutuskan.{ circular-today }
faq-other-cities = *Surat edarannya ditujukan ke masyarakat Kota Bekasi; warga kota lain tidak diatur, Kak.* Di loket sini bisa saja diminta bukti yang sama, petugas yang memastikan.{ circular-today }
faq-how-many = *Minimal dosis 1 (suntikan pertama), Kak. Tidak harus lengkap atau booster.*
    Dasarnya: penjelasan wali kota 13 September 2021 atas SE 440/1395.{ circular-today }
faq-masks = *Menurut surat edarannya masker dan protokol kesehatan tetap dipakai, juga oleh yang sudah divaksin, Kak.*{ circular-today }
faq-legal-force = *Bentuknya surat edaran, bukan undang-undang, Kak.* Isinya meminta bukti vaksin; divaksin atau tidak, bicarakan dengan tenaga kesehatan. Keberatan bisa disampaikan ke petugas.{ circular-today }
faq-why = *Alasan rincinya tidak saya punya, Kak.* Surat edarannya dari komite penanganan COVID-19 dan pemulihan ekonomi kota: SE 440/1395, 9 September 2021.{ circular-today }
faq-mayor-said = *Dua-duanya memang ada, Kak.* Surat edaran (SE 440/1395) meminta bukti vaksin minimal dosis 1; wali kota pada 13 September 2021 menyebutnya bukan syarat. Jadi tetap boleh datang, petugas yang memutuskan.{ circular-today }
faq-revoked = { $state ->
        [before] *Berlakunya saja baru mulai 9 September 2021, Kak.*
        [ended] *Pencabutannya tidak saya temukan, Kak, tetapi bukti vaksin tidak lagi jadi patokan.*{ circular-today }
        [unsettled] *Pencabutannya tidak saya temukan, Kak.*{ circular-today } Tetap boleh datang.
       *[holds] *Pencabutannya tidak saya temukan, Kak, jadi surat edarannya masih berlaku.* Tetap boleh datang walau belum vaksin; petugas yang memutuskan.
    }
    Yang dimaksud: SE 440/1395, 9 September 2021.
faq-pandemic-over = { $state ->
        [ended] *Ya, status pandemi berakhir 21 Juni 2023 (Keppres 17/2023), Kak, jadi bukti vaksin tidak lagi jadi patokan.* Apa yang masih diminta loket, petugas yang memastikan.
        [unsettled] *Status pandemi memang berakhir 21 Juni 2023 (Keppres 17/2023), Kak.* Pencabutan surat edaran kota (SE 440/1395) tidak saya temukan; apa yang masih diminta loket, petugas yang memastikan. Tetap boleh datang.
       *[holds] *Status pandemi belum dicabut, Kak, per { $day }.* Surat edaran kota (SE 440/1395) masih meminta bukti vaksin minimal dosis 1. Tetap boleh datang, petugas yang memutuskan.
    }
faq-source = *SE 440/1395/SET.COVID-19, 9 September 2021, Kota Bekasi: Kewajiban Vaksinasi Covid-19 dalam Pengurusan Pelayanan Publik.*
    Salinannya tidak bisa saya kirim dari sini; minta lihat di loket atau kelurahan.{ circular-today }

### Tanya jawab: data pribadi

faq-what-kept = Yang Kakak ceritakan di chat ini saya simpan: layanan, dosis, pengingat. Disandi, dan ada batas waktunya. Foto sertifikat langsung dihapus, NIK dan nomor HP tidak disimpan.
    Tulis *data saya* untuk melihatnya, *hapus data* untuk menghapusnya.
faq-who-reads = *Petugas hotline hanya membacanya kalau Kakak minta bantuan petugas, paling banyak sepuluh pesan terakhir.* Selain itu bot yang membalas, dan datanya disandi. RT, RW, atau warga lain tidak bisa melihatnya.
faq-how-long = Yang Kakak ceritakan hilang sesudah { $kept_claims } tanpa chat, hasil sertifikat sesudah { $kept_sessions }, pengingat sesudah terkirim. Pesan terakhir (untuk petugas) hilang dalam { $kept_latest_lines }, foto langsung dihapus sesudah dibaca.
    Mau lebih cepat? Tulis *hapus data*.
faq-photo-kept = *Fotonya langsung dihapus sesudah dibaca; yang tidak jadi dibaca terhapus dalam { $kept_photographs }.*
    Yang saya simpan hanya hasilnya: dosis, vaksin, dan tanggalnya. Fotonya masih ada di chat HP Kakak sendiri.
faq-is-safe = *Datanya disandi dan tidak saya bagikan ke orang lain, Kak.* Petugas hanya membacanya kalau Kakak minta bantuan. NIK, OTP, atau PIN jangan ditulis di sini, ya.
faq-why-data = Hanya untuk menjawab Kakak: bisa atau belum, bawa apa, ke mana, dan pengingatnya. Tidak untuk yang lain.
faq-their-certificates = *Sertifikat orang lain jangan dikirim ke sini, Kak.* Yang menunjukkan cukup orangnya sendiri, di loket atau lewat chatnya sendiri dengan saya.
    Untuk syaratnya tidak perlu foto: tulis saja keperluan dan status vaksin tiap orang, misalnya "Bu A, KTP, sudah 2x".
faq-others-data = *Data vaksin orang lain tidak bisa saya lihat atau berikan, Kak: itu data pribadinya.* Yang bisa menunjukkan bukti vaksin hanya orangnya sendiri.
    Tanyakan langsung ke orangnya, tanpa memaksa. Nama atau NIK orang lain tidak usah ditulis di sini.
faq-others-insist = *Tetap tidak bisa, Kak, siapa pun yang meminta: itu data pribadi, perlu izin orangnya sendiri.* Lagi pula datanya tidak ada pada saya.
faq-needs-nik = *Tidak perlu, Kak. NIK, nama lengkap, dan nomor HP tidak usah ditulis di sini.* Kalau telanjur, nomornya tidak saya simpan.
faq-keep-data = *Baik, Kak, tidak ada yang saya hapus.* Datanya tetap seperti semula.
faq-what-erased = Yang terhapus: jawaban Kakak, hasil sertifikat, pengingat, dan izin membaca foto, semuanya. Pesan di HP Kakak sendiri tidak ikut.
faq-erase-one = Data satu orang belum bisa saya hapus sendiri-sendiri, Kak. Yang bisa: semua yang tersimpan dari chat ini, dengan menulis *hapus data*.
faq-how-erase = Tulis *hapus data*, Kak. Saya tanya sekali lagi sebelum menghapusnya.
consent-withdrawn = *Izin membaca foto sudah saya cabut, Kak.* Foto yang belum dibaca saya buang, yang berikutnya tidak saya baca sebelum Kakak setuju lagi. Hasil yang sudah terbaca dan catatan lain tetap; mau dihapus juga? Tulis *hapus data*.
my-data = *Yang saya simpan tentang Kakak:*
    { $known }
my-data-none = - belum ada catatan
my-data-fact = - { $name }: { $value } { $verified ->
        [yes] (dari sertifikat, { $day })
       *[no] (kata Kakak, { $day })
    }
my-data-others = - orang lain yang ditanyakan: { $count }
my-data-reminders = - pengingat:
my-data-follow = - { $purpose } untuk { $area }: sejak { $day }. Yang disetujui: “{ $words }”
my-data-consent = - izin membaca foto: sejak { $day }
my-data-same-person =
    { $initials ->
        [none] Ada catatan lama di chat ini. Kakak masih orang yang sama?
       *[other] Ada catatan lama di chat ini. Masih dengan Kak { $initials }?
    }
my-data-other-person = Baik, Kak, catatan lama tidak saya pakai atau tampilkan lagi di chat ini. Kita mulai baru, ya.
choice-this-chat = Chat ini saja
choice-all-chats = Semua chat
forget-which = Chat ini tergabung dengan { $others }. Yang dihapus data di *chat ini saja*, atau di semuanya? Yang dihapus tidak bisa kembali.
erasing-alone = Baik, Kak, chat ini saya lepas dan datanya saya hapus. Chat yang lain tidak ikut.
erased-elsewhere = Data Kakak di chat ini ikut dihapus, Kak: tadi diminta dari { $chat } untuk semua chat yang tergabung.
holder-same =
    { $initials ->
        [none] Chat ini lama tidak dipakai. Masih dengan Kakak yang sama?
       *[other] Chat ini lama tidak dipakai. Masih dengan Kak { $initials }?
    }
correct-line = { $n }. { $name }: { $value }
correct-which =
    Yang mana yang salah, Kak? Tulis nomornya atau namanya, atau *yang lain*.
    { $facts }
choice-something-else = Yang lain
choice-all-right = Tidak ada
correct-value = Yang benar { $fact } apa, Kak?
correct-value-again = Belum saya tangkap, Kak. Tulis yang benar saja: angka, tanggal, atau ya/tidak.
corrected = Sudah saya betulkan, Kak. Jawaban yang tadi belum tentu berlaku lagi: tanyakan lagi, ya.
correct-requested = Itu dari sertifikat, Kak, jadi petugas yang membetulkannya. Permintaannya sudah saya teruskan; dijawab di sini paling lama { $hours } jam.
correct-look-first = Tulis *data saya* dulu, Kak; sesudah itu bisa dibetulkan.
correct-kept = Baik, Kak, tidak ada yang saya ubah.
correct-nothing = Belum ada catatan tentang Kakak di sini. Yang mau dibetulkan yang lain?
request-what = Mau diapakan datanya, Kak? Petugas yang mengurusnya.
choice-access = Dilihat
choice-correction = Dibetulkan
choice-erasure = Dihapus
choice-none-of-it = Tidak jadi
request-words = Data yang mana, Kak? Ceritakan singkat. Nomornya cukup tiga angka terakhir.
request-made = Sudah saya teruskan ke petugas, Kak. Dijawab di sini paling lama { $hours } jam.
request-closed =
    { $what ->
        [access] Permintaan melihat data
        [correction] Permintaan membetulkan data
        [objection] Keberatan didata
       *[erasure] Permintaan menghapus data
    } { $granted ->
        [yes] *sudah dikerjakan*, Kak.
       *[no] *belum bisa dipenuhi*, Kak.
    } Kata petugas: { $reason }
objection-called =
    { $open ->
        [true] Baik, Kak, petugas yang melihatnya, bukan bot. Sudah saya panggilkan. Tulis alasannya di sini, langsung sampai ke petugas.
       *[false] Baik, Kak, petugas yang melihatnya, bukan bot: mulai { $day } pukul { $time }. Tulis alasannya di sini, nanti dibaca petugas.
    }
objection-still = Keberatannya sudah sampai ke petugas, Kak. Tulis alasannya di sini, ya.
my-data-showing = - menunjukkan sertifikat ke { $asker }{ $service ->
        [none] {""}
       *[other] {" "}({ $service })
    }: disetujui { $day }{ $shown ->
        [yes] , sudah ditunjukkan
       *[no] {""}
    }
my-data-head = - dicatat sebagai ketua RT/RW
my-data-owns = - mengisi data { $house } ({ $area }) sampai { $until }{ $owner ->
        [none] {""}
       *[other] , tercatat pemiliknya { $owner }
    }{ $address ->
        [none] {""}
       *[other] , { $address }
    }
my-data-entry = - tercatat sebagai penghuni { $house } ({ $area }): { $entry }{ $left ->
        [none] {""}
       *[other] , keluar { $left }
    }
my-data-officer = - percakapan dengan petugas: { $count } pesan, sampai percakapannya selesai
my-data-joined = - tergabung dengan { $chats }
my-data-request = - permintaan ke petugas ({ $what ->
        [access] melihat data
        [correction] membetulkan data
        [objection] keberatan didata
       *[erasure] menghapus data
    }): dijawab paling lambat { $day } pukul { $time }
my-data-answers = *Jawaban yang pernah saya berikan:*
    { $lines }
    Ada catatan yang salah? Tulis *data saya salah*.
my-data-answer = - { $day }, { $service }: { $outcome ->
        [allowed] bisa
        [allowed_if] bisa, asal buktinya dibawa
        [not_yet] diminta bukti vaksin dulu
        [officer] petugas yang memutuskan
       *[needs_facts] belum lengkap
    }
my-data-no-answers = Belum ada jawaban layanan yang tercatat, Kak. Ada catatan yang salah? Tulis *data saya salah*.
my-data-lines = Pesan terakhir kita ({ $count }) disimpan untuk petugas yang mungkin dipanggil, paling lama sampai { $day } pukul { $time }.

### Basa-basi

faq-robot = Saya *Bisa?*, bot hotline Pemkot Kota Bekasi, Kak: program, bukan orang. Mau bicara dengan orang? Ketik *petugas*.
faq-angry = Maaf ya, Kak, sudah bikin kesal. Tulis layanannya apa dan kendalanya di mana, saya bantu pelan-pelan. Mau dengan orang saja? Ketik *petugas*.
faq-bounced = Maaf ya, Kak, sudah bolak-balik begitu. Layanan apa, dan apa yang terakhir diminta petugasnya? Saya cek supaya cukup sekali datang.
faq-weather = Iya, Kak, semoga tetap sehat dan lancar di jalan. Saya siap kalau ada layanan yang mau ditanyakan.
faq-praise = Makasih, Kak. Senang bisa membantu.
faq-laugh = Hehe, siap, Kak.
faq-noted = Iya, Kak.
faq-signs = 🙏 Siap, Kak.
faq-sorry = Tidak apa-apa, Kak. Silakan.
faq-wait = Siap, Kak, santai saja.
faq-relief = Syukurlah, Kak.
faq-go-on = Baik, Kak, kita lanjut.
faq-flirt = Hehe, saya cuma program, Kak. Soal KTP, SIM, atau layanan lain, tanya saja.
faq-confused = Pelan-pelan saja, Kak. Sebut layanannya, misalnya KTP, KK, atau SIM: nanti saya jawab bisa atau belum, bawa apa, dan ke mana.
faq-good-night = Sampai jumpa, Kak. Sehat selalu.
faq-abilities = Saya bantu cek suatu layanan bisa diurus atau belum, bawa apa, dan di mana. Bisa juga memeriksa sertifikat vaksin dan memasang pengingat. Tulis saja, misalnya: bisa bikin KTP? baru vaksin sekali
faq-lonely = Boleh, Kak, saya temani. Saya cuma program, jadi paling paham soal layanan kota. Ada yang mau diurus, atau mau bicara dengan orang? Ketik *petugas*.
faq-sad = Semoga harinya lekas membaik, Kak. Kalau ada urusan yang bikin berat, sebut saja, saya bantu pelan-pelan.
faq-tired = Semoga capeknya lekas hilang, Kak. Ada layanan yang mau ditanyakan? Saya bantu singkat saja.
faq-lost-day = Maaf ya, Kak, jadi rugi waktu dan penghasilan. Sebut layanannya, saya bantu supaya cukup sekali datang.
faq-crying = Ada yang bikin susah, Kak? Ceritakan saja, saya bantu pelan-pelan. Mau dengan orang? Ketik *petugas*.
faq-fear = Wajar kalau takut, Kak, banyak yang begitu. Di tempat vaksin Kakak ditanya dulu soal kesehatan, dan boleh bilang kalau takut. Punya penyakit atau alergi? Tanya dokter atau puskesmas dulu.

### Telegram

# A command a line: name - description. The name, with spaces for _, must be a word of flows/words.yaml
telegram-commands =
    menu - Mulai dari awal
    bantuan - Cara bertanya
    petugas - Bicara dengan petugas
    stop - Matikan pengingat
    hapus_data - Hapus data saya
telegram-private-only = Untuk menjaga data pribadi, saya hanya menjawab di chat pribadi. Silakan kirim pesan langsung ke saya, ya.

### Web page

web-name = Bisa?
web-title = Bisa? Hotline Pemerintah { $city }
web-description = Tanya syarat layanan publik { $city }: bisa hari ini atau belum, apa yang dibawa, dan ke mana.
web-subtitle = Hotline Pemerintah { $city }
web-no-script = Halaman ini memerlukan JavaScript. Nyalakan dulu di pengaturan browser ya, Kak, atau kirim pesan lewat WhatsApp.

# The chat, read out by screen readers
web-log = Percakapan
web-from-bot = Bisa:
web-from-me = Kakak:
web-typing = Bisa sedang mengetik
web-options = Pilihan jawaban
web-chosen = dipilih
web-new-messages = Pesan baru

web-input = Tulis pertanyaan
web-send = Kirim
web-attach = Kirim foto atau dokumen
web-drop = Lepas fotonya di sini
web-file-waiting = Sedang dikirim…
web-photo-sent = Foto terkirim
web-document-sent = Dokumen terkirim
web-file-failed = Belum terkirim
web-file-lost = Pilih lagi fotonya ya, Kak.

web-state-waiting = menunggu dikirim
web-state-sent = terkirim
web-state-failed = belum terkirim

web-lost = Koneksi terputus. Pesan Kakak menunggu di sini dan dikirim begitu tersambung.
web-back = Tersambung lagi.

web-menu = Menu
# The other language of the page: its code, its name, and what the bot understands as the wish for it
web-language-code = en
web-language = English
web-language-message = English please

web-clear = Hapus riwayat di HP ini
web-clear-title = Hapus riwayat di HP ini?
web-clear-explained =
    Percakapan hilang dari HP atau komputer ini, dan percakapan berikutnya mulai dari awal. Pengingat yang sudah dipasang di sini tidak akan muncul lagi.

    Mau data di hotline ikut dihapus? Batalkan dulu, lalu tulis “hapus data saya”.
web-clear-confirm = Hapus riwayat
web-cancel = Batal

web-demo = Demonstrasi
web-demo-explained = Ini untuk mencoba. Jawaban mengikuti tanggal di atas, dan pengingat datang kalau tanggalnya dimajukan.
web-demo-today = Tanggal di sini: *{ $day }*
web-demo-day-later = +1 hari
web-demo-pick = Pilih tanggal
web-demo-date = Maju ke tanggal
web-demo-move = Pindah
web-demo-failed = Tanggalnya belum bisa diubah. Coba lagi sebentar lagi.
web-samples = Contoh sertifikat
web-samples-explained = Tekan satu untuk mengirimnya, seperti foto dari HP.
web-sample-sent = Contoh: { $sample }

# A message that is not taken, and why
web-refused-bad-request = Pesan ini tidak bisa dibaca. Tulis lagi dengan kata lain ya, Kak.
web-refused-no-person = Halaman ini perlu dimuat ulang.
web-refused-foreign-origin = Pesan tidak diterima dari alamat ini. Buka halaman hotline dari alamat resminya.
web-refused-not-found = Halaman ini tidak ada.
web-refused-text-too-large = Pesannya terlalu panjang. Kirim dalam beberapa bagian ya, Kak.
web-refused-photo-too-large = Fotonya lebih dari 20 MB. Kirim tangkapan layarnya saja, atau foto yang lebih kecil.
web-refused-too-many = Pesannya banyak sekali. Sebentar ya, Kak, yang belum terkirim menyusul sendiri.
web-refused-too-many-photos = Fotonya banyak sekali, Kak. Tunggu beberapa menit, yang belum terkirim menyusul sendiri.
web-refused-too-slow = Fotonya tidak sampai, sinyalnya lemah. Kirim lagi di tempat yang sinyalnya bagus, atau kirim tangkapan layarnya saja.
web-refused-away = Maaf Kak, hotline sedang ada gangguan. Tunggu di halaman ini ya, nanti tersambung sendiri. Kalau mendesak, langsung saja ke loket.
web-refused-busy = Hotline sedang sibuk. Pesan Kakak menunggu di sini dan dikirim lagi sebentar lagi.

# Labels of the samples to try with (demonstration)
sample-two-doses = Dosis 2
sample-one-dose = Dosis 1
sample-expired = Masa berlaku lewat
sample-forged = Palsu
sample-venue = Kode pintu masuk
sample-domestic-card = Kartu PeduliLindungi
sample-blurred = Buram

# WhatsApp Cloud API: the button that opens a list (20 characters at most), and the line above buttons when the text stands alone
cloud-list = Lihat pilihan
cloud-pick = Silakan pilih, ya.

### Meja petugas (/petugas)

console-name = Meja petugas
console-title =
    { $waiting ->
        [0] Meja petugas · Bisa?
       *[other] ({ $waiting }) Meja petugas · Bisa?
    }
console-no-script = Halaman ini perlu JavaScript. Nyalakan dulu di pengaturan peramban.
console-menu = Menu
console-sign-in = Masuk
console-sign-in-title = Masuk sebagai petugas
console-sign-in-failed = Nama atau kata sandinya belum cocok. Coba lagi, ya.
console-sign-in-limited =
  Sudah beberapa kali belum cocok, jadi istirahat sebentar. Coba lagi dalam { $count } { $unit ->
    [minutes] menit
   *[seconds] detik
  }.
console-sign-in-help = Belum punya akun atau lupa kata sandi? Minta ke pengelola hotline.
console-officer-name = Nama untuk masuk
console-password = Kata sandi
console-signed-in = Masuk sebagai { $name }
console-sign-out = Keluar
console-queue = Antrean
console-queue-part = { $from }–{ $to } dari { $count }
console-queue-before = Sebelumnya
console-queue-next = Berikutnya
console-queue-empty = Belum ada warga yang menunggu.
console-waiting =
    { $unit ->
        [moment] Baru saja menunggu
        [minutes] Menunggu { $count } menit
        [hours] Menunggu { $count } jam
       *[days] Menunggu { $count } hari
    }
console-held =
    { $unit ->
        [moment] Dengan { $name }, baru saja
        [minutes] Dengan { $name }, { $count } menit
        [hours] Dengan { $name }, { $count } jam
       *[days] Dengan { $name }, { $count } hari
    }
console-you = Anda
console-pick = Pilih chat di antrean untuk membacanya.
console-back-to-queue = Kembali ke antrean
console-summary = Ringkasan
console-log = Percakapan
console-earlier = { $count } pesan sebelumnya tidak disimpan lagi
console-resident = Warga
console-bot = Bot
console-note-of = Catatan { $name }, hanya untuk petugas
console-photo = Foto
console-photo-gone = Foto ini sudah tidak disimpan.
console-take = Ambil
console-take-over = Ambil alih
console-done = Selesai
console-reply = Balas warga
console-reply-input = Tulis balasan untuk warga
console-note = Catatan
console-note-input = Catatan, hanya untuk petugas
console-send = Kirim
console-save-note = Simpan catatan
console-attach = Kirim gambar
console-remove-picture = Batalkan gambar
console-closed = Chat selesai
console-closed-explained = Chat ini tidak sedang menunggu petugas. Kalau warganya minta lagi, chat muncul di antrean.
console-letters = Pesan yang disisihkan
console-letters-count = { $count } pesan disisihkan
console-letters-explained = Pesan ini sudah tiga kali dicoba dan belum berhasil, lalu warganya diberi tahu. Setelah gangguannya beres, coba lagi dari sini.
console-letters-empty = Tidak ada pesan yang disisihkan.
console-letter-kind =
    { $kind ->
        [text] Tulisan
        [photo] Foto
        [choice] Pilihan
        [start] Chat dibuka
        [other] Kiriman lain
        [officer] Dari petugas
        [reminder] Pengingat
       *[unknown] Lainnya
    }
console-letter-fault =
    { $fault ->
        [none] Program berhenti saat mencobanya.
       *[error] Gagal: { $fault }
    }
console-letter-again = Coba lagi
console-requests = Permintaan soal data
console-requests-count = { $overdue ->
    [0] { $count } permintaan soal data
   *[other] { $count } permintaan soal data, { $overdue } lewat batas
  }
console-requests-explained = Warga minta datanya dilihat, dibetulkan, atau dihapus (UU 27/2022). Yang paling lama menunggu ada di atas. Alasan yang Anda tulis dibaca warganya.
console-requests-empty = Tidak ada permintaan soal data.
console-request-what =
  { $what ->
    [access] Melihat data
    [correction] Membetulkan data
    [objection] Keberatan didata
   *[erasure] Menghapus data
  }
console-request-left =
  { $overdue ->
    [yes] lewat batas{" "}
   *[no] sisa{" "}
  }{ $unit ->
    [minutes] { $count } menit
    [hours] { $count } jam
    [days] { $count } hari
   *[moment] sebentar
  }
console-request-reason = Alasan atau yang dikerjakan
console-request-grant = Sudah dikerjakan
console-request-deny = Belum bisa dipenuhi
console-officer = Petugas
console-account = Akun saya
console-team = Tim petugas
console-audit = Jejak akses
console-reading = Dibuka untuk dibaca saja. Ambil chat ini kalau mau membalas.
console-door = Isi chat terbuka setelah Anda mengambilnya.
console-door-reader = Isi chat hanya terbuka untuk petugas yang mengambilnya.
console-reason = Alasan membaca
console-reason-help = Alasannya masuk jejak akses. Jangan tulis nama atau nomor warga.
console-read = Baca saja
console-save = Simpan
console-account-name = Masuk dengan nama { $name }
console-role =
  { $role ->
    [reader] pemantau
    [lead] koordinator
   *[officer] petugas
  }
console-role-label = Peran
console-shown = Nama yang dilihat warga
console-shown-help = Warga dan rekan melihat nama ini. Jangan sama dengan nama untuk masuk.
console-change-password = Ganti kata sandi
console-password-help = Paling sedikit { $least } huruf. Empat atau lima kata yang tidak berhubungan mudah diingat dan sulit ditebak.
console-old-password = Kata sandi sekarang
console-old-password-failed = Kata sandi sekarang belum cocok. Coba lagi, ya.
console-new-password = Kata sandi baru
console-new-password-again = Kata sandi baru, sekali lagi
console-passwords-differ = Dua kata sandi barunya berbeda. Coba tulis lagi.
console-totp = Kode dari ponsel
console-totp-short = kode ponsel
console-totp-on = Kode dari ponsel diminta setiap kali Anda masuk.
console-totp-off = Belum dipakai. Dengan kode dari ponsel, kata sandi saja tidak cukup untuk masuk.
console-telegram = Akun Telegram
console-telegram-on = Terhubung: jawaban Anda di grup petugas Telegram tercatat atas akun ini. Ganti ponsel atau akun Telegram? Ambil kode baru.
console-telegram-off = Belum terhubung. Tanpa ini, tulisan Anda di grup petugas Telegram tidak sampai ke warga.
console-telegram-code = Ambil kode
console-telegram-send = Kirim baris ini di grup petugas Telegram, dari akun Telegram Anda sendiri. Berlaku { $minutes } menit, sekali pakai.
console-telegram-done = Sudah, kembali
console-totp-begin = Pasang
console-totp-again = Pasang di ponsel lain
console-totp-scan = Buka aplikasi autentikator di ponsel, lalu pindai kode ini.
console-totp-qr = Kode QR untuk aplikasi autentikator
console-totp-type = Tidak bisa dipindai? Ketik kunci ini di aplikasinya:
console-totp-confirm = Pasang
console-recovery = Kode cadangan
console-recovery-help = Simpan di tempat aman. Kalau ponsel hilang, setiap kode bisa dipakai masuk satu kali. Kode ini tidak ditampilkan lagi.
console-recovery-kept = Sudah saya simpan
console-code = Kode 6 angka
console-code-title = Kode dari ponsel
console-code-explained = Buka aplikasi autentikator, lalu tulis kodenya.
console-code-help = Ponsel tidak ada? Tulis salah satu kode cadangan, atau hubungi koordinator.
console-code-failed = Kodenya belum cocok atau sudah dipakai. Tunggu kode berikutnya, lalu coba lagi.
console-code-spares = Punya kode dari ponsel? Tulis juga di sini, jadi tidak perlu menunggu.
console-team-add = Tambah petugas
console-team-password = Beri kata sandi baru
console-team-totp = Hapus kode ponsel
console-team-remove = Hapus akun
console-team-own = Akun sendiri diubah oleh koordinator lain atau pengelola hotline.
console-audit-from = Dari
console-audit-to = Sampai
console-audit-show = Lihat
console-audit-export = Unduh CSV
console-audit-empty = Tidak ada catatan pada hari-hari ini.
console-deed =
  { $does ->
    [signed_in] masuk
    [sign_in_failed] gagal masuk
    [code_failed] kode tidak cocok
    [recovery_code_used] memakai kode cadangan
    [signed_out] keluar
    [viewed] membaca chat
    [view_refused] membuka chat yang bukan miliknya, isinya tidak tampil
    [photo_viewed] melihat foto
    [took] mengambil chat
    [said] membalas warga
    [noted] menulis catatan
    [ended] mengakhiri chat
    [act_refused] mencoba tindakan tanpa hak
    [replayed] mencoba lagi pesan yang disisihkan
    [password_changed] mengganti kata sandi
    [shown_changed] mengganti nama yang dilihat warga
    [totp_enrolled] memasang kode ponsel
    [totp_removed] menghapus kode ponsel
    [account_added] menambah akun
    [account_removed] menghapus akun
    [role_changed] mengganti peran
    [telegram_changed] mengganti ID Telegram
    [shown_to_group] ditampilkan di grup petugas Telegram
    [audit_viewed] melihat jejak akses
    [audit_exported] mengunduh jejak akses
    [area_changed] mengganti wilayah petugas
    [heads_viewed] melihat daftar ketua RT/RW
    [register_viewed] melihat data penghuni
    [register_handed_on] memberikan data penghuni ke pengurus berikutnya
    [register_asked] meminta data penghuni
    [area_refused] mencoba tindakan di wilayah tanpa hak
    [counts_viewed] melihat angka yang ditanyakan warga
    [counts_exported] mengunduh angka yang ditanyakan warga
    [right_refused] membuka halaman tanpa hak
    [requests_viewed] melihat permintaan soal data
    [request_granted] mengerjakan permintaan soal data
    [request_denied] menutup permintaan soal data tanpa dikerjakan
    [head_code_issued] memberi kode ketua RT/RW
    [head_code_entered] memasukkan kode ketua RT/RW
    [head_code_refused] kode ketua RT/RW tidak cocok
    [head_revoked] mencabut kode ketua RT/RW
    [register_refused] membuka data penghuni tanpa hak
    [register_exported] mengekspor data penghuni
    [notice_written] menulis pengumuman
    [notice_asked] meminta petugas kedua mengesahkan pengumuman
    [notice_sent] mengirim pengumuman
    [notice_confirmed] mengesahkan pengumuman
    [notice_stopped] menghentikan pengumuman
    [notice_refused] mencoba mengirim pengumuman tanpa hak
    [house_code_issued] memberi kode rumah
    [list_photo_viewed] melihat foto daftar penghuni
    [register_opened] membuka halaman data penghuni
   *[other] { $does }
  }
console-notices = Pengumuman
console-notices-empty = Belum ada pengumuman.
console-notices-back = Semua pengumuman
console-notice-fault =
  { $why ->
    [area] Wilayahnya belum dikenal. Tulis misalnya: RT 03 RW 05 Jakasampurna, Kelurahan Kranji, atau Kota Bekasi.
    [too-long] Teksnya terlalu panjang.
    [placeholder] Di teks masih ada isian kosong, misalnya {"{{1}}"} atau [nama]. Ganti dulu dengan isinya.
    [empty] Teksnya masih kosong.
    [from] Nama pengirimnya belum bisa dipakai.
   *[other] Isian ini belum bisa dipakai.
  }
console-notice-state =
  { $state ->
    [draft] konsep
    [awaiting] menunggu petugas kedua
    [sending] sedang dikirim
    [stopped] dihentikan
   *[done] selesai
  }
console-notice-where = Wilayah (RT 03 RW 05 Jakasampurna, Kelurahan Kranji, Kota Bekasi)
console-notice-purpose = Untuk yang ikut
console-notice-from = Pengirim yang dibaca warga
console-notice-service = Layanan yang dimaksud
console-notice-no-service = tidak ada
console-notice-text = Teks
console-notice-look = Lihat dulu
console-notice-by = ditulis { $name }
console-notice-confirmed-by = disahkan { $name }
console-notice-quiet = Sekarang jam tenang: dikirim mulai pukul { $time }.
console-notice-tally = { $channel }, { $state ->
    [waiting] menunggu giliran
    [under_way] di jalan
    [sending] di jalan
    [sent] terkirim
    [unsure] mungkin sampai
    [refused] tidak sampai
   *[left_out] tidak dikirim
  }: { $count }
console-notice-send = Kirim
console-notice-ask = Minta petugas kedua mengesahkan
console-notice-confirm = Sahkan dan kirim
console-notice-waits = Penerimanya banyak, jadi petugas lain perlu mengesahkan.
console-notice-stop = Hentikan
console-notice-template = Sesudah 24 jam tanpa pesan dari warga, di WhatsApp menjadi satu baris di dalam templat: { $text }
console-notice-total = Penerima: { $count }
console-notice-never = WhatsApp dengan nomor biasa tidak mengirim pengumuman: nomornya bisa diblokir. Teks ini bisa diteruskan sendiri ke grup warga:
console-notice-channel = { $channel }: { $count } penerima, sekitar { $minutes } menit.
console-notice-channel-never = { $channel }: { $count } penerima, tidak dikirim dari sini.
console-notice-price = Paling mahal Rp{ $rupiah } (templat { $template }, { $category }).
console-notice-tier = Batas nomor ini { $count } orang sehari; sisanya menunggu.
console-heads = Ketua RT/RW
console-heads-empty = Belum ada kode yang diberikan.
console-heads-issue = Beri kode
console-heads-kelurahan = Kelurahan
console-heads-until = Berlaku sampai (hari terakhir)
console-heads-revoke = Cabut
console-heads-bad = Periksa lagi: kelurahan, RW (untuk RT), dan tanggal yang belum lewat.
console-heads-state = { $state ->
        [issued] kode belum dipakai
        [held] bertugas
        [open] terbuka untuk penghuni
        [over] selesai
       *[ended] dicabut
    }
console-list-photos = Foto daftar penghuni dari ketua RT/RW
console-head-card = Kode ketua RT/RW
console-head-card-help =
  { $ways ->
    [0] Tulis kode ini di chat hotline.
   *[other] Pindai kode QR untuk membuka chat hotline, atau tulis kode ini di chat.
  } Berlaku satu kali, 14 hari. Jangan difoto atau diteruskan.
console-heads-all = Kode dan masa tugas
console-heads-last = sampai { $day }
console-heads-which = Kosongkan RT untuk ketua RW, kosongkan keduanya untuk kelurahan.
console-unassigned = Data tanpa pengurus
console-unassigned-help = Masa tugas ketuanya sudah selesai atau kodenya dicabut. Berikan ke pengurus berikutnya sebelum datanya terhapus.
console-unassigned-until = terhapus sesudah { $day }
console-unassigned-give = Beri kode ke pengurus berikutnya
console-registers = Data penghuni
console-registers-help = Kontrakan dan kos yang dicatat ketua RT/RW. Setiap kali dilihat atau diunduh, tercatat di jejak akses.
console-registers-words = Cari nama, rumah, pemilik, alamat, atau asal (boleh kosong)
console-registers-look = Lihat
console-registers-total =
  { $head ->
    [area] Wilayah
    [occupants] Penghuni
    [houses] Rumah
    [fresh] Baru
    [unreported] Belum lapor
   *[unregistered] Belum terdata
  }
console-registers-all = Jumlah
console-registers-none = Tidak ada yang cocok.
console-registers-held = { $count } orang keberatan didata. Sampai petugas memutuskan, mereka tidak ikut dihitung dan namanya tidak ada di file.
console-registers-more = Masih ada { $count } lagi. Persempit pencarian, atau unduh semuanya.
console-registers-column =
  { $head ->
    [area] RT/RW
    [house] Rumah
    [room] Kamar
    [name] Nama
    [from] Asal
    [since] Sejak
    [reported] Lapor RT
   *[registered] Nonpermanen
  }
console-registers-told =
  { $said ->
    [yes] sudah
    [no] belum
   *[unknown] belum diisi
  }
console-registers-export = Unduh
console-registers-export-help = Seluruh wilayah yang dipilih, bukan hasil pencarian saja. Alasannya tercatat.
console-asked = Permintaan data penghuni
console-asked-empty = Belum ada data yang diminta.
console-asked-due = { $over ->
    [yes] batasnya sudah lewat, { $day }
   *[no] paling lambat { $day }
  }
console-asked-new = Minta data
console-asked-which = Kosongkan RW dan RT untuk seluruh kelurahan.
console-asked-until = Paling lambat
console-asked-ask = Minta
console-asked-count = { $count } dari { $of } RT sudah menjawab
console-asked-open = Belum: { $count } RT
console-asked-answered = Sudah: { $count } RT
console-asked-held = { $held ->
    [yes] ada
   *[no] tidak ada
  }
console-asked-column =
  { $head ->
    [area] RT
    [held] Ketua
    [houses] Rumah
    [occupants] Penghuni
    [missing] Belum lengkap
   *[sent] Dikirim
  }
console-asked-tell = Teks untuk grup ketua RT/RW
console-asked-tell-help = Hotline tidak menulis lebih dulu kepada ketua RT/RW. Teruskan teks ini; yang membukanya diingatkan sampai batasnya.
console-counts = Yang ditanyakan warga
console-counts-week = Minggu
console-counts-total = { $count } orang, dihitung sekali untuk tiap layanan
console-counts-by =
  { $by ->
    [service] Menurut layanan
    [outcome] Menurut jawaban terakhir
   *[area] Menurut kecamatan
  }
console-counts-all = Semua angkanya
console-counts-column =
  { $column ->
    [service] Layanan
    [outcome] Jawaban
    [area] Kecamatan
   *[count] Orang
  }
console-counts-outcome =
  { $outcome ->
    [allowed] bisa
    [allowed_if] bisa, dengan bukti
    [not_yet] belum bisa
    [officer] ke petugas
    [needs_facts] belum lengkap
   *[other] { $outcome }
  }
console-counts-together = lainnya (digabung)
console-counts-unknown = tidak disebut
console-counts-export = Unduh CSV
console-counts-empty = Minggu ini terlalu sedikit untuk ditampilkan.
console-counts-help = Yang dihitung orang: bertanya lima kali tentang satu layanan tetap satu, dengan jawaban terakhirnya. Ketua RT yang bertanya untuk warganya juga satu. Di bawah { $least } orang digabung dengan yang lain supaya tidak menunjuk seseorang; jumlah per layanan, jawaban, dan kecamatan dihitung dari yang tampil saja. Satu minggu dihitung sekali, sesudah selesai, dan tidak berubah lagi.
console-poster = Poster
console-poster-help = Poster dengan kode QR: warga membukanya, lalu ditanya di chat apakah setuju menerima pengumuman.
console-poster-where = Wilayah (RT 03 RW 05 Jakasampurna, Kelurahan Kranji, Kecamatan Rawalumbu)
console-poster-paper = Kertas
console-poster-show = Buat poster
console-poster-title = { $purpose } untuk { $area }
console-poster-lead = Mau dapat kabarnya lewat chat? Pindai kodenya, lalu kirim pesan yang sudah tertulis.
console-poster-by-hand = Tanpa kamera: tulis ke hotline
console-poster-terms = Nanti ditanya dulu, setuju atau tidak. Berhenti kapan saja: tulis "stop info". Nomornya tidak dibagikan kepada siapa pun.
console-poster-size = Ukuran { $size }
console-way =
  { $channel ->
    [whatsapp] WhatsApp
    [telegram] Telegram
   *[web] Chat web
  }
console-print-hint = Cetak: Ctrl+P; di HP lewat menu browser.
console-team-kelurahan = Kelurahan
console-team-city = seluruh kota
console-account-refused =
  { $why ->
    [weak-password] Kata sandi paling sedikit 12 huruf, paling banyak 200.
    [guessable-password] Kata sandi ini mudah ditebak. Pakai empat atau lima kata yang tidak berhubungan, tanpa nama sendiri, nama kota, atau tahun.
    [name-taken] Nama ini sudah dipakai petugas lain.
    [shown-is-sign-in] Nama ini dipakai untuk masuk. Pilih nama lain untuk dilihat warga.
    [telegram-taken] ID Telegram ini sudah milik petugas lain.
   *[bad-name] Nama terdiri dari 2 sampai 40 huruf atau angka.
  }
console-lost = Sambungan terputus. Halaman ini mencoba lagi sendiri.
console-back = Sudah tersambung lagi.
console-desk-refused =
    Grup petugas di Telegram sedang tidak bisa menampilkan pesan warga. { $why ->
        [gone] Bot tidak ada lagi di grup: tambahkan lagi sebagai admin dengan hak "Kelola topik".
        [no_topics] Topik grup dimatikan: nyalakan lagi di setelan grup.
       *[no_rights] Hak bot di grup kurang: jadikan lagi admin dengan hak "Kelola topik".
    } Pesannya disimpan dan masuk grup begitu pulih; sementara itu, jawab dari halaman ini.
console-unsent = Belum terkirim. Coba kirim lagi, ya.
console-error-title = Maaf, belum bisa

# Why something is not taken
console-refused-bad-request = Isian ini tidak bisa dibaca. Muat ulang halaman, lalu coba lagi.
console-refused-signed-out = Sesi sudah berakhir. Muat ulang halaman, lalu masuk lagi.
console-refused-foreign-origin = Tidak diterima dari alamat ini. Buka meja petugas dari alamat resminya.
console-refused-no-right = Peran akun Anda tidak mencakup ini. Hubungi koordinator kalau perlu.
console-refused-not-yours = Chat ini tidak sedang Anda pegang. Ambil dulu, lalu lanjutkan.
console-refused-no-reason = Tulis alasan membaca, paling sedikit lima huruf.
console-refused-not-found = Halaman atau foto ini tidak ada.
console-refused-closed = Chat ini sudah selesai, jadi tidak terkirim.
console-refused-too-large = Terlalu besar. Gambar paling besar 5 MB.
console-refused-text-too-large = Teksnya terlalu panjang, jadi belum terkirim. Kirim dalam beberapa bagian.
console-refused-photo-type = Hanya gambar JPEG atau PNG yang bisa dikirim.
console-refused-too-many = Permintaannya banyak sekali. Coba lagi sebentar lagi.
console-refused-away = Tempat penyimpanan hotline sedang tidak menjawab. Yang ditulis warga menunggu. Coba lagi sebentar lagi.
console-refused-busy = Sedang ada gangguan di sisi kami. Coba lagi sebentar lagi.

telegram-write-me = Tulis ke saya

# Officers' group on Telegram
# A command a line: name - description; the names are fixed
telegram-desk-commands =
    ambil - Ambil obrolan ini
    selesai - Selesai, kembalikan ke bot
    catatan - Catatan untuk petugas saja
    tautkan - Hubungkan akun petugas Anda
    bantuan - Cara memakai grup ini
telegram-desk-help =
    Setiap warga punya satu topik di grup ini.

    Yang ditulis di topik (teks atau foto) langsung dibaca warga.
    /ambil: ambil obrolan, bot diam
    /catatan diikuti isinya: hanya untuk petugas
    /selesai: kembalikan ke bot
    /tautkan diikuti kodenya: hubungkan akun petugas Anda
telegram-desk-topic = Obrolan warga
telegram-desk-officer = Petugas
telegram-desk-take = Ambil
telegram-desk-done = Selesai
telegram-desk-resident = *Warga:* { $text }
telegram-desk-before =
    Sebelum petugas dipanggil:
    { $text }
telegram-desk-taken = *{ $by }* mengambil obrolan ini. Bot diam sampai selesai.
telegram-desk-said = *{ $by }* kepada warga: { $text }
telegram-desk-noted = Catatan *{ $by }* (warga tidak membacanya): { $text }
telegram-desk-closed = Obrolan ini selesai. Bot menjawab lagi.
telegram-desk-closed-by = Diselesaikan oleh *{ $by }*. Bot menjawab lagi.
telegram-desk-read-already = Warga sudah membaca pesan itu, jadi tidak bisa ditarik. Tulis pesan baru, ya.
telegram-desk-not-shown = Ada pesan yang tidak bisa ditampilkan di sini. Baca di meja petugas (/petugas), ya.
telegram-desk-photo-not-shown = (fotonya tidak bisa ditampilkan di sini; lihat di meja petugas, /petugas)
telegram-desk-no-handover = Warga ini sedang tidak menunggu petugas, jadi pesan tadi tidak dikirim.
telegram-desk-reader = Akun Anda hanya untuk memantau, jadi ini tidak diteruskan ke warga.
telegram-desk-unlinked = Akun Telegram Anda belum terhubung, jadi ini tidak sampai ke warga. Ambil kode di /petugas/akun, lalu kirim di sini: /tautkan KODE
telegram-desk-as-group = Ini ditulis atas nama grup, jadi tidak sampai ke warga. Tulis dengan akun Anda sendiri, ya.
telegram-desk-link-failed = Kode ini tidak berlaku lagi, atau akun Telegram ini sudah milik petugas lain. Ambil kode baru di /petugas/akun, ya.
telegram-desk-linked = Terhubung: *{ $by }*. Sekarang tulisan Anda di topik sampai ke warga sesuai peran akunnya.
telegram-desk-unreadable = Hanya teks dan foto (JPEG atau PNG, sampai 10 MB) yang bisa diteruskan ke warga.

### WhatsApp

# Jawaban di grup; $link: alamat chat pribadi
whatsapp-private-only = Untuk menjaga data pribadi, saya hanya menjawab di chat pribadi. Silakan kirim pesan langsung ke saya, ya: { $link }

# Several people in one message
# How everybody is addressed in the texts, in short and in full, and what stands there for the head of a neighbourhood.
address-short = Kak
address-long = Kakak
address-head = Bapak/Ibu

# Several people in one message
people-list =
    { $relayed ->
        [true] Siap, Bapak/Ibu. { $count } warga:
       *[other] Baik, Kak. { $count } orang:
    }
    { $lines }
people-dropped = Kolom { $columns }{ $more ->
        [0] {""}
       *[other] {" "}dan { $more } lainnya
    } tidak diminta, jadi tidak saya baca.
people-unread = Saya baca { $count } yang pertama dulu, ya. { $unread } lainnya silakan kirim sesudah ini.
people-outcome = { $outcome ->
        [allowed] *bisa*, tanpa bukti vaksin{ $papers ->
            [none] {""}
           *[other] , bawa { $papers }
        }
        [allowed_if] *bisa*, bawa bukti vaksin{ $papers ->
            [none] {""}
           *[other] , { $papers }
        }
        [not_yet] diminta bukti vaksin dosis 1 dulu; kalau mendesak, ke petugas
        [not_eligible] umurnya belum cukup
        [officer] { $why ->
            [exempt] bawa surat dokter; petugas di loket yang memutuskan, tetap boleh datang
            [child] untuk anak belum diatur; pengantarnya bawa bukti vaksin, petugas yang memutuskan
           *[none] petugas di loket yang memutuskan, tetap boleh datang
        }
       *[other] bawa bukti vaksin minimal dosis 1{ $papers ->
            [none] {""}
           *[other] , { $papers }
        } (vaksinnya belum disebut)
    }
people-line = { $n }. { $who }, { $service }: { $verdict }{ $by ->
        [police] . Keputusan di kepolisian
       *[other] {""}
    }{ $shown ->
        [yes] . *Sudah ditunjukkan*
       *[no] {""}
    }.
people-line-no-service = { $n }. { $who }: belum terbaca mau urus apa.
# Of a longer list: the numbers of those for whom the same holds, and how more of it is seen
people-several = • { $verdict } ({ $count }): nomor { $numbers }
people-several-police = • Keputusannya di kepolisian: nomor { $numbers }
people-several-no-service = • belum terbaca mau urus apa ({ $count }): nomor { $numbers }
people-several-unread = • *belum terbaca, tulis lagi* ({ $count }): nomor { $numbers }
people-by-line = Baris per baris: tulis *daftar*.
people-more = Ini { $numbers } dari { $count }. Berikutnya: *{ $task ->
        [pass_on] teruskan
        [codes] kode buat nomor
       *[show] daftar
    } { $next }*.
group-answer =
    Untuk { $service }, tiap orang dilihat vaksinnya:
    { $lines }
    { $papers ->
        [none] {""}
       *[other] Masing-masing membawa { $papers }.
    }{ $by ->
        [police] {" "}Keputusan akhir di kepolisian.
       *[other] {""}
    }
group-line =
    { $who ->
        [with] • Yang sudah minimal dosis 1{ $count ->
            [0] {""}
           *[other] {" "}({ $count } orang)
        }
       *[without] • Yang belum vaksin{ $count ->
            [0] {""}
           *[other] {" "}({ $count } orang)
        }
    }: { $outcome ->
        [allowed] *bisa*, tanpa bukti vaksin.
        [allowed_if] *bisa*, bawa bukti vaksinnya.
        [not_yet] diminta dosis 1 dulu. Tidak bisa divaksin atau mendesak? Petugas yang menilai.
       *[other] petugas di loket yang memutuskan, tetap boleh datang.
    }
group-one-by-one = Mau per orang? Kirim daftarnya, misalnya: *1) Bu A, belum vaksin, KTP*.
people-line-unread = { $n }. Baris ini *belum terbaca*. Tulis lagi, misalnya: { $n } Bu Siti KTP dosis 1.
people-line-short = { $n }. { $who }{ $service ->
        [none] {""}
       *[other] , { $service }
    }
people-changed =
    { $task ->
        [added] Sudah saya tambahkan:
       *[other] Sudah saya ubah:
    }
    { $lines }
people-standing =
    {""}*{ $ready } dari { $count } orang sudah bisa*, tinggal membawa bukti vaksin dan surat-suratnya.{ $lines ->
        [none] {" "}Tidak ada yang kurang.
       *[other] {" "}Yang masih perlu:
            { $lines }
    }
people-renamed = Namanya sudah saya ganti (di sini hanya inisialnya yang tampil).
people-escort = Siap. Yang mengantar juga diminta bukti vaksin; itu bukan vaksin orang yang diantar, jadi catatan di daftar tidak saya ubah.
people-removed =
    Sudah saya coret. Tinggal { $count } warga{ $lines ->
        [none] .
       *[other] :
            { $lines }
    }
people-none-left = Sudah saya coret. Daftarnya sekarang kosong; kirim daftar baru kapan saja.
people-gone =
    Di sini tidak ada daftar warga, Bapak/Ibu (daftar hanya disimpan { $kept }).
    Kirim daftarnya, satu baris satu orang, misalnya: *1) Bu A, belum vaksin, KTP*.
people-not-listed = Yang mana, ya? Di daftar ada { $count } nama. Sebutkan nomornya, atau tulis *daftar* untuk melihatnya.
people-group =
    {""}*Info untuk warga*
    Syarat mengurus { $services }. { $act ->
        [none] {""}
       *[other] Diminta bukti vaksin minimal dosis 1 ({ $act }).{" "}
    }Ada kendala? Bicarakan dengan petugas, tetap boleh datang. Per { $day }, cek ulang ke hotline.
people-group-general =
    {""}*Info untuk warga*
    Kalau mengurus layanan di kelurahan atau kantor kota, bawa bukti vaksin minimal dosis 1 (di aplikasi atau kartu kertas), KTP, dan KK. Ada kendala? Bicarakan dengan petugas, tetap boleh datang. Per { $day }, cek ulang ke hotline.
people-group-service = { $service }{ $papers ->
        [none] {""}
       *[other] : { $papers }
    }
people-which = Balas nomor untuk rinciannya, atau *teruskan* untuk teks per orang (tanpa status vaksin).
people-which-again = Balas nomor orangnya, *teruskan* untuk teks per orang, atau *cukup*, ya.
people-others = Ada lagi? Balas nomornya, *teruskan*, atau *cukup*. Kalau mendesak, tulis *petugas*.
people-text =
    {""}*Untuk { $who }: { $service }*
    { $papers ->
        [none] { $place }
       *[other] Bawa { $papers }. { $place }
    }
    { $act ->
        [none] Di sini tidak diminta bukti vaksin.
        [child] Untuk anak belum diatur; tanyakan ke petugas, tetap boleh datang.
       *[other] Diminta bukti vaksin minimal dosis 1 ({ $act }).{ $by ->
            [police] {" "}Keputusan di kepolisian.
           *[other] {""}
        } Ada kendala? Bicarakan dengan petugas, tetap boleh datang.
    }
    Per { $day }, cek ulang ke hotline.
people-text-brief =
    {""}*Untuk { $who }: { $service }*
    { $papers ->
        [none] { $place }
       *[other] Bawa { $papers }.
    }
    { $act ->
        [none] Di sini tidak diminta bukti vaksin.
        [child] Untuk anak belum diatur; tanyakan ke petugas, tetap boleh datang.
       *[other] Bawa juga bukti vaksin minimal dosis 1; ada kendala, bicarakan dengan petugas.
    }
people-text-no-service =
    {""}*Untuk { $who }*
    Mau urus layanan apa? Tanyakan ke hotline, ya.
person-self = Kakak sendiri
person-named = { $label }
person-unnamed = Orang ke-{ $n }
choice-forward = Teruskan

### Pertanyaan kota lainnya (flows/faq/city.yaml)

faq-roads = *Jalan rusak, banjir, atau saluran mampet dilaporkan ke kelurahan, Kak, atau lewat SP4N-LAPOR!* Sebut tempatnya dan kirim fotonya di sana. Berbahaya sekarang? Telepon 112.
faq-street-lights = *Lampu jalan yang mati dilaporkan ke kelurahan, Kak, atau lewat SP4N-LAPOR!* Sebut jalan dan nomor tiangnya kalau ada.
faq-complaint = *Pengaduan lewat SP4N-LAPOR!, Kak, atau langsung ke kelurahan dan kantornya.* Catat hari, tempat, dan kejadiannya. Mau lewat petugas hotline? Ketik *petugas*.
faq-water = *Soal air, tanyakan ke PDAM Tirta Patriot, Kak; sebagian wilayah dilayani Tirta Bhagasasi.* Siapkan nomor pelanggan. Gangguan dan tagihannya tidak bisa saya lihat.
faq-electricity = *Soal listrik, hubungi PLN di 123, Kak.* Gangguan dan tagihannya tidak bisa saya lihat dari sini.
faq-waste = *Soal sampah, tanya RT/RW atau kelurahan dulu, Kak; yang mengelola Dinas Lingkungan Hidup.* Menumpuk dan tidak diangkut? Laporkan lewat SP4N-LAPOR!
faq-school = *Pendaftaran sekolah diatur Dinas Pendidikan, Kak; SMA dan SMK oleh provinsi.* Jadwal dan syarat tahun ini belum ada di data saya. Tanya sekolahnya atau Dinas Pendidikan.
faq-welfare-data = *Usul masuk atau cek data penerima bantuan (DTKS) lewat kelurahan, Kak, lalu Dinas Sosial yang memproses.* Bawa KTP dan KK. SKTM dimulai dari RT/RW, lalu kelurahan. Namanya sudah masuk atau belum, tidak bisa saya lihat.
faq-legalisir = *KTP, KK, atau akta dilegalisir di Disdukcapil (Jl. Ir. H. Juanda), Kak: bawa yang asli dan fotokopinya.* Dokumen yang sudah ber-QR umumnya tidak perlu dilegalisir.
faq-ikd = *IKD (KTP digital) diaktifkan di depan petugas Disdukcapil atau kecamatan, Kak.* Pasang dulu aplikasi Identitas Kependudukan Digital, bawa KTP. Tidak wajib: KTP kartu tetap berlaku.
faq-other-vaccines = *Yang diminta surat edaran hanya vaksin COVID-19, Kak.* Untuk vaksin atau imunisasi lain, tanya puskesmas atau rumah sakit; hewan ke dokter hewan atau dinas yang mengurus peternakan.
faq-application-status = *Sudah jadi atau belum, tidak bisa saya lihat, Kak.* Tanyakan di loket tempat Kakak mengurus, bawa tanda terimanya; yang lewat e-Open, lihat di aplikasinya.
faq-blanks = *Stok blangko KTP belum ada di data saya, Kak.* Tanya kecamatan atau Disdukcapil dulu sebelum berangkat. Perlu segera? Tanyakan surat keterangan pengganti sementara.
faq-queue = *Cara mengambil antrean online belum ada di data saya, Kak.* Untuk KTP, KK, pindah, dan akta bisa dicoba lewat aplikasi e-Open. Selain itu tanya loketnya, biasanya nomor diambil di tempat.
faq-holidays = *Di hari libur nasional dan cuti bersama loket pemerintah biasanya tutup, Kak.* Jadwal tiap kantor belum ada di data saya.
faq-nik-mismatch = *NIK yang tidak cocok dibetulkan di Disdukcapil, Kak: bawa KTP, KK, dan akta atau ijazah.* Sebut di mana tidak cocoknya (bank, BPJS, sekolah). NIK-nya jangan ditulis di sini.
faq-mpp = *MPP (Mal Pelayanan Publik) ada di BTC, Bekasi Timur, Kak.* Di sana ada Disdukcapil, DPMPTSP (izin), dan SKCK. Tanya dulu layanan yang dituju sebelum berangkat.
faq-e-open = *e-Open itu aplikasi Disdukcapil Kota Bekasi untuk KTP, KK, pindah, dan akta tanpa datang ke loket, Kak.* Tautannya tidak saya kirim. Tidak bisa masuk? Tanya Disdukcapil atau kelurahan.
faq-lost-report = *Surat kehilangan dibuat di polsek terdekat, Kak.* Bawa identitas yang ada, dan ceritakan apa yang hilang, kapan, dan di mana.

### Ketua RT/RW: kode, data penghuni

register-area =
    { $level ->
        [rt] RT { $rt } RW { $rw } { $kelurahan }
        [rw] RW { $rw } { $kelurahan }
       *[kelurahan] Kelurahan { $kelurahan }
    }
head-code-given = *Kode diterima. Bapak/Ibu memegang data penghuni { $area } sampai { $until }.*
    Tulis daftarnya di sini, misalnya: kos bu tini 12 kamar: 1 andi dari garut sejak maret, 2 kosong. Tabel atau file Excel juga boleh.
    Lainnya: *rekap*, *daftar*, *yang kurang*, *ekspor*, *titip kode*. NIK, vaksin, agama, dan suku jangan ditulis.
head-code-refused =
    { $why ->
        [used] *Kode itu sudah pernah dipakai, Kak.* Satu kode hanya untuk satu kali. Mintalah kode baru di kelurahan.
        [expired] *Kode itu sudah lewat masa berlakunya, Kak.* Mintalah kode baru di kelurahan.
        [own] *Kode itu untuk orang lain, Kak: teruskan saja ke orangnya.* Di sini kodenya belum terpakai.
        [many] *Kodenya sudah dicoba beberapa kali, Kak.* Cocokkan dulu dengan kartunya, lalu coba lagi satu jam lagi. Yang lain tetap bisa ditanyakan.
        [short] *Kodenya belum lengkap, Kak: tiga kelompok, masing-masing empat huruf atau angka.* Kirim lagi seluruhnya. Kartunya tidak terbaca? Mintalah kode baru di kelurahan.
       *[unknown] *Kode itu belum saya kenal, Kak.* Coba cocokkan lagi dengan kartunya: tiga kelompok, masing-masing empat huruf atau angka.
    }
register-may-not =
    { $why ->
        [over] *Masa tugas untuk { $own } sudah selesai, Kak. Terima kasih sudah menjaga warganya.* Datanya tetap di kelurahan untuk pengurus berikutnya. Kalau bertugas lagi, mintalah kode baru di kelurahan.
        [revoked] *Kode untuk { $own } sudah tidak berlaku, Kak.* Kelurahan yang bisa menjelaskan dan memberi kode baru.
        [asleep] *Data { $own } saya tutup dulu, Kak, supaya aman.* Sudah lama tidak ada kabar, atau nomornya berganti. Mintalah kode baru di kelurahan, lalu kirim ke sini.
        [elsewhere] { $keeps ->
            [house] *Kode Kakak hanya untuk { $own }, jadi { $area } { $does ->
                [write] tidak saya catat
               *[other] tidak saya buka
            }.*
           *[area] *{ $area } di luar wilayah Bapak/Ibu ({ $own }), jadi { $does ->
                [write] tidak saya catat
                [draft] pengumumannya tidak saya siapkan
                [give] kodenya tidak saya buat
               *[other] tidak saya buka
            }.*
        }
        [no_right] { $keeps ->
            [house] *Itu hanya bisa lewat pengurus RT/RW, Kak.* Di { $own } Kakak bisa menulis *daftar*, *yang kurang*, dan penghuni yang masuk atau keluar.
           *[area] *Dari kelurahan, data ini bisa dilihat dan diekspor.* Yang mencatat RT/RW-nya.
        }
        [no_office_notice] *Pengumuman ke warga hanya bisa dikirim ketua RT/RW yang memegang kode dari kelurahan, Kak.* Kodenya bisa diminta di kelurahan, lalu dikirim ke sini.
       *[no_office] *Data penghuni hanya saya buka untuk ketua RT/RW yang memegang kode dari kelurahan, Kak.* Itu untuk menjaga data tetangga kita. Ketua RT/RW bisa meminta kodenya di kelurahan, lalu mengirimnya ke sini. Yang barusan ditulis tidak saya simpan.
    }
proof-asker = Ketua { $area }
proof-may-not =
    { $why ->
        [over] *Masa tugas untuk { $own } sudah selesai, Kak, jadi kode titip tidak dibuat lagi.* Kalau bertugas lagi, mintalah kode baru di kelurahan.
        [revoked] *Kode untuk { $own } sudah tidak berlaku, Kak.* Kelurahan yang bisa menjelaskan dan memberi kode baru.
        [asleep] *Kode titip untuk { $own } saya tutup dulu, Kak, supaya aman.* Sudah lama tidak ada kabar, atau nomornya berganti. Mintalah kode baru di kelurahan, lalu kirim ke sini.
        [elsewhere] *{ $area } di luar wilayah Bapak/Ibu ({ $own }), jadi kode titip tidak saya buat.*
        [no_right] { $keeps ->
            [house] *Kode titip dibuat ketua RT/RW-nya, Kak.* Kode Kakak untuk mengisi { $own }.
           *[area] *Kode titip dibuat ketua RT/RW-nya, Kak, bukan dari kelurahan.*
        }
       *[no_office] *Kode titip dibuat untuk ketua RT/RW yang memegang kode dari kelurahan, Kak.* Tanpa kode pun warga bisa mengirim sertifikatnya sendiri dari chat-nya, atau menunjukkannya di loket.
    }
proof-codes-how = *Kirim dulu daftar warganya, Kak*, misalnya: 1) Bu Y mau KK 2) Pak D mau SKCK. Lalu tulis *titip kode*.
    Tiap orang mendapat kode untuk menunjukkan sertifikatnya sendiri dari HP-nya. Di sini hanya terlihat *sudah ditunjukkan*.
proof-codes-own = Untuk Kakak sendiri tidak perlu kode: langsung kirim fotonya ke sini.
proof-codes-children = Untuk anak di bawah 12 tahun tidak ada kode ({ $people }): sertifikat anak tidak ditunjukkan lewat RT/RW.
proof-codes-done = { $people }: *sudah ditunjukkan*, tidak perlu kode lagi.
proof-codes-given = { $count ->
        [1] *Ini teks untuk diteruskan ke orangnya sendiri, jangan ke grup.*
       *[other] *Ini { $count } teks, satu untuk tiap orang. Teruskan ke orangnya sendiri, jangan ke grup.*
    } Kodenya sekali pakai. Nanti di sini hanya terlihat *sudah ditunjukkan*; isinya tidak. Lihat kapan saja: *rekap*.
proof-code-text =
    {""}*Untuk { $who }{ $service ->
        [none] {""}
       *[other] : { $service }
    }*
    Dari Ketua { $area }: kode untuk menunjukkan sertifikat vaksin sendiri ke hotline kota, dari HP sendiri: *{ $code }*
    { $count ->
        [0] Tulis kodenya di chat hotline.
       *[other] Buka salah satu, atau tulis kodenya di chat hotline:
            { $links }
    }
    Ketua hanya melihat kalau sudah ditunjukkan, bukan isinya. Sekali pakai, sampai { $until }. Tidak wajib: boleh ditunjukkan di loket saja.
proofs-shown = *Sudah ditunjukkan: { $people }.*{ $left ->
        [0] {""}
       *[other] {" "}{ $left } kode lain belum.
    }
people-recap = *{ $count } warga yang ditanyakan{ $shown ->
        [0] {""}
       *[other] , { $shown } sudah ditunjukkan
    }:*
    { $lines }
    { $given ->
        [0] {""}
       *[other] Warganya tidak saya hubungi. Mau mengingatkan? Tulis *kode buat nomor …*, lalu teruskan lagi.
    }
people-recap-line = { $n }. { $who }{ $service ->
        [none] {""}
       *[other] , { $service }
    }{ $state ->
        [shown] : *sudah ditunjukkan*
        [given] : kode dititipkan, belum ditunjukkan
       *[none] {""}
    }
people-several-state = { $state ->
        [shown] • *sudah ditunjukkan*
        [given] • kode dititipkan, belum ditunjukkan
       *[none] • belum diberi kode
    } ({ $count }): nomor { $numbers }
proof-code-refused =
    { $why ->
        [used] *Kode itu sudah dipakai orang lain, Kak.* Satu kode untuk satu orang. Mintalah kode baru ke ketua RT/RW, atau tunjukkan sertifikatnya di loket.
        [own] *Kode ini untuk warganya, Kak*: teruskan ke orangnya, supaya dibuka dari HP-nya sendiri.
        [many] *Kodenya sudah dicoba beberapa kali, Kak.* Cocokkan dulu dengan pesannya, lalu coba lagi satu jam lagi. Yang lain tetap bisa ditanyakan.
       *[unknown] *Kode itu tidak berlaku (lagi), Kak.* Cocokkan dengan pesannya, atau minta kode baru ke ketua RT/RW. Tanpa kode pun sertifikatnya bisa dikirim ke sini atau ditunjukkan di loket.
    }
proof-later = Kakak sedang dengan petugas. Kirim lagi kodenya kalau sudah selesai, ya.
proof-asked =
    {""}*{ $asker } meminta Kakak menunjukkan sertifikat vaksin sendiri ke hotline ini{ $service ->
        [none] {""}
       *[other] , untuk urusan { $service }
    }.*
    Yang terlihat di sana hanya *sudah ditunjukkan*: tanpa nama, tanggal lahir, vaksin, dosis, atau hasilnya. Paling lama { $kept }, dan bisa dicabut kapan saja: tulis *cabut persetujuan*.
    Tidak kenal yang mengirim kodenya? Jawab *tidak*. Di loket juga bisa. Setuju?
proof-agreed = Terima kasih, Kak.
proof-refused = Baik, Kak, tidak ada yang saya sampaikan. Sertifikatnya tetap bisa ditunjukkan di loket.
proof-shown = *Sudah saya sampaikan ke { $askers }: sudah ditunjukkan.* Selain itu tidak ada. Mau dicabut? Tulis *cabut persetujuan*.
proof-child = *Untuk anak di bawah 12 tahun tidak ada yang saya sampaikan ke ketua RT/RW, Kak.* Sertifikat Kakak sendiri boleh dikirim.
proof-withdrawn = *Persetujuan Kakak untuk { $askers } sudah saya cabut.* Tandanya di sana hilang.
register-photo-send = Boleh, Kak, kirim fotonya. Tidak dibaca mesin: disimpan di samping datanya { $kept }, untuk diketik nanti.
register-photo-which = Ini foto daftar penghuni, atau sertifikat vaksin?
register-photo-kept = { $outcome ->
        [full] *Fotonya tidak saya simpan: sudah terlalu banyak.* Hapus dulu yang lama dengan *hapus foto*.
        [unfit] *Fotonya tidak bisa saya simpan, Kak.* Kirim lagi sebagai foto biasa, paling besar 6 MB.
       *[kept] *Fotonya saya simpan { $kept }{ $house ->
            [none] {""}
           *[other] {" "}di { $house }
        }, tidak dibaca mesin.* Ketik isinya di sini kapan sempat. Lihat: *lihat foto daftar*. Hapus: *hapus foto*.
    }
register-photo-not = Baik, Kak, fotonya tidak saya simpan.
register-photos = { $count ->
        [0] Tidak ada foto daftar yang tersimpan, Kak.
       *[other] { $count } foto daftar:
    }{ $more ->
        [0] {""}
       *[other] {" "}Yang { $more } lagi: sebut nama rumahnya.
    }
register-photo-caption = Foto daftar{ $house ->
        [none] {""}
       *[other] {" "}{ $house }
    }, { $day }. Jangan diteruskan.
register-photos-dropped = *{ $count } foto daftar sudah saya hapus.*
register-photos-none = Tidak ada foto daftar yang tersimpan, Kak.
choice-change-text = Ganti teksnya
choice-paper-list = Daftar penghuni
choice-certificate = Sertifikat vaksin
choice-neither = Bukan dua-duanya
owner-code-given = *Kode diterima. Kakak mengisi data { $house } ({ $area }) sampai { $until }.*
    Tulis penghuninya, misalnya: 1 andi dari garut sejak maret, 2 kosong. Tabel atau file Excel juga boleh.
    Lainnya: *daftar*, *yang kurang*, dan penghuni yang masuk atau keluar. Pengurus RT melihat isinya. NIK, vaksin, agama, dan suku jangan ditulis.
owner-code-made = Ini kode untuk pemilik { $house }. Teruskan pesan di bawah ke orangnya saja; berlaku sekali, 14 hari. Tulis *cabut kode { $house }* untuk mengakhirinya.
owner-code = *Kode untuk pemilik { $house }: { $code }*
    Kirim kode ini ke hotline untuk mengisi data penghuninya, satu rumah ini saja{ $count ->
        [0] .
       *[other] :
            { $links }
    }
    Diminta pengurus { $area }. Jangan diteruskan. Ragu? Cek ulang ke hotline. { $day }
owner-code-which = Kode untuk pemilik rumah yang mana, Kak? Tulis misalnya: kode buat pemilik kos bu tini. Rumahnya harus sudah ada di *daftar*.
owner-code-ended = { $count ->
        [0] Tidak ada kode pemilik { $house } yang masih berlaku, Kak.
       *[other] *Kode pemilik { $house } sudah tidak berlaku.* Yang sudah dicatat tetap ada.
    }
owner-code-end-which = Kode rumah yang mana yang dicabut, Kak? Tulis misalnya: cabut kode kos bu tini.
occupant-code-made = Ini pemberitahuan untuk penghuni { $house }. Tempel di rumahnya, atau teruskan ke penghuninya.
occupant-notice = *Pemberitahuan untuk penghuni { $house }*
    Pengurus { $area } mencatat penghuni kos dan kontrakan untuk kelurahan: nama, kamar, asal, sejak kapan, sudah lapor atau belum. Bukan NIK, agama, atau status vaksin.
    Dasarnya: SE 400.12/2458 dan Permendagri 74/2022. Disimpan selama tinggal di sini dan { $left } bulan sesudah pindah.
    Mau melihat, membetulkan, atau keberatan? Kirim *{ $code }* ke hotline{ $count ->
        [0] .
       *[other] :
            { $links }
    }
    Ragu? Cek ulang ke hotline. { $day }
occupant-notice-which = Pemberitahuan untuk penghuni rumah yang mana, Kak? Tulis misalnya: teks pemberitahuan buat penghuni kos bu tini. Rumahnya harus sudah ada di *daftar*.
occupant-told = *Penghuni { $house } dicatat pengurus RT untuk kelurahan, Kak.* Di sini Kakak bisa melihat catatan sendiri, membetulkannya, atau keberatan.
occupant-who = Nama dan kamar Kakak? Tulis misalnya: Rina kamar 4.
occupant-entry = *Catatan Kakak di { $house }:*
    { $entry }
occupant-next = Sudah benar, Kak?
occupant-right = Baik, Kak, terima kasih sudah dicek.
occupant-words = Yang benar bagaimana, Kak? Tulis saja.
occupant-asked = *Permintaannya saya sampaikan ke pengurus RT dan petugas, Kak.* Jawabannya paling lambat { $hours } jam, di chat ini.
occupant-objected = *Keberatan Kakak saya sampaikan ke petugas.* Sambil menunggu, data Kakak tidak ikut dikirim ke kelurahan. Jawabannya paling lambat { $hours } jam, di chat ini.
occupant-objected-unmatched = *Keberatan Kakak saya sampaikan ke petugas dan pengurus RT.* Dicocokkan dulu dengan catatannya. Jawabannya paling lambat { $hours } jam, di chat ini.
occupant-unnamed = Baik, Kak. Nama dan kamarnya, supaya petugas tahu yang mana?
occupant-none = *Tidak ada catatan yang cocok dengan nama dan kamar itu, Kak.* Bisa jadi tidak tercatat, atau ditulis lain.
occupant-none-next = Mau bagaimana, Kak?
occupant-many = *Sudah beberapa kali dicoba hari ini, Kak. Coba lagi besok.* Kalau perlu sekarang, saya sampaikan ke petugas.
choice-right = Sudah benar
choice-wrong = Ada yang salah
choice-object = Saya keberatan didata
choice-again = Coba lagi
register-vaccination = *Data vaksin warga tidak boleh diminta lewat RT/RW, Kak. Nama yang belum vaksin jangan dikumpulkan.*
    Itu data kesehatan milik warganya sendiri (UU 27/2022). Bukti vaksin ditunjukkan warganya sendiri di loket layanan.
    Yang boleh diberikan ke kelurahan: data kontrakan dan kos (pemilik, alamat, kamar, penghuni baru atau lama), dan teks imbauan tanpa nama.
register-as-kept = *Baik, di catatan begini:*
    { $lines }
register-noted = *Sudah saya catat.*
    { $lines }
register-noted-house = { $house }:{ $fresh ->
        [0] {""}
       *[other] {" "}{ $fresh } penghuni masuk catatan.
    }{ $changed ->
        [0] {""}
       *[other] {" "}{ $changed } dibetulkan.
    }{ $left ->
        [0] {""}
       *[other] {" "}{ $left } keluar.
    }{ $same ->
        [0] {""}
       *[other] {" "}{ $same } sudah ada.
    }{ $vacant ->
        [0] {""}
       *[other] {" "}{ $vacant } kamar kosong.
    }
register-whose-rooms = Itu rumah yang mana, Kak? Tulis namanya, misalnya: kos bu tini.
register-house-name = Baik. Apa nama rumahnya, Kak? Misalnya: kos bu tini, pemilik bu tini, 12 kamar.
register-house-rooms = Siapa saja penghuninya? Tulis per kamar, misalnya: 1 andi dari garut sejak maret, 2 kosong.
register-standing = *Sudah tersimpan.* Sekarang begini:
    { $lines }
register-vacant = { $room }. kosong
register-open = { $room }. belum diketahui, saya tunggu
register-not-vacant = Di kamar { $room } masih tercatat { $name }. Kalau sudah keluar, tulis: { $name } keluar.
register-no-such-day = Tanggal { $words } ({ $name }) tidak ada di kalender, jadi belum saya catat. Yang benar tanggal berapa?
register-not-yet = { $name } baru masuk { $on }, jadi belum saya catat. Kalau sudah masuk, tulis lagi, ya.
register-noted-facts = { $house }{ $address ->
        [none] {""}
       *[other] , { $address }
    }{ $rooms ->
        [0] {""}
       *[other] , { $rooms } kamar
    }
register-house-next = Siapa saja penghuninya? Tulis per kamar, misalnya: 1 andi dari garut sejak maret, 2 kosong. Boleh nanti, sedikit-sedikit.
register-entry-start = Baik, Kak. Siapa namanya, dan di rumah mana? Misalnya: budi, kos bu tini kamar 4, dari solo. Boleh satu per satu.
register-entry-who = Siapa nama penghuninya, Kak?
register-entry-where = Di rumah yang mana, Kak? Misalnya: kos bu tini kamar 4.
register-entry-which = Yang mana, Kak? Balas nomornya, atau tulis namanya.
register-further = *Saya lengkapi di { $house }:*
    { $lines }
register-entry-has = Baik, *{ $names }*. Saya pegang dulu.
register-entry-several = Ada beberapa rumah yang mirip:
    { $lines }
register-entry-house = { $n }. { $house }
register-entry-lacks = { $lacks ->
        [both] Dari mana asalnya, dan sejak kapan? Tulis saja kalau sudah tahu.
        [from] Dari mana asalnya? Tulis saja kalau sudah tahu.
       *[since] Sejak kapan tinggal di situ? Tulis saja kalau sudah tahu.
    }
register-entry-unread = Belum saya catat, Kak. Kalau sudah siap, tulis nama, rumah, dan kamarnya, misalnya: budi masuk kos bu tini kamar 4 dari solo.
register-read-more = … dan { $count } lagi: *daftar*
register-which-rt = { $house } ada di RT berapa? Kirim lagi dengan RT-nya, misalnya: { $house } RT 02: 1 andi.
register-room-taken = Kamar { $room } juga atas nama { $name }. Kalau sudah pindah, tulis: { $name } keluar.
register-beside = { $lines }
register-dropped = Kolom { $columns }{ $more ->
        [0] {""}
       *[other] {" "}dan { $more } lainnya
    } tidak diminta, jadi tidak saya simpan.
register-left-out = Agama, suku, vaksin, dan nomor orang tidak saya simpan.
register-masked = NIK dan nomor telepon saya tutup; tidak perlu dikirim.
register-beyond = { $count } baris terakhir belum saya catat: sekali kirim paling banyak { $most } baris. Kirim sisanya terpisah, atau sebagai file Excel.
register-full = { $house } sudah penuh ({ $most } orang): { $count } orang tidak saya catat.
register-unread = { $count } baris belum terbaca { $lines }. Tulis lagi satu per baris: nomor kamar, nama, dari mana, sejak kapan.
register-more = Ada yang salah? Betulkan saja, misalnya: kamar 3 harusnya rina. Atau tulis *batal*.
    Lalu *yang kurang* untuk yang belum lengkap, *rekap* untuk jumlahnya.
register-how = Daftarnya belum terbaca, Kak. Awali dengan nama rumahnya, lalu penghuninya:
    kos bu tini 12 kamar: 1 andi dari garut sejak maret, 2 kosong
    Di tabel, beri judul kolom: nama, kamar, kos, asal, sejak.
register-file-trouble =
    { $why ->
        [too_large] *File-nya terlalu besar, Kak.* Paling banyak 2.000 baris dan 2 MB; pecah jadi beberapa file.
        [empty] *File-nya tidak berisi tabel, Kak.*
       *[broken] *File-nya tidak bisa dibuka, Kak.* Simpan lagi sebagai Excel (.xlsx) atau CSV, lalu kirim ulang.
    }
register-nobody = Nama itu belum ada di daftar penghuni, Kak. Coba tulis dengan rumah dan kamarnya, atau lihat *daftar*.
register-which-house = Masuk ke rumah yang mana, Kak? Tulis dengan nama rumahnya, misalnya: rina masuk kos bu tini kamar 4 dari solo.
register-several = Ada beberapa yang cocok, Kak:
    { $lines }
register-one-of = { $number }. { $who }{ $from ->
        [none] {""}
       *[other] , dari { $from }
    }
register-which-one = Yang mana? Tulis nomornya, rumahnya, atau asalnya.
register-meant = Ini catatannya sekarang, Kak:
    { $lines }
    Apa yang berubah? Misalnya: { $name } keluar kemarin, { $name } pindah kamar 5, { $name } sudah lapor.
register-found = { $name }, { $house }{ $room ->
        [none] {""}
       *[other] {" "}kamar { $room }
    }
register-left = *{ $name } saya catat keluar dari { $house }, { $on }.*
register-arrived = *{ $name } saya catat masuk { $house }{ $room ->
        [none] {""}
       *[other] {" "}kamar { $room }
    }, { $on }.*
register-corrected = *Catatan { $name } di { $house } sudah saya betulkan{ $was ->
        [none] .
       *[other] {" "}(tadinya { $was }).
    }*
    { $entry }
register-transferred = *{ $name } saya catat pindah dari { $was } ke { $house }{ $room ->
        [none] {""}
       *[other] {" "}kamar { $room }
    }, { $on }.*
register-back = *Tidak jadi keluar: masih di { $house }.*
    { $entry }
register-same = Baik, tetap seperti ini di { $house }:
    { $entry }
register-unsure = Karena belum pasti, *belum saya catat*, Kak. Kalau sudah jelas, tulis lagi di sini.
register-meant-other = *Sudah saya pindahkan ke orangnya yang benar, di { $house }.*
    { $lines }
register-gone-on = { $name }, keluar { $on }
register-left-when = Tanggal keluarnya { $name } belum saya tahu, Kak, jadi *belum saya catat*.
register-when = Tanggal berapa? Misalnya: tgl 5, kemarin, 3 September.
register-too-early = { $name } tercatat masuk { $since }, Kak, jadi belum bisa keluar { $on }. Tanggal keluarnya kapan? *Belum saya catat.*
register-swapped = *Sudah saya tukar kamarnya di { $house }.*
    { $lines }
register-all = *{ $count } penghuni { $house } saya tandai { $state ->
        [reported-yes] sudah lapor
        [reported-no] belum lapor
        [registered-yes] sudah terdata nonpermanen
       *[other] belum terdata nonpermanen
    }.* Keliru? Tulis *batal*.
register-left-to = { $house } belum ada di catatan. Masih di wilayah Bapak/Ibu? Tulis: *{ $house }: { $room ->
        [none] {""}
       *[other] { $room }{" "}
    }{ $name }*.
register-house-of = { $number }. { $house }
register-into-which = Rumah yang mana, Kak? Tulis nomornya atau namanya.
register-unread-part = Belum terbaca: "{ $text }". Tulis lagi, misalnya: asep masuk kos bu tini kamar 1 dari solo.
register-unlikely = Belum saya catat, Kak: *{ $words }* sepertinya bukan nama. Siapa namanya, dan di kamar berapa? Misalnya: namanya asep, kos bu tini kamar 1, dari solo.
register-erase-who = *{ $who }*
register-erase-sure = Catatan ini dihapus, Kak?
register-erased = *{ $who } sudah saya hapus.* Salah? Tulis *batal*.
register-erase-not = Baik, Kak, tidak jadi dihapus.
register-erase-changed = *Catatan { $who } baru saja diubah pengurus lain,* jadi belum saya hapus. Tetap dihapus? Tulis *hapus* lagi dengan namanya.
register-move-how = Perubahannya belum terbaca, Kak. Tulis dengan nama, rumah, dan kamarnya. Misalnya:
    rina masuk kos bu tini kamar 4 dari solo
    andi kamar 1 keluar kemarin
    kamar 3 harusnya rina
register-taken-back = *Sudah saya batalkan:*
    { $lines }{ $more ->
        [0] {""}
       *[other] {""}
            … dan { $more } lagi
    }
register-undo-what = Yang terakhir dicatat, { $minutes } menit yang lalu:
    { $lines }{ $more ->
        [0] {""}
       *[other] {""}
            … dan { $more } lagi
    }
register-undo-sure = Itu yang dibatalkan, Kak?
register-undo-not = Baik, Kak, catatannya tetap.
register-renamed = *{ $was } sekarang tercatat sebagai { $house }.* Penghuni, kode, foto, dan riwayatnya ikut. Salah? Tulis *batal*.
register-name-taken = *{ $house } sudah ada di daftar, Kak, jadi nama { $was } tidak saya ganti.* Tulis nama yang membedakannya.
register-named-so = { $house } memang tercatat begitu, Kak.
register-house-corrected = *{ $house }: { $field ->
        [owner] pemilik
        [address] alamat
       *[rooms] jumlah kamar
    } sekarang { $value }.* Salah? Tulis *batal*.
register-which-renamed = Rumah yang mana yang namanya diganti, Kak? Tulis misalnya: kos bu tini ganti nama jadi kos melati.
register-taken-back-part = *Sebagian tidak jadi saya catat.* Yang sesudahnya sudah diubah pengurus lain saya biarkan. Lihat dengan *daftar*.
register-nothing-to-take-back = Tidak ada yang bisa dibatalkan, Kak: catatannya sudah berubah lagi. Lihat dengan *daftar*.
register-gone = penghuni yang sudah tidak tercatat
register-unmatched = "{ $text }" ({ $house }, belum cocok dengan catatan)
register-wish = { $n }. { $who }: { $what ->
        [objection] keberatan didata, menunggu petugas
       *[correction] "{ $text }"
    }
register-pending = { $count ->
        [0] Tidak ada permintaan dari penghuni, Kak.
       *[other] *Permintaan penghuni:*
        { $lines }
        Sudah dibetulkan? Tulis *permintaan 1 selesai*.
    }
register-wishes = Ada { $count } permintaan dari penghuni. Tulis *permintaan*.
register-wish-done = *Siap, permintaannya saya tandai selesai.*
register-wish-officers = Keberatan didata diputuskan petugas, Kak. Sementara itu datanya tidak ikut diekspor.
register-history = { $count ->
        [0] Belum ada perubahan yang tercatat, Kak.
       *[other] *Perubahan terakhir:*
        { $lines }
    }
register-history-line = { $day }, { $as ->
        [owner] pemilik
        [occupant] permintaan penghuni
       *[head] pengurus
    }: { $change }
register-change = { $name ->
        [none] { $house }
       *[other] { $name } ({ $house })
    }, { $field ->
        [entered] dicatat
        [erased] dihapus
        [name] nama
        [room] kamar
        [from] asal
        [since] sejak
        [fresh] baru/lama
        [reported] lapor RT
        [registered] nonpermanen
        [left] keluar
        [owner] pemilik
        [address] alamat
       *[rooms] jumlah kamar
    }{ $is ->
        [none] {""}
        [yes] {" "}sudah
        [no] {" "}belum
        [new] {" "}baru
        [old] {" "}lama
       *[other] {" "}{ $is }
    }{ $was ->
        [none] {""}
        [yes] , tadinya sudah
        [no] , tadinya belum
        [new] , tadinya baru
        [old] , tadinya lama
       *[other] , tadinya { $was }
    }
register-settled = { $count ->
        [0] Belum ada yang tinggal lebih dari setahun menurut catatan, Kak.
       *[other] *{ $count } orang sudah setahun lebih, jadi sebaiknya pindah domisili (SE 400.12/2458):*
        { $lines }
    }{ $more ->
        [0] {""}
       *[other] {" "}… dan { $more } lagi di *ekspor*.
    }{ $next ->
        [none] {""}
       *[other] {" "}
        Berikutnya genap setahun: { $next }.
    }
register-settled-count = { $count } orang sudah setahun lebih (pindah domisili). Tulis *siapa yang sudah setahun*.
register-undone = *Ada { $count } perubahan di { $house } yang tidak jadi saya catat, Bapak/Ibu:* pengurus lain lebih dulu mengubahnya. Lihat dengan *daftar { $house }*, lalu tulis lagi kalau masih perlu.
register-empty = Belum ada rumah yang tercatat, Kak. Tulis misalnya: kos bu tini 12 kamar: 1 andi dari garut sejak maret, 2 kosong.
register-totals = *Rekap { $area }: { $occupants } penghuni di { $houses } rumah.*
    Baru { $fresh }, lama { $old }, belum diketahui { $unknown }. Keluar { $left }.
    Belum tercatat lapor RT { $unreported }, belum tercatat nonpermanen { $unregistered }.{ $held ->
        [0] {""}
       *[other] {" "}{ $held } orang lagi keberatan didata: tidak ikut dihitung sampai petugas memutuskan.
    }
register-totals-part = { $area }: { $occupants } penghuni, { $houses } rumah, { $fresh } baru
register-lines = { $lines }
register-house = *{ $house }* (RT { $rt } RW { $rw }){ $rooms ->
        [0] {""}
       *[other] , { $rooms } kamar
    }, { $count } penghuni{ $held ->
        [0] {""}
       *[other] , { $held } keberatan didata
    }
register-occupant = { $room ->
        [none] -
       *[other] { $room }.
    } { $name }{ $from ->
        [none] {""}
       *[other] , dari { $from }
    }{ $since ->
        [none] {""}
       *[other] , sejak { $since }
    }{ $age ->
        [new] {" "}(baru)
        [old] {" "}(lama)
       *[none] {""}
    }{ $reported ->
        [yes] , sudah lapor
        [no] , belum lapor
       *[other] {""}
    }{ $by ->
        [owner] {" "}· dari pemilik
       *[other] {""}
    }{ $objected ->
        [yes] {" "}· keberatan didata
       *[other] {""}
    }
register-matching = { $count ->
        [0] { $lack ->
            [report] *Semua{ $house ->
                [none] {""}
               *[other] {" "}di { $house }
            } sudah tercatat lapor RT, Kak.*
            [registration] *Tidak ada{ $house ->
                [none] {""}
               *[other] {" "}di { $house }
            } yang belum nonpermanen, Kak.*
           *[none] *Tidak ada yang tercatat begitu{ $house ->
                [none] {""}
               *[other] {" "}di { $house }
            }, Kak.*
        }
       *[other] *{ $count } orang{ $house ->
            [none] {""}
           *[other] {" "}di { $house }
        } { $lack ->
            [report] belum tercatat lapor RT
            [registration] belum tercatat nonpermanen
           *[none] menurut catatan
        }.*
    }
register-matching-unknown = Belum diketahui: { $count } orang ({ $names }).
register-whom = Siapa yang dimaksud, Kak? Sebut namanya, atau rumah dan kamarnya.
register-nobody-named = *{ $name } tidak ada di catatan { $area }, Kak.* { $near ->
        [0] Semuanya ada di *daftar*.
       *[other] Mungkin maksudnya:
    }
register-person-left = { $name }, { $house }{ $room ->
        [none] {""}
       *[other] {" "}kamar { $room }
    }{ $since ->
        [none] {""}
       *[other] , sejak { $since }
    }, keluar { $on }
register-person-unknown = Belum diketahui: { $fields }.
register-wanted = { $field ->
        [since] sejak kapan
        [from] asal
        [reported] sudah lapor atau belum
       *[registered] nonpermanen
    }
register-not-kept = { $what ->
        [sex] Laki-laki atau perempuan
        [age] Umur
        [work] Pekerjaan
       *[phone] Nomor telepon
    } tidak dicatat di sini, Kak.
register-balance = *Awal { $from }: { $before } orang. { $to ->
        [now] Sekarang
       *[other] Akhir { $to }
    }: { $after } orang.*
    { $came ->
        [0] Tidak ada yang masuk.
       *[other] Masuk { $came }: { $arrivals }.
    } { $went ->
        [0] Tidak ada yang keluar.
       *[other] Keluar { $went }: { $leavers }.
    }{ $undated ->
        [0] {""}
       *[other] {" "}{ $undated } orang tanpa tanggal masuk dihitung sudah ada sejak awal.
    }
register-room-history = *Kamar { $room }, yang sekarang dan yang dulu:*
    { $lines }
register-listed = { $lines }{ $more ->
        [0] {""}
       *[other] {" "}
        … dan { $more } lagi. Semuanya ada di *ekspor*.
    }
register-room-empty = Di kamar { $room } tidak ada yang tercatat, Kak.
register-vacant-house = { $house }: { $count ->
        [unknown] jumlah kamarnya belum tercatat{ $occupied ->
            [0] {""}
           *[other] , terisi kamar { $taken }
        }
        [0] semua kamar terisi ({ $all } kamar)
       *[other] kamar kosong { $rooms } ({ $all } kamar)
    }
register-newcomers = { $count ->
        [0] Tidak ada penghuni baru yang tercatat, Kak.
       *[other] *{ $count } penghuni baru:*
        { $lines }
    }{ $more ->
        [0] {""}
       *[other] {" "}… dan { $more } lagi di *ekspor*.
    }
register-newcomer = { $house }: { $who }
register-missing = { $count ->
        [0] *Sudah lengkap, Kak.* Tulis *ekspor* untuk file-nya.
       *[other] *Yang masih kurang untuk kelurahan:*
        { $lines }
    }{ $more ->
        [0] {""}
       *[other] {" "}… dan { $more } rumah lagi.
    }
register-missing-house = { $house }: { $fields }
register-missing-field = { $field ->
        [since] sejak kapan
        [from] asal
        [reported] lapor RT
       *[registered] nonpermanen
    } ({ $names }{ $more ->
        [0] {""}
       *[other] , +{ $more }
    })
register-export-whole = Filenya selalu seluruh { $area }, Kak, tidak bisa satu rumah saja. Di kolom rumah bisa disaring.
register-exported = Ini data penghuni { $area }, { $count } orang, per { $day }.{ $held ->
        [0] {""}
       *[other] {" "}{ $held } orang lagi tidak disebut namanya di file: keberatan didata, menunggu petugas.
    } *Untuk kelurahan saja, jangan diteruskan ke grup.* Pengirimannya tercatat.
register-file = data-penghuni
register-page = { $link ->
        [none] *Halaman pengisian belum dibuka di sini, Kak.* Daftarnya tetap bisa ditulis di chat ini, atau dikirim sebagai file Excel.
       *[other] *Ini link halaman data penghuni { $area }, Kak. Berlaku 15 menit, untuk satu kali buka:*
        { $link }
        Jangan diteruskan: siapa yang membukanya bisa mengubah data. Habis waktunya? Tulis *minta link* lagi.
    }
register-csv-commas = CSV-nya dipisah *koma*, belum bisa titik koma, Kak. Kalau di Excel jadi satu kolom, pakai *ekspor* (XLSX) saja.
register-due = { $due ->
        [none] Belum ada batas dari kelurahan yang terpasang di sini, Kak. Kalau ada, tulis misalnya: kelurahan minta data paling lambat 30 November.
       *[other] *Batas dari kelurahan yang terpasang: { $due }.*
    }
register-reminder-told = *Siap, saya ingatkan { $day }, pukul { $time }, dan sekali lagi di hari terakhirnya.* Tidak jadi? Tulis *batalkan pengingat*.
owner-code-offer = *Bisa, Kak, dengan kode pemilik.* Kode itu sekali pakai, untuk satu orang, dan membuka satu rumah itu saja. Isinya tampil di daftar dengan tanda _dari pemilik_.
    Saya buatkan kodenya?
owner-code-not = Baik, Kak. Kalau perlu, tulis misalnya: kode buat pemilik kos bu tini.
register-request-noted = *Siap, Bapak/Ibu. Diminta paling lambat { $due }.*
register-request-remind = Mau saya ingatkan tiga hari sebelumnya dan di harinya?
register-settled-remind = Mau saya ingatkan sebelum { $day }?
register-reminder-set = *Siap, saya ingatkan.* Tidak jadi? Tulis *batalkan pengingat*.
register-reminder-not = Baik, Kak, tidak saya ingatkan.
reminder-settled = ada penghuni yang genap setahun tinggal *{ $due }*. Tulis *siapa yang sudah setahun* untuk melihatnya.
reminder-settled-matter = penghuni yang genap setahun
register-request-no-day = Paling lambat tanggal berapa, Kak? Tulis misalnya: kelurahan minta data paling lambat 30 November.
console-asked-words = kelurahan minta data penghuni paling lambat { $due }
console-asked-text = *{ $area }: data penghuni kontrakan dan kos diminta paling lambat { $due }.*
    Bapak/Ibu ketua RT/RW, buka chat hotline dan kirim: "{ $words }". Nanti disebutkan apa yang masih kurang, dan diingatkan sampai batasnya.{ $link ->
        [none] {""}
       *[other] {" "}Atau tekan: { $link }
    }
    Kalau sudah lengkap, tulis: ekspor.
reminder-register = data penghuni diminta kelurahan paling lambat *{ $due }*. Tulis *yang kurang* untuk melihat yang belum lengkap.
reminder-register-matter = data penghuni untuk kelurahan
register-column-rt = RT
register-column-rw = RW
register-column-house = Kos/kontrakan
register-column-owner = Pemilik
register-column-address = Alamat
register-column-rooms = Jumlah kamar
register-column-room = Kamar
register-column-name = Nama
register-column-from = Asal
register-column-since = Sejak
register-column-fresh = Baru/lama
register-column-reported = Lapor RT
register-column-registered = Nonpermanen
register-column-left = Tanggal keluar
register-cell-objected = keberatan didata
register-cell-yes = sudah
register-cell-no = belum
register-cell-fresh = baru
register-cell-old = lama

### Halaman pemberitahuan privasi: dibuat dari flows/retention.yaml

page-privacy = Data pribadi
page-privacy-title = Pemberitahuan privasi
page-privacy-intro = Hotline Pemkot { $city } menyimpan sesedikit mungkin, disandi, dan semuanya ada batas waktunya. Yang lewat batas dihapus sendiri.
page-privacy-not-kept = NIK dan nomor HP yang telanjur ditulis tidak disimpan. Foto sertifikat dihapus begitu dibaca. Tidak ada yang dijual atau dibagikan.
page-privacy-rights = Tulis di chat: "data saya" untuk melihatnya, "hapus data" untuk menghapusnya, "cabut persetujuan" supaya foto tidak dibaca lagi dan tanda di ketua RT/RW hilang, "petugas" kalau mau bicara dengan orang.
page-privacy-what = Yang disimpan
page-privacy-how-long = Berapa lama
page-privacy-why = Untuk apa
page-privacy-ground = Dasar (UU 27/2022, Pasal 20)
page-privacy-back = Kembali ke chat
privacy-kind-sessions = Keadaan chat, sejak pesan terakhir
privacy-kind-claims = Yang Kakak ceritakan (dosis, umur, alasan), sejak pesan terakhir
privacy-kind-verified_facts = Hasil sertifikat, sejak pesan terakhir; sesudah itu hanya kalau dipastikan milik Kakak, dan hilang bersama chat
privacy-kind-relatives = Keluarga atau teman yang ditanyakan, sejak terakhir dibicarakan
privacy-kind-listed = Orang dalam daftar, sejak terakhir dibicarakan
privacy-kind-proof_codes = Kode titipan ketua RT/RW: siapa yang setuju, dan bahwa sertifikatnya sudah ditunjukkan
privacy-kind-photo_consent = Persetujuan membaca foto, dengan waktu dan teksnya
privacy-kind-photographs = Foto yang menunggu dibaca; yang dibaca langsung dihapus
privacy-kind-register_sessions = Masuk halaman data penghuni, untuk ketua RT/RW
privacy-kind-register_drafts = Isian ketua RT/RW yang belum terkirim, hanya di HP-nya, terkunci
privacy-kind-latest_lines = Sepuluh pesan terakhir, untuk petugas yang dipanggil
privacy-kind-handover_lines = Percakapan dengan petugas dan fotonya
privacy-kind-audit = Catatan tindakan petugas
privacy-kind-verdicts = Jawaban yang diberikan, dengan siapa penerimanya
privacy-kind-statistics = Hitungan mingguan: berapa orang bertanya, layanan, jawaban, dan kecamatan, di bawah lima orang digabung
privacy-kind-records = Catatan gangguan dan pesan yang tidak sampai
privacy-kind-dead_letters = Pesan yang gagal dijawab
privacy-kind-message_marks = Tanda pesan yang sudah diterima atau dikutip
privacy-kind-unclaimed = Balasan yang tidak diambil
privacy-kind-list_photos = Foto daftar penghuni dari ketua RT/RW, sampai diketik atau dihapus
privacy-kind-moved_chats = Chat dari nomor yang berganti, sampai pemiliknya memastikan
privacy-kind-recurring_reminders = Pengingat berulang, lalu ditanya apakah masih mau
privacy-kind-logs = Log program, tanpa nama, nomor, atau isi pesan
privacy-why-talk = meneruskan percakapan
privacy-why-answer = menjawab pertanyaan Kakak
privacy-why-proof = memeriksa bukti vaksin
privacy-why-register = mencatat penghuni bersama RT/RW
privacy-why-show = menyampaikan bahwa sertifikat sudah ditunjukkan, kalau disetujui
privacy-why-list = menyalin daftar kertas ke data penghuni
privacy-why-officer = membantu lewat petugas
privacy-why-control = memastikan petugas bertindak benar
privacy-why-correct = membetulkan jawaban yang keliru
privacy-why-statistics = memperbaiki layanan kota
privacy-why-repair = menemukan dan memperbaiki gangguan
privacy-why-once = menjawab satu pesan satu kali saja
privacy-why-deliver = menyampaikan balasan
privacy-why-remind = mengingatkan seperti yang diminta
privacy-ground-consent = persetujuan
privacy-ground-legal_duty = kewajiban hukum
privacy-ground-public_task = tugas pelayanan publik
privacy-ground-legitimate_interest = kepentingan yang sah

### Halaman data penghuni (/rt)

rt-name = Data penghuni
rt-title = Data penghuni { $area }
rt-no-script = Untuk mengisi, nyalakan JavaScript di pengaturan browser. Melihat dan mengunduh tetap bisa.
rt-open-title = Buka data penghuni
rt-open-explained = Link ini hanya untuk Bapak/Ibu, untuk satu kali buka. Sesudah dibuka, halamannya bisa dipakai beberapa jam di HP ini.
rt-open = Buka
rt-link-refused =
    { $why ->
        [used] Link ini sudah dibuka. Untuk membuka lagi, tulis “minta link” di chat hotline, Bapak/Ibu.
        [expired] Link ini sudah lewat 15 menit. Tulis “minta link” di chat hotline, Bapak/Ibu, lalu buka link yang baru.
       *[unknown] Link ini belum kami kenal. Tulis “minta link” di chat hotline, lalu buka link yang baru.
    }
rt-closed =
    { $why ->
        [signed_out] Halaman ini dibuka lewat link dari chat. Tulis “halaman rt” di chat hotline, Bapak/Ibu, lalu buka linknya.
        [over] Masa tugasnya sudah selesai. Terima kasih sudah menjaga warganya, Bapak/Ibu. Datanya tetap di kelurahan untuk pengurus berikutnya.
        [revoked] Kodenya sudah tidak berlaku, Bapak/Ibu. Kelurahan yang bisa menjelaskan dan memberi kode baru.
        [asleep] Datanya kami tutup dulu supaya aman, Bapak/Ibu. Mintalah kode baru di kelurahan, lalu kirim ke chat hotline.
       *[other] Halaman ini hanya untuk ketua RT/RW yang memegang kode dari kelurahan.
    }
rt-drafts-wait = Isian yang belum terkirim masih ada di HP ini, terkunci. Sesudah link baru dibuka, isiannya muncul lagi.
rt-totals = { $occupants } penghuni di { $houses } rumah. Belum lapor RT { $unreported }, belum terdata nonpermanen { $unregistered }.{ $held ->
        [0] {""}
       *[other] {" "}{ $held } lagi keberatan didata, belum dihitung.
    }
rt-unasked = NIK, agama, suku, dan vaksin tidak dicatat di sini.
rt-areas = RT di wilayah ini
rt-area-other = Buka RT lain
rt-area-show = Buka
rt-areas-back = ‹ Semua RT
rt-export = Unduh untuk kelurahan
rt-export-xlsx = Excel
rt-export-csv = CSV
rt-export-noted = Untuk kelurahan saja. Setiap unduhan tercatat.
rt-leave = Selesai
rt-leave-sure = Masih ada isian yang belum disimpan. Kalau selesai sekarang, isian itu dihapus dari HP ini. Lanjut?
rt-house-new = Tambah rumah
rt-house-begin = Mulai isi
rt-house-none = Belum ada rumah yang tercatat. Mulai dengan nama kos atau kontrakannya.
rt-house-own = Pemilik, alamat, jumlah kamar
rt-house-count = { $rooms ->
        [0] { $count } penghuni
       *[other] { $rooms } kamar, { $count } penghuni
    }{ $held ->
        [0] {""}
       *[other] , { $held } keberatan didata
    }
rt-row-new = Tambah baris
rt-row-more = Baru/lama dan tanggal keluar
rt-field = { $field }, baris { $row }
rt-from-owner = dari pemilik
rt-gone = Sudah pindah ({ $count })
rt-missing = Yang kurang: { $fields }
rt-unknown = –
rt-save = Simpan
rt-saving = Menyimpan …
rt-unsaved = { $count } baris belum disimpan
rt-saved = Tersimpan.
rt-look = Ada yang belum terbaca. Lihat tanda merah di barisnya.
rt-clash = Pengurus lain sudah menulis “{ $now }”. Isian Bapak/Ibu: “{ $mine }”. Pakai yang mana?
rt-clash-empty = kosong
rt-clash-theirs = Yang tercatat
rt-clash-mine = Isian saya
rt-clash-choose = Ada isian yang berbeda dengan pengurus lain. Pilih dulu di barisnya.
rt-notice = Cetak pemberitahuan untuk penghuni
rt-print-hint = Cetak: Ctrl+P; di HP lewat menu browser.
rt-way =
  { $channel ->
    [whatsapp] WhatsApp
    [telegram] Telegram
   *[web] Chat web
  }
rt-back = Kembali ke data penghuni
rt-lost = { $count } perubahan tidak jadi dicatat: orangnya sudah tidak ada di daftar, atau rumahnya penuh.
rt-erase = Hapus catatan ini
rt-erase-sure = Hapus catatan { $name }? Ini untuk yang salah tulis atau dobel. Kalau orangnya pindah, isi tanggal keluarnya saja.
rt-erasing = Catatan ini dihapus begitu disimpan.
rt-erase-keep = Jangan dihapus
rt-erase-clash = Pengurus lain baru saja mengubah catatan ini. Tetap dihapus?
rt-erase-mine = Tetap hapus
rt-erased = { $count } catatan dihapus.
rt-erase-undo = Kembalikan
rt-restored = Catatannya sudah kembali.
rt-unread =
    { $what ->
        [rooms] Jumlah kamar “{ $typed }” belum terbaca. Tulis angkanya, 1 sampai 500.
        [name] Nama tidak bisa dikosongkan. Kalau sudah pindah, isi tanggal keluarnya (tombol ⋯).
       *[day] “{ $typed }” belum terbaca sebagai tanggal. Tulis misalnya 3 Maret, Maret 2021, atau 2019.
    }
rt-nameless = Baris ini belum ada namanya, jadi belum disimpan.
rt-read-only = Data ini bisa dilihat dan diunduh. Yang mencatat RT/RW-nya.
rt-offline = Tanpa sinyal. Isian disimpan di HP ini, terkunci, paling lama sehari. Nanti dikirim kalau sudah ada sinyal.
rt-offline-empty = Belum ada sinyal, dan di HP ini belum ada data yang bisa dibuka. Buka lagi lewat link dari chat kalau sudah ada sinyal.
rt-offline-paste = Tabel baru bisa ditempel kalau ada sinyal, supaya NIK-nya tidak ikut tersimpan.
rt-drafts-found = Isian yang belum terkirim sudah dipasang lagi. Periksa, lalu tekan Simpan.
rt-session-over = Waktu halaman ini sudah habis. Isiannya tetap ada di HP ini. Tulis “minta link” di chat hotline, lalu buka linknya.
rt-failed = Belum tersimpan. Isiannya tetap ada di HP ini; coba lagi sebentar lagi.
rt-pasted-beyond = { $count } kolom di sebelah kanan tidak diminta, jadi tidak dimasukkan.
rt-pasted-unread = { $count } baris tanpa nama tidak dimasukkan.
rt-pasted-more = { $count } baris tidak muat. Simpan dulu, lalu tempel sisanya.
rt-pasted-elsewhere = Baris untuk { $houses } tidak dimasukkan di sini. Tempel di rumahnya masing-masing, atau kirim filenya lewat chat.
rt-refused-bad-request = Isiannya belum terbaca. Muat ulang halaman ini, lalu coba lagi.
rt-refused-signed-out = { rt-session-over }
rt-refused-office-over = Masa tugas atau kodenya sudah tidak berlaku, jadi halaman ini ditutup. Datanya tetap di kelurahan.
rt-refused-foreign-origin = Isian tidak diterima dari alamat ini. Buka lewat link dari chat hotline.
rt-refused-no-right = Wilayah itu di luar tugas Bapak/Ibu, jadi tidak dicatat.
rt-refused-not-found = Halaman ini tidak ada.
rt-refused-too-large = Isiannya terlalu banyak sekaligus. Simpan per bagian.
rt-refused-too-many = Terlalu cepat. Tunggu sebentar, lalu coba lagi.
rt-refused-away = Hotline sedang ada gangguan. Isiannya tetap ada di HP ini; coba lagi nanti.
rt-refused-busy = Hotline sedang sibuk. Isiannya tetap ada di HP ini; coba lagi sebentar lagi.

### Pertanyaan pengurus RT dan RW: flows/faq/heads.yaml

faq-head-code-elsewhere = *Kodenya sekali pakai, di satu chat: yang sudah diterima tidak bisa dipakai lagi, juga di HP lain.* HP baru dengan nomor yang sama: langsung bisa, tanpa kode. Nomor lain: mintalah kode baru di kelurahan, atau gabungkan chat Kakak sendiri dengan menulis *gabung*.
faq-head-code-share = *Jangan dibagikan, Kak: kode itu hanya untuk pengurus yang diberi, dan sekali pakai.* Pengurus lain meminta kodenya sendiri di kelurahan. Untuk pemilik kos ada kode tersendiri: tulis *kode buat pemilik kos ...*.
faq-head-code-form = Bentuk kodenya sama untuk ketua RT, RW, dan petugas kelurahan, Kak. *Wilayahnya mengikuti yang tertulis waktu kode diterima.* Tidak cocok? Mintalah kode baru di kelurahan.
faq-head-code-letter = *Maaf Kak, dari sini nama atau SK tidak bisa dicek; yang membuka data penghuni hanya kode dari kelurahan.* Bawa SK-nya ke kelurahan untuk meminta kode, lalu kirim kodenya ke sini.
faq-head-code-none = *Kodenya dari kelurahan, Kak; bot tidak bisa membuatkan, dan sebelum ada kode tidak ada data penghuni yang saya simpan.*
    Tanpa kode pun boleh: tanya syarat layanan, tanya untuk beberapa warga sekaligus (1) Bu Y mau KK 2) Pak D mau SKCK), lalu *teruskan* untuk teks ke warga.
    Data penghuni, ekspor, dan pengumuman menunggu kode.
faq-head-ends = *Kalau masa tugas selesai, akses Kakak ditutup dan datanya tetap milik wilayah, dijaga untuk kelurahan.* Pengurus baru mendapat kodenya sendiri di kelurahan dan melanjutkan dari data yang sama. Mundur lebih cepat? Kabari kelurahan supaya kodenya diakhiri.
faq-erase-or-leave = *Keluar* untuk orang yang pernah tinggal lalu pindah: catatannya tetap ada dengan tanggalnya. *Hapus* untuk catatan yang salah atau dobel: hilang dari daftar. Salah pilih? Langsung tulis *batal*.
faq-undo-steps = *Batal* mengembalikan perubahan terakhir, Kak, selama belum diubah lagi. Yang lebih lama dibetulkan dengan menulis yang benar, misalnya: andi asalnya garut. Yang lama tetap terlihat di *riwayat kos ...*.
faq-register-seen-by = Data penghuni dilihat pengurus wilayah ini (RT, dan RW di atasnya) dan kelurahan; pemilik hanya rumahnya, penghuni hanya catatannya sendiri. Warga lain tidak. Tiap ekspor dan tiap perubahan tercatat: lihat *riwayat kos ...*.
faq-register-other-area = *Data antar-RT tidak bisa dilihat atau dipindahkan dari sini, Kak: tiap kode hanya untuk wilayahnya.* Pengurus RT itu mencatatnya dengan kodenya sendiri; ragu batasnya, tanyakan ke kelurahan.
faq-register-public = *Jangan, Kak: nama dan asal penghuni itu data pribadi, untuk pengurus dan kelurahan saja.* Untuk rapat, ronda, atau grup cukup angkanya: tulis *rekap*.
faq-register-numbers = *NIK dan nomor HP tidak ada di data penghuni, dan jangan ditulis di chat, Kak.* Kalau kelurahan memerlukannya, penghuninya yang menunjukkan langsung di kelurahan.
faq-owner-code-reach = *Pemilik hanya melihat dan mengisi rumahnya sendiri, Kak.* Yang ia ubah langsung tercatat, bertanda "dari pemilik", dan terlihat di *riwayat kos ...*; Bapak/Ibu bisa membetulkannya. Kode masuknya berlaku 14 hari, aksesnya sampai masa tugas Bapak/Ibu selesai. Mengakhiri: *cabut kode kos ...*.
faq-proof-code-safe = *Titip kode: satu kode untuk satu orang, dan yang terlihat di sini hanya "sudah ditunjukkan".* Vaksin, dosis, atau yang belum tidak pernah terlihat; ikut atau tidak boleh dipilih warganya, dan di loket juga bisa.
    Caranya: kirim daftarnya, 1) Bu Y mau KK 2) Pak D mau SKCK, lalu tulis *titip kode*. Teruskan tiap kode ke orangnya saja, jangan ke grup.
faq-code-spread = *Kode yang asli dibuat ketua RT/RW atau kelurahan, dikirim ke orangnya langsung, dan hanya dikirim ke hotline ini.* Saya tidak pernah meminta OTP, PIN, atau uang. Disebar di grup atau ragu? Jangan dikirim; tanyakan langsung ke ketua RT atau kelurahan.
faq-no-eviction = *Maaf Kak, surat atau kata-kata untuk mengusir tidak saya buatkan: belum vaksin atau belum lapor bukan alasan mengusir orang, dari mana pun asalnya.* Ajak lapor baik-baik; kalau ada gangguan, bicarakan dengan kelurahan atau Bhabinkamtibmas.
faq-rent-not-kept = *Pembayaran sewa tidak dicatat di sini, Kak.* Yang dicatat: nama, kamar, asal, sejak kapan, sudah lapor atau belum.
faq-occupant-reports = *Penghuni baru lapor ke ketua RT dengan KTP/KK.* Tinggal kurang dari setahun: didata penduduk nonpermanen (Permendagri 74/2022); setahun lebih: pindah domisili (SE 400.12/2458). Sudah lapor? Tulis misalnya: andi sudah lapor.
faq-notices-how = *Warga yang mau ikut cukup menulis ke hotline ini: ikut info RT .. RW .. kelurahannya.* Isinya pengumuman dari pengurus wilayah itu saja, berhenti kapan saja dengan *stop info*. Mau mengirim? Tulis *umumkan:* lalu teksnya; saya tunjukkan dulu sebelum dikirim.
faq-kelurahan-deadline = *Batas waktunya ditentukan kelurahan, Kak; saya hanya tahu yang Kakak tulis di sini.* Yang terpasang: *pengingat saya*. Mencatat atau menggantinya, misalnya: *kelurahan minta data paling lambat 30 November*; nanti saya ingatkan. Saya tidak bisa memundurkannya, tetapi yang terlambat tetap bisa diserahkan.
faq-notice-after = *Pengumuman dikirim begitu dijawab ya, tidak bisa dijadwalkan, dan yang terkirim tidak bisa ditarik.* Keliru selagi dikirim? Tulis *stop*: yang belum kebagian tidak dikirimi. Sesudah itu kirim pembetulan dengan *umumkan:*. Jumlahnya: tulis *pengumuman nyampe berapa*; siapa yang membaca tidak diketahui. Balasan warga dijawab di chat mereka sendiri.
faq-register-format = File-nya Excel (*ekspor*) atau CSV (*csv*), Kak; PDF belum ada. Dari Excel bisa disimpan sebagai PDF atau dicetak.
faq-head-unnamed = Nama dan nomor ketua RT tidak saya simpan untuk dibagikan, Kak. Tanyakan ke tetangga atau kantor kelurahan.
faq-objection-known = Pengurus RT melihat tanda *keberatan didata* di catatannya, Kak, supaya tidak ikut dikirim ke kelurahan. Yang memutuskan petugas, bukan pengurus RT.
faq-head-code-valid = *Kode yang benar langsung saya terima begitu diketik, Kak; kalau belum ada jawaban "Kode diterima", kode itu tidak berlaku.* Yang benar dari kartu kelurahan: tiga kelompok huruf dan angka. Salah ketik? Ketik sekali lagi kodenya saja.
faq-list-begins =
    {""}*Bisa, Kak. Kirim daftarnya, satu baris satu orang: siapa, mau urus apa, sudah vaksin berapa kali.* Misalnya:
    1) Bu Y mau KK, belum vaksin
    2) Pak D mau SKCK, vaksin 2x
    Inisial saja cukup, dan boleh satu per satu. NIK dan sertifikat jangan dikirim.
faq-list-vaccine = *Untuk layanan kota diminta bukti vaksin minimal dosis 1, Kak* (SE 440/1395, 9 September 2021); tiap orang membawa dan menunjukkannya sendiri. Anak dan yang tidak bisa divaksin: petugas loket yang memutuskan, tetap boleh datang. Per orang: tulis *daftar*.
faq-data-to-police = *Hanya lewat jalur resmi, Kak.* Mintalah surat tugas atau surat permintaannya, lalu tanyakan ke kelurahan sebelum memberi apa pun. Dari sini datanya hanya diekspor untuk kelurahan; lewat chat atau grup jangan.
faq-others-numbers = *NIK, nomor HP, atau data orang lain tidak ada pada saya dan tidak saya berikan, Kak: itu data pribadinya.* Tanyakan langsung ke orangnya; jangan ditulis di chat ini.
faq-vaccinated-elsewhere = *Surat edarannya meminta bukti vaksin minimal dosis 1; harus divaksin di Bekasi tidak disebut, Kak.* Sertifikat dari kota lain di Indonesia boleh ditunjukkan, di aplikasi atau kartu kertas. Ada yang ragu? Petugas loket yang memastikan.
faq-kelurahan-open = *Kelurahan dan kantor kota buka Senin–Jumat pada jam kerja, Kak; Sabtu, Minggu, dan hari libur tutup.* Jam bukanya bisa berubah, pastikan dulu ke kelurahan.
faq-owner-begins =
    {""}*Pemilik mengisi rumahnya sendiri dengan kode dari ketua RT, Kak, bukan dari kelurahan.* Sudah dapat? Ketik kodenya di sini; yang terbuka hanya rumah Kakak. Tanpa kode belum ada yang bisa dicatat di sini.
    Sambil menunggu, siapkan kamar, nama, asal, dan sejak kapan tiap penghuni. Mendesak? Sampaikan langsung ke ketua RT atau kelurahan.
faq-owner-papers = *Untuk data di sini KTP dan NIK tidak perlu, Kak: cukup nama, asal, kamar, dan sejak kapan.* Jangan menahan KTP orang. Penghuni baru menunjukkan KTP-nya sendiri waktu lapor ke ketua RT; yang keberatan jangan dipaksa, kelurahan yang menjelaskan.
faq-vaccination-not-kept = *Status vaksin tidak ada di data penghuni, tidak dicatat dan tidak dihitung, Kak.* Orangnya sendiri yang boleh menanyakan urusannya di chat-nya. Untuk beberapa warga yang mau ke loket, pakai *titip kode*.
faq-reason-not-kept = Alasan dan tujuan pindah tidak saya catat, Kak. Yang tersimpan hanya siapa, dari rumah mana, dan tanggalnya.
faq-head-begins =
    { $keeps ->
        [area] *Bapak/Ibu sudah memegang data { $area } sampai { $until }, jadi tidak perlu daftar lagi.* Langsung saja, misalnya: kos bu tini kamar 1 andi dari garut sejak maret.
        [house] *Kakak sudah mengisi data satu rumah di { $area } sampai { $until }.* Langsung tulis penghuninya, misalnya: 1 andi dari garut sejak maret.
       *[none] *Untuk diterima sebagai ketua RT/RW perlu kode sekali pakai dari kelurahan, Kak.* Datang ke kelurahan, minta kartu kodenya, lalu ketik kodenya di chat ini atau pindai kotak QR-nya. Nama atau SK saja belum cukup.
            Sambil menunggu, urusan warga sudah boleh ditanyakan: 1) Bu Y mau KK 2) Pak D mau SKCK.
    }
faq-head-code-shape = *Kodenya tiga kelompok, masing-masing empat huruf atau angka, dengan tanda hubung.* Bentuknya: XXXX-XXXX-XXXX.
    Ragu huruf O atau angka nol, huruf I/L atau angka satu? Tertukar pun tidak apa-apa. Huruf kecil juga boleh. Ketik saja di sini, atau pindai kotak QR di kartunya.
faq-head-code-where = *Kodenya hanya dari petugas kelurahan, Kak; saya tidak bisa membuatkan.* Datang ke kelurahan dan minta kartu kode ketua RT/RW. Sudah dapat? Ketik kodenya di sini.
    Pemilik kos mendapat kodenya dari ketua RT.
faq-head-code-once = *Satu kode untuk sekali masuk, Kak: sesudah diterima tidak bisa dipakai lagi, juga di HP lain, jadi kertasnya tidak perlu disimpan.* Di chat ini tidak perlu kode lagi sampai masa tugas selesai, asal tidak diam lebih dari 60 hari.
    Kode yang belum dipakai berlaku 14 hari. Hilang atau lewat? Mintalah yang baru di kelurahan.
faq-head-code-helper = *Yang memegang datanya chat yang mengirim kodenya, Kak. Jadi sebaiknya ketuanya sendiri yang mengirim, dari HP-nya.* Yang lain boleh membantu mengetik di HP itu.
    Sekretaris atau pengurus lain mau dari HP sendiri? Mintalah kode sendiri di kelurahan.
faq-head-rw = *RW juga bisa, Kak.* Kode RW dari kelurahan membuka semua RT di RW itu saja, misalnya: *rekap rt 05*. Kode RT hanya untuk RT-nya.
    Belum punya kode? Mintalah di kelurahan, lalu ketik di sini.
faq-head-abilities =
    { $keeps ->
        [house] *Pelan-pelan saja, Kak. Di sini Kakak mencatat siapa yang tinggal di rumahnya.* Tulis misalnya: 1 andi dari garut sejak maret, 2 kosong.
            Ada yang pindah? Tulis: andi keluar kemarin. Melihat isinya: *daftar*. Salah tulis tidak apa-apa, tulis *batal*.
       *[other] *Pelan-pelan saja, Bapak/Ibu. Cukup ditulis seperti ini:*
            - Mencatat penghuni kos: kos bu tini kamar 1 andi dari garut sejak maret
            - Bertanya untuk warga: 1) Bu Y mau KK 2) Pak D mau SKCK
            - Memberi kabar ke warga: umumkan: kerja bakti Minggu pukul 7
            { $keeps ->
                [area] Melihat isinya: *rekap*. Salah tulis tidak apa-apa, tulis *batal*.
               *[other] Mencatat penghuni dan memberi kabar perlu kode dari kelurahan dulu.
            }
    }
faq-head-term =
    { $keeps ->
        [over] *Masa tugas untuk { $area } di sini sudah berakhir, Kak.* Kalau masih bertugas, mintalah kode baru di kelurahan.
        [none] *Di chat ini belum ada kode yang diterima, jadi belum ada masa tugas yang tercatat, Kak.* Tanggalnya ikut kode dari kelurahan.
       *[other] *Sampai { $until }, Kak, untuk { $area }.* Sesudah itu aksesnya berakhir sendiri; kalau masih bertugas, mintalah kode baru di kelurahan.
    }
faq-register-begins =
    { $keeps ->
        [area] *Tulis saja di chat ini, Kak: rumahnya, kamarnya, namanya, dari mana, sejak kapan.* Misalnya:
            kos bu tini kamar 1 andi dari garut sejak maret
            Boleh beberapa sekaligus; yang belum diketahui boleh menyusul. Rumah apa yang mau dicatat, dan siapa yang tinggal di situ?
        [house] *Tulis saja di chat ini, Kak: kamarnya, namanya, dari mana, sejak kapan.* Misalnya: 1 andi dari garut sejak maret, 2 kosong. Yang belum diketahui boleh menyusul. Siapa di kamar 1?
       *[none] *Penghuni dicatat ketua RT/RW yang memegang kode dari kelurahan, Kak.* Sudah ada kodenya? Ketik di sini dulu. Sesudah itu cukup ditulis seperti ini: kos bu tini kamar 1 andi dari garut sejak maret.
    }
faq-register-upload = *Bisa, Kak: kirim file Excel (XLSX) atau CSV ke chat ini, atau tempel tabelnya.* Judul kolomnya: nama, kamar, kos, asal, sejak. Kolom lain tidak dibaca.
    Daftarnya di kertas? Kirim fotonya: disimpan { $kept_list_photos } untuk diketik, tidak dibaca mesin. PDF, Word, dan suara belum bisa.{ $keeps ->
        [none] {" "}Sebelumnya perlu kode dari kelurahan.
       *[other] {""}
    }
faq-register-page-how =
    { $keeps ->
        [house] *Halaman di laptop hanya untuk ketua RT/RW, Kak.* Rumah Kakak diisi lewat chat ini; chat ini sendiri bisa dibuka di laptop. Tabel atau file Excel boleh dikirim.
        [none] *Ada halaman untuk laptop atau HP, Kak, sesudah ada kode dari kelurahan.* Ketik dulu kodenya di sini, lalu tulis *minta link*.
       *[other] *Bisa lewat halaman di laptop atau HP, Kak: tulis *minta link*.* Linknya untuk Kakak sendiri, berlaku 15 menit, satu kali buka. Sesudah dibuka, halamannya bisa dipakai { $kept_register_sessions }.
            Di laptop, buka chat ini di sana supaya linknya tinggal diklik. Isinya tabel; tabel dari Excel boleh ditempel.
    }
faq-register-page-share = *Jangan diteruskan, Kak: siapa yang membuka linknya bisa melihat dan mengubah data penghuni.* Anak atau keluarga boleh membantu mengetik di samping Kakak.
    Pengurus lain sebaiknya memakai kodenya sendiri dari kelurahan.
faq-register-safe = *Yang disimpan sedikit dan disandi, Kak: rumah, kamar, nama, asal, sejak kapan, sudah lapor atau belum. NIK, agama, suku, dan vaksin tidak.*
    Yang bisa melihat: pengurus wilayah itu dan kelurahan; pemilik hanya rumahnya. Tiap perubahan tercatat, dan catatan orang yang sudah pindah nanti terhapus.
    Dasarnya SE 400.12/2458 dan Permendagri 74/2022. Penghuni boleh melihat catatannya, minta dibetulkan, atau keberatan.
faq-register-initials = *Boleh, Kak. Inisial atau nama panggilan dicatat apa adanya*, misalnya: kos bu tini kamar 1 S.R. dari pekalongan. Kalau kelurahan meminta nama lengkapnya, betulkan nanti: kamar 1 harusnya siti.
faq-register-fields = *Yang dicatat hanya ini, Kak: rumah, kamar, nama, asal, sejak kapan, sudah lapor RT, sudah terdata nonpermanen.* Jenis kelamin, umur, pekerjaan, agama, suku, NIK, nomor HP, dan vaksin tidak dicatat, jadi tidak bisa dihitung. Jumlah penghuni: *rekap*.
faq-register-tell-occupants = *Ya, sebaiknya penghuni diberi tahu, Kak.* { $keeps ->
        [area] Teksnya saya siapkan: tulis *teks pemberitahuan buat penghuni kos ...*, lalu tempel atau teruskan.
       *[other] Teks pemberitahuannya dibuat ketua RT yang memegang kode.
    } Dengan kode di situ mereka bisa melihat catatannya, minta dibetulkan, atau keberatan.
    Yang keberatan diputuskan petugas; sementara itu namanya tidak ikut dikirim ke kelurahan.
faq-register-why = Boleh dijawab begini, Kak:
    "Pengurus RT mencatat penghuni kos dan kontrakan untuk kelurahan: nama, kamar, asal, sejak kapan, sudah lapor atau belum. NIK, agama, dan vaksin tidak. Dasarnya SE 400.12/2458 dan Permendagri 74/2022. Boleh dilihat, dibetulkan, atau keberatan."{ $keeps ->
        [area] {" "}Teks lengkapnya: tulis *teks pemberitahuan buat penghuni kos ...*
       *[other] {""}
    }
faq-nonpermanent = *Penduduk nonpermanen itu orang yang tinggal di sini, tetapi KTP-nya beralamat di tempat lain* (Permendagri 74/2022). Ia didata supaya tercatat tinggal di sini; KTP-nya tidak berubah.
    Setahun lebih di sini: pindah domisili (SE 400.12/2458). Sudah terdata? Tulis misalnya: andi sudah terdata nonpermanen.
faq-register-send =
    { $keeps ->
        [house] *File untuk kelurahan diambil ketua RT/RW, Kak.* Isian Kakak sudah ada di daftarnya, jadi tidak perlu dikirim lagi.
       *[other] *Tulis ekspor, Kak: file Excel-nya saya kirim di chat ini, untuk diserahkan ke kelurahan atau dicetak.* Kelurahan juga bisa melihat datanya sendiri. CSV: tulis *csv*. PDF belum ada; dari Excel bisa disimpan sebagai PDF.
    }
faq-register-csv = *Titik koma belum bisa, Kak: CSV-nya memakai koma.* Kalau di Excel semua jadi satu kolom, pakai file Excel saja: tulis *ekspor*. CSV-nya: tulis *csv*.
faq-register-mistakes = *Tidak apa-apa, Kak: tulis saja yang benar*, misalnya: kamar 3 harusnya rina. Yang baru saja ditulis bisa ditarik dengan *batal*.
    Sudah pindah: andi kamar 1 keluar kemarin. Dobel: hapus yang kamar 4.
faq-owner-fills = *Bisa, Kak. Pemilik mengisi rumahnya sendiri dengan kode dari ketua RT.* { $keeps ->
        [area] Tulis misalnya: *kode buat pemilik kos bu tini*, lalu teruskan ke orangnya saja.
       *[other] Ketua RT membuatnya sesudah memegang kode dari kelurahan.
    }
    Kode itu membuka satu rumah itu saja, sekali pakai, berlaku 14 hari. Ketua RT melihat isinya, bisa membetulkan, dan bisa mencabut kodenya.
faq-proof-code-holds = *Kode titipan berlaku { $kept_proof_codes }, untuk satu orang, sekali pakai.* Salah orang atau hilang? Tulis *kode baru buat Bu Y*: yang lama mati. Tidak jadi? *coret no 2*, kodenya ikut mati.
faq-proof-code-phone = *Kode yang sama bisa dipakai di WhatsApp atau Telegram, Kak.* Tidak punya HP? Orangnya cukup membawa kartu vaksin atau sertifikat cetak dan KTP ke loket. Titip kode tidak wajib.
faq-notices-stop = *Warganya sendiri yang berhenti, Kak: tulis stop info di hotline ini, kapan saja.* Pengurus tidak bisa mendaftarkan atau mengeluarkan orang.
faq-notice-for-all = *Pengumuman tidak bisa dipilih-pilih penerimanya, apalagi menurut status vaksin, Kak.* Hotline tidak tahu dan tidak memilah siapa yang belum. Yang bisa: satu pengumuman untuk semua warga wilayah itu yang ikut. Tulis *umumkan:* lalu teksnya; saya tunjukkan dulu sebelum dikirim.
faq-notice-numbers = *Nomor warga tidak bisa dimasukkan oleh pengurus, Kak, dan jangan dikirim ke sini.* Warga mendaftar sendiri dengan menulis ke hotline ini: ikut info RT .. RW .. kelurahannya. Ajakannya boleh dibagikan ke grup warga.
faq-notice-receivers = *Yang menerima hanya warga wilayah itu yang mendaftar sendiri, Kak.* Jumlahnya saya sebutkan sebelum dikirim; nama dan nomornya tidak bisa dilihat, juga oleh pengurus.
faq-text-size = *Maaf, ukuran hurufnya mengikuti HP, Kak.* Di WhatsApp: Setelan, Chat, Ukuran font, pilih Besar. Di HP: Pengaturan, Tampilan, Ukuran huruf.{ $keeps ->
        [area] {" "}Data penghuni juga bisa dibuka di laptop: tulis *minta link*.
       *[other] {""}
    }
faq-register-other-house = *Yang terbuka di sini hanya rumah Kakak sendiri.* Rumah lain tidak, dan pemilik lain juga tidak bisa melihat rumah Kakak.
faq-recorded-what = *Yang dicatat RT di sini, Kak: rumah, kamar, nama, asal, sejak kapan, sudah lapor dan terdata nonpermanen atau belum.* Itu untuk kelurahan (SE 400.12/2458, Permendagri 74/2022). NIK, agama, suku, dan vaksin tidak.
    Yang melihat: pengurus RT/RW, kelurahan, dan pemilik rumahnya. Catatan Kakak sendiri terbuka dengan kode di pemberitahuan kosnya: mintalah ke ketua RT, lalu kirim kodenya ke sini.
faq-recorded-nik = *Tidak, Kak. NIK, nomor HP, agama, suku, dan status vaksin tidak ada di data penghuni.* Yang ada: rumah, kamar, nama, asal, sejak kapan, sudah lapor dan terdata nonpermanen atau belum.
faq-recorded-wrong = *Bisa dibetulkan, Kak, tetapi saya harus tahu dulu catatan yang mana.* Mintalah kode di pemberitahuan kosnya ke ketua RT, kirim ke sini, lalu tulis yang benar: permintaannya sampai ke pengurus RT dan petugas, dan jawabannya di chat ini.
    Lebih cepat: sampaikan langsung ke ketua RT atau pemilik kosnya. Lewat petugas tanpa kode: tulis *ajukan permintaan data*.
faq-recorded-object = *Boleh keberatan, Kak.* Mintalah kode di pemberitahuan kosnya ke ketua RT, kirim ke sini, lalu pilih *Saya keberatan didata*. Petugas yang memutuskan, bukan RT; sementara itu nama Kakak tidak ikut dikirim ke kelurahan.
    Tanpa kode: tulis *ajukan permintaan data*, petugas yang menjawab.
faq-recorded-others = *Maaf Kak, siapa yang tinggal di kamar atau rumah lain tidak saya sebutkan, siapa pun yang bertanya.* Tiap penghuni hanya bisa melihat catatannya sendiri.
register-inherited = *Ya, Kak: datanya milik wilayah, bukan orangnya.* Yang dicatat pengurus lama di sini langsung terbuka untuk Bapak/Ibu. Sekarang isinya:
