# Teks basa Jawa (krama dhateng warga). Nama dokumen, papan, lan aturan tetep basa Indonesia: ingkang boten wonten ing
# mriki dipunpendhet saking id.ftl. Sasampunipun ngewahi: npx bisa check

### Salam, menu, lan tembung ingkang tansah mlampah

greeting =
    Sugeng rawuh Kak, kula *Bisa?*, hotline Pemkot Kota Bekasi. Kula biyantu mriksa satunggaling layanan saged dipunurus punapa boten, kedah mbeta punapa, lan dhateng pundi.

    Sumangga serat pitakenanipun, tuladhanipun: saged manjangaken SIM? nembe vaksin sepisan
menu-offer = Badhe kula biyantu ingkang pundi, Kak?
help =
    Sumangga tanglet kados biasanipun, tuladhanipun: syaratipun damel KTP punapa kemawon?

    Tembung ingkang tansah saged dipunginakaken: *menu*, *kembali*, *ulang*, *batal*, *petugas*, *stop* (tanpa pangenget), *gabung* (kangge aplikasi sanes ugi), *hapus data*.
cancelled = Inggih Kak, kula batalaken. Serat *menu* menawi badhe miwiti malih.
choice-past = Pilihan punika saking pitakenan saderengipun, Kak.
question-changed = Nyuwun pangapunten Kak, pitakenanipun nembe kula enggalaken. Kita lajengaken saking mriki, nggih.
failure = Nyuwun pangapunten Kak, wonten alangan ing pihak kula, dados pitakenan wau dereng rampung. Cobi serat malih, utawi ketik *petugas*.
other-kind =
    { $what ->
        [voice] Nyuwun pangapunten Kak, pesen swanten dereng saged kula mirengaken. Serat kemawon pitakenanipun, nggih.
        [video] Nyuwun pangapunten Kak, video dereng saged kula tingali. Kintun fotonipun kemawon, nggih.
        [sticker] Stikeripun lucu, Kak.
        [location] Nyuwun pangapunten Kak, lokasi dereng saged kula ginakaken. Serat kemawon pitakenanipun, nggih.
        [contact] Nyuwun pangapunten Kak, kontak tiyang sanes boten kula simpen.
       *[file] Nyuwun pangapunten Kak, file punika boten saged kula bikak. Kintun foto utawi tangkapan layaripun, nggih.
    }
unreadable-message = Nyuwun pangapunten Kak, pesen wau boten saged kula waos. Serat pitakenanipun mawi tembung, nggih.
you-are-welcome = Sami-sami, Kak. Mugi tansah sehat.
thanks-bereaved = Sami-sami, Kak. Mugi Panjenengan sakulawarga pinaringan kekiyatan.
goodbye = Inggih, Kak. Menawi wonten sanesipun, serat kemawon ing mriki.
out-of-scope =
    Nyuwun pangapunten Kak, punika sanes bab ingkang kula mangertosi. Kula biyantu bab layanan kados KTP, KK, SIM, SKCK, perizinan, lan bukti vaksinipun.
    Kangge bab sanes, ketik *petugas*.
not-understood = Kula dereng mangertos, Kak. Karsanipun ingkang pundi?
not-understood-again = Taksih dereng kula tampi, Kak. Sumangga wangsuli nomeripun kemawon, utawi serat *petugas*.
hello-again = Sugeng rawuh, Kak.
person-called =
    { $called ->
        [self] Panjenengan piyambak
        [relative] { $kind ->
            [resident] warga punika
           *[other] { $label } Panjenengan
        }
        [named] { $label }
       *[other] tiyangipun
    }
for-person = Kangge { $who }:
number-masked = Nomer pribadi ing seratan Panjenengan boten kula simpen. NIK lan nomer HP boten perlu dipunserat ing mriki.
language-followed = Kula wangsuli ngangge basa Jawi, nggih. Bahasa Indonesia? Serat *bahasa Indonesia*.
not-caught = Nyuwun pangapunten, wangsulanipun dereng kula tampi.
choice-check-service = Mriksa syarat
choice-send-proof = Kintun bukti vaksin
choice-officer = Matur petugas
choice-yes = Inggih
choice-no = Boten
choice-enough = Cekap

### Basa

ask-language = Badhe ngginakaken basa punapa, Kak?
choice-indonesian = Indonesia
choice-english = English
choice-sundanese = Sunda
choice-javanese = Jawa
language-switched = Inggih, kita ngginakaken basa Jawi, Kak.

### Layanan pundi

ask-service = { $several ->
        [true] Ingkang pundi rumiyin, Kak? Sanesipun sasampunipun.
       *[other] Layanan punapa ingkang badhe dipunurus, Kak? Sumangga pilih, utawi serat namanipun.
    }
ask-service-again = { $several ->
        [true] Nyuwun pangapunten, ingkang pundi rumiyin, Kak? Serat nomeripun, utawi nama layananipun:
       *[other] Kula dereng tepang nama punika, Kak. Serat nama layananipun, tuladhanipun KTP, KK, SKCK, akta lahir, utawi pilih:
    }
ask-service-next = Sertifikat punika badhe dipunginakaken ngurus punapa, Kak?
next-service = Dipunlajengaken dhateng { $service }, Kak?

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
        [tanah] sertifikat siti
        [kartu_kuning] kartu kuning (AK1)
        [jht] BPJS Ketenagakerjaan
        [cerai] pegatan (cerai)
        [sekolah] prakawis sekolah
       *[none] layanan punika
    }
service-other = Layanan sanes
service-nikah = nikah ing KUA
service-pendataan_kontrakan = pendataan kontrakan lan kos
service-perizinan = perizinan
service-pindah_domisili = pindah domisili
service-puskesmas = palayanan puskesmas
service-sim = SIM
service-skck = SKCK
service-stnk_pajak = pajeg kendaraan (STNK)
service-surat_pengantar = surat pengantar
service-vaksinasi = vaksinasi


### Pinten dosis, lan kasarasan

ask-doses = Kangge { $service }, SE Wali Kota nyuwun bukti vaksin paling sekedhik dosis 1{ $urgent ->
        [true] ; ingkang dereng tetep kepareng rawuh
       *[false] {""}
    }.
    { $subject ->
        [other] Vaksin COVID-19 { $who } sampun kaping pinten?
       *[self] Panjenengan sampun vaksin COVID-19 kaping pinten, Kak?
    }
choice-dose-none = Dereng
choice-dose-one = Dosis 1
choice-dose-two = Dosis 2 utawi langkung
choice-dose-three = Booster
choice-vaccinated = Sampun vaksin
ask-dose-times = Inggih, Kak. Sampun kaping pinten?
ask-severity = Nalika kenging COVID, gejalanipun kados pundi, Kak?
choice-severe = Awrat (dirawat)
choice-mild = Entheng utawi sedheng
fact-contradiction = Ing sertifikat kacathet sanes, Kak. Ingkang kula ginakaken ingkang wonten ing sertifikat.

### Wangsulan: larik kapisan

verdict = { $lines }
verdict-allowed =
    { $id ->
        [pendataan_kontrakan] *Kangge pendataan kontrakan lan kos boten dipunsuwun bukti vaksin, Kak.*
        [puskesmas] *Kepareng berobat ing puskesmas, Kak.*
        [vaksinasi] *Kepareng vaksin, Kak.*
       *[other] { $by ->
            [police] *Saged ngurus { $service }, Kak. Putusan pungkasan wonten ing kapolisian.*
            [private] *Saged ngurus { $service }, Kak. Putusan pungkasan wonten ing pangurus papanipun.*
           *[city] *Saged ngurus { $service }, Kak.*
        }
    }
verdict-allowed-if =
    { $by ->
        [police] *Saged ngurus { $service }, Kak, waton bukti vaksinipun dipunbeta. Putusan pungkasan wonten ing kapolisian.*
        [private] *Saged ngurus { $service }, Kak, waton bukti vaksinipun dipunbeta. Putusan pungkasan wonten ing pangurus papanipun.*
       *[city] *Saged ngurus { $service }, Kak, waton bukti vaksinipun dipunbeta.*
    }
verdict-not-yet =
    { $by ->
        [police] *SE Wali Kota nyuwun bukti vaksin paling sekedhik dosis 1, Kak. Kangge { $service }, ingkang mutusaken polisi.*
        [private] *SE Wali Kota nyuwun bukti vaksin paling sekedhik dosis 1, Kak. Kangge { $service }, ingkang mutusaken pangurus papanipun.*
       *[city] { $id ->
            [layanan_lain] *SE Wali Kota nyuwun bukti vaksin paling sekedhik dosis 1, Kak. Kangge { $service }, ingkang mutusaken kantoripun piyambak.*
           *[other] *Kangge { $service } dipunsuwun bukti vaksin rumiyin, Kak, paling sekedhik dosis 1 (suntikan kapisan).*
        }
    }
verdict-officer =
    { $by ->
        [police] *Kangge { $service }, polisi ingkang mutusaken, Kak. Sumangga tanglet rumiyin, tetep kepareng rawuh.*
       *[city] *Kangge { $service }, petugas ingkang mutusaken, Kak. Tetep kepareng rawuh.*
    }
verdict-needs-facts = Kangge { $service }, kula kedah mangertos setunggal bab malih, Kak.

### Wangsulan: alesanipun

rule-silent = Aturanipun boten nyebataken bab punika.
rule-no-act = Ing dinten punika boten wonten aturan bukti vaksin ingkang lumampah ing Kota Bekasi.
rule-needs-facts = Sampun vaksin COVID-19 kaping pinten?
rule-not-gated =
    { $id ->
        [pendataan_kontrakan] Pendataanipun ing papan manggen. Menawi rawuh ing kantor kelurahan, ing mrika dipunsuwun bukti vaksin paling sekedhik dosis 1.
        [vaksinasi] Kangge dosis salajengipun, beta ugi kartu vaksinipun.
       *[other] Ing mriki boten dipunsuwun bukti vaksin.
    }
rule-marriage-age =
    {""}*Yuswa nikah paling sekedhik 19 taun (UU 16/2019), Kak; sangandhapipun perlu dispensasi pengadilan agama rumiyin.* Tiyang sepuhipun ingkang ngajengaken.
    Sasampunipun punika nembe dhateng kelurahan lan KUA{ $proof ->
        [yes] ; ing mrika dipunsuwun bukti vaksin paling sekedhik dosis 1
       *[no] {""}
    }.{ $since ->
        [known] {" "}Yuswanipun cekap wiwit *{ $day }*.
       *[none] {""}
    }
rule-vaccine-age =
    {""}*Dereng saged, Kak: sapunika vaksin COVID-19 wiwit yuswa 12 taun.*{ $since ->
        [known] {" "}Kangge lare punika wiwit *{ $day }*.
       *[none] {""}
    }
rule-vaccine-age-6 =
    {""}*Dereng saged, Kak: vaksin COVID-19 wiwit yuswa 6 taun.*{ $since ->
        [known] {" "}Kangge lare punika wiwit *{ $day }*.
       *[none] {""}
    }
    Jadwal kangge ingkang langkung enem dereng wonten ing data kula; tanglet puskesmas.
rule-dose-verified = Tedahaken sertifikat ingkang sami ing loket. Masker tetep dipunagem, nggih.
rule-dose-claimed = Tedahaken sertifikat ing aplikasi PeduliLindungi, utawi kartu vaksin kertas. Masker tetep dipunagem, nggih.
rule-exempt = Surat edaran dereng ngatur ingkang boten saged dipunvaksin. Beta surat dokter ingkang asli, nggih.
rule-recovered = Surat edaran dereng ngatur ingkang nembe saras saking COVID. Beta surat katrangan saras menawi wonten, nggih.
rule-test-only = Surat edaran dereng ngatur asil tes minangka lintunipun vaksin. Beta asil tesipun, nggih.
rule-child = Surat edaran boten ngatur lare sangandhaping 12 taun. Ingkang ngeteraken mbeta bukti vaksinipun, nggih.
rule-urgent = Kabetahan punika wigatos sanget, dados sampun ngantos dipuntundha amargi dereng vaksin.
rule-no-dose =
    { $by ->
        [police] Tanglet polisinipun rumiyin saderengipun tindak, nggih.
       *[city] { $id ->
            [layanan_lain] Tanglet kantoripun rumiyin saderengipun tindak, nggih.
           *[other] Sampun dosis 1? Langsung saged.
        }
    }
rule-pandemic-over = Status pandemi rampung 21 Juni 2023. Petugas loket ingkang mesthekaken punapa ingkang taksih dipunsuwun.
rule-note-other-city = Surat edaran boten nyebat warga kitha sanes; petugas loket ingkang mesthekaken.
rule-note-satusehat = Aplikasi PeduliLindungi sapunika namanipun SATUSEHAT Mobile.
rule-ktp-age =
    {""}*KTP dipundamel wiwit yuswa 17 taun utawi sasampunipun nikah, Kak, dados sapunika dereng wekdalipun.*{ $since ->
        [known] {" "}Yuswanipun cekap wiwit *{ $day }*.
       *[none] {""}
    }
    Badhe pirsa punapa datanipun saged dipunrekam rumiyin? Tanglet petugas Disdukcapil.
rule-sim-age =
    {""}*SIM A lan C wiwit yuswa 17 taun, Kak, dados sapunika dereng wekdalipun.*{ $since ->
        [known] {" "}Yuswanipun cekap wiwit *{ $day }*.
       *[none] {""}
    }
    Wonten ingkang badhe dipunpesthekaken? Tanglet polisi ing Satpas.
rule-other-city =
    {""}*KTP, KK, lan akta dipunwedalaken kitha ing alamat KTP, Kak.*
    Ingkang KTP-nipun kitha sanes, saged botenipun dipunladosi ing mriki petugas ingkang mesthekaken.{ $proof ->
        [yes] {" "}Ing loket dipunsuwun bukti vaksin paling sekedhik dosis 1.
       *[no] {""}
    }
rule-vaccine-after-covid =
    {""}*Dereng wekdalipun, Kak: sasampunipun COVID, vaksinipun nengga rumiyin.*{ $since ->
        [known] {" "}Paling rikat *{ $day }*.
       *[none] {""}
    }
    Wekdalipun 1 wulan sasampunipun saras; menawi rumiyin dipunrawat, 3 wulan. Saged botenipun dipunvaksin, tenaga kasarasan ingkang nemtokaken.
rule-stay-short =
    {""}*Mapan kirang saking setaun boten perlu pindhah domisili, Kak: cekap lapor minangka penduduk nonpermanen.*
    Lapor dhateng RT/RW, utawi petugas Disdukcapil ing kelurahan lan kecamatan.
rule-online-e-open =
    {""}*Lumantar aplikasi e-Open boten perlu rawuh ing loket, Kak.*{ $proof ->
        [yes] {" "}SE Wali Kota nyuwun bukti vaksin saking ingkang rawuh; ingkang online boten kasebat ing ngriku.
       *[no] {""}
    }
rule-online-ktp =
    {""}*KTP saged dipunsuwun lumantar aplikasi e-Open tanpa rawuh ing loket, Kak.* Foto lan cap driji kedah ing loket utawi boten, petugas ingkang mesthekaken.{ $proof ->
        [yes] {" "}SE Wali Kota nyuwun bukti vaksin saking ingkang rawuh.
       *[no] {""}
    }
rule-online-oss =
    {""}*Lumantar OSS boten perlu rawuh ing loket, Kak.*{ $proof ->
        [yes] {" "}SE Wali Kota nyuwun bukti vaksin saking ingkang rawuh; ingkang online boten kasebat ing ngriku.
       *[no] {""}
    }
verdict-from =
    { $because ->
        [law] Wiwit *{ $day }* aturan punika boten lumampah malih: { $service } saged dipunurus.
        [dose-2] Kanthi dosis 2 paling rikat *{ $day }*, { $service } saged dipunurus wiwit dinten punika.
        [dose-3] Kanthi booster ing *{ $day }*, { $service } saged dipunurus wiwit dinten punika.
       *[dose-1] Saged ngurus { $service } wiwit *{ $day }*, sasampunipun dosis 1.
    }
verdict-vaccine-from =
    { $severity ->
        [unknown] Vaksin sasampunipun COVID paling rikat *{ $day }* (1 wulan sasampunipun saras; menawi rumiyin dipunrawat, 3 wulan).
       *[known] Vaksin sasampunipun COVID paling rikat *{ $day }*.
    }
verdict-weekend = *{ $day } punika akhir pekan, Kak.* { $hours }
verdict-ask-officer = Badhe kula tangletaken? Serat *petugas*.
verdict-prepare = Cepakaken { $papers }.
verdict-remarks = { $remarks }

### Wangsulan: berkas, papan, dhasar

verdict-bring =
    { $confirm ->
        [yes] Beta { $papers }. Saben loket saged rada benten, tanglet rumiyin, nggih.
       *[no] Beta { $papers }.
    }
papers-when = { $when }: { $papers }
remark-unsure = { $remark } Pesthekaken rumiyin, nggih.
verdict-place = Papanipun: { $places } (dipunpriksa { $checked }).
verdict-ground = Dhasaripun: { $citation }.
verdict-ground-analogy =
    { $id ->
        [se-440-silent] Dhasaripun: { $citation }.
       *[other] Minangka tandhingan: { $citation }.
    }

citation-no-act = SE 440/1395 (9 September 2021) boten lumampah ing dinten punika
citation-uu-22-2009-81 = UU 22/2009 pasal 81
citation-uu-23-2006-15 = UU 23/2006 pasal 15
citation-uu-23-2006-63 = UU 23/2006 pasal 63, dipunewahi UU 24/2013
citation-uu-adminduk = UU 23/2006, dipunewahi UU 24/2013
citation-keppres-17-2023 = Keppres 17/2023
citation-perpres-14-2021 = Perpres 14/2021 pasal 13A
citation-se-440-1395-2021 = SE 440/1395, 9 September 2021
citation-se-440-silent = SE 440/1395, 9 September 2021, ingkang dereng ngatur bab punika
citation-se-440-threshold = SE 440/1395, 9 September 2021, lan katranganipun wali kota
citation-uu-16-2019 = UU 16/2019 pasal 7
citation-se-kemenkes-1727-2021 = SE Kemenkes HK.02.02/I/1727/2021
citation-kmk-6688-2021 = KMK HK.01.07/MENKES/6688/2021
citation-se-kemenkes-2524-2021 = SE Kemenkes HK.02.01/I/2524/2021

requirements =
    { $cost ->
        [true] Waragad lan syarat
       *[false] Syarat lan waragad
    } { $service }:
    { $papers }
where-and-when =
    Kangge { $service }, Kak:
    { $places }
where-places = Papanipun: { $places }.
where-checked = Dipunpriksa { $checked }. Jam bikakipun saged ewah, dados pesthekaken rumiyin saderengipun tindak.
access-offer = SE Wali Kota nyuwun bukti vaksin COVID-19 paling sekedhik dosis 1 ing mriki{ $urgent ->
        [true] ; ingkang dereng tetep kepareng rawuh
       *[false] {""}
    }. Badhe kula priksa pisan, Kak?

### Ingkang dipuntangletaken sanesipun

answers-beside = { $answers }
answer-booster = *{ remark-vaccine-booster }*
answer-booster-3 = *{ remark-vaccine-booster-3 }*
answer-covid-wait =
    {""}*Sasampunipun saras saking COVID, nengga 1 wulan menawi entheng utawi sedhengan, 3 wulan menawi dipunrawat, Kak.*
    Mangga dipunserat tanggal sarasipun, mangke kula etangaken.
answer-how-long = *Pinten dinten dadosipun dereng wonten ing data kula, Kak.* Petugas ing papanipun ingkang pirsa.
answer-fine = *Bab denda dereng wonten ing data kula, Kak.* Petugas ing papanipun ingkang pirsa.
answer-test-fee = *Waragad lan papan tesipun dereng wonten ing data kula, Kak.* Satpas ingkang pirsa.
answer-schedule = *Jadwal kelilingipun dereng wonten ing data kula, Kak.* Tanglet rumiyin saderengipun bidhal.
answer-papers-here = *Berkasipun sampun ngantos dipunkirim ing chat punika, Kak.* Ing mriki ingkang kula waos namung kode QR sertifikat vaksin.
answer-online-unknown = *Saged online utawi boten, punika dereng wonten ing data kula, Kak.* Petugas ing papanipun ingkang pirsa.
answer-lost =
    {""}*Menawi ical, suwun rumiyin surat kehilangan saking polisi, Kak.*
    Berkas kangge lintunipun benten lan dereng wonten ing data kula; petugas ingkang mesthekaken.
answer-lost-akta =
    {""}*Menawi aktanipun ingkang ical, suwun rumiyin surat kehilangan saking polisi, Kak.*
    Berkas kangge lintunipun benten lan dereng wonten ing data kula; petugas ingkang mesthekaken.
answer-ktp-change =
    {""}*Berkas kangge ngewahi isinipun KTP dereng wonten ing data kula, Kak.*
    Petugas Disdukcapil ingkang mesthekaken, ugi punapa KK-nipun dipunewahi rumiyin.
answer-ktp-needed = *KTP-nipun dipunurus rumiyin, Kak, amargi ing mriki dipunsuwun KTP.*
answer-other-city-police = *Kangge KTP kitha sanes, kula dereng gadhah datanipun, Kak.* Tanglet polisinipun rumiyin, nggih.
answer-sim-valid = *SIM-ipun taksih saged dipunpanjangaken, Kak, paling kasep { $day }.*
answer-sim-lapses = *Sasampunipun { $day } SIM-ipun boten saged dipunpanjangaken malih, Kak, dados dipundamel enggal.* Manjangaken kedah saderengipun langkung tanggal punika.
answer-stay-short =
    {""}*Mapan kirang saking setaun boten perlu pindhah domisili, Kak: cekap lapor minangka penduduk nonpermanen.*
    Lapor dhateng RT/RW, utawi petugas Disdukcapil ing kelurahan lan kecamatan.
answer-stay-long = *Sampun setaun utawi langkung ing mriki: pindhahaken domisilinipun dhateng mriki, Kak (pindah datang).*

doc-akta-or-ijazah = akta lahir utawi ijazah
doc-birth-letter = surat lahir saking RS utawi bidan (utawi SPTJM)
doc-change-proof = bukti ewahipun kados buku nikah utawi akta lahir
doc-bpjs-active = BPJS ingkang aktif
doc-bpjs-card = kartu BPJS
doc-bpkb = BPKB
doc-death-letter = surat kematian saking RS, puskesmas, utawi kelurahan (utawi SPTJM)
doc-form-f201 = formulir F-2.01
doc-health-letter = surat katrangan sehat
doc-home-proof = bukti gadhah griya utawi izin ingkang gadhah
doc-kk-copy = fotokopi KK
doc-kk-damaged = KK ingkang risak
doc-kk-old = KK lami
doc-ktp = KTP
doc-ktp-damaged = KTP ingkang risak
doc-ktp-kk = KTP & KK
doc-ktp-kk-deceased = KTP & KK almarhum
doc-ktp-kk-parents = KTP & KK tiyang sepuh
doc-ktp-reporter-witnesses = KTP ingkang lapor & 2 saksi
doc-lost-report = surat kehilangan dari polisi
doc-marriage-book-or-sptjm = buku nikah (utawi SPTJM)
doc-marriage-letter = surat pengantar nikah saking kelurahan
doc-occupants-list = dhaftar kamar lan ingkang manggen (enggal utawi lami)
doc-permit-papers = berkas miturut jinising izin
doc-programme-papers = berkas miturut programipun
doc-psych-test = asil tes psikologi
doc-sim-old = SIM lami
doc-six-photos = 6 foto 4×6 latar abrit
doc-skpwni = surat pindah SKPWNI
doc-stnk = STNK
doc-two-witnesses = 2 saksi
doc-vehicle = kendaraanipun kangge cek fisik

when-kk-kk-damaged = menawi risak
when-kk-change-proof = menawi enggal utawi ewah data
when-kk-kk-old = menawi enggal utawi ewah data
when-kk-lost-report = menawi ical
when-ktp-ktp-damaged = menawi risak
when-ktp-lost-report = menawi ical
when-pindah_domisili-home-proof = menawi dhateng utawi ing salebeting kitha
when-pindah_domisili-skpwni = menawi dhateng Bekasi
when-sim-sim-old = menawi manjangaken
when-stnk_pajak-bpkb = menawi gangsal taunan
when-stnk_pajak-vehicle = menawi gangsal taunan

place-bpjs = kantor BPJS Kesehatan
place-dinsos = Dinas Sosial
place-disdukcapil = Disdukcapil (Jl. Ir. H. Juanda)
place-dpmptsp = DPMPTSP ing MPP (BTC, Bekasi Timur)
place-e-open = aplikasi e-Open
place-gpp = Gerai Pelayanan Publik (Atrium Pondok Gede, Plaza Cibubur)
place-kecamatan = { $kecamatan ->
        [none] kantor kecamatan
       *[other] kantor Kecamatan { $kecamatan }
    }
place-kelurahan = { $kelurahan ->
        [none] kantor kelurahan
       *[other] kantor Kelurahan { $kelurahan }
    }
place-kelurahan-then-kua = { $kelurahan ->
        [none] kantor kelurahan rumiyin, lajeng KUA
       *[other] kantor Kelurahan { $kelurahan } rumiyin, lajeng KUA
    }
place-mpp = MPP ing BTC, Bekasi Timur
place-office-itself =
    { $other ->
        [kia] Disdukcapil (Jl. Ir. H. Juanda)
        [paspor] kantor imigrasi
        [npwp] kantor pajeg
        [pbb] Bapenda Kota Bekasi
        [tanah] kantor pertanahan (BPN)
        [kartu_kuning] Dinas Tenaga Kerja
        [jht] kantor BPJS Ketenagakerjaan
        [cerai] pengadilan agama (ingkang sanes Islam: pengadilan negeri)
        [sekolah] Dinas Pendidikan
       *[none] kantor layananipun
    }
place-polres = Polres Metro Bekasi Kota
place-polsek = polsek
place-puskesmas = { $kelurahan ->
        [none] { $kecamatan ->
            [none] puskesmas ingkang paling celak
           *[other] puskesmas ing { $kecamatan }
        }
       *[other] puskesmas ing { $kelurahan }
    }
place-rt-rw = ketua RT & RW
place-rt-rw-then-kelurahan = { $kelurahan ->
        [none] ketua RT lan RW rumiyin, lajeng kantor kelurahan
       *[other] ketua RT lan RW rumiyin, lajeng kantor Kelurahan { $kelurahan }
    }
place-samsat = Samsat
place-satpas = Satpas Polres Metro Bekasi Kota
place-sim-keliling = SIM keliling

remark-bpjs-fee = Daftaripun gratis; iuranipun miturut kelas.
remark-aid-fee = Dipunsuwuni arta kangge bansos? Tanglet rumiyin dhateng Dinas Sosial.
remark-care-free = Peserta BPJS gratis ing puskesmas papan kadhaftaripun.
remark-death-at-home = Seda ing griya: nyuwun rumiyin surat saking RT/RW.
remark-emergency = Gawat? Langsung dhateng IGD rumah sakit ingkang paling celak.
remark-entrance-code = Ing lawang mlebet wonten kode QR kangge dipunpindai. Boten gadhah aplikasinipun? Matur dhateng petugas.
remark-free = Gratis.
remark-ground-civil = Dhasar berkasipun: Perpres 96/2018.
remark-ground-rooms = Dhasaripun: SE 400.12/2458/DISDUKCAPIL lan Permendagri 74/2022.
remark-ground-police-fees = Dhasar waragadipun: PP 76/2020.
remark-ground-marriage-fee = Dhasar waragadipun: PP 59/2018.
remark-ground-moving = Dhasaripun: Perpres 96/2018 lan Perda 10/2021.
remark-hours-aid = Kantor bikak Senin–Jumat ing jam kerja.
remark-hours-kua = Kelurahan lan KUA bikak Senin–Jumat ing jam kerja.
remark-hours-civil = Kantor bikak Senin–Jumat ing jam kerja. Saged ugi lumantar aplikasi e-Open.
remark-hours-place = Jamipun miturut kantor punika piyambak.
remark-hours-permits = Bikak Senin–Jumat ing jam kerja. Saged ugi online lumantar OSS.
remark-hours-police = Loket bikak ing dinten kerja.
remark-hours-puskesmas = Puskesmas bikak ing dinten kerja.
remark-hours-rt = Janjian rumiyin kaliyan ketua RT. Kelurahan bikak Senin–Jumat ing jam kerja.
remark-hours-sim = Satpas bikak ing dinten kerja. SIM keliling namung manjangaken SIM A lan C; tanglet rumiyin jadwal lan papanipun.
remark-marriage-fee = Gratis ing KUA ing jam kerja; sanesipun punika Rp600.000.
remark-marriage-age = Yuswa nikah paling sekedhik 19 taun; sangandhapipun perlu dispensasi pengadilan agama (UU 16/2019).
remark-no-rt-letter = Boten perlu surat RT/RW.
remark-other-fee = Waragadipun miturut kantor punika piyambak.
remark-other-papers = Berkas sanes dereng wonten ing data kula; tanglet kantoripun rumiyin.
remark-permit-fee = Waragadipun miturut jinising izin.
remark-vaccine-after-covid = Sasampunipun saras saking COVID: 1 wulan menawi entheng utawi sedheng, 3 wulan menawi awrat.
remark-vaccine-age = Wiwit yuswa 12 taun; ingkang langkung enem dereng dipunjadwalaken. Saged botenipun dipunvaksin, tenaga kasarasan ingkang nemtokaken.
remark-vaccine-age-6 = Wiwit yuswa 6 taun. Saged botenipun dipunvaksin, tenaga kasarasan ingkang nemtokaken.
remark-vaccine-fee = Bab waragad, tanglet puskesmas.
remark-vaccine-late = Dosis 2 ingkang telat dipunpendhet sarikat-rikatipun, merek ingkang sami, boten mbaleni saking wiwitan.
remark-vaccine-booster = Booster kangge 18 taun minggah: wiwit 12 Januari 2022, 6 wulan sasampunipun dosis 2.
remark-vaccine-booster-3 = Booster kangge 18 taun minggah: 3 wulan sasampunipun dosis 2.
remark-stnk-fee = Agengipun pajeg kaserat ing lembar pajeg STNK.
remark-ktp-first = KTP dipundamel kangge ingkang sampun 17 taun utawi sampun nikah.
remark-letter-fee = Bab waragad, tanglet kelurahan.
remark-nonpermanent = Ingkang mapan kirang saking setaun cekap lapor minangka penduduk nonpermanen.
remark-report-birth = Prayoginipun dipunlaporaken salebeting 60 dinten wiwit lair.
remark-rooms-fields = Ingkang dipundhata ingkang gadhah, alamat, kamar, lan ingkang manggen enggal utawi lami: sanes vaksin, agami, utawi suku. Ingkang boten kersa sampun ngantos dipunpeksa, kelurahan ingkang njelasaken.
remark-sim-fee = Waragad manjangaken: SIM A Rp80.000, C Rp75.000, boten kalebet tes.
remark-sim-new-fee = SIM enggal: A Rp120.000, C Rp100.000, boten kalebet tes.
remark-sim-new = SIM ingkang sampun langkung mangsanipun dipundamel enggal.
remark-skck-fingerprints = Cap driji dipunpendhet wonten mrika.
remark-skck-fee = Waragad Rp30.000, lumampah 6 wulan.

### Sasampunipun wangsulan

which-fits = Pundi ingkang cocog, Kak?
choice-exempt = Boten saged vaksin
choice-urgent = Wigatos, petugas
choice-find-vaccine = Pados vaksin
vaccine-place =
    Vaksin COVID-19 wonten ing puskesmas lan sentra vaksin. { $area ->
        [none] Sumangga tanglet jadwalipun dhateng puskesmas utawi kelurahan paling celak
       *[other] Sumangga tanglet jadwalipun dhateng puskesmas utawi kelurahan ing { $area }
    }, beta KTP.
    Saged botenipun dipunvaksin, tenaga kasarasan ingkang nemtokaken.
ask-planned-dose = Sampun wonten rencana tanggal pinten, Kak?
ask-planned-dose-again = Tanggalipun dereng kula tampi, Kak. Serat tuladhanipun: benjing, Senin ngajeng, utawi 12 Oktober.
choice-no-date = Dereng wonten
no-date-yet = Boten punapa-punapa, Kak. Menawi sampun wonten tanggalipun, kula dipunkabari.
officer-offer = Badhe kula aturaken dhateng petugas hotline, Kak?
first-words-akta_kematian = Nderek bela sungkawa, Kak.
birth-told = Sugeng awit miyosipun putra, Kak.
urgent-first = Kangge { $service }, ingkang dereng vaksin ugi tetep kepareng rawuh. Badhe kula aturaken dhateng petugas hotline rumiyin, Kak?
choice-papers = Pirsani sarat-saratipun
officer-called =
    { $open ->
        [true] Petugas hotline sampun kula timbali, Kak. Kaliyan nengga, serat kemawon pitakenanipun ing mriki.
       *[false] Petugas hotline jagi malih *{ $day }, jam { $time }*, lan mangsuli Panjenengan ing mriki. Menawi wigatos sanget, langsung kemawon dhateng loket: petugas ing mrika saged mutusaken.
    }
officer-still =
    { $open ->
        [true] Panjenengan sampun wonten ing antrean petugas. Mugi kersa nengga sekedhap nggih; pesen Panjenengan ing mriki ugi dipunwaos petugas.
       *[false] Panjenengan sampun wonten ing antrean petugas. Dipunwangsuli ing mriki wiwit *{ $day }, jam { $time }*.
    }
officer-misunderstood =
    { $open ->
        [true] Nyuwun pangapunten Kak, karsanipun dereng kula tampi, dados petugas hotline kula timbali. Mugi kersa nengga sekedhap nggih.
       *[false] Nyuwun pangapunten Kak, karsanipun dereng kula tampi, dados kula lajengaken dhateng petugas hotline. Dipunwangsuli ing mriki wiwit *{ $day }, jam { $time }*.
    }
officer-noted = Sampun kula lajengaken dhateng petugas, Kak. Mugi kersa nengga, nggih.
officer-joined = Panjenengan sapunika matur kaliyan *{ $by }*, petugas hotline. Kula kendel rumiyin.
officer-says = *{ $by }:* { $text }
officer-sends = *{ $by }* ngintun gambar.
officer-done = Wawan rembag kaliyan petugas sampun rampung, Kak. Kula, *Bisa?*, siap biyantu malih.

# Setunggal tiyang ing sawetawis aplikasi
join-code =
    Kode Panjenengan: *{ $code }*, lumampah 10 menit.
    Bikak chat Bisa ing aplikasi sanes (WhatsApp, Telegram, utawi web), lajeng serat ing mrika: gabung { $code }
    Sasampunipun, data lan pangenget Panjenengan sami ing kekalihipun. Sampun ngantos maringaken kode punika dhateng sinten kemawon.
join-joined = Sampun nyambung, Kak. Ingkang sampun kula mangertosi ing aplikasi sanes sapunika ugi lumampah ing mriki; pangenget tetep dhateng ing papan Panjenengan nyuwunipun.
join-same = Kode punika saking chat punika piyambak, Kak. Serat kodenipun ing aplikasi sanesipun.
join-unknown = Kode punika boten lumampah (malih), Kak. Nyuwun ingkang enggal kanthi nyerat *gabung* ing aplikasi sanesipun.
join-elsewhere =
    Chat punika sapunika nyambung kaliyan { $channel ->
        [whatsapp] WhatsApp
        [telegram] Telegram
       *[web] chat web
    } Panjenengan. Sanes Panjenengan ingkang nindakaken? Serat *hapus data*.

come-anyway = Inggih, Kak. Langsung dhateng loket ugi kepareng.
proof-offer = Badhe kula priksa kode QR sertifikatipun sapunika, supados ing loket lancar?
choice-remind-second = Pasang pangenget
cert-problem = *Cobi tanglet rumiyin dhateng papan Panjenengan dipunvaksin utawi puskesmas, Kak.*
    Cepakaken KTP, kartu vaksin kertas, lan tanggal, papan, saha merek vaksinipun. NIK cekap dipuntedahaken ing mrika, sampun ngantos dipunserat ing mriki.
    Sawetawis punika, kartu vaksin kertas kepareng dipuntedahaken ing loket.
cert-problem-next = Kadhang sawetawis dinten nembe muncul. Badhe kula engetaken kangge mriksa malih, Kak?
choice-remind-look = Engetaken kula
reminder-look-again = priksa malih sertifikat vaksinipun. Menawi taksih dereng muncul, tanglet papan vaksinipun utawi serat *petugas*.

### Kawontenan mirunggan

delegate = *Asring kepareng dipunwakilaken, Kak, nanging pesthekaken rumiyin dhateng loketipun.*
    Biasanipun dipunbeta surat kuasa, KTP ingkang dipunwakili, lan KTP Panjenengan. Bukti vaksin dipunsuwun saking ingkang rawuh ing loket; surat edaran boten ngatur bab wakil.
delegate-in-person = *Kangge { $service }, tiyangipun biasanipun kedah rawuh piyambak, Kak: wonten foto utawi sidik jari.*
    Menawi gerah utawi boten saged ebah, sampun ngantos dipunpeksa tindak. Tanglet petugas rumiyin punapa ingkang saged dipunbiyantu.
sent-home = *Sampun ngantos kondur rumiyin, Kak. Sumangga tanglet kanthi sae dhateng petugas loket punapa ingkang kirang lan punapa dhasaripun.*
    Surat edaran nyuwun bukti vaksin paling sekedhik dosis 1, lan kartu kertas kepareng dipuntedahaken. Prakawis wigatos (lairan, seda, bansos, berobat) dipunaturaken rumiyin dhateng petugas.
    Dhasaripun: SE 440/1395, 9 September 2021.
sent-home-why = Punapa alanganipun, Kak?
choice-not-vaccinated = Dereng vaksin
choice-app-trouble = Aplikasi rewel
choice-call-officer = Timbali petugas
paper-card = *Saged mawi kartu kertas, Kak. Boten kedah gadhah aplikasi utawi HP enggal.*
    Beta kartu vaksin ingkang asli lan KTP, tedahaken ing loket. Kartunipun ical? Sumangga tanglet papan vaksinipun utawi puskesmas.
paper-card-counts = *Kartu vaksin kertas lumampah, Kak. HP utawi aplikasi boten wajib.*
no-phone = *HP utawi aplikasi boten wajib, Kak.*
which-city = *Pirsani alamat ing KTP, Kak: kaserat Kota Bekasi utawi Kabupaten Bekasi?*
    Kota: Bantargebang, Bekasi Barat, Bekasi Selatan, Bekasi Timur, Bekasi Utara, Jatiasih, Jatisampurna, Medan Satria, Mustikajaya, Pondok Gede, Pondok Melati, lan Rawalumbu.
    Menawi Kabupaten (tuladhanipun Tambun), KTP lan KK dipunurus ing mrika. Mangu-mangu? Tanglet kelurahan.
hoax = *Sampun ngantos dipunlajengaken rumiyin, Kak, saderengipun cetha sumberipun.*
    Surat edaran Kota Bekasi nyuwun bukti vaksin paling sekedhik dosis 1 kangge layanan publik. Ing ngriku boten kaserat bansos utawi BPJS dipuncabut, lan ingkang wigatos tetep kepareng rawuh. Bab bantuan, Dinas Sosial ingkang mesthekaken.
    Dhasaripun: SE 440/1395, 9 September 2021. Per { $day }, priksa malih dhateng hotline.
scam = *Ingkang ngatos-atos, Kak. Petugas boten nate nyuwun OTP, PIN, arta, utawi ngengken masang aplikasi lumantar chat.* Kula ugi boten.
    Sampun ngantos dipunwangsuli, sampun ngantos dipunbikak tautanipun. Kodenipun kebacut dipunparingaken? Enggal hubungi bank utawi operatoripun, lajeng lapor dhateng kantor polisi.
    Mangu-mangu satunggaling nomer asli utawi boten? Tanglet langsung dhateng kantor kelurahan utawi dinasipun.
    Per { $day }, priksa malih dhateng hotline.
extortion = *Sampun ngantos dipunbayar, Kak. KTP, KK, pindah, lan akta punika gratis.*
extortion-police = *Bayar waragad resmi kemawon, Kak, lan suwun tandha tampinipun.* Manjangaken SIM A Rp80.000, SIM C Rp75.000, boten kalebet tes; SKCK Rp30.000 (PP 76/2020).
extortion-vaccine = *Sampun ngantos dipunbayar, Kak. Vaksin COVID-19 punika gratis.*
extortion-letter = *Sampun ngantos dipunbayar rumiyin, Kak. Tarif tandha asta RT/RW boten wonten ing data kula.* Tanglet kelurahan, wonten katetepanipun utawi boten.
extortion-aid = *Sampun ngantos dipunbayar rumiyin, Kak. Tanglet Dinas Sosial, resmi utawi boten.*
extortion-marriage = *Bayar waragad resmi kemawon, Kak: gratis ing KUA ing jam kantor, sanesipun Rp600.000* (PP 59/2018).
extortion-other = *Sampun ngantos dipunbayar rumiyin, Kak. Tanglet waragad resminipun ing loket, lan suwun tandha tampinipun.*
extortion-report = Cathet dinten, papan, lan sinten ingkang nyuwun, lajeng laporaken lumantar SP4N-LAPOR! utawi petugas hotline.
home-visit = *Kangge ingkang gerah sanget utawi boten saged tangi, cobi nyuwun petugas rawuh ing griya, Kak.*
    Matur dhateng kelurahan utawi Disdukcapil. Saged botenipun rawuh ing griya, petugas ing mrika ingkang mesthekaken. Kangge vaksin ing griya, tanglet puskesmas.
shared-phone = *Inggih, Kak. Ing HP ingkang dipunginakaken sesarengan, sampun ngantos nyerat nama utawi nomer, lan sampun ngantos ngintun sertifikat.*
    Tanglet kemawon sacara umum. Chat ingkang sampun wonten saged dipunbusak saking aplikasi chat ing HP punika.
shared-phone-forget = Badhe data Panjenengan ingkang kula simpen dipunbusak ugi?
emergency = *Langsung dhateng IGD rumah sakit utawi puskesmas ingkang paling celak sapunika, Kak. Sampun ngantos nengga wangsulan ing mriki.*
    Dereng vaksin sanes alesan kangge nengga. Dipunalangi ing lawang? Matur bilih punika gawat darurat.
body-release = *Ndherek bela sungkawa, Kak. Langsung kemawon dhateng rumah sakitipun, sampun ngantos nengga bukti vaksin.*
    Matur bilih Panjenengan kulawarga ingkang mapag. Menawi kapambeng ing lawang, suwun matur dhateng petugas jagi.
    Suwun ugi surat seda saking rumah sakit: mangke dipunagem kangge akta kematian.
treatment = *Berobat sampun ngantos dipunsemados, Kak. Dereng vaksin sanes alesan kangge nengga.*
    Langsung dhateng puskesmas utawi rumah sakit ingkang biasanipun. Obatipun meh telas? Matur bab punika rumiyin, supados boten pedhot.
    BPJS boten aktif? Matur dinten punika dhateng rumah sakitipun lan dhateng kantor BPJS Kesehatan. Saged botenipun dipunvaksin, dokter ingkang nemtokaken.
side-effects = *Bab karaos sasampunipun vaksin, tenaga kasarasan ingkang nemtokaken, Kak.* Tanglet papan vaksinipun utawi puskesmas, beta kartu vaksin.
    Seseg, kejang, semaput, utawi benter sanget? Langsung dhateng IGD ingkang paling celak, sampun ngantos nengga.
listing-fields = *Boten, Kak. Vaksin, agami, lan suku boten kalebet ingkang dipundhata.*
    Ingkang dipundhata ingkang gadhah, alamat, kamar, lan ingkang manggen enggal utawi lami. Ingkang boten kersa sampun ngantos dipunpeksa, kelurahan ingkang njelasaken.
listing-refused = *Ingkang boten kersa dipundhata sampun ngantos dipunpeksa; kelurahan ingkang njelasaken.*
    Ingkang dipundhata ingkang gadhah, alamat, kamar, lan ingkang manggen enggal utawi lami: sanes vaksin, agami, utawi suku. Nama ingkang manggen namung kangge kelurahan.
head-may-refuse = *RT/RW boten perlu nyuwun bukti vaksin, lan sampun ngantos nampik utawi nahan, Bapak/Ibu: surat edaran boten maringi wewenang punika.*
    Surat pengantar sumangga dipuntandhatangani, lan bantuan sampun ngantos dipuntahan. Bukti vaksin dipunsuwun ing loket layanan; kelurahan ingkang mutusaken, lan warganipun tetep kepareng rawuh.
    Dhasaripun: SE 440/1395, 9 September 2021.
head-refuses = *Surat edaran boten maringi RT/RW wewenang nampik tandha asta utawi nahan bantuan amargi dereng vaksin, Kak.*
    Bukti vaksin dipunsuwun ing loket layanan. Aturaken kanthi sae dhateng RT/RW-nipun, utawi langsung dhateng kelurahan: kelurahan ingkang mutusaken. Kangge KTP, KK, pindah, lan akta, surat RT/RW malah boten perlu (Perpres 96/2018).
    Dhasaripun: SE 440/1395, 9 September 2021.
nik-used = *NIK ingkang kacathet kangge vaksin tiyang sanes kedah dipunleresaken petugas, Kak.*
    Beta KTP lan KK dhateng puskesmas utawi papan vaksin, tedahaken ing mrika. NIK sampun ngantos dipunserat ing mriki.
certificate-wrong = *Tetep kepareng rawuh ing loket, Kak. Datanipun dipunleresaken lumantar papan vaksin utawi puskesmas.*
    Dhateng loket, beta KTP lan kartu ingkang asli: petugas ingkang nyocogaken. Kangge ngleresaken, cepakaken ugi tanggal, papan, saha merek vaksinipun.
    NIK sampun ngantos dipunserat ing mriki.
card-lost = *Kartu vaksinipun ical? Tanglet papan Panjenengan dipunvaksin utawi puskesmas, beta KTP.*
    Ing loket, sertifikat ing aplikasi PeduliLindungi ugi lumampah. Boten wonten kalih-kalihipun? Tetep kepareng rawuh, matur dhateng petugasipun.
phone-lost = *Tanpa HP punika ugi saged, Kak: kartu vaksin kertas lumampah ing loket.*
    Sertifikat ing aplikasi dipunbikak mawi nomer HP ingkang rumiyin dipundhaptaraken. Nomeripun ugi ical? Tanglet papan vaksinipun utawi puskesmas, beta KTP.
number-dead = *Sertifikat mlebet dhateng nomer HP ingkang dipunserat nalika ndhaptar vaksin, Kak. Nomeripun pejah utawi kesupen? Tanglet papan vaksinipun utawi puskesmas, beta KTP.*
    Sawetawis punika, kartu vaksin kertas lumampah ing loket. Kode OTP sampun ngantos dipunparingaken dhateng sinten kemawon.
qr-unreadable = *Kartunipun tetep kepareng dipuntedahaken, Kak, sanadyan kode QR-ipun boten kawaos.* Beta kartu ingkang asli lan KTP, petugas loket ingkang mriksa.
qr-unreadable-next = Badhe kula cobi maos saking fotonipun?
mixed-brands = *Dosis 2 mawi merek ingkang sami kaliyan dosis 1, Kak.*
    Merekipun saweg boten wonten? Tanglet puskesmas. Ingkang telat boten prelu mbaleni. Kangge booster, tenaga kasarasan ingkang nemtokaken merekipun.
rt-letter = *Boten perlu surat RT/RW kangge KTP, KK, pindah, lan akta, Kak* (Perpres 96/2018).
    Taksih dipunsuwun namung kangge tiyang ingkang nembe sepisanan dipuncathet, surat domisili, lan seda ing griya.
new-head = *Sugeng ngayahi jejibahan, Bapak/Ibu. Warga cekap nyerat dhateng hotline punika, tanpa ndhaptar. Data saking pangurus lami, suwun lumantar kelurahan.*
    Bapak/Ibu ugi kepareng tanglet kangge sawetawis warga sareng-sareng, cekap inisial lan prakawisipun: 1) Bu Y badhe KK 2) Pak D badhe SKCK.
    NIK lan sertifikat warga sampun ngantos dipunkintun; warga ngintun piyambak saking chat-ipun.
choice-forget-now = Busak data kula
choice-keep-on = Lajeng kemawon

### Foto sertifikat

consent-photos =
    { $waiting ->
        [true] Fotonipun sampun kula tampi, Kak, lan dereng kula bikak. Kode QR-ipun kula waos kangge mriksa vaksin, lajeng fotonipun langsung kula busak (ingkang boten sios dipunwaos kabusak piyambak salebeting 1 jam). Sarujuk?
       *[false] Kepareng, Kak. Kode QR-ipun kula waos kangge mriksa vaksin, lajeng fotonipun langsung kula busak (ingkang boten sios dipunwaos kabusak piyambak salebeting 1 jam). Sarujuk?
    }
consent-withheld = Inggih, Kak. Tedahaken kemawon buktinipun ing loket.
consent-refused = Inggih, Kak, fotonipun boten kula waos lan sampun kula busak. Tedahaken kemawon buktinipun ing loket.
consent-not-theirs = Nyuwun pangapunten, sertifikat warga sanes boten kula waos saking mriki, lan fotonipun sampun kula busak: idinipun kedah saking tiyangipun piyambak.
    Piyambakipun saged ngintun saking chat-ipun piyambak, utawi nedahaken ing loket.
proof-not-theirs = Nyuwun pangapunten, Bapak/Ibu, sertifikat warga boten kula waos saking mriki: idinipun kedah saking tiyangipun piyambak.
    Piyambakipun saged ngintun saking chat-ipun piyambak, utawi nedahaken ing loket. Badhe ngintun gadhahanipun Panjenengan? Langsung kintun fotonipun.
send-photo = Sumangga kintun foto kode QR sertifikatipun, Kak: celak, padhang, sedaya kothakipun ketingal.
send-photo-again = Kula tengga fotonipun, Kak. Boten wonten ugi boten punapa-punapa: kartu kertasipun saged dipuntedahaken langsung ing loket. Serat *batal* menawi boten sios.
whose-certificate = Punika sertifikatipun sinten, Kak?
choice-mine = Kula piyambak
choice-someone-else = Kulawarga, kalilan
choice-neighbour = Warga utawi tangga
evidence-proven =
    { $outcome ->
        [expired] Kode QR *cocog kaliyan tandha asta ingkang nerbitaken*, nanging mangsa lumampahipun sampun langkung. Petugas ing loket ingkang nemtokaken.
       *[verified] { $format ->
            [pedulilindungi] Kartu punika *kacathet ing data ingkang nerbitaken*. Petugas mangke nyocogaken nama kaliyan KTP.
           *[other] Kode QR *cocog kaliyan tandha asta ingkang nerbitaken*. Petugas mangke nyocogaken nama kaliyan KTP.
        }
    }
    Nama: { $name } · { $kind ->
        [test] asil tes { $on }
        [recovery] surat saras, positif { $on }
        [vaccination] { $doses ->
            [0] dosis { $dose }
           *[other] dosis { $dose } saking { $doses }
        } · { $on }
       *[none] tanpa vaksin COVID-19 ing lebetipun
    }
    Foto boten kula simpen, nanging taksih wonten ing chat punika.
evidence-contradiction = Ingkang kacathet ing sertifikat benten kaliyan ingkang wau, Kak. Ingkang kula ginakaken ingkang wonten ing sertifikat.
evidence-recognised =
    { $format ->
        [pedulilindungi] Kodenipun kawaos, nanging *aslinipun dereng saged kula pesthekaken* saking mriki. Tedahaken kartu ingkang sami ing loket, petugas ingkang mriksa.
        [smart_health_card] Punika nembe saperangan: sertifikat punika gadhah sawetawis kode QR, lan *aslinipun dereng saged kula pesthekaken*. Foto sedaya kodenipun sareng-sareng, utawi tedahaken ing loket.
       *[other] Punika sertifikat kasarasan saking jawi, lan *aslinipun dereng saged kula pesthekaken* saking mriki. Tedahaken ing loket, petugas ingkang mriksa.
    }
evidence-doubtful =
    { $outcome ->
        [untrusted] Kodenipun kawaos, nanging *ingkang nerbitaken dereng wonten ing dhaftar kula*, dados dereng saged kula pesthekaken. Tedahaken aslinipun ing loket, petugas ingkang mriksa.
       *[invalid] { $format ->
            [pedulilindungi] Kartu punika *boten kacathet ing data ingkang nerbitaken*, dados dereng saged dipunginakaken minangka bukti.
           *[other] Kode QR punika *boten cocog kaliyan tandha asta ingkang nerbitaken*, dados dereng saged dipunginakaken minangka bukti.
        } Cobi kintun sertifikat langsung saking aplikasinipun, utawi tedahaken kartu vaksin ing loket.
    }
evidence-wrong-code =
    { $format ->
        [venue] Punika kode kangge dipunpindai ing lawang mlebet, sanes sertifikat Panjenengan, dados dereng mbuktekaken vaksin.
        [qris] Punika kode pambayaran QRIS, sanes sertifikat vaksin. Layanan kula boten nate nyuwun bayaran lumantar chat.
        [whatsapp] Kode punika mbikak chat WhatsApp, sanes sertifikat vaksin. Boten kula bikak; menawi boten tepang kaliyan ingkang ngintun, sampun ngantos dipunpindai.
        [url] Kode punika isinipun alamat situs, sanes sertifikat vaksin. Alamatipun boten kula bikak.
        [vcard] Punika kode kartu nama, sanes sertifikat vaksin.
        [wifi] Punika kode Wi-Fi, sanes sertifikat vaksin.
       *[text] Kode punika sanes sertifikat vaksin ingkang kula tepang.
    }
    Bikak *Sertifikat Vaksin* ing aplikasi, lajeng kintun tangkapan layaripun dhateng mriki. Kartu kertas ugi saged dipuntedahaken langsung ing loket.
evidence-unreadable =
    { $reason ->
        [no_code] Kula boten ningali kode QR ing foto punika, Kak. Foto perangan ingkang wonten kothak QR-ipun, saking celak. KTP lan layar ijem aplikasi boten perlu dipunkintun: ingkang kula waos kode ing *Sertifikat Vaksin*.
        [blurred] Kode QR-ipun kepanggih, nanging burem sanget. Cobi foto langkung celak ngantos kothakipun kebak, utawi kintun minangka *dokumen*.
        [too_small] Kode QR-ipun kepanggih, Kak, nanging kaliten ing foto punika. Foto langkung celak ngantos kothakipun kebak, utawi kintun minangka *dokumen*.
        [glare] Kode QR-ipun kepanggih, Kak, nanging katutupan pantulan cahya. Miringaken sekedhik utawi tebihaken saking lampu, lajeng foto malih.
        [cut_off] Kode QR-ipun kethok, Kak. Foto malih ngantos sedaya kothakipun ketingal, kanthi pinggiran pethak sekedhik.
        [too_large] File punika kageden kangge kula bikak, Kak. Kintun foto utawi tangkapan layaripun kemawon.
        [pdf] PDF punika kakunci utawi risak, Kak. Kintun tangkapan layar kode QR-ipun kemawon.
        [busy] Saweg kathah foto ingkang mlebet, Kak. Kintun malih sekedhap malih, nggih.
        [gone] Fotonipun sampun kabusak piyambak, Kak. Kintun malih, nggih.
       *[not_image] File punika boten saged kula bikak minangka foto, Kak. Kintun foto utawi tangkapan layaripun, nggih.
    }
ask-dose-on-card = Ing kartunipun kaserat dosis pinten, Kak?

### Pangenget

ask-vaccine = Vaksin dosis 1-ipun merek punapa, Kak? Pilih, utawi serat namanipun.
ask-vaccine-again = Merek punika dereng kula tepang, Kak. Menawi kesupen, pirsani kartu vaksinipun, lajeng pilih utawi serat namanipun.
choice-sinovac = Sinovac
choice-astrazeneca = AstraZeneca
choice-pfizer = Pfizer
ask-first-dose-on = Dosis 1-ipun tanggal pinten, Kak?
ask-day-again = Tanggalipun dereng kula tampi, Kak. Serat tuladhanipun: benjing, Jumat ngajeng, utawi 12 Oktober.
ask-time-again = Jamipun dereng kula tampi, Kak. Serat tuladhanipun: jam 8 enjing, utawi 19.30.
second-dose-due =
    { $vaccine ->
        [sinovac] Sinovac
        [sinopharm] Sinopharm
        [astrazeneca] AstraZeneca
        [moderna] Moderna
        [pfizer] Pfizer
       *[other] Vaksin punika
    } dosis 2 paling rikat { $gap } dinten sasampunipun dosis 1. Saking { $first } tegesipun *{ $due }*.
second-dose-due-now = Miturut jadwalipun, dosis 2 sampun saged wiwit { $due }, Kak. Prayoginipun sarikat-rikatipun, merek ingkang sami, lan boten perlu mbaleni saking wiwitan.
single-dose = Janssen cekap satunggal suntikan, Kak, dados boten wonten dosis 2.
no-dose-schedule = Jadwal dosis 2 vaksin punika kula boten gadhah, Kak. Pirsani tanggal ing kartu vaksin, lajeng serat tuladhanipun: engetaken kula 12 Oktober.
no-booster-schedule = Jadwal booster kula dereng gadhah, Kak. Menawi sampun wonten tanggalipun, serat tuladhanipun: engetaken kula 12 Oktober.
reminder-offer = Kula engetaken *{ $day }, jam { $time }*, Kak?
reminder-offer-errand = Kula engetaken bab { $service } *{ $day }, jam { $time }*, Kak?
choice-change-time = Gantos wekdal
ask-reminder-what = Dipunengetaken bab punapa, Kak? Serat cekak kemawon.
ask-reminder-day = Badhe dipunengetaken tanggal pinten, Kak?
ask-reminder-time = Jam pinten, Kak?
reminder-set = Inggih, Kak. Kula engetaken *{ $day }, jam { $time }* ing chat punika. Menawi boten sios, serat: batalkan pengingat.
after-covid-due =
    {""}*Paling rikat { $due }, Kak*: { $severe ->
        [true] 3 wulan
       *[false] 1 wulan
    } sasampunipun saras ({ $recovered }). Saged botenipun dipunvaksin, tenaga kasarasan ingkang nemtokaken.
after-covid-now = Miturut jadwalipun, Panjenengan sampun saged dipunvaksin wiwit { $due }. Saged botenipun, tenaga kasarasan ingkang nemtokaken. Papan: puskesmas paling celak.
reminder-replaced = Inggih, Kak. Pangenget ingkang wau kula lintoni: *{ $day }, jam { $time }*.
reminder-past = Wekdal punika sampun langkung, Kak.
reminder-full = Pangenget Panjenengan sampun kathah. Batalaken rumiyin ingkang boten perlu: serat *batalkan pengingat*.
reminder-declined = Inggih, Kak, boten kula engetaken.
no-reminders = Boten wonten pangenget ingkang kapasang, Kak.
cancel-reminders =
    Pangenget Panjenengan:
    { $reminders }
    Badhe dipunbatalaken sedaya?
reminder-line = - { $day }: { $what }
reminders-cancelled = Sampun kula batalaken, Kak.
reminders-kept = Inggih, pangengetipun tetep.
reminder = Kula nuwun Kak, punika pangenget saking Bisa: { $what }
reminder-dose = vaksin COVID-19 salajengipun *{ $due }*. Beta KTP lan kartu vaksin, nggih.
reminder-errand = ngurus { $service }.
reminder-own-words = { $what }
reminder-unnamed = bab ingkang Panjenengan suwun supados dipunengetaken dinten punika.

### Data pribadi

stopped = Inggih, Kak. Pangenget dipunpejahi lan kula boten badhe nyerat rumiyin. Menawi perlu, serat kemawon.
forget-sure = Sedaya data Panjenengan ing mriki (wangsulan, asil sertifikat, pangenget) badhe dipunbusak lan boten saged wangsul malih. Yakin?
forgotten = Sampun dipunbusak, Kak. Pesen ing HP Panjenengan piyambak saged dipunbusak saking aplikasi chat.
not-forgotten = Inggih, datanipun tetep kados saderengipun.

# Several people in one message
# How everybody is addressed in the texts, in short and in full, and what stands there for the head of a neighbourhood.
address-short = Kak
address-long = Kakak
address-head = Bapak/Ibu
people-list =
    { $relayed ->
        [true] Sumangga, Bapak/Ibu. { $count } warga:
       *[other] Sumangga, Kak. { $count } tiyang:
    }
    { $lines }
people-unread = Kula waos { $count } ingkang wiwitan rumiyin. { $unread } sanesipun sumangga dipunkintun sasampunipun punika.
people-line = { $n }. { $who }, { $service }: { $outcome ->
        [allowed] *saged*, tanpa bukti vaksin{ $papers ->
            [none] {""}
           *[other] , beta { $papers }
        }
        [allowed_if] *saged*, beta bukti vaksin{ $papers ->
            [none] {""}
           *[other] , { $papers }
        }
        [not_yet] dipunsuwun bukti vaksin dosis 1 rumiyin; menawi wigati, dhateng petugas
        [not_eligible] yuswanipun dereng cekap
        [officer] petugas ing loket ingkang mutusaken, tetep kepareng rawuh
       *[other] dereng dipunsebat sampun vaksin kaping pinten
    }{ $by ->
        [police] . Putusanipun ing kapolisian
       *[other] {""}
    }.
people-line-no-service = { $n }. { $who }: dereng kewaos badhe ngurus punapa.
group-answer =
    Kangge { $service }, dipuntingali vaksinipun piyambak-piyambak:
    { $lines }
    { $papers ->
        [none] {""}
       *[other] Saben tiyang mbekta { $papers }.
    }{ $by ->
        [police] {" "}Putusan pungkasan ing kepolisian.
       *[other] {""}
    }
group-line =
    { $who ->
        [with] • Ingkang sampun paling sekedhik dosis 1{ $count ->
            [0] {""}
           *[other] {" "}({ $count } tiyang)
        }
       *[without] • Ingkang dereng vaksin{ $count ->
            [0] {""}
           *[other] {" "}({ $count } tiyang)
        }
    }: { $outcome ->
        [allowed] *saged*, tanpa bukti vaksin.
        [allowed_if] *saged*, mbekta bukti vaksinipun.
        [not_yet] dipunsuwun dosis 1 rumiyin. Boten saged dipunvaksin utawi wigati sanget? Petugas ingkang mutusaken.
       *[other] petugas ing loket ingkang mutusaken, tetep kepareng rawuh.
    }
group-one-by-one = Kersa tiyang baka tiyang? Kintunaken daftaripun, tuladhanipun: *1) Bu A, dereng vaksin, KTP*.
people-line-unread = { $n }. Larik punika *dereng kewaos*. Panjenengan serat malih, tuladhanipun: { $n } Bu Siti KTP dosis 1.
people-line-short = { $n }. { $who }{ $service ->
        [none] {""}
       *[other] , { $service }
    }
people-changed =
    { $task ->
        [added] Sampun kula tambahaken:
       *[other] Sampun kula ewahi:
    }
    { $lines }
people-removed =
    Sampun kula coret. Kantun { $count } warga:
    { $lines }
people-none-left = Sampun kula coret. Dhaptaripun samenika kothong; sumangga ngintun dhaptar enggal kapan kemawon.
people-not-listed = Ingkang pundi, nggih? Ing dhaptar wonten { $count } asma. Sumangga nomeripun, utawi serat *daftar* kangge mirsani.
people-group =
    {""}*Info kangge warga*
    Syarat ngurus { $services }. { $act ->
        [none] {""}
       *[other] Dipunsuwun bukti vaksin paling sekedhik dosis 1 ({ $act }).{" "}
    }Wonten alangan? Sumangga matur dhateng petugas, tetep kepareng rawuh. Per { $day }, sumangga dipunpriksa malih dhateng hotline.
people-group-service = { $service }{ $papers ->
        [none] {""}
       *[other] : { $papers }
    }
people-which = Sumangga wangsuli nomeripun kangge katrangan, utawi *teruskan* kangge seratan saben tiyang (tanpa status vaksin).
people-which-again = Sumangga wangsuli nomer tiyangipun, *teruskan* kangge seratan saben tiyang, utawi *cukup*, nggih.
people-others = Wonten malih? Sumangga wangsuli nomeripun, *teruskan*, utawi *cukup*. Menawi wigati, serat *petugas*.
people-text =
    {""}*Kangge { $who }: { $service }*
    { $papers ->
        [none] { $place }
       *[other] Beta { $papers }. { $place }
    }
    { $act ->
        [none] Ing mriki boten dipunsuwun bukti vaksin.
        [child] Kangge lare dereng wonten aturanipun; sumangga tanglet petugas, tetep kepareng rawuh.
       *[other] Dipunsuwun bukti vaksin paling sekedhik dosis 1 ({ $act }).{ $by ->
            [police] {" "}Putusanipun ing kapolisian.
           *[other] {""}
        } Wonten alangan? Sumangga matur dhateng petugas, tetep kepareng rawuh.
    }
    Per { $day }, sumangga dipunpriksa malih dhateng hotline.
people-text-no-service =
    {""}*Kangge { $who }*
    Badhe ngurus layanan punapa? Sumangga tanglet dhateng hotline.
person-self = Panjenengan
person-named = { $label }
person-unnamed = Tiyang kaping { $n }
choice-forward = Lajengaken
