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
cancelled-list-stays = Daftar { $count } tiyang wau tetep wonten: *daftar* kangge mirsani, *kosongkan daftar* kangge mbusek.
choice-past = Pilihan punika saking pitakenan saderengipun, Kak.
edit-taken = Inggih Kak, kula agem ingkang sampun dipunowahi.
edit-late =
    Pesen ingkang Kakak owahi sampun kebacut kula wangsuli. *Ingkang kula cathet sapunika:*
    { $known }
    Wonten ingkang benten? Mangga kaserat ing ngriki ingkang leres, nggih.
edit-late-short = Pesen ingkang Kakak owahi sampun kebacut kula wangsuli. Wonten ingkang benten? Mangga kaserat ing ngriki ingkang leres, nggih.
question-changed = Nyuwun pangapunten Kak, pitakenanipun nembe kula enggalaken. Kita lajengaken saking mriki, nggih.
failure = Nyuwun pangapunten Kak, wonten alangan ing pihak kula, dados pitakenan wau dereng rampung. Cobi serat malih, utawi ketik *petugas*.
other-kind =
    { $what ->
        [voice] Nyuwun pangapunten Kak, pesen swanten dereng saged kula mirengaken. Serat kemawon pitakenanipun, nggih.
        [video] Nyuwun pangapunten Kak, video dereng saged kula tingali. Kintun fotonipun kemawon, nggih.
        [sticker] Stikeripun lucu, Kak.
        [location] Lokasinipun dereng kula tepang, Kak. Mangga dipunserat nami kecamatanipun, nggih.
        [contact] Nyuwun pangapunten Kak, kontak tiyang sanes boten kula simpen.
        [message] Nyuwun pangapunten Kak, pesen kados mekaten dereng saged kula waos. Mangga dipunserat isinipun, utawi kintun fotonipun, nggih.
        [too_many_photos] Nyuwun pangapunten Kak, foto ingkang nengga dipunwaos sampun kathah sanget. Kintun malih sekedhap malih, nggih.
       *[file] Nyuwun pangapunten Kak, file punika boten saged kula bikak. Kintun foto utawi tangkapan layaripun, nggih.
    }
located = *Punika kinten-kinten ing Kecamatan { $area }, Kak.* Badhe ngurus punapa? Mangga dipunserat, mangke kula padosaken kantoripun.
located-places =
    Kinten-kinten ing Kecamatan { $area }. Kangge { $service }, Kak:
    { $places }
located-elsewhere = *Punika kinten-kinten ing { $place }, { $of }, Kak, ing sanjabaning Kota Bekasi.* KTP, KK, lan akta dipunurus ing kitha utawi kabupaten alamat KTP. Badhe kantor ing kecamatan sanes? Serat naminipun.
unreadable-message = Nyuwun pangapunten Kak, pesen wau boten saged kula waos. Serat pitakenanipun mawi tembung, nggih.
message-set-aside = Nyuwun pangapunten Kak, wonten gangguan ing sistem kula, dados pesen wau dereng saged kula wangsuli. Pesenipun dipunsimpen rumiyin supados saged dipuncobi malih. Saged ugi dipunserat malih mawi tembung sanes, nggih.
too-many-messages = Sekedhap nggih, Kak. Pesenipun kathah sanget sareng, dados dereng saged kula waos sedaya. Mangga dipunserat malih watawis { $minutes } menit malih, setunggal pitakenan rumiyin. Menawi darurat, telpon 112.
you-are-welcome = Sami-sami, Kak. Mugi tansah sehat.
thanks-bereaved = Sami-sami, Kak. Mugi Panjenengan sakulawarga pinaringan kekiyatan.
goodbye = Inggih, Kak. Menawi wonten sanesipun, serat kemawon ing mriki.
out-of-scope =
    Nyuwun pangapunten Kak, punika sanes bab ingkang kula mangertosi. Kula biyantu bab layanan kados KTP, KK, SIM, SKCK, perizinan, lan bukti vaksinipun.
    Kangge bab sanes, ketik *petugas*.
not-understood = Kula dereng mangertos, Kak. Karsanipun ingkang pundi?
not-understood-keeper = Nyuwun pangapunten, dereng kula tampi, Kak. { $about ->
        [notice] Punika bab pangumuman wau? Serat *kirim*, *batal*, utawi punapa ingkang dipungantos.
        [people] Punika bab daptar warga wau? Serat asma utawi nomeripun saha ingkang ewah, upami: no 2 sampun vaksin.
        [register] Punika bab ingkang manggen{ $house ->
            [none] {""}
           *[other] {" "}ing { $house }
        }? Serat asmanipun saha ingkang dipuncathet utawi dipuntangletaken, upami: andi kamar 3 metu wingi, utawi: sinten ingkang dereng lapor.
       *[none] Bab ingkang manggen ing kos, pangumuman, utawi prelunipun warga ing loket? Serat upami: sinten ingkang dereng lapor, umumkan: kerja bakti Minggu, utawi: Bu Y mau KK.
    }
    Wonten ingkang ewed? Serat *petugas*.
not-understood-again = Taksih dereng kula tampi, Kak. Sumangga wangsuli nomeripun kemawon, utawi serat *petugas*.
left-undone = Inggih, Kak, mboten kula tindakaken.
reminder-stays = Inggih, Kak, kula cathet. Pangengetipun tetep kapasang ing wekdal punika.
unsure = Ingkang dipunkersakaken pundi, Kak?
unsure-about = Kula dereng yakin, Kak. Punika bab { $service }?
unsure-again = Mangga dipunwangsuli nomeripun, Kak, utawi ngangge tembung sanès.
choice-meant-access = Saged punapa dereng
choice-meant-papers = Syarat lan ragad
choice-meant-place = Panggenan lan jam bukak
choice-meant-reminder = Pasang pangèling
choice-meant-no-reminder = Batalaken pangèling
choice-meant-proof = Bukti vaksin
choice-meant-language = Gantos basa
choice-other-matter = Prekawis sanès
salam-back = Waalaikumsalam, Kak.
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
agenda-reminder = Sapunika pangengetipun:
agenda-waits = { $what ->
        [reminder] Pangengetipun sasampunipun punika, nggih.
       *[service] Sasampunipun punika { $service }, nggih.
    }
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
        [sktt] SKTT (tiyang manca)
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
service-surat_pengantar =
    { $other ->
        [sktm] SKTM
        [domisili_usaha] surat domisili usaha
        [usaha] surat keterangan usaha
        [domisili] surat domisili
        [ahli_waris] surat ahli waris
        [hidup] surat keterangan gesang
        [belum_menikah] surat dereng rabi
        [penghasilan] surat penghasilan
        [legalisir] legalisir
       *[none] surat pengantar
    }
service-vaksinasi = vaksinasi


### Pinten dosis, lan kasarasan

ask-doses = Kangge { $service }, SE Wali Kota nyuwun bukti vaksin paling sekedhik dosis 1{ $urgent ->
        [true] ; ingkang dereng tetep kepareng rawuh
       *[false] {""}
    }.
    { $subject ->
        [other] Vaksin COVID-19 { $who } sampun kaping pinten? Serat angkanipun (0 menawi dereng).
       *[self] Panjenengan sampun vaksin COVID-19 kaping pinten, Kak? Serat angkanipun (0 menawi dereng).
    }
choice-dose-none = Dereng
choice-dose-one = Dosis 1
choice-dose-two = Dosis 2 utawi langkung
choice-dose-three = Booster
choice-vaccinated = Sampun vaksin
ask-dose-times = Inggih, Kak. Sampun kaping pinten? Serat angkanipun, utawi *kesupen*.
choice-dose-unsure = Kesupen
choice-if-none = Menawi dereng
doses-if-none = Menawi dereng, dipunsuwun suntik dosis 1 rumiyin, Kak. { $urgent ->
        [true] Kangge urusan punika kepareng langsung rawuh, petugas ingkang mutusaken.
       *[false] Sasampunipun dosis 1 langsung saged. Mboten saged dipunvaksin, utawi wigatos sanget? Tetep kepareng rawuh, petugas ingkang mutusaken.
    }
ask-doses-then = { $subject ->
        [other] Tiyangipun sampun kaping pinten, Kak? Serat angkanipun (0 menawi dereng).
       *[self] Panjenengan piyambak sampun kaping pinten? Serat angkanipun (0 menawi dereng).
    }
choice-dose-some = Sampun, kesupen
ask-ever-vaccinated = Mboten punapa-punapa, sepisan kemawon sampun cekap. { $subject ->
        [other] Tiyangipun nate dipunsuntik vaksin COVID-19, Kak?
       *[self] Panjenengan nate dipunsuntik vaksin COVID-19?
    }
doses-look-up = Mboten punapa-punapa, Kak. Kapirsanan ing kertu vaksin utawi aplikasi PeduliLindungi, utawi tanglet puskesmas. Menawi sampun ngertos, serat ing mriki.
ask-severity = Sasampunipun COVID vaksinipun ngentosi 1 wulan saking saras, utawi 3 wulan menawi rumiyin dipunrawat. Nalika kenging COVID, gejalanipun kados pundi, Kak?
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
    .short = Kepareng ing aplikasi utawi kartu kertas; masker tetep dipunagem.
rule-exempt = Surat edaran dereng ngatur ingkang boten saged dipunvaksin. Beta surat dokter ingkang asli, nggih.
    .short = Surat edaran dereng ngatur punika; beta surat dokter ingkang asli, nggih.
rule-recovered = Surat edaran dereng ngatur ingkang nembe saras saking COVID. Beta surat katrangan saras menawi wonten, nggih.
    .short = Surat edaran dereng ngatur punika; beta surat katrangan saras menawi wonten, nggih.
rule-test-only = Surat edaran dereng ngatur asil tes minangka lintunipun vaksin. Beta asil tesipun, nggih.
    .short = Surat edaran dereng ngatur punika; beta asil tesipun, nggih.
rule-child = Surat edaran boten ngatur lare sangandhaping 12 taun. Ingkang ngeteraken mbeta bukti vaksinipun, nggih.
    .short = Surat edaran boten ngatur lare sangandhaping 12 taun; ingkang ngeteraken mbeta bukti vaksin, nggih.
rule-urgent = Kabetahan punika wigatos sanget, dados sampun ngantos dipuntundha amargi dereng vaksin.
    .short = Wigatos sanget, dados sampun dipuntundha amargi dereng vaksin.
rule-no-dose =
    { $by ->
        [police] Tanglet polisinipun rumiyin saderengipun tindak, nggih.
       *[city] { $id ->
            [layanan_lain] Tanglet kantoripun rumiyin saderengipun tindak, nggih.
           *[other] Sampun dosis 1? Langsung saged.
        }
    }
    .short =
        { $by ->
            [police] Tetep kepareng rawuh tanglet (SE 440/1395).
            [private] Tetep kepareng rawuh tanglet (SE 440/1395).
           *[city] { $id ->
                [layanan_lain] Tanglet kantoripun rumiyin, nggih.
               *[other] Dhasaripun SE 440/1395. Sampun dosis 1? Langsung saged.
            }
        }
rule-pandemic-over = Status pandemi rampung 21 Juni 2023. Petugas loket ingkang mesthekaken punapa ingkang taksih dipunsuwun.
    .short = Status pandemi rampung 21 Juni 2023 (Keppres 17/2023); loket mesthekaken punapa ingkang taksih dipunsuwun.
rule-note-other-city = Surat edaran boten nyebat warga kitha sanes; petugas loket ingkang mesthekaken.
    .short = Kangge warga kitha sanes, petugas loket ingkang mesthekaken.
rule-note-satusehat = Aplikasi PeduliLindungi sapunika namanipun SATUSEHAT Mobile.
    .short = Aplikasinipun sapunika SATUSEHAT Mobile.
rule-ktp-age =
    {""}*KTP dipundamel wiwit yuswa 17 taun utawi sasampunipun nikah, Kak, dados sapunika dereng wekdalipun.*{ $since ->
        [known] {" "}Yuswanipun cekap wiwit *{ $day }*.
       *[none] {""}
    }
    Saged dipunrekam rumiyin? Tanglet petugas Disdukcapil.
rule-sim-age =
    {""}*SIM A lan C wiwit yuswa 17 taun, Kak, dados sapunika dereng wekdalipun.*{ $since ->
        [known] {" "}Yuswanipun cekap wiwit *{ $day }*.
       *[none] {""}
    }
    Wonten ingkang badhe dipunpesthekaken? Tanglet polisi ing Satpas.
rule-other-city =
    {""}*KTP, KK, lan akta dipunwedalaken kitha ing alamat KTP, Kak.* Saged botenipun ing mriki, petugas ingkang mesthekaken.{ $proof ->
        [yes] {" "}Beta bukti vaksin dosis 1.
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
verdict-prepare-common = Cepakaken { $papers }; sanesipun gumantung kabetahanipun (*rincian*).
verdict-remarks = { $remarks }

### Wangsulan: berkas, papan, dhasar

verdict-bring =
    { $confirm ->
        [yes] Beta { $papers }. Saben loket saged rada benten, tanglet rumiyin, nggih.
       *[no] Beta { $papers }.
    }
    .short =
        { $confirm ->
            [yes] Beta { $papers }. Pesthekaken rumiyin, nggih.
           *[no] Beta { $papers }.
        }
verdict-bring-common = Beta { $papers }; sanesipun gumantung kabetahanipun (*rincian*).
verdict-bring-by-kind = Berkasipun gumantung kabetahanipun: serat *rincian*.
papers-when = { $when }: { $papers }
remark-unsure = { $remark } Pesthekaken rumiyin, nggih.
verdict-place =
    Papanipun: { $places }{ $checked ->
        [none] {""}
       *[other] {" "}(dipunpriksa { $checked })
    }.
    .short = Papanipun: { $places }.
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
        [true] *Waragad lan syarat
       *[false] *Syarat
    } { $service }, Kak.* { $papers }
where-and-when = *Kangge { $service }, Kak.* { $places }
where-hours = { $hours } Jam bikak saged ewah, pesthekaken rumiyin, nggih.
### Ingkang nembe kasebat menawi dipuntangletaken

details = { $details }
details-title = *Rincian { $service }*
details-unknown =
    { $part ->
        [papers] Bab berkas dereng wonten ing data kula, Kak.
        [fee] Bab waragad dereng wonten ing data kula, Kak.
        [hours] Jam bikakipun dereng wonten ing data kula, Kak.
       *[ground] Dhasar aturanipun dereng wonten ing data kula, Kak.
    } Petugas ing papanipun ingkang pirsa.
access-offer =
    { $urgent ->
        [true] Dipunsuwun bukti vaksin dosis 1, ingkang dereng kepareng rawuh. Kula priksa pisan, Kak?
       *[false] SE Wali Kota nyuwun bukti vaksin paling sekedhik dosis 1 ing mriki. Kula priksa pisan, Kak?
    }
ask-direction = Pindah medal, utawi dhateng Bekasi (ngagem SKPWNI), Kak?
choice-move-in = Dhateng Bekasi
choice-move-out = Medal saking Bekasi
choice-move-within = Ing salebeting kitha

### Ingkang dipuntangletaken sanesipun

answers-beside = { $answers }
answer-booster = *{ remark-vaccine-booster }*
answer-booster-3 = *{ remark-vaccine-booster-3 }*
answer-covid-wait = *Sasampunipun saras saking COVID, nengga 1 wulan menawi entheng utawi sedhengan, 3 wulan menawi dipunrawat, Kak.* Mangga dipunserat tanggal sarasipun, mangke kula etangaken.
answer-how-long = *Pinten dinten dadosipun dereng wonten ing data kula, Kak.* Petugas ing papanipun ingkang pirsa.
answer-fine = *Bab denda dereng wonten ing data kula, Kak.* Petugas ing papanipun ingkang pirsa.
answer-test-fee = *Waragad lan papan tesipun dereng wonten ing data kula, Kak.* Satpas ingkang pirsa.
answer-schedule = *Jadwal kelilingipun dereng wonten ing data kula, Kak.* Tanglet rumiyin saderengipun bidhal.
answer-papers-here = *Berkasipun sampun ngantos dipunkirim ing chat punika, Kak.* Ing mriki ingkang kula waos namung kode QR sertifikat vaksin.
answer-online-unknown = *Saged online utawi boten, punika dereng wonten ing data kula, Kak.* Petugas ing papanipun ingkang pirsa.
answer-lost = *Menawi ical, suwun rumiyin surat kehilangan saking polisi, Kak.* Berkas lintunipun, petugas ingkang mesthekaken.
answer-lost-akta = *Menawi aktanipun ical, suwun surat kehilangan saking polisi rumiyin.* Petugas ingkang mesthekaken berkasipun.
answer-ktp-change = *Berkas kangge ngewahi isinipun KTP dereng wonten ing data kula, Kak.* Petugas Disdukcapil ingkang mesthekaken, ugi punapa KK-nipun dipunewahi rumiyin.
answer-ktp-needed = *KTP-nipun dipunurus rumiyin, Kak, amargi ing mriki dipunsuwun KTP.*
answer-other-city-police = *Kangge KTP kitha sanes, kula dereng gadhah datanipun, Kak.* Tanglet polisinipun rumiyin, nggih.
answer-other-city-sim = *Biasanipun saged ing sanjabaning kitha alamat KTP, Kak; polisi ingkang mutusaken.* Mangga tanglet Satpas rumiyin.
answer-foreigner-sim = *Kangge WNA, polisi biasanipun nyuwun paspor lan KITAS utawi KITAP, Kak.* Mangga tanglet Satpas.
answer-foreigner = *Kangge WNA, berkasipun sanes, Kak: biasanipun paspor lan KITAS utawi KITAP.* Petugas ing papanipun ingkang mesthekaken.
answer-citizenship = *Bab kewarganegaraan dereng wonten ing data kula, Kak.* Mangga tanglet dhateng Disdukcapil, mbekta serat ingkang wonten.
answer-letter = *Serat saking bidan utawi dokter dipunbekta kemawon, ingkang asli, Kak.* Serat sinten ingkang laku, petugas loket ingkang mutusaken.
answer-ktp-for-life = *KTP-el laku saumur gesang, Kak, dados boten perlu dipunpanjangaken* (UU 24/2013), sinaosa wonten tanggalipun. Dipungantos menawi risak, ical, utawi datanipun ewah.
answer-kk-first = *KK-nipun dipunurus rumiyin, Kak, amargi kangge KTP dipunsuwun KK.* Menawi KK ical: mbekta KTP lan serat kecalan saking polisi dhateng Disdukcapil. Mangga dipunpesthekaken rumiyin, nggih.
answer-sim-lapsed = *SIM ingkang sampun langkung wekdalipun boten saged dipunpanjangaken, Kak: dipundamel enggal.*
answer-sim-online = *SIM A lan C ingkang taksih laku saged online, Kak: SINAR ing aplikasi Digital Korlantas.*
answer-sim-online-lapsed = *Online (SINAR ing aplikasi Digital Korlantas) namung kangge SIM A lan C ingkang taksih laku, Kak.*
answer-sim-valid = *SIM-ipun taksih saged dipunpanjangaken, Kak, paling kasep { $day }.*
answer-sim-lapses = *Sasampunipun { $day } SIM-ipun boten saged dipunpanjangaken malih, Kak, dados dipundamel enggal.* Manjangaken kedah saderengipun langkung tanggal punika.
answer-stay-short = *Mapan kirang saking setaun boten perlu pindhah domisili, Kak: cekap lapor minangka penduduk nonpermanen* dhateng RT/RW, kelurahan, utawi kecamatan.
answer-stay-long = *Sampun setaun utawi langkung ing mriki: pindhahaken domisilinipun dhateng mriki, Kak (pindah datang).*

doc-akta-or-ijazah = akta lahir utawi ijazah
doc-birth-letter = surat lahir saking RS utawi bidan (utawi SPTJM)
    .short = surat lahir/SPTJM
doc-change-proof = bukti ewahipun kados buku nikah utawi akta lahir
    .short = bukti ewahipun
doc-bpjs-active = BPJS ingkang aktif
doc-bpjs-card = kartu BPJS
doc-bpkb = BPKB
doc-death-letter = surat kematian saking RS, puskesmas, utawi kelurahan (utawi SPTJM)
    .short = surat kematian/SPTJM
doc-form-f201 = formulir F-2.01
    .short = F-2.01
doc-health-letter = surat katrangan sehat
    .short = surat sehat
doc-home-proof = bukti gadhah griya utawi izin ingkang gadhah
    .short = bukti griya utawi izin ingkang gadhah
doc-kk-copy = fotokopi KK
doc-kk-damaged = KK ingkang risak
doc-kk-old = KK lami
doc-ktp = KTP
doc-ktp-damaged = KTP ingkang risak
doc-ktp-kk = KTP & KK
doc-ktp-kk-copies = fotokopi KTP & KK
doc-ktp-kk-deceased = KTP & KK almarhum
doc-ktp-kk-parents = KTP & KK tiyang sepuh
doc-ktp-reporter-witnesses = KTP ingkang lapor & 2 saksi
    .short = KTP ingkang lapor & 2 saksi
doc-lost-report = surat kehilangan dari polisi
    .short = surat kehilangan
doc-marriage-book-or-sptjm = buku nikah (utawi SPTJM)
    .short = buku nikah/SPTJM
doc-marriage-letter = surat pengantar nikah saking kelurahan
    .short = pengantar nikah saking kelurahan
doc-office-papers = berkas sanes saking kantoripun
doc-occupants-list = dhaftar kamar lan ingkang manggen (enggal utawi lami)
    .short = dhaftar kamar lan ingkang manggen
doc-permit-papers = berkas miturut jinising izin
    .short = berkas izinipun
doc-programme-papers = berkas miturut programipun
    .short = berkas programipun
doc-psych-test = asil tes psikologi
    .short = tes psikologi
doc-sim-old = SIM lami
doc-six-photos = 6 foto 4×6 latar abrit
doc-skpwni = surat pindah SKPWNI
doc-stnk = STNK
doc-two-witnesses = 2 saksi
doc-vaccine-card = kertu vaksin dosis 1
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
    .short = Disdukcapil
place-dpmptsp = DPMPTSP ing MPP (BTC, Bekasi Timur)
    .short = DPMPTSP ing MPP BTC
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
        [none] kantor kelurahan rumiyin, lajeng KUA
       *[other] kantor Kelurahan { $kelurahan } rumiyin, lajeng KUA
    }
place-mpp = MPP ing BTC, Bekasi Timur
    .short = MPP BTC
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
        [sktt] Disdukcapil (Jl. Ir. H. Juanda)
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
remark-hours-police = Loket bikak ing dinten kerja; dinten Setu mangga dipuntangletaken rumiyin.
remark-hours-puskesmas = Puskesmas bikak ing dinten kerja; dinten Setu mangga dipuntangletaken rumiyin.
remark-hours-rt = Janjian rumiyin kaliyan ketua RT. Kelurahan bikak Senin–Jumat ing jam kerja.
remark-hours-sim = Satpas bikak ing dinten kerja; dinten Setu mangga dipuntangletaken rumiyin. SIM keliling namung SIM A lan C; tanglet jadwalipun.
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
remark-sim-new-fee = SIM enggal: A Rp120.000, C Rp100.000, tanpa tes.
remark-sinar = Saged ugi online: SINAR ing aplikasi Digital Korlantas.
remark-bpjs-sim = BPJS aktif saged dipunsuwun.
remark-pbg = Gantosipun IMB sakmenika PBG, lumantar SIMBG.
remark-marriage-notice = Biasanipun dipundaftaraken paling telat 10 dinten kerja saderengipun; ingkang sanes Islam dipuncathet ing Disdukcapil.
remark-report-death = Saenipun dipunlapuraken ing salebeting 30 dinten.
remark-kia-papers = Biasanipun akta lair, KK, lan KTP tiyang sepuh; wiwit 5 taun ugi foto lare.
remark-passport-papers = Biasanipun daftar rumiyin ing aplikasi M-Paspor, lajeng mbekta KTP, KK, lan akta utawi ijazah.
remark-sktt-papers = Biasanipun paspor, KITAS, lan serat panjamin.
remark-ak1-papers = Biasanipun KTP, ijazah, lan foto.
remark-skck-fingerprints = Cap driji dipunpendhet wonten mrika.
remark-skck-fee = Waragad Rp30.000, lumampah 6 wulan.

### Sasampunipun wangsulan

which-fits = Pundi ingkang cocog, Kak? Utawi serat *rincian*.
details-hint = Waragad, jam, dhasaripun? Serat *rincian*.
choice-details = Rincian
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
# Sentra vaksin ingkang sampun dipunumumaken (flows/drives)
vaccine-drive =
    { $drive }
    { $area ->
        [none] Wonten ugi ing puskesmas lan kalurahan; mangga taken jadwalipun.
       *[other] Wonten ugi ing puskesmas lan kalurahan ing { $area }; mangga taken jadwalipun.
    } Saged botenipun divaksin, tenaga kesehatan ingkang nemtokaken.
drive-next = Vaksin paling celak: *{ $place }*, { $day }.
drive-when =
    {""}*{ $place }* ({ $kecamatan }){ $days ->
        [all] , saben dinten
        [weekdays] , Senin–Jumat
       *[some] {""}
    }. Paling celak: *{ $day }*{ $hours ->
        [known] , tabuh { $from }–{ $until }
       *[none] ; tabuhipun mangga taken rumiyin
    }.
drive-vaccine =
    { $vaccine ->
        [sinovac] Sinovac
        [sinopharm] Sinopharm
        [astrazeneca] AstraZeneca
        [moderna] Moderna
        [pfizer] Pfizer
        [janssen] Janssen
       *[other] merek sanes
    }
drive-given =
    { $vaccines ->
        [none] Dosis { $doses }
       *[other] { $vaccines }; dosis { $doses }
    }{ $age ->
        [none] {""}
       *[other] ; wiwit umur { $age } taun
    }.
drive-register =
    { $how ->
        [on_the_spot] Daftar ing panggenan
        [puskesmas] Daftar rumiyin ing puskesmas
       *[kelurahan] Daftar rumiyin ing kalurahan
    }{ $at ->
        [none] {""}
       *[other] {" "}({ $at })
    }.{ $bring ->
        [none] {""}
       *[other] {" "}Mbekta { $bring }{ $second ->
            [none] {""}
           *[other] ; kangge dosis 2 ugi { $second }
        }.
    }
choice-that-day = Dinten menika
officer-offer = Badhe kula aturaken dhateng petugas hotline, Kak?
first-words-akta_kematian = Nderek bela sungkawa, Kak.
birth-told = Sugeng awit miyosipun putra, Kak.
urgent-first = Kangge { $service }, ingkang dereng vaksin ugi tetep kepareng rawuh. Badhe kula aturaken dhateng petugas hotline rumiyin, Kak?
choice-papers = Pirsani sarat-saratipun
officer-hours = *Petugas hotline wonten ing dinten kerja wiwit tabuh { $time }, Kak.* { $open ->
        [yes] Sapunika saweg wonten.
       *[no] Salajengipun { $day }.
    } Badhe dipunsambungaken? Ketik *petugas*.
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
officer-sees = Petugas saged maos pesen pungkasan kita ing mriki (paling kathah 10). Mboten kersa? Serat *ampun dituduhake*.
officer-full = Nyuwun pangapunten Kak, antrean petugas saweg kebak, dados dereng saged kula sambungaken. Serat kemawon pitakenanipun ing mriki, kula biyantu rumiyin. Menawi wigatos sanget, langsung kemawon dhateng loket; petugas hotline saged dipuncobi malih mangke.
officer-unread = Nuwun sewu Kak, wonten alangan ing pihak kula, dados petugas dereng saged maos pesen Kakak. Pesenipun kula simpen lan kula aturaken menawi sampun pulih. Menawi wigati, langsung kemawon dhateng loket.
officer-concealed = Nggih, Kak. Pesen sakderengipun mboten dituduhake dhateng petugas.
officer-nothing-to-conceal = Mboten wonten petugas ingkang maos chat menika, Kak. Petugas namung maos menawi Kakak nyuwun petugas.
officer-cancelled = Nggih, Kak, petugase mboten sida kula timbali. Badhe tanglet sanesipun? Serat mawon.
officer-settled = Syukur menawi sampun rampung, Kak. Antrean petugase kula tutup. Menawi wonten malih, serat mawon.
settled = Syukur menawi sampun rampung, Kak. Menawi wonten malih, serat mawon.
officer-noted = Sampun kula lajengaken dhateng petugas, Kak. Mugi kersa nengga, nggih.
officer-joined = Panjenengan sapunika matur kaliyan *{ $by }*, petugas hotline. Kula kendel rumiyin.
officer-says = *{ $by }:* { $text }
officer-corrects = *{ $by }:* Koreksi: { $text }
officer-sends = *{ $by }* ngintun gambar.
officer-done = Wawan rembag kaliyan petugas sampun rampung, Kak. Kula, *Bisa?*, siap biyantu malih.

# Setunggal tiyang ing sawetawis aplikasi
join-code =
    Kode Panjenengan: *{ $code }*, lumampah 10 menit.
    Bikak chat Bisa ing aplikasi sanes (WhatsApp, Telegram, utawi web), lajeng serat ing mrika: gabung { $code }
    Sasampunipun, data lan pangenget Panjenengan sami ing kekalihipun. Sampun ngantos maringaken kode punika dhateng sinten kemawon.
chat-name = { $channel ->
        [whatsapp] WhatsApp
        [telegram] Telegram
       *[web] chat web
    }{ $ending ->
        [none] {""}
       *[other] {" "}ingkang pungkasanipun { $ending }
    }
join-yours =
    Punika kode saking chat { chat-name }{ $initials ->
        [none] {""}
       *[other] {" "}({ $initials })
    }. Menawi dipungabung, *ingkang setunggal saged mirsani lan mbusak data sanesipun*.
    Panjenengan piyambak ingkang nyuwun kodenipun? Menawi tiyang sanes ingkang ngengken ngetik, sampun: punika caranipun tukang ngapusi.
join-asking = Inggih, Kak. Sapunika wangsulana ugi ing chat { chat-name }; sasampunipun punika nembe kula gabung. Menawi 10 menit boten dipunwangsuli, boten siyos.
join-wanted =
    Wonten ingkang ngginakaken kode Panjenengan saking { chat-name }. Menawi dipungabung, *ingkang setunggal saged mirsani lan mbusak data sanesipun*.
    Punika Panjenengan piyambak? Kula gabung?
join-agreed = Inggih, Kak, kula gabung.
join-refused = Inggih, Kak, boten kula gabung, lan kodenipun boten lumampah malih.
join-not = Boten siyos dipungabung, Kak. Data piyambak-piyambak tetep ing chatipun. Badhe nyobi malih? Serat *gabung*.
join-later = Panjenengan saweg kaliyan petugas. Serat malih kodenipun menawi sampun rampung, nggih.
join-joined = Chat punika sampun kagabung kaliyan { $chat }, Kak: datanipun sami ing kalih-kalihipun, pangeling tetep dhateng ing papan Panjenengan nyuwunipun. Badhe dipunpisah? Serat *lepas chat*, kapan kemawon.
join-same = Kode punika saking chat punika piyambak, Kak. Serat kodenipun ing aplikasi sanesipun.
join-unknown = Kode punika boten lumampah (malih), Kak. Nyuwun ingkang enggal kanthi nyerat *gabung* ing aplikasi sanesipun.
leaving = Inggih, Kak, chat punika kula uculaken saking { $others }.
leave-none = Chat punika boten kagabung kaliyan chat sanes, Kak.
left = Sampun ucul, Kak. Ingkang dipuncariyosaken ing chat punika tetep ing mriki, sanesipun tetep ing mrika.
left-by = { $chat } sampun ucul saking chat punika, Kak. Ingkang dipuncariyosaken ing mrika ndherek mrika, ingkang ing mriki tetep ing mriki.
moved-yours =
    { $ending ->
        [none] Kak, WhatsApp paring pirsa bilih Kakak nembe gantos nomer.
       *[other] Kak, WhatsApp paring pirsa bilih nomer ingkang pungkasanipun { $ending } pindhah dhateng nomer punika.
    }
    Punapa leres punika nomer Kakak ingkang lami? Menawi leres, cathetan saha pangengetipun kula pindhah mriki.
moved-moving = Inggih Kak, kula pindhah, nggih.
moved-in = Sampun pindhah, Kak. Ingkang dipuncariyosaken ing nomer lami saha pangengetipun sapunika wonten mriki.
moved-gone = Ngapunten Kak, cathetan saha pangenget ing nomer lami sampun boten wonten. Kita wiwiti enggal ing mriki, nggih.
moved-not = Inggih Kak, boten kula pindhah. Kita wiwiti enggal ing mriki.

come-anyway = Inggih, Kak. Langsung dhateng loket ugi kepareng.
proof-offer = Badhe kula priksa kode QR sertifikatipun sapunika, Kak?
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
which-city-here = *{ $area } kalebet Kota Bekasi, Kak.* Ingkang nemtokaken alamat ing KTP: menawi kaserat Kota Bekasi, KTP, KK, lan akta dipunurus ing mriki.
which-city-elsewhere = *KTP, KK, lan akta dipunurus ing kitha utawi kabupaten alamat KTP, Kak.* Menawi alamatipun Kabupaten Bekasi, dhateng Disdukcapil Kabupaten Bekasi.
    Vaksin, berobat, lan manjangaken SIM saged dipuntangletaken ing mriki. Badhe ngurus punapa?
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
shared-phone-forget = Badhe data Panjenengan ingkang kula simpen (wangsulan, asil sertifikat, pangeling) dipunbusak ugi? Boten saged wangsul.
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
    Kangge ngasta data ingkang manggen, suwun kode ing kelurahan, lajeng kintun kodenipun mriki.
choice-forget-now = Busak data kula
choice-keep-on = Lajeng kemawon

### Foto sertifikat

consent-photos =
    { $waiting ->
        [true] Fotonipun sampun kula tampi, Kak, lan dereng kula bikak. Kode QR-ipun kula waos kangge mriksa vaksin, lajeng fotonipun langsung kula busak (ingkang boten sios dipunwaos kabusak piyambak salebeting { $kept }). Sarujuk?
       *[false] Kepareng, Kak. Kode QR-ipun kula waos kangge mriksa vaksin, lajeng fotonipun langsung kula busak (ingkang boten sios dipunwaos kabusak piyambak salebeting { $kept }). Sarujuk?
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
evidence-finding =
    { $finding ->
        [part] Punika nembe saperangan: sertifikat punika gadhah sawetawis kode QR, lan taksih kirang *{ $missing }*. Sumangga kintun foto kode sanesipun dhateng chat punika, saged setunggal-setunggal. Ingkang sampun kawaos kula simpen paling dangu { $kept }.
        [parts_apart] Kode-kode punika *dereng dados setunggal sertifikat*: mbokmenawi saking sertifikat ingkang benten, utawi wonten ingkang risak. Sumangga kintun malih foto sedaya kode QR saking setunggal sertifikat, Kak.
        [damaged] Kode punika *risak utawi nembe kawaos saperangan*, dados isinipun dereng saged kula priksa. Foto malih sedaya kothakipun, utawi kintun sertifikat langsung saking aplikasinipun.
        [unknown_context] Sertifikat punika *wujudipun dereng kula tepang*, dados tandha astanipun dereng saged kula priksa. Tedahaken aslinipun ing loket, petugas ingkang mriksa.
        [unknown_signer] Kodenipun kawaos, nanging *ingkang nerbitaken dereng wonten ing dhaftar kula*, dados dereng saged kula pesthekaken. Tedahaken aslinipun ing loket, petugas ingkang mriksa.
        [signer_format] Kodenipun kawaos, nanging *ingkang nerbitaken kadhaftar kangge jinis sertifikat sanes*, dados ingkang punika dereng saged kula pesthekaken. Tedahaken aslinipun ing loket, petugas ingkang mriksa.
        [forged] Kode QR punika *boten cocog kaliyan tandha asta ingkang nerbitaken*, dados dereng saged dipunginakaken minangka bukti. Cobi kintun sertifikat langsung saking aplikasinipun, utawi tedahaken kartu vaksin ing loket.
        [not_registered] Kartu punika *boten kacathet ing data ingkang nerbitaken*, dados dereng saged dipunginakaken minangka bukti. Cobi kintun sertifikat langsung saking aplikasinipun, utawi tedahaken kartu vaksin ing loket.
        [revoked] Sertifikat punika *sampun dipuncabut dening ingkang nerbitaken*, dados boten saged dipunginakaken minangka bukti. Sumangga nyuwun ingkang enggal, utawi tedahaken kartu vaksin ing loket.
        [key_usage] Tandha astanipun asli, nanging *ingkang nandhani boten kagungan wewenang kangge sertifikat jinis punika*, dados dereng saged dipunginakaken minangka bukti. Sumangga tedahaken kartu vaksin ing loket, Kak.
        [schema] Tandha astanipun asli, nanging *isi sertifikatipun boten jangkep utawi klentu serat*, dados dereng saged dipunginakaken minangka bukti. Sumangga nyuwun dipunleresaken dening ingkang nerbitaken, utawi tedahaken kartu vaksin ing loket.
        [future_event] Tandha astanipun asli, nanging *tanggal vaksin utawi tes ing lebetipun dereng dumugi*, dados dereng saged dipunginakaken minangka bukti. Sumangga nyuwun dipunleresaken dening ingkang nerbitaken, utawi tedahaken kartu vaksin ing loket.
        [issued_later] Tandha astanipun asli, nanging *tanggal terbiting sertifikatipun dereng dumugi*, dados dereng saged dipunginakaken minangka bukti. Sumangga nyuwun dipunleresaken dening ingkang nerbitaken, utawi tedahaken kartu vaksin ing loket.
        [signer_revoked] Tandha asta ing sertifikat punika *sampun dipunbatalaken dening ingkang nerbitaken*, umpaminipun amargi nate dipuncolong, dados dereng saged kula pesthekaken. Sumangga nyuwun sertifikat ingkang enggal, utawi tedahaken kartu vaksin ing loket.
        [signer_terminated] Tandha asta ing sertifikat punika *sampun dipuntarik saking dhaftar ingkang nerbitaken*, dados dereng saged kula pesthekaken. Tedahaken aslinipun ing loket, petugas ingkang mriksa.
        [signer_out_of_time] Sertifikat punika *kadamel ing sanjawining mangsa anggenipun tandha asta*, dados dereng saged kula pesthekaken. Tedahaken aslinipun ing loket, petugas ingkang mriksa.
        [not_yet_valid] Kode QR *cocog kaliyan tandha asta ingkang nerbitaken*, nanging mangsa lumampahipun dereng wiwit. Petugas ing loket ingkang nemtokaken.
        [expired] Kode QR *cocog kaliyan tandha asta ingkang nerbitaken*, nanging mangsa lumampahipun sampun langkung. Petugas ing loket ingkang nemtokaken.
        [past_bound] Kode QR *cocog kaliyan tandha asta ingkang nerbitaken*, nanging sampun dangu terbitipun lan boten nyebat dumugi kapan lumampahipun. Petugas ing loket ingkang nemtokaken.
        [no_vaccination] Kode QR *cocog kaliyan tandha asta ingkang nerbitaken*, nanging punika *sanes sertifikat vaksin COVID-19*, dados dereng mbuktekaken vaksin.
        [signer_ended] Kode QR *cocog kaliyan tandha asta ingkang nerbitaken*. Mangsa anggenipun tandha asta punika sapunika sampun telas, nanging taksih lumampah nalika sertifikatipun terbit. Petugas mangke nyocogaken nama kaliyan KTP.
        [registered] Kartu punika *kacathet ing data ingkang nerbitaken*. Petugas mangke nyocogaken nama kaliyan KTP.
       *[genuine] Kode QR *cocog kaliyan tandha asta ingkang nerbitaken*. Petugas mangke nyocogaken nama kaliyan KTP.
    }
evidence-proven =
    { evidence-finding }
    { $kind ->
        [test] Nama: { $name } · asil tes { $on }
        [recovery] Nama: { $name } · surat saras, positif { $on }
        [vaccination] Nama: { $name } · { $doses ->
            [0] dosis { $dose }
           *[other] dosis { $dose } saking { $doses }
        } · { $on }
       *[none] Boten wonten vaksin COVID-19 ing lebetipun.
    }
    Foto boten kula simpen, nanging taksih wonten ing chat punika.
evidence-others = Wonten { $count } sertifikat sanes atas nami tiyang sanes, dados boten kula agem ing ngriki. Mangga kakintun setunggal-setunggal, Kak, kaliyan kaserat gadhahipun sinten.
evidence-contradiction = Ingkang kacathet ing sertifikat benten kaliyan ingkang wau, Kak. Ingkang kula ginakaken ingkang wonten ing sertifikat.
evidence-recognised =
    { $format ->
        [pedulilindungi] Kodenipun kawaos, nanging *aslinipun dereng saged kula pesthekaken* saking mriki. Tedahaken kartu ingkang sami ing loket, petugas ingkang mriksa.
        [certificate_link] Kode punika isinipun *tautan dhateng sertifikat*, lan tautan boten kula bikak, dados isinipun dereng saged kula priksa. Tedahaken sertifikatipun ing loket, utawi kintun foto kode QR ingkang wonten ing lebetipun.
       *[other] Punika sertifikat kasarasan saking jawi, lan *aslinipun dereng saged kula pesthekaken* saking mriki. Tedahaken ing loket, petugas ingkang mriksa.
    }
evidence-doubtful = { evidence-finding }
evidence-other-code =
    { $reason ->
        [too_small] Ing foto punika wonten kode sanes ingkang kaliten kangge dipunwaos, Kak.
        [glare] Ing foto punika wonten kode sanes ingkang katutupan pantulan cahya, Kak.
        [incomplete] Ing foto punika wonten kode sanes ingkang dereng ketingal sedaya peranganipun, Kak.
       *[blurred] Ing foto punika wonten kode sanes ingkang burem sanget kangge dipunwaos, Kak.
    } Menawi punika sertifikatipun, foto kode punika kemawon saking celak. Ingkang kawaos:
evidence-part = { evidence-finding }
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
photo-being-read = Fotonipun taksih kula waos, Kak. Sekedhap nggih, asilipun langsung kula aturaken ing mriki.
photo-queued = Sekedhap nggih, Kak: saweg kathah foto ingkang mlebet. Menawi fotonipun sampun kula waos, asilipun langsung kula aturaken. Kaliyan nengga, mangga tangled sanesipun.
photo-read = Fotonipun sampun rampung kula waos, Kak. Asilipun sasampunipun pitakenan punika, nggih.
evidence-unreadable =
    { $reason ->
        [no_code] Kula boten ningali kode QR ing foto punika, Kak. Foto perangan ingkang wonten kothak QR-ipun, saking celak. KTP lan layar ijem aplikasi boten perlu dipunkintun: ingkang kula waos kode ing *Sertifikat Vaksin*.
        [blurred] Kode QR-ipun kepanggih, nanging burem sanget. Cobi foto langkung celak ngantos kothakipun kebak, utawi kintun minangka *dokumen*.
        [too_small] Kode QR-ipun kepanggih, Kak, nanging kaliten ing foto punika. Foto langkung celak ngantos kothakipun kebak, utawi kintun minangka *dokumen*.
        [glare] Kode QR-ipun kepanggih, Kak, nanging katutupan pantulan cahya. Miringaken sekedhik utawi tebihaken saking lampu, lajeng foto malih.
        [cut_off] Kode QR-ipun kethok, Kak. Foto malih ngantos sedaya kothakipun ketingal, kanthi pinggiran pethak sekedhik.
        [incomplete] Sertifikatipun kaperang dados sawetawis kode QR, Kak, lan dereng ketingal sedaya. Foto sedaya kodenipun sareng ing satunggal foto.
        [too_large] File punika kageden kangge kula bikak, Kak. Kintun foto utawi tangkapan layaripun kemawon.
        [pdf] PDF punika kakunci utawi risak, Kak. Kintun tangkapan layar kode QR-ipun kemawon.
        [many_pages] PDF punika panjang, Kak, dados dereng sedaya kacanipun kula tingali. Kintun tangkapan layar kaca ingkang wonten kode QR-ipun kemawon.
        [busy] Saweg kathah foto ingkang mlebet, Kak. Kintun malih sekedhap malih, nggih.
        [gone] Fotonipun sampun kabusak piyambak, Kak. Kintun malih, nggih.
        [given_up] Foto punika dereng saged kula waos, Kak. Cobi kintun malih, nggih. Menawi tetep dereng saged, dipuntedahaken langsung wonten loket.
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
reminder-offer =
    { $about ->
        [errand] Kula engetaken bab { $service } *{ $when }*, Kak?
        [moved] Pangenget { $matter } dados *{ $when }*, Kak?
       *[other] Kula engetaken *{ $when }*, Kak?
    }
reminder-at = { $day }, jam { $time }
reminder-every =
    { $unit ->
        [day] { $n ->
            [1] saben dinten
           *[other] saben { $n } dinten
        }
        [week] { $n ->
            [1] saben minggu
           *[other] saben { $n } minggu
        }
       *[month] { $n ->
            [1] saben wulan
            [12] saben taun
           *[other] saben { $n } wulan
        }
    } wiwit { $day }, jam { $time }
no-such-date = Tanggal punika boten wonten, Kak: wulanipun dumugi *{ $last }*.
no-such-hour = Jam punika boten wonten, Kak: sadinten dumugi 23.59.
feast-moves = Tanggal dinten ageng ewah saben taun, Kak, dados serat tanggalipun, nggih.
ask-which-day = Tanggal kaliyan dintenipun boten sami, Kak. Ingkang dipunkajengaken *{ $other }* utawi *{ $day }*?
duration = { $unit ->
        [minute] { $n } menit
        [hour] { $n } jam
        [day] { $n } dinten
       *[year] { $n } taun
    }
quiet-hours = jam { $from }–{ $until }
reminder-quiet-hours = Limrahipun { $hours } kula mboten ngirim pesen, Kak. Menawi pancen jam semanten, tetep kula kirim.
reminder-still-wanted = Pangenget { $what } punika wangsul-wangsul lan sampun dangu dipunpasang, Kak. *Taksih kersa dipunengetaken?* Menawi boten dipunwangsuli, sanes wekdal kula kendeli.
reminder-goes-on = Inggih, Kak, tetep kula engetaken: *{ $when }*.
reminder-not-wanted = Inggih, Kak, boten kula engetaken malih. Menawi perlu malih, serat tuladhanipun: ingatkan tiap bulan.
reminder-lapsed = Pangenget punika sampun boten dipunpasang, Kak. Menawi taksih perlu, serat tuladhanipun: ingatkan tiap bulan.
reminder-ended = Kula nuwun Kak, wiwit dinten punika pangenget { $what } boten kula kintun malih, awit dereng wonten wangsulan taksih perlu punapa boten. Menawi taksih perlu, serat tuladhanipun: ingatkan tiap bulan.
reminders-list =
    Pangenget Panjenengan:
    { $reminders }
    Badhe dipunpindhah utawi dipunbatalaken? Serat tuladhanipun: pindahkan no 1 ke besok, batalkan no 1.
ask-which-cancelled =
    Pangenget Panjenengan:
    { $reminders }
    Pundi ingkang dipunbatalaken? Serat nomeripun, utawi *sedaya*.
ask-which-moved =
    Pangenget Panjenengan:
    { $reminders }
    Pundi ingkang dipunpindhah? Serat nomeripun.
reminder-cancelled = Sampun kula batalaken, Kak: { $matter }, { $when }.
choice-all = Sedaya
reminder-errand-due = ngurus { $service }, *{ $due }*.
reminder-dose-matter = vaksin
reminder-look-again-matter = mriksa sertifikat vaksin
reminder-unnamed-matter = tanpa katrangan
choice-change-time = Gantos wekdal
ask-reminder-what = Dipunengetaken bab punapa, Kak? Serat cekak kemawon.
ask-reminder-day =
    { $every ->
        [day] Saben dinten saged, Kak. Wiwit tanggal pinten?
        [week] Saben minggu saged, Kak. Wiwit tanggal pinten?
        [month] Saben wulan saged, Kak. Wiwit tanggal pinten?
       *[other] Badhe dipunengetaken tanggal pinten, Kak?
    }
ask-reminder-time = Jam pinten, Kak?
reminder-set =
    Inggih, Kak. Kula engetaken *{ $when }* ing chat punika. Menawi boten sios, serat: batalkan pengingat.{ $recurs ->
        [true] {" "}Sasampunipun { $kept } kula tangletaken taksih perlu punapa boten.
       *[false] {""}
    }
after-covid-due =
    {""}*Paling rikat { $due }, Kak*: { $severe ->
        [true] 3 wulan
       *[false] 1 wulan
    } sasampunipun saras ({ $recovered }). Saged botenipun dipunvaksin, tenaga kasarasan ingkang nemtokaken.
after-covid-now = Miturut jadwalipun, Panjenengan sampun saged dipunvaksin wiwit { $due }. Saged botenipun, tenaga kasarasan ingkang nemtokaken. Papan: puskesmas paling celak.
reminder-replaced = Inggih, Kak. Pangenget ingkang wau kula lintoni: *{ $when }*.
reminder-past = *{ $when }* sampun langkung, Kak.
reminder-full = Pangenget Panjenengan sampun kathah. Batalaken rumiyin ingkang boten perlu: serat *batalkan pengingat*.
reminder-declined =
    { $about ->
        [moved] Inggih, Kak, pangengetipun tetep.
       *[other] Inggih, Kak, boten kula engetaken.
    }
no-reminders = Boten wonten pangenget ingkang kapasang, Kak.
reminder-line = { $n }. { $what }: { $when }
reminders-cancelled = Sampun kula batalaken, Kak.
reminders-kept = Inggih, pangengetipun tetep.
reminder =
    { $late ->
        [yes] Nyuwun pangapunten telat, Kak. Punika pangenget saking Bisa: { $what }
       *[no] Kula nuwun Kak, punika pangenget saking Bisa: { $what }
    }
reminder-rules-changed =
    { $known ->
        [yes] Aturanipun dipunenggalaken sasampunipun pangenget punika dipunpasang. Sapunika:
       *[no] Aturanipun dipunenggalaken sasampunipun pangenget punika dipunpasang. Kangge syarat sapunika, serat nami layananipun, Kak.
    }
reminder-dose = vaksin COVID-19 salajengipun *{ $due }*. Beta KTP lan kartu vaksin, nggih.
reminder-errand = ngurus { $service }.
reminder-own-words = { $what }
reminder-unnamed = bab ingkang Panjenengan suwun supados dipunengetaken dinten punika.

### Data pribadi

stopped = Inggih, Kak. Pangenget dipunpejahi lan kula boten badhe nyerat rumiyin. Menawi perlu, serat kemawon.
notice =
    Wara-wara saking *{ $from }* kangge { $area }:

    { $text }

    Wonten ingkang badhe dipuntakekaken? Wangsuli kemawon ing mriki. Mandheg: serat *stop info*.
notice-purpose-general = Wara-wara
notice-purpose-health = Info vaksin lan kasarasan
notice-where = Kangge wewengkon pundi, Kak? Serat RT, RW, lan kelurahanipun, tuladhanipun: RT 03 RW 05 Jakasampurna. Kelurahanipun kemawon ugi saged.
notice-terms = { $purpose } saking petugas kangge *{ $area }* badhe dipunkintun dhateng chat punika. Mandheg kapan kemawon: serat *stop info*. Sarujuk, Kak?
notice-following = Inggih, Kak. { $purpose } kangge { $area } mangke mlebet mriki. Badhe mandheg: serat *stop info*.
notice-not-followed = Inggih, Kak, boten kula daftaraken.
notice-full = Panjenengan sampun ndherek sedasa wewengkon, punika watesipun. Serat *stop info* kangge mandheg saking sedaya, lajeng ndaftar malih ingkang perlu kemawon.
notice-stopped = Inggih, Kak. Wara-wara boten dipunkintun malih. Pangeling ingkang dipunsuwun tetep mlampah.
notice-none-followed = Panjenengan boten kadaftar kangge wara-wara, dados boten wonten ingkang dipunkintun.
head-notice-from = Ketua { $area }
head-notice-words = Punapa isinipun pengumuman, Kak? Serat kados ingkang badhe dipunwaos warga: punapa, kapan, wonten pundi. Kula tedahaken rumiyin saderengipun dipunkintun, namung dhateng warga ingkang nderek.
head-notice-not-for = *Nyuwun pangapunten Kak, pangumuman hotline namung kangge kagiyatan lan layanan warga, sanes kampanye utawi sadean.* Boten wonten ingkang dipunkintun.
head-notice-preview =
    { $count ->
        [0] *Dereng wonten warga { $area } ingkang nderek pengumuman lumantar hotline, dados mboten wonten ingkang dipunkintuni.*
       *[other] *Badhe dipunkintun dhateng { $count } warga { $area } ingkang nderek pengumuman.*
    }{ $kept ->
        [0] {""}
       *[other] {" "}{ $kept } malih nderek saking WhatsApp biasa, ingkang mboten pareng ngintun pengumuman.
    }{ $second ->
        [yes] {" "}Ingkang nampi kathah, dados dipunsahaken petugas rumiyin.
       *[no] {""}
    }
    Seratan ing ngandhap menika saged dipunterusaken piyambak dhateng grup warga.
    Sanes kangge kampanye, sadean, utawi nyebat sinten ingkang sakit, nunggak, utawi dereng vaksin.
head-notice-text = { $text }
head-notice-day = "{ $words }" = { $day }
head-notice-relative = { $days }. Ingkang maos benjingipun saged klentu; prayogi tanggalipun dipunserat.
head-notice-wrong-day = { $what ->
    [weekday] *Dinten lan tanggalipun mboten cocog:* tanggal punika dhawah { $day }. Leresaken rumiyin saderengipun dipunkintun.
   *[date] *Tanggal punika mboten wonten ing kalender.* Leresaken rumiyin saderengipun dipunkintun.
}
head-notice-receivers = *{ $count } warga badhe nampi,* inggih punika ingkang nyuwun piyambak. Asma lan nomeripun boten dipuntedahaken.
head-notice-waiting = *Dereng dipunkintun, Kak:* taksih ngentosi wangsulan ing ngandhap punika.
head-notice-late = *Ingkang sampun dipunkintun boten saged dipunewahi, Kak.* Punika ralatipun, menawi badhe dipunkintun:
head-notice-held = *Dereng wonten ingkang dipunkintun, Kak.* Teksipun kula simpen ing mriki: serat *kirim* menawi sampun, *batal* menawi boten sios, utawi punapa ingkang dipungantos.
head-notice-unclear = *Dereng wonten ingkang dipunkintun, Kak.* Perangan punika dereng saged kula gantos kanthi gumathok; serat malih teksipun sedaya.
head-notice-not-sent = Dereng wonten wara-wara ingkang dipunkintun, Kak: ingkang wau boten sios.
head-notice-group = Punika teksipun kangge dipunterusaken piyambak dhateng grup, Kak. Saking hotline boten wonten ingkang dipunkintun.
head-notice-named = *Asma tiyang kaliyan status vaksinipun boten pareng dipunsebar, Kak* (UU 27/2022). Punika boten kula kintun.
head-notice-neutral = Warga ingkang ngurus layanan ing kelurahan, nyuwun mbeta bukti vaksin. Dereng vaksin utawi wonten alangan? Mangga tangled rumiyin dhateng hotline.
head-notice-instead =
    Gantosipun tanpa asma: "Warga ingkang ngurus layanan ing kelurahan, nyuwun mbeta bukti vaksin. Dereng vaksin utawi wonten alangan? Mangga tangled rumiyin dhateng hotline."
    Ngagem teks punika?
head-notice-sure = Dipunkintun sakmenika, Kak?
head-notice =
    { $outcome ->
        [sending] *Inggih, saweg dipunkintun dhateng { $count } warga.* Wangsulan warga dipunwangsuli hotline ing chat-ipun piyambak.
        [awaiting] *Ngentosi petugas ngesahaken,* amargi ingkang nampi kathah. Sasampunipun langsung dipunkintun.
        [stopped] Inggih, pengumumanipun mboten dipunkintun.
        [none] Dereng wonten wara-wara ingkang dipunkintun, Kak.
        [halted] *Sampun kula kendelaken, Kak.* Kakintun dhateng { $sent } warga, { $left } boten sios. Ingkang sampun kakintun boten saged dipuntarik; leresanipun saged dipunkintun mawi *umumkan:*.
        [over] *Sampun kakintun dhateng { $sent } warga, dados boten saged dipunkendelaken, Kak.* Kintun leresanipun mawi *umumkan:*.
        [progress] *Wara-wara pungkasan: kakintun dhateng { $sent } warga{ $waiting ->
            [0] {""}
           *[other] , { $waiting } taksih nengga
        }{ $failed ->
            [0] {""}
           *[other] , { $failed } boten dumugi
        }{ $left ->
            [0] {""}
           *[other] , { $left } boten dipunkintuni
        }.* Sinten ingkang maos boten dipunmangertosi.
        [empty] Isinipun pengumuman taksih kothong, Kak. Mangga dipunserat malih.
        [too_long] *Seratanipun kepanjangen, Kak.* Cekap sawetawis ukara: punapa, kapan, wonten pundi.
        [placeholder] *Ing seratan taksih wonten ingkang kedah dipunisi, Kak,* contonipun [nama]. Dipunisi rumiyin, lajeng kintun malih.
        [many] *Dinten menika sampun wonten sawetawis pengumuman, Kak.* Supados warga mboten kaganggu, benjing saged malih.
        [no_right] *Pengumuman namung saged dipunkintun ingkang nyepeng kode wilayah menika, Kak.* Kode enggal saged dipunsuwun ing kelurahan.
       *[gone] Pengumuman menika sampun dipunkintun utawi dipunkendeli, Kak.
    }
notice-again =
    Ing wara-wara saking { $from } kaserat:

    { $text }

    Dereng kawangsulan? Serat *petugas*, Kak.
forget-sure = Sedaya data Panjenengan ing mriki (wangsulan, asil sertifikat, pangenget) badhe dipunbusak lan boten saged wangsul malih. Yakin?
forgotten = Sampun dipunbusak, Kak. Pesen ing HP Panjenengan piyambak saged dipunbusak saking aplikasi chat.
not-forgotten = Inggih, datanipun tetep kados saderengipun.

# Several people in one message
# How everybody is addressed in the texts, in short and in full, and what stands there for the head of a neighbourhood.
address-short = Kak
address-long = Kakak
address-head = Bapak/Ibu

# Several people in one message
people-list =
    { $relayed ->
        [true] Sumangga, Bapak/Ibu. { $count } warga:
       *[other] Sumangga, Kak. { $count } tiyang:
    }
    { $lines }
people-dropped = Kolom { $columns }{ $more ->
        [0] {""}
       *[other] {" "}lan { $more } sanesipun
    } boten dipunsuwun, dados boten kula waos.
people-unread = Kula waos { $count } ingkang wiwitan rumiyin. { $unread } sanesipun sumangga dipunkintun sasampunipun punika.
people-outcome = { $outcome ->
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
        [officer] { $why ->
            [exempt] beta serat dokter; petugas ing loket ingkang mutusaken, tetep kepareng rawuh
            [child] kagem lare dereng dipunatur; ingkang ngeteraken beta bukti vaksin, petugas ingkang mutusaken
           *[none] petugas ing loket ingkang mutusaken, tetep kepareng rawuh
        }
       *[other] beta bukti vaksin paling sekedhik dosis 1{ $papers ->
            [none] {""}
           *[other] , { $papers }
        } (vaksinipun dereng dipunsebat)
    }
people-line = { $n }. { $who }, { $service }: { $verdict }{ $by ->
        [police] . Putusanipun ing kapolisian
       *[other] {""}
    }{ $shown ->
        [yes] . *Sampun dipuntedahaken*
       *[no] {""}
    }.
people-line-no-service = { $n }. { $who }: dereng kewaos badhe ngurus punapa.
# Of a longer list: the numbers of those for whom the same holds, and how more of it is seen
people-several = • { $verdict } ({ $count }): nomer { $numbers }
people-several-police = • Putusanipun ing kapolisian: nomer { $numbers }
people-several-no-service = • dereng kewaos badhe ngurus punapa ({ $count }): nomer { $numbers }
people-several-unread = • *dereng kewaos, sumangga dipunserat malih* ({ $count }): nomer { $numbers }
people-by-line = Sabaris-sabaris: serat *daftar*.
people-more = Punika { $numbers } saking { $count }. Salajengipun, serat: *{ $task ->
        [pass_on] teruskan
        [codes] kode buat nomor
       *[show] daftar
    } { $next }*.
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
people-standing =
    {""}*{ $ready } saking { $count } tiyang sampun saged*, kantun mbekta bukti vaksin lan serat-seratipun.{ $lines ->
        [none] {" "}Boten wonten ingkang kirang.
       *[other] {" "}Ingkang taksih perlu:
            { $lines }
    }
people-renamed = Asmanipun sampun kula gantos (ing mriki namung inisialipun).
people-escort = Inggih. Ingkang ngeteraken ugi dipunsuwuni bukti vaksin; menika sanes vaksinipun ingkang dipunteraken, dados cathetan ing daftar mboten kula owahi.
people-removed =
    Sampun kula coret. Kantun { $count } warga{ $lines ->
        [none] .
       *[other] :
            { $lines }
    }
people-none-left = Sampun kula coret. Dhaptaripun samenika kothong; sumangga ngintun dhaptar enggal kapan kemawon.
people-gone =
    Ing mriki mboten wonten dhaptar warga, Bapak/Ibu (dhaptar namung kasimpen { $kept }).
    Mangga dhaptaripun dipunkintun, sabaris satiyang, tuladhanipun: *1) Bu A, dereng vaksin, KTP*.
people-not-listed = Ingkang pundi, nggih? Ing dhaptar wonten { $count } asma. Sumangga nomeripun, utawi serat *daftar* kangge mirsani.
people-group =
    {""}*Info kangge warga*
    Syarat ngurus { $services }. { $act ->
        [none] {""}
       *[other] Dipunsuwun bukti vaksin paling sekedhik dosis 1 ({ $act }).{" "}
    }Wonten alangan? Sumangga matur dhateng petugas, tetep kepareng rawuh. Per { $day }, sumangga dipunpriksa malih dhateng hotline.
people-group-general =
    {""}*Info kagem warga*
    Menawi ngurus layanan ing kelurahan utawi kantor kitha, mbekta bukti vaksin paling sakedhik dosis 1 (ing aplikasi utawi kertu kertas), KTP, lan KK. Wonten alangan? Dipunrembag kaliyan petugas, tetep kenging rawuh. Per { $day }, cek malih dhateng hotline.
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
people-text-brief =
    {""}*Kagem { $who }: { $service }*
    { $papers ->
        [none] { $place }
       *[other] Mbekta { $papers }.
    }
    { $act ->
        [none] Ing mriki boten dipunsuwun bukti vaksin.
        [child] Kagem lare dereng dipunatur; suwun pirsa petugas, tetep kenging rawuh.
       *[other] Mbekta ugi bukti vaksin, paling sakedhik dosis 1; menawi wonten alangan, dipunrembag kaliyan petugas.
    }
people-text-no-service =
    {""}*Kangge { $who }*
    Badhe ngurus layanan punapa? Sumangga tanglet dhateng hotline.
person-self = Panjenengan
person-named = { $label }
person-unnamed = Tiyang kaping { $n }
choice-forward = Lajengaken

### Bebaya: pitulungan rumiyin, tanpa urusan sanes

danger-medical = *Langsung dhateng IGD rumah sakit ingkang paling celak sapunika, Kak, utawi telepon 112 (gratis, 24 jam).*
    Sampun ngantos nengga prekawis vaksin. Dipunalang-alangi wonten ing lawang? Ngendikaa bilih punika gawat darurat.
danger-fire = *Tebih rumiyin saking geni, Kak, lajeng telepon 112 (gratis, 24 jam) utawi pemadam 113.*
    Sedaya kaajak medal, sampun mlebet malih mundhut barang. Wonten ingkang tatu utawi sesak? Langsung dhateng IGD ingkang paling celak.
danger-rescue = *Pados papan ingkang aman rumiyin, Kak, lajeng telepon 112 (gratis, 24 jam).*
    Kasebataken papanipun saha pinten tiyang. Wonten ingkang tatu? Langsung dhateng IGD ingkang paling celak.
danger-crime = *Pados papan ingkang aman rumiyin, Kak, lajeng telepon 112 (gratis, 24 jam) utawi pulisi 110.*
    Wonten ingkang tatu? Langsung dhateng IGD ingkang paling celak.
danger-electric = *Sampun nyepeng tiyangipun rumiyin, Kak. Listrikipun dipunpejahi saking meteran, lajeng telepon 112 (gratis, 24 jam).*
    Listrikipun sampun pejah? Langsung dhateng IGD ingkang paling celak, sanajan katingal sae.
danger-missing = *Lapor sapunika ugi, Kak: telepon 112 (gratis, 24 jam) utawi pulisi 110.* Mboten sah ngantos sedinten.
    Cawisaken fotonipun, umuripun, saha rasukanipun. Ical ing papan rame? Nyuwun satpam ing mrika ndherek madosi.
danger-more = *Telepon 112 sapunika, Kak (gratis, 24 jam)*, lan cariyosaken punika; petugasipun badhe nuntun.
    Wonten ingkang tatu utawi sakit sanget? Langsung dhateng IGD ingkang paling celak. Kaancem tiyang? Pulisi 110.
faq-danger-care = *Gawat darurat mboten nengga prekawis vaksin, Kak: langsung dhateng IGD*, utawi telepon 112 kangge ambulans.
faq-danger-over = Sukur, Kak. Menawi kelampahan malih utawi langkung awrat, langsung telepon 112 utawi dhateng IGD ingkang paling celak. Wonten ingkang sakit utawi tatu? Tetep kapriksakna dhateng dokter.
faq-danger-report = *Telepon 112 (gratis, 24 jam) utawi pulisi 110, Kak.* Kekerasan ing griya: SAPA 129.
faq-scam-given = *Hubungi bank utawi operatoripun sapunika, Kak*, lumantar nomer resminipun, lan nyuwun akunipun dipunblokir.
    Gantos PIN lan tembung sandinipun, simpen bukti chatipun, lajeng lapor dhateng kantor pulisi. Sampun dipunwangsuli malih tiyangipun.
danger-violence = *Kakak mboten piyambakan. Hubungi SAPA 129: telepon 129 utawi WhatsApp 08111-129-129.* Tangga ugi saged nglapor.
    Kaancem sapunika? Pados papan aman saha telepon 112 utawi pulisi 110. Tatu? Langsung dhateng IGD ingkang paling celak.
faq-may-report = *Pareng, Kak. Sinten kemawon ingkang mirsani utawi mireng pareng lapor, tangga utawi kanca ugi.* SAPA 129 (WhatsApp 08111-129-129); menawi saweg kelampahan, telpon 112.
    Ajrih? Sampun ngadhepi pelakunipun piyambak, lan matur dhateng SAPA 129 menawi asmanipun nyuwun dipunrahasiakaken.
faq-no-officer = Inggih, Kak, mboten kula sambungaken dhateng petugas. Pitakenanipun kaserat mriki kemawon.
faq-infected = Mugi énggal dangan, Kak. *Salami taksih positif COVID, wonten griya rumiyin nggih, sampun rawuh dhateng papan layanan.* Urusanipun saged sasampunipun dangan, utawi dipunwakilaken tiyang ingkang sehat menawi layananipun kenging dipunwakilaken.
faq-care-first = *Kawontenan darurat mboten ngentosi bab vaksin, Kak: langsung dhateng IGD.*
    Menawi dipuntangleti utawi dipunalangi wonten lawang, sanjang menika darurat. Ingkang nangani tenaga kesehatan ing mrika.
faq-after-reaction = *Tanglet rumiyin dhateng dokter utawi tenaga kesehatan saderengipun suntikan candhakipun, Kak*, lan cariyosaken reaksinipun.
    Menawi mboten pareng dipunlajengaken, nyuwun serat dokter. Kangge layanan mriki, bukti dosis 1 sampun cekap.
danger-despair = *Kula ndherek sedhih, Kak. Kakak mboten piyambakan.*
    Nyuwun telepon 112 utawi dhateng IGD ingkang paling celak sapunika, saha nyuwun tiyang ingkang celak ngancani. Wonten ugi layanan 119 ekstensi 8 (jam bukanipun dereng saged kula pesthekaken).

### Pitakenan: surat edaran

circular-today = { $state ->
        [before] {" "}Surat edaran punika berlaku wiwit 9 September 2021.
        [ended] {" "}Status pandemi sampun rampung 21 Juni 2023 (Keppres 17/2023); punapa ingkang taksih dipunsuwun, petugas ingkang mesthekaken.
        [unsettled] {" "}Status pandemi sampun rampung 21 Juni 2023 (Keppres 17/2023), dados kapesthekaken rumiyin dhateng petugas.
       *[holds] {""}
    }
faq-compulsory = { $state ->
        [before] *Dereng, Kak.* Surat edaran ingkang nyuwun bukti vaksin berlaku wiwit 9 September 2021 (SE 440/1395).
        [ended] *Sapunika mboten malih, Kak: status pandemi rampung 21 Juni 2023 (Keppres 17/2023).* Rumiyin SE 440/1395 nyuwun bukti vaksin paling sekedhik dosis 1. Punapa ingkang taksih dipunsuwun, petugas ingkang mesthekaken.
       *[holds] *Surat edaran Kota Bekasi nyuwun bukti vaksin paling sekedhik dosis 1 kangge pelayanan publik.* Wali kota ugi nate ngendika punika sanes sarat, dados tetep pareng rawuh, Kak; petugas ingkang mutusaken.
    }
    { $state ->
        [before] {""}
        [ended] {""}
       *[holds] Dhasaripun: SE 440/1395, 9 September 2021.{ circular-today }
    }
faq-come-anyway = *Tetep pareng rawuh, Kak, senajan dereng divaksin.* { $state ->
        [before] Bukti vaksin dereng dipunsuwun saderengipun 9 September 2021.
        [ended] Bukti vaksin mboten malih dados paugeran; petugas ingkang mesthekaken punapa ingkang taksih dipunsuwun.
       *[holds] Surat edaran (SE 440/1395) nyuwun bukti vaksin paling sekedhik dosis 1, lan petugas ing loket ingkang mutusaken.{ circular-today }
    }
faq-issuer = *Saking ketua komite penanganan COVID-19 saha pemulihan ekonomi Kota Bekasi, inggih punika wali kota.*
    Namanipun SE 440/1395/SET.COVID-19, 9 September 2021.{ circular-today }
faq-since = *Wiwit 9 September 2021, Kak.* Punika tanggal surat edaranipun: SE 440/1395/SET.COVID-19.{ $state ->
        [before] {""}
       *[holds] { circular-today }
    }
faq-until = *Tanggal rampungipun mboten kasebat ing surat edaranipun, Kak, saha panyabutipun mboten kula panggihaken.*{ circular-today }
    Dhasaripun: SE 440/1395, 9 September 2021.
faq-only-proof = *Ingkang kaserat ing surat edaranipun: bukti vaksin kangge pelayanan publik, saha protokol kesehatan, Kak.* Bab bansos, damel, utawi denda mboten kaserat ing ngriku.{ circular-today }
faq-contents = *Ingkang ngurus izin, KTP, perpanjangan SIM, saha pelayanan publik sanesipun dipunsuwun nedahaken bukti vaksin, mawi barcode utawi PeduliLindungi.*
    Instansi pamarentah saha swasta dipunsuwun ngginakaken; protokol kesehatan tetep lumampah.
    Dhasaripun: SE 440/1395, 9 September 2021.{ circular-today }
faq-sanctions = *Denda utawi sanksi mboten kula panggihaken ing surat edaranipun, Kak.* Nanging Perpres 14/2021 pasal 13A ayat 4 marengaken layanan utawi bansos dipuntundha, utawi denda, kangge sasaran vaksin ingkang mboten ndherek. Ingkang mutusaken instansinipun.{ circular-today }
faq-aid-cut = *Ing surat edaran Kota Bekasi mboten kaserat bansos dipuncabut, Kak.* Nanging Perpres 14/2021 pasal 13A ayat 4 marengaken bansos dipuntundha utawi dipunkendeli kangge sasaran vaksin ingkang mboten ndherek. Dinas Sosial ingkang mesthekaken.{ circular-today }
    Per { $day }, mangga dipunpriksa malih dhateng hotline.
faq-private-places = *Surat edaranipun nyuwun instansi pamarentah saha swasta sami ngginakaken PeduliLindungi, Kak.* Mal, bank, utawi kantor saged gadhah aturan piyambak, dados mangga nyuwun pirsa dhateng papanipun.{ circular-today }
faq-app = { $state ->
        [before] *PeduliLindungi, Kak.*
        [holds] *PeduliLindungi, Kak.*
       *[satusehat] *SATUSEHAT Mobile, Kak: PeduliLindungi gantos nama wiwit 1 Maret 2023.* Alamat web PeduliLindungi ingkang lami sampun dipunbikak.
    }
    Kapasang saking toko aplikasi resmi kemawon. Mboten wajib: kertu vaksin kertas ugi pareng dipuntedahaken.
faq-app-colour = *Tegesipun saben werni dipunjelasaken wonten aplikasinipun, Kak, lan saged ewah.* Kangge layanan mriki ingkang dipunsuwun surat edaran sanes werninipun, ananging bukti vaksin minimal dosis 1.{ circular-today }
faq-app-black = *Cemeng tegesipun positif COVID-19 utawi kontak erat, Kak. Sampun ngantos rawuh rumiyin, nggih.* Tegesipun werni sanes dipunjelasaken wonten aplikasinipun, lan saged ewah.
faq-doctors-letter = *Kabekta serat dokter ingkang asli, Kak.* Fotokopinipun saged dipuncawisaken ugi, menawi dipunsuwun petugas.
faq-scan = *HP utawi aplikasi mboten wajib, Kak.* Surat edaranipun nyebataken barcode utawi PeduliLindungi, nanging kertu vaksin kertas pareng dipuntedahaken dhateng petugas.
    Dereng gadhah buktinipun? Tetep pareng rawuh saha nyuwun pirsa ing loket.{ circular-today }
faq-children = *Surat edaranipun mboten ngatur lare, Kak; petugas ingkang mutusaken.*
    Lare ingkang namung ndherek tetep pareng rawuh. Vaksin kangge umur 12 taun minggah dipunwiwiti Juli 2021.{ circular-today }
faq-who-decides = *Ingkang mutusaken petugas wonten loket, Kak; kangge SIM, SKCK, lan pajek kendaraan, polisi.* Bansos dipunputusaken ingkang nyelenggarakaken, lumantar Dinas Sosial.{ circular-today }
faq-police-too = *Surat edaranipun nyebut perpanjangan SIM, Kak, nanging polisi ingkang mutusaken wonten Satpas, Polres, utawi Samsat.* Bekta kemawon bukti vaksinipun; dereng gadhah, tetep pareng rawuh taken.{ circular-today }
faq-work = *Bab damel, bayaran, utawi dipunpecat mboten kasebut wonten surat edaranipun, Kak.* Papan damel saged gadhah aturan piyambak: nyuwun dhasaripun, utawi taken Dinas Tenaga Kerja.{ circular-today }
faq-exceptions = *Pengecualian mboten kaserat wonten surat edaranipun, Kak: petugas ingkang mutusaken.* Mboten saged vaksin utawi nembe saras? Tetep pareng rawuh, bekta serat dokter utawi asil tesipun.{ circular-today }
faq-venue-code = *Barcode wonten lawang dipunpindai mawi aplikasi HP, tandha mlebet, Kak.* Punika sanes bukti vaksin. Tanpa HP, kedahipun nedahaken kertu kertas dhateng petugas.{ circular-today }
faq-test-instead = *Asil tes minangka gantosipun vaksin mboten kaatur ing surat edaranipun, Kak.* Asilipun kabekta kemawon; petugas ing loket ingkang mutusaken.{ circular-today }
faq-other-cities = *Surat edaranipun kangge masyarakat Kota Bekasi; warga kitha sanes mboten kaatur, Kak.* Ing loket mriki saged kemawon dipunsuwun bukti ingkang sami, petugas ingkang mesthekaken.{ circular-today }
faq-how-many = *Paling sekedhik dosis 1 (suntikan sepisanan), Kak. Mboten kedah jangkep utawi booster.*
    Dhasaripun: katrangan wali kota 13 September 2021 babagan SE 440/1395.{ circular-today }
faq-masks = *Miturut surat edaranipun masker saha protokol kesehatan tetep dipunginakaken, ugi dening ingkang sampun divaksin, Kak.*{ circular-today }
faq-legal-force = *Wujudipun surat edaran, sanes undang-undang, Kak.* Isinipun nyuwun bukti vaksin; divaksin utawi mboten, karembag kaliyan tenaga kesehatan. Kawratan saged kaaturaken dhateng petugas.{ circular-today }
faq-why = *Alesan jangkepipun kula mboten gadhah, Kak.* Surat edaranipun saking komite penanganan COVID-19 saha pemulihan ekonomi kitha: SE 440/1395, 9 September 2021.{ circular-today }
faq-mayor-said = *Kekalihipun pancen wonten, Kak.* Surat edaran (SE 440/1395) nyuwun bukti vaksin paling sekedhik dosis 1; wali kota nalika 13 September 2021 ngendika punika sanes sarat. Dados tetep pareng rawuh, petugas ingkang mutusaken.{ circular-today }
faq-revoked = { $state ->
        [before] *Berlakunipun nembe wiwit 9 September 2021, Kak.*
        [ended] *Panyabutipun mboten kula panggihaken, Kak, nanging bukti vaksin mboten malih dados paugeran.*{ circular-today }
        [unsettled] *Panyabutipun mboten kula panggihaken, Kak.*{ circular-today } Tetep pareng rawuh.
       *[holds] *Panyabutipun mboten kula panggihaken, Kak, dados surat edaranipun taksih berlaku.* Tetep pareng rawuh senajan dereng divaksin; petugas ingkang mutusaken.
    }
    Ingkang dipunkersakaken: SE 440/1395, 9 September 2021.
faq-pandemic-over = { $state ->
        [ended] *Inggih, status pandemi rampung 21 Juni 2023 (Keppres 17/2023), Kak, dados bukti vaksin mboten malih dados paugeran.* Punapa ingkang taksih dipunsuwun, petugas ingkang mesthekaken.
        [unsettled] *Status pandemi pancen rampung 21 Juni 2023 (Keppres 17/2023), Kak.* Panyabutan surat edaran kitha (SE 440/1395) mboten kula panggihaken; punapa ingkang taksih dipunsuwun, petugas ingkang mesthekaken. Tetep pareng rawuh.
       *[holds] *Status pandemi dereng dipuncabut, Kak, per { $day }.* Surat edaran kitha (SE 440/1395) taksih nyuwun bukti vaksin paling sekedhik dosis 1. Tetep pareng rawuh, petugas ingkang mutusaken.
    }
faq-source = *SE 440/1395/SET.COVID-19, 9 September 2021, Kota Bekasi: Kewajiban Vaksinasi Covid-19 dalam Pengurusan Pelayanan Publik.*
    Salinanipun mboten saged kula kintun saking mriki; nyuwun mirsani ing loket utawi kelurahan.{ circular-today }

### Pitakenan: data pribadi

faq-what-kept = Ingkang Kakak cariyosaken ing chat punika kula simpen: layanan, dosis, pangeling. Kasandi, saha wonten watesing wekdal. Foto sertifikat langsung kabusak, NIK saha nomer HP mboten kasimpen.
    Serat *data saya* kangge mirsani, *hapus data* kangge mbusak.
faq-who-reads = *Petugas hotline namung maos menawi Kakak nyuwun bantuan petugas, paling kathah sedasa pesen pungkasan.* Sanesipun bot ingkang mangsuli, saha datanipun kasandi. RT, RW, utawi warga sanes mboten saged mirsani.
faq-how-long = Ingkang Kakak cariyosaken ical sasampunipun { $kept_claims } tanpa chat, asil sertifikat sasampunipun { $kept_sessions }, pangeling sasampunipun kakintun. Pesen pungkasan (kangge petugas) ical ing { $kept_latest_lines }, foto langsung kabusak sasampunipun kawaos.
    Langkung enggal? Serat *hapus data*.
faq-photo-kept = *Fotonipun langsung kabusak sasampunipun kawaos; ingkang mboten siyos kawaos kabusak ing { $kept_photographs }.*
    Ingkang kula simpen namung asilipun: dosis, vaksin, saha tanggalipun. Fotonipun taksih wonten ing chat HP Kakak piyambak.
faq-is-safe = *Datanipun kasandi saha mboten kula bagi dhateng tiyang sanes, Kak.* Petugas namung maos menawi Kakak nyuwun bantuan. NIK, OTP, utawi PIN sampun kaserat ing mriki.
faq-why-data = Namung kangge mangsuli Kakak: saged utawi dereng, mbekta punapa, dhateng pundi, saha pangelingipun. Sanes kangge sanesipun.
faq-their-certificates = *Sertifikat tiyang sanes sampun dipunkintun mriki, Kak.* Ingkang nedahaken cekap tiyangipun piyambak, ing loket utawi lumantar chatipun piyambak kaliyan kula.
    Kangge syaratipun mboten perlu foto: serat kemawon keperluan saha status vaksin saben tiyang, upaminipun "Bu A, KTP, sampun 2x".
faq-others-data = *Data vaksin tiyang sanes mboten saged kula tingali utawi paringaken, Kak: punika data pribadinipun.* Ingkang saged nedahaken bukti vaksin namung tiyangipun piyambak.
    Tanglet langsung dhateng tiyangipun, tanpa meksa. Asma utawi NIK tiyang sanes mboten sah dipunserat wonten mriki.
faq-others-insist = *Tetep mboten saged, Kak, sinten kemawon ingkang nyuwun: punika data pribadi, perlu idin tiyangipun piyambak.* Datanipun ugi mboten wonten ing kula.
faq-needs-nik = *Mboten perlu, Kak. NIK, nama jangkep, saha nomer HP mboten sah kaserat ing mriki.* Menawi kebacut, nomeripun mboten kula simpen.
faq-keep-data = *Inggih, Kak, mboten wonten ingkang kula busak.* Datanipun tetep kados wau.
faq-what-erased = Ingkang kabusak: wangsulan Kakak, asil sertifikat, pangeling, saha izin maos foto, sedaya. Pesen ing HP Kakak piyambak mboten.
faq-erase-one = Data setunggal tiyang dereng saged kula busak piyambak, Kak. Ingkang saged: sedaya ingkang kasimpen saking chat punika, kanthi nyerat *hapus data*.
faq-how-erase = Serat *hapus data*, Kak. Kula tangled sepisan malih saderengipun mbusak.
consent-withdrawn = *Izin maos foto sampun kula cabut, Kak.* Foto ingkang dereng kawaos kula bucal, ingkang salajengipun boten kula waos sadereng Panjenengan sarujuk malih. Asil ingkang sampun kawaos lan cathetan sanesipun tetep; badhe kabusak ugi? Serat *hapus data*.
my-data = *Ingkang kula simpen babagan Kakak:*
    { $known }
my-data-none = - dereng wonten cathetan
my-data-fact = - { $name }: { $value } { $verified ->
        [yes] (saking sertifikat, { $day })
       *[no] (ngendikanipun Kakak, { $day })
    }
my-data-others = - tiyang sanes ingkang kasuwunaken pirsa: { $count }
my-data-reminders = - pangeling:
my-data-follow = - { $purpose } kangge { $area }: wiwit { $day }. Ingkang dipunsarujuki: “{ $words }”
my-data-consent = - izin maos foto: wiwit { $day }
my-data-same-person =
    { $initials ->
        [none] Wonten cathetan lami ing chat punika. Kakak taksih tiyang ingkang sami?
       *[other] Wonten cathetan lami ing chat punika. Taksih kaliyan Kak { $initials }?
    }
my-data-other-person = Inggih, Kak, cathetan lami boten kula ginakaken utawi tedahaken malih ing chat punika. Kita wiwiti enggal.
choice-this-chat = Chat punika kemawon
choice-all-chats = Sedaya chat
forget-which = Chat punika kagabung kaliyan { $others }. Ingkang kabusak data ing *chat punika kemawon*, utawi ing sedayanipun? Ingkang kabusak boten saged wangsul.
erasing-alone = Inggih, Kak, chat punika kula uculaken lan datanipun kula busak. Chat sanesipun boten ndherek.
erased-elsewhere = Data Panjenengan ing chat punika ndherek kabusak, Kak: wau dipunsuwun saking { $chat } kangge sedaya chat ingkang kagabung.
holder-same =
    { $initials ->
        [none] Chat punika dangu boten dipunginakaken. Taksih kaliyan Panjenengan ingkang sami?
       *[other] Chat punika dangu boten dipunginakaken. Taksih kaliyan Kak { $initials }?
    }
correct-line = { $n }. { $name }: { $value }
correct-which =
    Ingkang pundi ingkang klentu, Kak? Serat nomeripun utawi namanipun, utawi *sanesipun*.
    { $facts }
choice-something-else = Sanesipun
choice-all-right = Boten wonten
correct-value = { $fact } ingkang leres punapa, Kak?
correct-value-again = Dereng kula tampi, Kak. Serat ingkang leres kemawon: angka, tanggal, utawi inggih/boten.
corrected = Sampun kula leresaken, Kak. Wangsulan wau dereng mesthi lumampah malih: nyuwun pirsa malih, nggih.
correct-requested = Punika saking sertifikat, Kak, dados petugas ingkang ngleresaken. Panyuwunipun sampun kula terusaken; dipunwangsuli ing mriki paling dangu { $hours } jam.
correct-look-first = Serat *data saya* rumiyin, Kak; sasampunipun saged dipunleresaken.
correct-kept = Inggih, Kak, boten wonten ingkang kula owahi.
correct-nothing = Dereng wonten cathetan babagan Panjenengan ing mriki. Ingkang badhe dipunleresaken sanesipun?
request-what = Datanipun badhe dipunpunapakaken, Kak? Petugas ingkang ngurus.
choice-access = Dipunpirsani
choice-correction = Dipunleresaken
choice-erasure = Dipunbusak
choice-none-of-it = Boten siyos
request-words = Data ingkang pundi, Kak? Cariyosa cekak. Nomeripun cekap tigang angka pungkasan.
request-made = Sampun kula terusaken dhateng petugas, Kak. Dipunwangsuli ing mriki paling dangu { $hours } jam.
request-closed =
    { $what ->
        [access] Panyuwun mirsani data
        [correction] Panyuwun ngleresaken data
        [objection] Panyuwun boten kersa dipundata
       *[erasure] Panyuwun mbusak data
    } { $granted ->
        [yes] *sampun dipuntindakaken*, Kak.
       *[no] *dereng saged dipuntuhoni*, Kak.
    } Ngendikanipun petugas: { $reason }
objection-called =
    { $open ->
        [true] Inggih, Kak, petugas ingkang mirsani, sanes bot. Sampun kula aturi. Serat alesanipun ing mriki, langsung dumugi petugas.
       *[false] Inggih, Kak, petugas ingkang mirsani, sanes bot: wiwit { $day } tabuh { $time }. Serat alesanipun ing mriki, mangke dipunwaos petugas.
    }
objection-still = Kaberatanipun sampun dumugi petugas, Kak. Serat alesanipun ing mriki, nggih.
my-data-showing = - nedahaken sertifikat dhateng { $asker }{ $service ->
        [none] {""}
       *[other] {" "}({ $service })
    }: sarujuk { $day }{ $shown ->
        [yes] , sampun dipuntedahaken
       *[no] {""}
    }
my-data-head = - kacathet minangka ketua RT/RW
my-data-owns = - ngisi data { $house } ({ $area }) ngantos { $until }{ $owner ->
        [none] {""}
       *[other] , kacathet ingkang gadhah { $owner }
    }{ $address ->
        [none] {""}
       *[other] , { $address }
    }
my-data-entry = - kacathet minangka ingkang manggen ing { $house } ({ $area }): { $entry }{ $left ->
        [none] {""}
       *[other] , medal { $left }
    }
my-data-officer = - wicanten kaliyan petugas: { $count } pesen, ngantos wicantenipun rampung
my-data-joined = - kagabung kaliyan { $chats }
my-data-request = - panyuwun dhateng petugas ({ $what ->
        [access] mirsani data
        [correction] ngleresaken data
        [objection] boten kersa dipundata
       *[erasure] mbusak data
    }): dipunwangsuli paling dangu { $day } tabuh { $time }
my-data-answers = *Wangsulan ingkang nate kula aturaken:*
    { $lines }
    Wonten cathetan ingkang klentu? Serat *data saya salah*.
my-data-answer = - { $day }, { $service }: { $outcome ->
        [allowed] saged
        [allowed_if] saged, angger buktinipun dipunbekta
        [not_yet] dipunsuwun bukti vaksin rumiyin
        [officer] petugas ingkang mutusaken
       *[needs_facts] dereng jangkep
    }
my-data-no-answers = Dereng wonten wangsulan layanan ingkang kacathet, Kak. Wonten cathetan ingkang klentu? Serat *data saya salah*.
my-data-lines = Pesen pungkasan kita ({ $count }) dipunsimpen kangge petugas ingkang mbokmenawi dipunaturi, paling dangu ngantos { $day } tabuh { $time }.

### Basa-basi

faq-robot = Kula *Bisa?*, bot hotline Pemkot Kota Bekasi, Kak: program, sanes tiyang. Badhe matur dhateng tiyang? Serat *petugas*.
faq-angry = Nyuwun pangapunten, Kak, sampun damel jengkel. Serat layananipun punapa saha alanganipun ing pundi, kula biyantu alon-alon. Badhe kaliyan tiyang? Serat *petugas*.
faq-bounced = Nyuwun pangapunten, Kak, sampun wongsal-wangsul. Layanan punapa, saha punapa ingkang pungkasan dipunsuwun petugasipun? Kula priksa supados cekap sepisan malih.
faq-weather = Nggih, Kak, mugi tansah sehat saha lancar ing margi. Kula cumawis menawi wonten layanan ingkang badhe dipuntangletaken.
faq-praise = Matur nuwun, Kak. Remen saged mbiyantu.
faq-laugh = Hehe, inggih, Kak.
faq-noted = Inggih, Kak.
faq-signs = 🙏 Inggih, Kak.
faq-sorry = Mboten punapa-punapa, Kak. Mangga.
faq-wait = Inggih, Kak, mboten kesesa.
faq-relief = Syukur, Kak.
faq-go-on = Inggih, Kak, kita lajengaken.
faq-flirt = Hehe, kula namung program, Kak. Babagan KTP, SIM, utawi layanan sanes, mangga dipuntakenaken.
faq-confused = Alon-alon kemawon, Kak. Kasebataken layananipun, kados KTP, KK, utawi SIM: mangke kula wangsuli saged utawi dereng, mbekta punapa, saha dhateng pundi.
faq-good-night = Ngantos kepanggih malih, Kak. Mugi tansah sehat.
faq-abilities = Kula mbiyantu mriksa satunggaling layanan saged dipunurus utawi dereng, mbekta punapa, saha ing pundi. Saged ugi mriksa sertifikat vaksin saha masang pangenget. Serat kemawon, tuladhanipun: saged damel KTP? nembe vaksin sepisan
faq-lonely = Mangga, Kak, kula rencangi. Kula namung program, dados paling mangertos babagan layanan kitha. Wonten ingkang badhe dipunurus, utawi badhe kaliyan tiyang? Serat *petugas*.
faq-sad = Mugi dintenipun enggal sae malih, Kak. Menawi wonten urusan ingkang kraos awrat, mangga kasebat, kula biyantu alon-alon.
faq-tired = Mugi sayahipun enggal ical, Kak. Wonten layanan ingkang badhe dipuntangletaken? Kula biyantu kanthi ringkes.
faq-lost-day = Nyuwun pangapunten, Kak, dados kecalan wekdal saha pametu. Sebataken layananipun, kula biyantu supados cekap sepisan rawuh.
faq-crying = Wonten ingkang damel susah, Kak? Mangga kacariyosaken, kula biyantu alon-alon. Badhe kaliyan tiyang? Serat *petugas*.
faq-fear = Limrah menawi ajrih, Kak, kathah ingkang mekaten. Ing papan vaksin panjenengan dipuntangleti rumiyin bab kasarasan, saha pareng matur menawi ajrih. Gadhah gerah utawi alergi? Nyuwun pirsa dokter utawi puskesmas rumiyin.

### Pitakenan kitha sanesipun (flows/faq/city.yaml)

faq-roads = *Margi risak, banjir, utawi saluran mampet dipunlapuraken dhateng kalurahan, Kak, utawi lumantar SP4N-LAPOR!* Sebataken papanipun lan kintun fotonipun ing ngrika. Mbebayani sakmenika? Telpon 112.
faq-street-lights = *Lampu margi ingkang pejah dipunlapuraken dhateng kalurahan, Kak, utawi lumantar SP4N-LAPOR!* Sebataken marginipun lan nomer cagakipun menawi wonten.
faq-complaint = *Wadul lumantar SP4N-LAPOR!, Kak, utawi langsung dhateng kalurahan lan kantoripun.* Cathet dinten, papan, lan kedadosanipun. Lumantar petugas hotline? Ketik *petugas*.
faq-water = *Bab toya, mangga tanglet dhateng PDAM Tirta Patriot, Kak; saperangan wewengkon dipunladosi Tirta Bhagasasi.* Cawisaken nomer pelanggan. Gangguan lan tagihanipun boten saged kula tingali.
faq-electricity = *Bab listrik, telpon PLN ing 123, Kak.* Gangguan lan tagihanipun boten saged kula tingali.
faq-waste = *Bab sampah, tanglet RT/RW utawi kalurahan rumiyin, Kak; ingkang ngurus Dinas Lingkungan Hidup.* Numpuk lan boten dipunangkut? Lapuraken lumantar SP4N-LAPOR!
faq-school = *Pendaftaran sekolah dipunatur Dinas Pendidikan, Kak; SMA lan SMK dening provinsi.* Jadwal lan sarat taun menika dereng wonten ing data kula. Tanglet sekolahipun utawi Dinas Pendidikan.
faq-welfare-data = *Usul mlebet utawi mriksa data panampi bantuan (DTKS) lumantar kalurahan, Kak, lajeng Dinas Sosial ingkang ngolah.* Mbekta KTP lan KK. SKTM saking RT/RW rumiyin, lajeng kalurahan. Naminipun sampun mlebet utawi dereng, boten saged kula tingali.
faq-legalisir = *KTP, KK, utawi akta dipunlegalisir ing Disdukcapil (Jl. Ir. H. Juanda), Kak: mbekta ingkang asli lan fotokopinipun.* Dokumen ingkang sampun wonten QR umumipun boten perlu dipunlegalisir.
faq-ikd = *IKD (KTP digital) dipunaktifaken wonten ngajengipun petugas Disdukcapil utawi kecamatan, Kak.* Pasang rumiyin aplikasi Identitas Kependudukan Digital, mbekta KTP. Boten wajib: KTP kertu tetep laku.
faq-other-vaccines = *Ingkang dipunsuwun surat edaran namung vaksin COVID-19, Kak.* Kangge vaksin utawi imunisasi sanes, tanglet puskesmas utawi griya sakit; kewan dhateng dokter kewan.
faq-application-status = *Sampun dados utawi dereng, boten saged kula tingali, Kak.* Tanglet ing loket papan ngurusipun, mbekta tandha tampinipun; ingkang lumantar e-Open, mriksani ing aplikasinipun.
faq-blanks = *Stok blangko KTP dereng wonten ing data kula, Kak.* Tanglet kecamatan utawi Disdukcapil saderengipun tindak. Perlu enggal? Tangletaken serat keterangan sementawis.
faq-queue = *Cara mendhet antrian online dereng wonten ing data kula, Kak.* Kangge KTP, KK, pindah, lan akta saged dipuncobi lumantar e-Open. Sanesipun tanglet loketipun, biasanipun nomer dipunpendhet ing papan.
faq-holidays = *Ing libur nasional lan cuti bersama loket pamarentah biasanipun tutup, Kak.* Jadwal saben kantor dereng wonten ing data kula.
faq-nik-mismatch = *NIK ingkang boten cocog dipunleresaken ing Disdukcapil, Kak: mbekta KTP, KK, lan akta utawi ijazah.* Sebataken ing pundi boten cocogipun (bank, BPJS, sekolah). NIK-ipun sampun dipunserat ing mriki.
faq-mpp = *MPP (Mal Pelayanan Publik) wonten ing BTC, Bekasi Timur, Kak.* Ing ngrika wonten Disdukcapil, DPMPTSP (ijin), lan SKCK. Tanglet rumiyin layananipun saderengipun tindak.
faq-e-open = *e-Open punika aplikasi Disdukcapil Kota Bekasi kangge KTP, KK, pindah, lan akta tanpa dhateng loket, Kak.* Tautanipun boten kula kintun. Boten saged mlebet? Tanglet Disdukcapil utawi kalurahan.
faq-lost-report = *Serat kecalan dipundamel ing polsek paling celak, Kak.* Mbekta identitas ingkang wonten, lan cariyosaken punapa ingkang ical, kapan, lan ing pundi.

### Ketua RT/RW: kode, data ingkang manggen

register-area =
    { $level ->
        [rt] RT { $rt } RW { $rw } { $kelurahan }
        [rw] RW { $rw } { $kelurahan }
       *[kelurahan] Kelurahan { $kelurahan }
    }
head-code-given = *Kode sampun dipuntampi. Bapak/Ibu ngasta data ingkang manggen ing { $area } dumugi { $until }.*
    Seratan dhaptaripun wonten mriki, tuladhanipun: kos bu tini 12 kamar: 1 andi saking garut wiwit maret, 2 kosong. Tabel utawi file Excel ugi kepareng.
    Sanesipun: *rekap*, *daftar*, *yang kurang*, *ekspor*, *titip kode*. NIK, vaksin, agami, lan suku sampun dipunserat.
head-code-refused =
    { $why ->
        [used] *Kode punika sampun nate dipunginakaken, Kak.* Setunggal kode namung kangge sepisan. Mangga nyuwun kode enggal ing kelurahan.
        [expired] *Kode punika sampun kelangkung wekdalipun, Kak.* Mangga nyuwun kode enggal ing kelurahan.
        [own] *Kode punika kangge tiyang sanes, Kak: mangga dipunterusaken.* Ing mriki dereng kanggé.
        [many] *Kodenipun sampun dipuncobi kaping pinten-pinten, Kak.* Cocogaken rumiyin kaliyan kertunipun, lajeng cobi malih setunggal jam malih. Sanesipun taksih saged dipuntangletaken.
        [short] *Kodenipun dereng jangkep, Kak: tigang kelompok, saben kelompok sekawan aksara utawi angka.* Kintun malih sedaya. Kartunipun boten kawaos? Nyuwun kode enggal ing kelurahan.
       *[unknown] *Kode punika dereng kula tepangi, Kak.* Cocogaken malih kaliyan kertunipun: tigang kelompok, saben kelompok sekawan aksara utawi angka.
    }
register-may-not =
    { $why ->
        [over] *Mangsa jejibahan kangge { $own } sampun rampung, Kak. Matur nuwun sampun njagi warganipun.* Datanipun tetep wonten kelurahan kangge pangurus salajengipun. Menawi ngayahi malih, suwun kode enggal ing kelurahan.
        [revoked] *Kode kangge { $own } sampun boten lumampah, Kak.* Kelurahan ingkang saged njelasaken lan maringi kode enggal.
        [asleep] *Data { $own } kula tutup rumiyin, Kak, supados aman.* Sampun dangu boten wonten pawartos, utawi nomeripun gantos. Suwun kode enggal ing kelurahan, lajeng kintun mriki.
        [elsewhere] { $keeps ->
            [house] *Kode Kakak namung kangge { $own }, dados { $area } { $does ->
                [write] boten kula cathet
               *[other] boten kula bikak
            }.*
           *[area] *{ $area } ing sajawining wewengkon Bapak/Ibu ({ $own }), dados { $does ->
                [write] boten kula cathet
                [draft] pengumumanipun boten kula siapaken
                [give] kodenipun boten kula damel
               *[other] boten kula bikak
            }.*
        }
        [no_right] { $keeps ->
            [house] *Punika namung saged lumantar pangurus RT/RW, Kak.* Ing { $own } Kakak saged nyerat *daftar*, *yang kurang*, lan ingkang mlebet utawi medal.
           *[area] *Saking kelurahan, data punika saged dipunpirsani lan dipunekspor.* Ingkang nyathet RT/RW-nipun.
        }
        [no_office_notice] *Pengumuman dhateng warga namung saged dipunkintun ketua RT/RW ingkang nyepeng kode saking kelurahan, Kak.* Kodenipun saged dipunsuwun ing kelurahan, lajeng dipunkintun mriki.
       *[no_office] *Data ingkang manggen namung kula bikak kangge ketua RT/RW ingkang ngasta kode saking kelurahan, Kak.* Punika kangge njagi data tanggi kita. Ketua RT/RW saged nyuwun kodenipun ing kelurahan, lajeng ngintun mriki. Ingkang nembe kaserat boten kula simpen.
    }
proof-asker = Ketua { $area }
proof-may-not =
    { $why ->
        [over] *Wekdal tugas kangge { $own } sampun rampung, Kak, dados kode titip boten kula damel malih.* Menawi tugas malih, sumangga nyuwun kode enggal wonten kelurahan.
        [revoked] *Kode kangge { $own } sampun boten lumampah, Kak.* Kelurahan ingkang saged njlentrehaken lan maringi kode enggal.
        [asleep] *Kode titip kangge { $own } kula tutup rumiyin, Kak, supados aman.* Sampun dangu boten wonten kabar, utawi nomeripun gantos. Sumangga nyuwun kode enggal wonten kelurahan, lajeng kintun dhateng mriki.
        [elsewhere] *{ $area } ing sajawining wewengkon Bapak/Ibu ({ $own }), dados kode titip boten kula damel.*
        [no_right] { $keeps ->
            [house] *Kode titip dipundamel ketua RT/RW-ipun, Kak.* Kode Kakak kangge ngisi { $own }.
           *[area] *Kode titip dipundamel ketua RT/RW-ipun, Kak, sanes saking kelurahan.*
        }
       *[no_office] *Kode titip dipundamel kangge ketua RT/RW ingkang ngasta kode saking kelurahan, Kak.* Tanpa kode ugi warga saged ngintun sertifikatipun piyambak saking chat-ipun, utawi nedahaken wonten loket.
    }
proof-codes-how = *Kintun rumiyin dhaptar warganipun, Kak*, tuladhanipun: 1) Bu Y badhe KK 2) Pak D badhe SKCK. Lajeng serat *titip kode*.
    Saben tiyang pikantuk kode kangge nedahaken sertifikatipun piyambak saking HP-nipun. Wonten mriki namung katingal *sampun dipuntedahaken*.
proof-codes-own = Kangge Panjenengan piyambak boten perlu kode: langsung kintun fotonipun dhateng mriki.
proof-codes-children = Kangge lare ing ngandhap 12 taun boten wonten kode ({ $people }): sertifikat lare boten dipuntedahaken lumantar RT/RW.
proof-codes-done = { $people }: *sampun dipuntedahaken*, boten perlu kode malih.
proof-codes-given = { $count ->
        [1] *Punika teks kangge dipunlajengaken dhateng tiyangipun piyambak, sampun dhateng grup.*
       *[other] *Punika { $count } teks, setunggal kangge saben tiyang. Lajengaken dhateng tiyangipun piyambak, sampun dhateng grup.*
    } Kodenipun sapisan pakai. Mangke wonten mriki namung katingal *sampun dipuntedahaken*; isinipun boten. Pirsani kapan kemawon: *rekap*.
proof-code-text =
    {""}*Kangge { $who }{ $service ->
        [none] {""}
       *[other] : { $service }
    }*
    Saking Ketua { $area }: kode kangge nedahaken sertifikat vaksin piyambak dhateng hotline kitha, saking HP piyambak: *{ $code }*
    { $count ->
        [0] Serat kodenipun wonten chat hotline.
       *[other] Bikak salah satunggal, utawi serat kodenipun wonten chat hotline:
            { $links }
    }
    Ketua namung mirsani menawi sampun dipuntedahaken, sanes isinipun. Sapisan pakai, dumugi { $until }. Boten wajib: saged dipuntedahaken wonten loket kemawon.
proofs-shown = *Sampun dipuntedahaken: { $people }.*{ $left ->
        [0] {""}
       *[other] {" "}{ $left } kode sanesipun dereng.
    }
people-recap = *{ $count } warga ingkang dipuntangletaken{ $shown ->
        [0] {""}
       *[other] , { $shown } sampun dipuntedahaken
    }:*
    { $lines }
    { $given ->
        [0] {""}
       *[other] Warganipun boten kula hubungi. Badhe ngengetaken? Serat *kode buat nomor …*, lajeng lajengaken malih.
    }
people-recap-line = { $n }. { $who }{ $service ->
        [none] {""}
       *[other] , { $service }
    }{ $state ->
        [shown] : *sampun dipuntedahaken*
        [given] : kode sampun dipuntitipaken, dereng dipuntedahaken
       *[none] {""}
    }
people-several-state = { $state ->
        [shown] • *sampun dipuntedahaken*
        [given] • kode sampun dipuntitipaken, dereng dipuntedahaken
       *[none] • dereng dipunparingi kode
    } ({ $count }): nomer { $numbers }
proof-code-refused =
    { $why ->
        [used] *Kode punika sampun dipunginakaken tiyang sanes, Kak.* Setunggal kode kangge setunggal tiyang. Sumangga nyuwun kode enggal dhateng ketua RT/RW, utawi tedahaken sertifikatipun wonten loket.
        [own] *Kode punika kangge warganipun, Kak*: lajengaken dhateng tiyangipun, supados dipunbikak saking HP-nipun piyambak.
        [many] *Kodenipun sampun dipuncobi kaping pinten-pinten, Kak.* Cocogaken rumiyin kaliyan pesenipun, lajeng cobi malih sajam malih. Sanesipun tetep saged dipuntangletaken.
       *[unknown] *Kode punika boten lumampah (malih), Kak.* Cocogaken kaliyan pesenipun, utawi nyuwun kode enggal dhateng ketua RT/RW. Tanpa kode ugi sertifikatipun saged dipunkintun dhateng mriki utawi dipuntedahaken wonten loket.
    }
proof-later = Panjenengan saweg kaliyan petugas. Kintun malih kodenipun menawi sampun rampung, nggih.
proof-asked =
    {""}*{ $asker } nyuwun Panjenengan nedahaken sertifikat vaksin piyambak dhateng hotline punika{ $service ->
        [none] {""}
       *[other] , kangge urusan { $service }
    }.*
    Ingkang katingal wonten mrika namung *sampun dipuntedahaken*: tanpa asma, tanggal lair, vaksin, dosis, utawi asilipun. Paling dangu { $kept }, lan saged dipuncabut kapan kemawon: serat *cabut persetujuan*.
    Boten tepang ingkang ngintun kodenipun? Wangsuli *boten*. Wonten loket ugi saged. Sarujuk?
proof-agreed = Matur nuwun, Kak.
proof-refused = Inggih Kak, boten wonten ingkang kula aturaken. Sertifikatipun tetep saged dipuntedahaken wonten loket.
proof-shown = *Sampun kula aturaken dhateng { $askers }: sampun dipuntedahaken.* Sanesipun boten wonten. Badhe kacabut? Serat *cabut persetujuan*.
proof-child = *Kangge lare ing ngandhap 12 taun boten wonten ingkang kula aturaken dhateng ketua RT/RW, Kak.* Sertifikat Panjenengan piyambak kepareng dipunkintun.
proof-withdrawn = *Persetujuan Panjenengan kangge { $askers } sampun kula cabut.* Tandhanipun wonten mrika ical.
register-vaccination = *Data vaksin warga boten kepareng dipunsuwun lumantar RT/RW, Kak. Nama ingkang dereng vaksin sampun dipunkempalaken.*
    Punika data kesarasan gadhahipun warga piyambak (UU 27/2022). Bukti vaksin dipuntedahaken warganipun piyambak ing loket layanan.
    Ingkang kepareng dipunaturaken dhateng kelurahan: data kontrakan lan kos (ingkang gadhah, alamat, kamar, ingkang manggen enggal utawi lami), lan seratan imbauan tanpa nama.
register-photo-send = Mangga fotonipun dipunkintun, Kak. Boten dipunwaos mesin: kasimpen ing sacelakipun data { $kept }, kangge dipunketik mangke.
register-photo-which = Punika foto daftar ingkang manggen, utawi sertifikat vaksin?
register-photo-kept = { $outcome ->
        [full] *Fotonipun boten kula simpen: sampun kathah sanget.* Busak rumiyin ingkang lami mawi *hapus foto*.
        [unfit] *Fotonipun boten saged kula simpen, Kak.* Kintun malih minangka foto limrah, paling ageng 6 MB.
       *[kept] *Fotonipun kula simpen { $kept }{ $house ->
            [none] {""}
           *[other] {" "}ing { $house }
        }, boten dipunwaos mesin.* Ketik isinipun ing mriki menawi wonten wekdal. Mirsani: *lihat foto daftar*. Mbusak: *hapus foto*.
    }
register-photo-not = Inggih, Kak, fotonipun boten kula simpen.
register-photos = { $count ->
        [0] Boten wonten foto daftar ingkang kasimpen, Kak.
       *[other] { $count } foto daftar:
    }{ $more ->
        [0] {""}
       *[other] {" "}Ingkang { $more } malih: sebutaken nama griyanipun.
    }
register-photo-caption = Foto daftar{ $house ->
        [none] {""}
       *[other] {" "}{ $house }
    }, { $day }. Sampun dipunterusaken.
register-photos-dropped = *{ $count } foto daftar sampun kula busak.*
register-photos-none = Boten wonten foto daftar ingkang kasimpen, Kak.
choice-change-text = Gantos teksipun
choice-paper-list = Daftar ingkang manggen
choice-certificate = Sertifikat vaksin
choice-neither = Sanes kalih-kalihipun
owner-code-given = *Kode kula tampi. Kakak ngisi data { $house } ({ $area }) ngantos { $until }.*
    Serat ingkang manggen, tuladhanipun: 1 andi saking garut wiwit maret, 2 kosong. Tabel utawi file Excel ugi saged.
    Sanesipun: *daftar*, *yang kurang*, lan ingkang mlebet utawi medal. Pangurus RT mirsani isinipun. NIK, vaksin, agami, lan suku sampun dipunserat.
owner-code-made = Punika kode kangge ingkang gadhah { $house }. Terusaken pesen ing ngandhap dhateng tiyangipun kemawon; lumampah sepisan, 14 dinten. Serat *cabut kode { $house }* kangge mungkasi.
owner-code = *Kode kangge ingkang gadhah { $house }: { $code }*
    Kintun kode punika dhateng hotline kangge ngisi data ingkang manggen, setunggal griya punika kemawon{ $count ->
        [0] .
       *[other] :
            { $links }
    }
    Dipunsuwun pangurus { $area }. Sampun dipunterusaken. Mangu-mangu? Priksa malih dhateng hotline. { $day }
owner-code-which = Kode kangge ingkang gadhah griya pundi, Kak? Serat tuladhanipun: kode buat pemilik kos bu tini. Griyanipun kedah sampun wonten ing *daftar*.
owner-code-ended = { $count ->
        [0] Boten wonten kode ingkang gadhah { $house } ingkang taksih lumampah, Kak.
       *[other] *Kode ingkang gadhah { $house } sampun boten lumampah.* Ingkang sampun kacathet tetep wonten.
    }
owner-code-end-which = Kode griya pundi ingkang dipuncabut, Kak? Serat tuladhanipun: cabut kode kos bu tini.
occupant-code-made = Punika wara-wara kangge ingkang manggen ing { $house }. Tempelaken ing griyanipun, utawi terusaken dhateng ingkang manggen.
occupant-notice = *Wara-wara kangge ingkang manggen ing { $house }*
    Pangurus { $area } nyathet ingkang manggen ing kos lan kontrakan kangge kelurahan: nama, kamar, asal, wiwit kapan, sampun lapor utawi dereng. Sanes NIK, agami, utawi status vaksin.
    Dhasaripun: SE 400.12/2458 lan Permendagri 74/2022. Kasimpen salaminipun manggen ing mriki lan { $left } wulan sasampunipun pindhah.
    Badhe mirsani, ngleresaken, utawi boten kersa? Kintun *{ $code }* dhateng hotline{ $count ->
        [0] .
       *[other] :
            { $links }
    }
    Mangu-mangu? Priksa malih dhateng hotline. { $day }
occupant-notice-which = Wara-wara kangge ingkang manggen ing griya pundi, Kak? Serat tuladhanipun: teks pemberitahuan buat penghuni kos bu tini. Griyanipun kedah sampun wonten ing *daftar*.
occupant-told = *Ingkang manggen ing { $house } dipuncathet pangurus RT kangge kelurahan, Kak.* Ing mriki Kakak saged mirsani cathetan piyambak, ngleresaken, utawi boten kersa.
occupant-who = Nama lan kamaripun Kakak? Serat tuladhanipun: Rina kamar 4.
occupant-entry = *Cathetanipun Kakak ing { $house }:*
    { $entry }
occupant-next = Sampun leres, Kak?
occupant-right = Inggih, Kak, matur nuwun sampun dipunpriksa.
occupant-words = Ingkang leres kados pundi, Kak? Serat kemawon.
occupant-asked = *Panyuwunipun kula aturaken dhateng pangurus RT lan petugas, Kak.* Wangsulanipun paling dangu { $hours } jam, ing chat punika.
occupant-objected = *Panyuwunipun Kakak kula aturaken dhateng petugas.* Kaliyan ngentosi, data Kakak boten dipunkintun dhateng kelurahan. Wangsulanipun paling dangu { $hours } jam, ing chat punika.
occupant-objected-unmatched = *Panyuwunipun Kakak kula aturaken dhateng petugas lan pangurus RT.* Dipuncocogaken rumiyin kaliyan cathetanipun. Wangsulanipun paling dangu { $hours } jam, ing chat punika.
occupant-unnamed = Inggih, Kak. Nama lan kamaripun, supados petugas pirsa ingkang pundi?
occupant-none = *Boten wonten cathetan ingkang cocog kaliyan nama lan kamar punika, Kak.* Menawi boten kacathet, utawi dipunserat sanes.
occupant-none-next = Kersanipun kados pundi, Kak?
occupant-many = *Sampun dipuncobi kaping pinten-pinten dinten punika, Kak. Cobi malih benjing.* Menawi perlu sapunika, kula aturaken dhateng petugas.
choice-right = Sampun leres
choice-wrong = Wonten ingkang lepat
choice-object = Boten kersa dipundata
choice-again = Cobi malih
register-transferred = *{ $name } kula cathet pindhah saking { $was } dhateng { $house }{ $room ->
        [none] {""}
       *[other] {" "}kamar { $room }
    }, { $on }.*
register-back = *Boten sios medal: taksih wonten { $house }.*
    { $entry }
register-same = Inggih, tetep kados punika wonten { $house }:
    { $entry }
register-unsure = Amargi dereng mesthi, *dereng kula cathet*, Kak. Menawi sampun cetha, seratan malih ing ngriki.
register-meant-other = *Sampun kula lintokaken dhateng tiyang ingkang leres, ing { $house }.*
    { $lines }
register-gone-on = { $name }, medal { $on }
register-left-when = Tanggal medalipun { $name } dereng kula ngertosi, Kak, pramila *dereng kula cathet*.
register-when = Tanggal pinten? Contonipun: tgl 5, wingi, 3 September.
register-too-early = { $name } kacathet mlebet { $since }, Kak, dados dereng saged medal { $on }. Tanggal medalipun pinten? *Dereng kula cathet.*
register-swapped = *Kamaripun ing { $house } sampun kula lintokaken.*
    { $lines }
register-all = *{ $count } tiyang ing { $house } kula tandhani { $state ->
        [reported-yes] sampun lapor
        [reported-no] dereng lapor
        [registered-yes] sampun kadhata nonpermanen
       *[other] dereng kadhata nonpermanen
    }.* Lepat? Serat *batal*.
register-left-to = { $house } dereng wonten ing cathetan. Taksih ing wewengkon Bapak/Ibu? Serat: *{ $house }: { $room ->
        [none] {""}
       *[other] { $room }{" "}
    }{ $name }*.
register-house-of = { $number }. { $house }
register-into-which = Griya ingkang pundi, Kak? Serat nomeripun utawi namanipun.
register-unread-part = Dereng kawaos: "{ $text }". Serat malih, tuladhanipun: asep masuk kos bu tini kamar 1 dari solo.
register-unlikely = Dereng kula cathet, Kak: *{ $words }* kados sanes nami. Sinten asmanipun, wonten kamar pinten? Tuladhanipun: namanya asep, kos bu tini kamar 1, dari solo.
register-erase-who = *{ $who }*
register-erase-sure = Cathetan punika dipunbusak, Kak?
register-erased = *{ $who } sampun kula busak.* Lepat? Serat *batal*.
register-erase-not = Inggih, Kak, boten sios dipunbusak.
register-erase-changed = *Cathetan { $who } nembe kemawon dipunewahi pangurus sanes,* dados dereng kula busak. Tetep dipunbusak? Serat *hapus* malih mawi naminipun.
register-move-how = Ewah-ewahanipun dereng kawaos, Kak. Serat mawi nama, griya, lan kamaripun. Tuladhanipun:
    rina mlebet kos bu tini kamar 4 saking solo
    andi kamar 1 medal wingi
    kamar 3 kedahipun rina
register-taken-back = *Sampun kula wurungaken:*
    { $lines }{ $more ->
        [0] {""}
       *[other] {""}
            … lan { $more } malih
    }
register-undo-what = Ingkang pungkasan kacathet, { $minutes } menit kepengker:
    { $lines }{ $more ->
        [0] {""}
       *[other] {""}
            … lan { $more } malih
    }
register-undo-sure = Punika ingkang dipunwurungaken, Kak?
register-undo-not = Inggih, Kak, cathetanipun tetep.
register-renamed = *{ $was } samenika kacathet minangka { $house }.* Ingkang manggen, kode, foto, lan riwayatipun tumut. Lepat? Serat *batal*.
register-name-taken = *{ $house } sampun wonten ing dhaptar, Kak, dados nama { $was } boten kula gantos.* Serat nama ingkang mbedakaken.
register-named-so = { $house } pancen kacathet mekaten, Kak.
register-house-corrected = *{ $house }: { $field ->
        [owner] ingkang gadhah
        [address] alamat
       *[rooms] cacahipun kamar
    } samenika { $value }.* Lepat? Serat *batal*.
register-which-renamed = Griya pundi ingkang namanipun dipungantos, Kak? Serat tuladhanipun: kos bu tini ganti nama jadi kos melati.
register-taken-back-part = *Saperangan boten sios kula cathet.* Ingkang sampun dipunewahi pangurus sanes kula kendelaken. Pirsani mawi *daftar*.
register-nothing-to-take-back = Boten wonten ingkang saged dipunwurungaken, Kak: cathetanipun sampun ewah malih. Pirsani mawi *daftar*.
register-gone = ingkang sampun boten kacathet
register-unmatched = "{ $text }" ({ $house }, dereng cocog kaliyan cathetan)
register-wish = { $n }. { $who }: { $what ->
        [objection] boten kersa dipundata, ngentosi petugas
       *[correction] "{ $text }"
    }
register-pending = { $count ->
        [0] Boten wonten panyuwun saking ingkang manggen, Kak.
       *[other] *Panyuwunipun ingkang manggen:*
        { $lines }
        Sampun dipunleresaken? Serat *permintaan 1 selesai*.
    }
register-wishes = Wonten { $count } panyuwun saking ingkang manggen. Serat *permintaan*.
register-wish-done = *Inggih, panyuwunipun kula tandhani rampung.*
register-wish-officers = Ingkang boten kersa dipundata dipunputusaken petugas, Kak. Salebetipun punika datanipun boten katut dipunekspor.
register-history = { $count ->
        [0] Dereng wonten ewah-ewahan ingkang kacathet, Kak.
       *[other] *Ewah-ewahan pungkasan:*
        { $lines }
    }
register-history-line = { $day }, { $as ->
        [owner] ingkang gadhah
        [occupant] panyuwunipun ingkang manggen
       *[head] pangurus
    }: { $change }
register-change = { $name ->
        [none] { $house }
       *[other] { $name } ({ $house })
    }, { $field ->
        [entered] kacathet
        [erased] dipunbusak
        [name] nama
        [room] kamar
        [from] asal
        [since] wiwit
        [fresh] enggal/lami
        [reported] lapor RT
        [registered] nonpermanen
        [left] medal
        [owner] ingkang gadhah
        [address] alamat
       *[rooms] cacahipun kamar
    }{ $is ->
        [none] {""}
        [yes] {" "}sampun
        [no] {" "}dereng
        [new] {" "}enggal
        [old] {" "}lami
       *[other] {" "}{ $is }
    }{ $was ->
        [none] {""}
        [yes] , saderengipun sampun
        [no] , saderengipun dereng
        [new] , saderengipun enggal
        [old] , saderengipun lami
       *[other] , saderengipun { $was }
    }
register-settled = { $count ->
        [0] Miturut cathetan dereng wonten ingkang manggen langkung saking setaun, Kak.
       *[other] *{ $count } tiyang sampun setaun langkung, prayoginipun pindhah domisili (SE 400.12/2458):*
        { $lines }
    }{ $more ->
        [0] {""}
       *[other] {" "}… lan { $more } malih ing *ekspor*.
    }{ $next ->
        [none] {""}
       *[other] {" "}
        Salajengipun jangkep setaun: { $next }.
    }
register-settled-count = { $count } tiyang sampun setaun langkung (pindhah domisili). Serat *siapa yang sudah setahun*.
register-request-remind = Kersa kula engetaken tigang dinten saderengipun lan ing dintenipun?
register-settled-remind = Kersa kula engetaken saderengipun { $day }?
register-reminder-set = *Inggih, mangke kula engetaken.* Boten sios? Serat *batalkan pengingat*.
register-reminder-not = Inggih, Kak, boten kula engetaken.
reminder-settled = wonten ingkang jangkep setaun *{ $due }*. Serat *siapa yang sudah setahun* kangge mirsani.
reminder-settled-matter = ingkang jangkep setaun manggen
register-as-kept = *Inggih, ing cathetan kados mekaten:*
    { $lines }
register-noted = *Sampun kula cathet.*
    { $lines }
register-noted-house = { $house }:{ $fresh ->
        [0] {""}
       *[other] {" "}{ $fresh } tiyang mlebet cathetan.
    }{ $changed ->
        [0] {""}
       *[other] {" "}{ $changed } dipunleresaken.
    }{ $left ->
        [0] {""}
       *[other] {" "}{ $left } medal.
    }{ $same ->
        [0] {""}
       *[other] {" "}{ $same } sampun wonten.
    }{ $vacant ->
        [0] {""}
       *[other] {" "}{ $vacant } kamar kosong.
    }
register-whose-rooms = Punika griya pundi, Kak? Seratan namanipun, tuladhanipun: kos bu tini.
register-house-name = Inggih. Punapa nama griyanipun, Kak? Tuladhanipun: kos bu tini, pemilik bu tini, 12 kamar.
register-house-rooms = Sinten kemawon ingkang manggen? Seratan saben kamar, tuladhanipun: 1 andi saking garut wiwit maret, 2 suwung.
register-standing = *Sampun kasimpen.* Sapunika kados mekaten:
    { $lines }
register-vacant = { $room }. suwung
register-open = { $room }. dereng kasumerepan, kula tengga
register-not-vacant = Ing kamar { $room } taksih kacathet { $name }. Menawi sampun medal, serat: { $name } medal.
register-no-such-day = Tanggal { $words } ({ $name }) boten wonten ing kalender, dados dereng kula cathet. Leresipun tanggal pinten?
register-not-yet = { $name } nembe mlebet { $on }, dados dereng kula cathet. Menawi sampun mlebet, serat malih, nggih.
register-noted-facts = { $house }{ $address ->
        [none] {""}
       *[other] , { $address }
    }{ $rooms ->
        [0] {""}
       *[other] , { $rooms } kamar
    }
register-house-next = Sinten kemawon ingkang manggen? Serat saben kamar, tuladhanipun: 1 andi saking garut wiwit maret, 2 kosong. Mangke, sekedhik-sekedhik, ugi saged.
register-entry-start = Inggih, Kak. Sinten namanipun, lan ing griya pundi? Tuladhanipun: budi, kos bu tini kamar 4, saking solo. Setunggal-setunggal ugi saged.
register-entry-who = Sinten namanipun ingkang manggen, Kak?
register-entry-where = Ing griya pundi, Kak? Tuladhanipun: kos bu tini kamar 4.
register-entry-which = Ingkang pundi, Kak? Balesi nomeripun, utawi serat namanipun.
register-further = *Kula jangkepi ing { $house }:*
    { $lines }
register-entry-has = Inggih, *{ $names }*. Kula cepeng rumiyin.
register-entry-several = Wonten sawetawis griya ingkang mirip:
    { $lines }
register-entry-house = { $n }. { $house }
register-entry-lacks = { $lacks ->
        [both] Saking pundi asalipun, lan wiwit kapan? Serat kemawon menawi sampun ngertos.
        [from] Saking pundi asalipun? Serat kemawon menawi sampun ngertos.
       *[since] Wiwit kapan manggen ing ngriku? Serat kemawon menawi sampun ngertos.
    }
register-entry-unread = Dereng kula cathet, Kak. Menawi sampun siap, serat nama, griya, lan kamaripun, tuladhanipun: budi mlebet kos bu tini kamar 4 saking solo.
register-read-more = … lan { $count } malih: *daftar*
register-which-rt = { $house } wonten RT pinten? Kintun malih kaliyan RT-nipun, tuladhanipun: { $house } RT 02: 1 andi.
register-room-taken = Kamar { $room } ugi atas nama { $name }. Menawi sampun pindhah, seratan: { $name } keluar.
register-beside = { $lines }
register-dropped = Kolom { $columns }{ $more ->
        [0] {""}
       *[other] {" "}lan { $more } sanesipun
    } boten dipunsuwun, dados boten kula simpen.
register-left-out = Agami, suku, vaksin, lan nomeripun tiyang boten kula simpen.
register-masked = NIK lan nomer telpon kula tutup; boten prelu dipunkintun.
register-beyond = { $count } larik pungkasan dereng kula cathet: sepisan kintun paling kathah { $most } larik. Kintun sisanipun piyambak, utawi minangka file Excel.
register-full = { $house } sampun kebak ({ $most } tiyang): { $count } tiyang boten kula cathet.
register-unread = { $count } larik dereng kawaos { $lines }. Seratan malih satunggal-satunggal: nomer kamar, nama, saking pundi, wiwit kapan.
register-more = Wonten ingkang lepat? Leresaken kemawon, tuladhanipun: kamar 3 kedahipun rina. Utawi seratan *batal*.
    Lajeng *yang kurang* kangge ingkang dereng jangkep, *rekap* kangge gunggungipun.
register-how = Dhaptaripun dereng kawaos, Kak. Wiwiti nama griyanipun, lajeng ingkang manggen:
    kos bu tini 12 kamar: 1 andi saking garut wiwit maret, 2 kosong
    Ing tabel, paringi judhul kolom: nama, kamar, kos, asal, sejak.
register-file-trouble =
    { $why ->
        [too_large] *File-ipun kageden, Kak.* Paling kathah 2.000 larik lan 2 MB; mangga dipunbage.
        [empty] *File-ipun boten wonten tabelipun, Kak.*
       *[broken] *File-ipun boten saged dipunbikak, Kak.* Simpen malih dados Excel (.xlsx) utawi CSV, lajeng kintun malih.
    }
register-nobody = Nama punika dereng wonten ing dhaptar, Kak. Seratan kaliyan griya lan kamaripun, utawi pirsani *daftar*.
register-which-house = Mlebet griya pundi, Kak? Seratan nama griyanipun, tuladhanipun: rina masuk kos bu tini kamar 4 dari solo.
register-several = Wonten sawetawis ingkang cocog, Kak:
    { $lines }
register-one-of = { $number }. { $who }{ $from ->
        [none] {""}
       *[other] , saking { $from }
    }
register-which-one = Ingkang pundi? Serat nomeripun, griyanipun, utawi asalipun.
register-meant = Punika cathetanipun samenika, Kak:
    { $lines }
    Punapa ingkang ewah? Tuladhanipun: { $name } keluar kemarin, { $name } pindah kamar 5, { $name } sudah lapor.
register-found = { $name }, { $house }{ $room ->
        [none] {""}
       *[other] {" "}kamar { $room }
    }
register-left = *{ $name } kula cathet medal saking { $house }, { $on }.*
register-arrived = *{ $name } kula cathet mlebet { $house }{ $room ->
        [none] {""}
       *[other] {" "}kamar { $room }
    }, { $on }.*
register-corrected = *Cathetan { $name } ing { $house } sampun kula leresaken{ $was ->
        [none] .
       *[other] {" "}(saderengipun { $was }).
    }*
    { $entry }
register-undone = *Wonten { $count } owah-owahan ing { $house } ingkang boten kula cathet, Bapak/Ibu:* pangurus sanes langkung rumiyin ngowahi. Pirsani kaliyan *daftar { $house }*, lajeng seratan malih menawi taksih prelu.
register-empty = Dereng wonten griya ingkang kacathet, Kak. Seratan tuladhanipun: kos bu tini 12 kamar: 1 andi saking garut wiwit maret, 2 kosong.
register-totals = *Rekap { $area }: { $occupants } tiyang ing { $houses } griya.*
    Enggal { $fresh }, lami { $old }, dereng kauningan { $unknown }. Medal { $left }.
    Dereng kacathet lapor RT { $unreported }, dereng kacathet nonpermanen { $unregistered }.{ $held ->
        [0] {""}
       *[other] {" "}{ $held } malih boten kersa dipundata: boten dipunetang ngantos petugas mutusaken.
    }
register-totals-part = { $area }: { $occupants } tiyang, { $houses } griya, { $fresh } enggal
register-lines = { $lines }
register-house = *{ $house }* (RT { $rt } RW { $rw }){ $rooms ->
        [0] {""}
       *[other] , { $rooms } kamar
    }, { $count } tiyang{ $held ->
        [0] {""}
       *[other] , { $held } boten kersa dipundata
    }
register-occupant = { $room ->
        [none] -
       *[other] { $room }.
    } { $name }{ $from ->
        [none] {""}
       *[other] , saking { $from }
    }{ $since ->
        [none] {""}
       *[other] , wiwit { $since }
    }{ $age ->
        [new] {" "}(enggal)
        [old] {" "}(lami)
       *[none] {""}
    }{ $reported ->
        [yes] , sampun lapor
        [no] , dereng lapor
       *[other] {""}
    }{ $by ->
        [owner] {" "}· saking ingkang gadhah
       *[other] {""}
    }{ $objected ->
        [yes] {" "}· boten kersa dipundata
       *[other] {""}
    }
register-matching = { $count ->
        [0] { $lack ->
            [report] *Sedaya{ $house ->
                [none] {""}
               *[other] {" "}ing { $house }
            } sampun kacathet lapor RT, Kak.*
            [registration] *Boten wonten{ $house ->
                [none] {""}
               *[other] {" "}ing { $house }
            } ingkang dereng nonpermanen, Kak.*
           *[none] *Boten wonten ingkang kacathet mekaten{ $house ->
                [none] {""}
               *[other] {" "}ing { $house }
            }, Kak.*
        }
       *[other] *{ $count } tiyang{ $house ->
            [none] {""}
           *[other] {" "}ing { $house }
        } { $lack ->
            [report] dereng kacathet lapor RT
            [registration] dereng kacathet nonpermanen
           *[none] miturut cathetan
        }.*
    }
register-matching-unknown = Dereng dipunmangertosi: { $count } tiyang ({ $names }).
register-whom = Sinten ingkang dipunkersakaken, Kak? Serat asmanipun, utawi griya lan kamaripun.
register-nobody-named = *{ $name } boten wonten ing cathetan { $area }, Kak.* { $near ->
        [0] Sedayanipun wonten ing *daftar*.
       *[other] Mbokmenawi ingkang dipunkersakaken:
    }
register-person-left = { $name }, { $house }{ $room ->
        [none] {""}
       *[other] {" "}kamar { $room }
    }{ $since ->
        [none] {""}
       *[other] , wiwit { $since }
    }, medal { $on }
register-person-unknown = Dereng dipunmangertosi: { $fields }.
register-wanted = { $field ->
        [since] wiwit kapan
        [from] asalipun
        [reported] sampun lapor punapa dereng
       *[registered] nonpermanen
    }
register-not-kept = { $what ->
        [sex] Kakung utawi estri
        [age] Yuswa
        [work] Pedamelan
       *[phone] Nomer telepon
    } boten kacathet ing mriki, Kak.
register-balance = *Wiwitan { $from }: { $before } tiyang. { $to ->
        [now] Samenika
       *[other] Pungkasan { $to }
    }: { $after } tiyang.*
    { $came ->
        [0] Boten wonten ingkang mlebet.
       *[other] Mlebet { $came }: { $arrivals }.
    } { $went ->
        [0] Boten wonten ingkang medal.
       *[other] Medal { $went }: { $leavers }.
    }{ $undated ->
        [0] {""}
       *[other] {" "}{ $undated } tiyang tanpa tanggal mlebet kaetang sampun wonten wiwit kala rumiyin.
    }
register-room-history = *Kamar { $room }, ingkang samenika lan rumiyin:*
    { $lines }
register-listed = { $lines }{ $more ->
        [0] {""}
       *[other] {" "}
        … lan { $more } malih. Sedaya wonten ing *ekspor*.
    }
register-room-empty = Ing kamar { $room } boten wonten ingkang kacathet, Kak.
register-vacant-house = { $house }: { $count ->
        [unknown] cacahipun kamar dereng kacathet{ $occupied ->
            [0] {""}
           *[other] , ingkang kaisi kamar { $taken }
        }
        [0] sedaya kamar sampun kaisi ({ $all } kamar)
       *[other] kamar suwung { $rooms } ({ $all } kamar)
    }
register-newcomers = { $count ->
        [0] Boten wonten tiyang enggal ingkang kacathet, Kak.
       *[other] *{ $count } tiyang enggal:*
        { $lines }
    }{ $more ->
        [0] {""}
       *[other] {" "}… lan { $more } malih ing *ekspor*.
    }
register-newcomer = { $house }: { $who }
register-missing = { $count ->
        [0] *Sampun jangkep, Kak.* Seratan *ekspor* kangge file-ipun.
       *[other] *Ingkang taksih kirang kangge kelurahan:*
        { $lines }
    }{ $more ->
        [0] {""}
       *[other] {" "}… lan { $more } griya malih.
    }
register-missing-house = { $house }: { $fields }
register-missing-field = { $field ->
        [since] wiwit kapan
        [from] asal
        [reported] lapor RT
       *[registered] nonpermanen
    } ({ $names }{ $more ->
        [0] {""}
       *[other] , +{ $more }
    })
register-export-whole = Filenipun tansah sedaya { $area }, Kak, mboten saged setunggal griya kemawon. Saged dipunsaring ing kolom griya.
register-exported = Punika data ingkang manggen ing { $area }, { $count } tiyang, per { $day }.{ $held ->
        [0] {""}
       *[other] {" "}{ $held } tiyang malih boten kasebat asmanipun ing file: boten kersa dipundata, ngentosi petugas.
    } *Kangge kelurahan kemawon, sampun dipunterusaken dhateng grup.* Pangintunipun kacathet.
register-file = data-ingkang-manggen
register-page = { $link ->
        [none] *Kaca kangge ngisi dereng dipunbikak ing ngriki, Kak.* Daptaripun tetep saged kaserat ing chat punika, utawi kakintun minangka file Excel.
       *[other] *Punika link kaca data penghuni { $area }, Kak. Saged kaangge 15 menit, kangge sapisan mbikak:*
        { $link }
        Sampun kaseraken tiyang sanes: sinten kemawon ingkang mbikak saged ngewahi data. Wekdalipun telas? Serat *minta link* malih.
    }
register-csv-commas = CSV-ipun dipunpisah *koma*, dereng saged titik koma, Kak. Menawi ing Excel dados satunggal kolom, ngagem *ekspor* (XLSX) kemawon.
register-due = { $due ->
        [none] Dereng wonten wates saking kelurahan ingkang kapasang ing mriki, Kak. Menawi wonten, serat upaminipun: kelurahan minta data paling lambat 30 November.
       *[other] *Wates saking kelurahan ingkang kapasang: { $due }.*
    }
register-reminder-told = *Inggih, kula emutaken { $day }, tabuh { $time }, lan sepisan malih ing dinten pungkasanipun.* Boten sios? Serat *batalkan pengingat*.
owner-code-offer = *Saged, Kak, mawi kode pemilik.* Kode punika sapisan agem, kangge tiyang satunggal, lan mbikak griya satunggal punika kemawon. Isinipun ketingal ing daftar kanthi tandha _saking pemilik_.
    Kula damelaken kodenipun?
owner-code-not = Inggih, Kak. Menawi perlu, serat upaminipun: kode buat pemilik kos bu tini.
register-request-noted = *Inggih, Bapak/Ibu. Dipunsuwun paling telat { $due }.*
register-request-no-day = Paling telat tanggal pinten, Kak? Seratan tuladhanipun: kelurahan minta data paling lambat 30 November.
reminder-register = data ingkang manggen dipunsuwun kelurahan paling telat *{ $due }*. Seratan *yang kurang* kangge mirsani ingkang dereng jangkep.
reminder-register-matter = data ingkang manggen kangge kelurahan
register-column-rt = RT
register-column-rw = RW
register-column-house = Kos/kontrakan
register-column-owner = Ingkang gadhah
register-column-address = Alamat
register-column-rooms = Gunggung kamar
register-column-room = Kamar
register-column-name = Nama
register-column-from = Asal
register-column-since = Wiwit
register-column-fresh = Enggal/lami
register-column-reported = Lapor RT
register-column-registered = Nonpermanen
register-column-left = Tanggal medal
register-cell-objected = boten kersa dipundata
register-cell-yes = sampun
register-cell-no = dereng
register-cell-fresh = enggal
register-cell-old = lami

### Kaca wara-wara privasi: kadamel saking flows/retention.yaml

page-privacy = Data pribadi
page-privacy-title = Wara-wara privasi
page-privacy-intro = Hotline Pemkot { $city } nyimpen sakedhik-sakedhikipun, kasandi, saha sedaya wonten watesing wekdal. Ingkang langkung watesipun kabusak piyambak.
page-privacy-not-kept = NIK saha nomer HP ingkang kaserat mboten kasimpen. Foto sertifikat kabusak sasampunipun kawaos. Mboten wonten ingkang kasade utawi kabagi.
page-privacy-rights = Serat ing chat: "data saya" kangge mirsani, "hapus data" kangge mbusak, "cabut persetujuan" supados foto mboten kawaos malih lan tandhanipun ing ketua RT/RW ical, "petugas" menawi kersa wicantenan kaliyan tiyang.
page-privacy-what = Ingkang kasimpen
page-privacy-how-long = Pinten dangunipun
page-privacy-why = Kangge punapa
page-privacy-ground = Dhasaripun (UU 27/2022, Pasal 20)
page-privacy-back = Wangsul dhateng chat
privacy-kind-sessions = Kawontenan chat, saking pesen pungkasan
privacy-kind-claims = Ingkang Kakak cariyosaken (dosis, yuswa, alesan), saking pesen pungkasan
privacy-kind-verified_facts = Asil sertifikat, saking pesen pungkasan; sasampunipun namung menawi kapesthekaken kagunganipun Kakak, saha ical sareng chat
privacy-kind-relatives = Kulawarga utawi kanca ingkang katakekaken, saking pungkasan karembag
privacy-kind-listed = Tiyang ing dhaptar, saking pungkasan karembag
privacy-kind-proof_codes = Kode titipan ketua RT/RW: sinten ingkang sarujuk, lan bilih sertifikatipun sampun dipuntedahaken
privacy-kind-photo_consent = Persetujuan maos foto, kaliyan wekdal saha teksipun
privacy-kind-photographs = Foto ingkang ngentosi kawaos; ingkang kawaos langsung kabusak
privacy-kind-register_sessions = Mlebet kaca data penghuni, kagem ketua RT/RW
privacy-kind-register_drafts = Isian ketua RT/RW ingkang dereng kakintun, namung ing HP-nipun, kakunci
privacy-kind-latest_lines = Sedasa pesen pungkasan, kangge petugas ingkang katimbali
privacy-kind-handover_lines = Wicantenan kaliyan petugas saha fotonipun
privacy-kind-audit = Cathetan tumindakipun petugas
privacy-kind-verdicts = Wangsulan ingkang kaparingaken, kaliyan sinten ingkang nampi
privacy-kind-statistics = Cacah saben minggu: pinten tiyang ingkang nyuwun pirsa, layanan, wangsulan, lan kecamatan, kirang saking gangsal tiyang dipunsawijekaken
privacy-kind-records = Cathetan gangguan saha pesen ingkang mboten dumugi
privacy-kind-dead_letters = Pesen ingkang gagal kawangsulan
privacy-kind-message_marks = Tandha pesen ingkang sampun katampi utawi kapethik
privacy-kind-unclaimed = Wangsulan ingkang mboten kapendhet
privacy-kind-list_photos = Foto daftar ingkang manggen saking ketua RT/RW, ngantos dipunketik utawi dipunbusak
privacy-kind-moved_chats = Chat saking nomer ingkang gantos, ngantos ingkang kagungan mesthekaken
privacy-kind-recurring_reminders = Pangeling ingkang wangsul, lajeng katakenaken taksih kersa punapa mboten
privacy-kind-logs = Log program, tanpa nami, nomer, utawi isinipun pesen
privacy-why-talk = nglajengaken wicantenan
privacy-why-answer = mangsuli pitakenanipun Kakak
privacy-why-proof = mriksa bukti vaksin
privacy-why-register = nyathet penghuni sareng RT/RW
privacy-why-show = ngaturaken bilih sertifikat sampun dipuntedahaken, menawi sarujuk
privacy-why-list = nyalin daftar kertas dhateng data ingkang manggen
privacy-why-officer = mbiyantu lumantar petugas
privacy-why-control = mesthekaken petugas tumindak leres
privacy-why-correct = ndandosi wangsulan ingkang klentu
privacy-why-statistics = ningkataken layanan kutha
privacy-why-repair = manggihaken saha ndandosi gangguan
privacy-why-once = mangsuli setunggal pesen sepisan kemawon
privacy-why-deliver = ngaturaken wangsulan
privacy-why-remind = ngengetaken kados ingkang kasuwun
privacy-ground-consent = persetujuan
privacy-ground-legal_duty = kuwajiban hukum
privacy-ground-public_task = tugas palayanan publik
privacy-ground-legitimate_interest = kapentingan ingkang sah

### Kaca data penghuni (/rt)

rt-name = Data ingkang manggen
rt-title = Data ingkang manggen ing { $area }
rt-no-script = Kangge ngisi, gesangaken JavaScript ing setelan browser. Mirsani lan ngundhuh tetep saged.
rt-open-title = Bikak data ingkang manggen
rt-open-explained = Link punika namung kangge Bapak/Ibu, kangge sapisan mbikak. Sasampunipun kabikak, kacanipun saged kaangge sawetawis jam ing HP punika.
rt-open = Bikak
rt-link-refused =
    { $why ->
        [used] Link punika sampun nate kabikak. Kangge mbikak malih, seratan “minta link” ing chat hotline, Bapak/Ibu.
        [expired] Link punika sampun langkung saking 15 menit. Seratan “minta link” ing chat hotline, Bapak/Ibu, lajeng bikak link ingkang enggal.
       *[unknown] Link punika dereng kepanggih. Seratan “minta link” ing chat hotline, lajeng bikak link ingkang enggal.
    }
rt-closed =
    { $why ->
        [signed_out] Kaca punika kabikak mawi link saking chat. Seratan “halaman rt” ing chat hotline, Bapak/Ibu, lajeng bikak link-ipun.
        [over] Mangsa jejibahanipun sampun rampung. Matur nuwun sampun njagi warganipun, Bapak/Ibu. Datanipun tetep wonten kelurahan kangge pangurus salajengipun.
        [revoked] Kodenipun sampun boten saged kaangge, Bapak/Ibu. Kelurahan ingkang saged nerangaken saha maringi kode enggal.
        [asleep] Datanipun katutup rumiyin supados aman, Bapak/Ibu. Suwun kode enggal ing kelurahan, lajeng kintun dhateng chat hotline.
       *[other] Kaca punika namung kangge ketua RT/RW ingkang nyepeng kode saking kelurahan.
    }
rt-drafts-wait = Isian ingkang dereng kakintun taksih wonten ing HP punika, kakunci. Sasampunipun link enggal kabikak, isianipun medal malih.
rt-totals = { $occupants } tiyang ing { $houses } griya. Dereng kacathet lapor RT { $unreported }, dereng kacathet nonpermanen { $unregistered }.{ $held ->
        [0] {""}
       *[other] {" "}{ $held } malih boten kersa dipundata, dereng dipunetang.
    }
rt-unasked = NIK, agami, suku, lan vaksin boten kacathet ing ngriki.
rt-areas = RT ing wewengkon punika
rt-area-other = Bikak RT sanes
rt-area-show = Bikak
rt-areas-back = ‹ Sedaya RT
rt-export = Undhuh kangge kelurahan
rt-export-xlsx = Excel
rt-export-csv = CSV
rt-export-noted = Kangge kelurahan kemawon. Saben undhuhan kacathet.
rt-leave = Rampung
rt-leave-sure = Taksih wonten isian ingkang dereng kasimpen. Menawi rampung sapunika, isian punika kabusak saking HP punika. Lajeng?
rt-house-new = Tambah griya
rt-house-begin = Wiwit ngisi
rt-house-none = Dereng wonten griya ingkang kacathet. Kawiwitan saking nama kos utawi kontrakanipun.
rt-house-own = Ingkang gadhah, alamat, gunggung kamar
rt-house-count = { $rooms ->
        [0] { $count } tiyang
       *[other] { $rooms } kamar, { $count } tiyang
    }{ $held ->
        [0] {""}
       *[other] , { $held } boten kersa dipundata
    }
rt-row-new = Tambah larik
rt-row-more = Enggal/lami lan tanggal medal
rt-field = { $field }, larik { $row }
rt-gone = Sampun pindhah ({ $count })
rt-missing = Ingkang taksih kirang: { $fields }
rt-unknown = –
rt-save = Simpen
rt-saving = Nyimpen …
rt-unsaved = { $count } larik dereng kasimpen
rt-saved = Sampun kasimpen.
rt-look = Wonten ingkang dereng kawaos. Pirsani tandha abrit ing larikipun.
rt-clash = Pangurus sanes sampun nyerat “{ $now }”. Isian Bapak/Ibu: “{ $mine }”. Ngagem ingkang pundi?
rt-clash-empty = kothong
rt-clash-theirs = Ingkang kacathet
rt-clash-mine = Isian kula
rt-clash-choose = Wonten isian ingkang benten kaliyan pangurus sanes. Mangga kapilih rumiyin ing larikipun.
rt-notice = Cithak wara-wara kangge ingkang manggen
rt-print-hint = Cithak: Ctrl+P; ing HP lumantar menu browser.
rt-way =
  { $channel ->
    [whatsapp] WhatsApp
    [telegram] Telegram
   *[web] Chat web
  }
rt-back = Wangsul dhateng data
rt-lost = { $count } ewah-ewahan boten saestu kacathet: tiyangipun sampun boten wonten ing dhaptar, utawi griyanipun kebak.
rt-erase = Busak cathetan punika
rt-erase-sure = Busak cathetan { $name }? Punika kangge ingkang klentu serat utawi dhobel. Menawi tiyangipun pindhah, isi tanggal medalipun kemawon.
rt-erasing = Cathetan punika dipunbusak sasampunipun dipunsimpen.
rt-erase-keep = Ampun dipunbusak
rt-erase-clash = Pengurus sanes nembe ngewahi cathetan punika. Tetep dipunbusak?
rt-erase-mine = Tetep busak
rt-erased = { $count } cathetan dipunbusak.
rt-erase-undo = Wangsulaken
rt-restored = Cathetanipun sampun wangsul.
rt-unread =
    { $what ->
        [rooms] Gunggung kamar “{ $typed }” dereng kawaos. Seratan angkanipun, 1 dumugi 500.
        [name] Nama boten saged kakothongaken. Menawi sampun pindhah, mangga dipunisi tanggal medalipun (tombol ⋯).
       *[day] “{ $typed }” dereng kawaos minangka tanggal. Seratan tuladhanipun 3 Maret, Maret 2021, utawi 2019.
    }
rt-nameless = Larik punika dereng wonten namanipun, dados dereng kasimpen.
rt-read-only = Data punika saged dipunpirsani lan dipunundhuh. Ingkang nyathet RT/RW-nipun.
rt-offline = Boten wonten sinyal. Isian kasimpen ing HP punika, kakunci, paling dangu sedinten. Mangke kakintun menawi sinyalipun sampun wonten.
rt-offline-empty = Dereng wonten sinyal, lan ing HP punika dereng wonten data ingkang saged kabikak. Bikak malih mawi link saking chat menawi sinyalipun sampun wonten.
rt-offline-paste = Tabel saged katempelaken menawi wonten sinyal, supados NIK-ipun boten katut kasimpen.
rt-drafts-found = Isian ingkang dereng kakintun sampun kapasang malih. Mangga kapriksa, lajeng pencet Simpen.
rt-session-over = Wekdal kaca punika sampun telas. Isianipun tetep wonten ing HP punika. Seratan “minta link” ing chat hotline, lajeng bikak link-ipun.
rt-failed = Dereng kasimpen. Isianipun tetep wonten ing HP punika; mangga kacobi malih sekedhap malih.
rt-pasted-beyond = { $count } kolom ing sisih tengen boten dipunsuwun, dados boten kalebetaken.
rt-pasted-unread = { $count } larik tanpa nama boten kalebetaken.
rt-pasted-more = { $count } larik boten cekap papanipun. Simpen rumiyin, lajeng tempelaken sisanipun.
rt-pasted-elsewhere = Larik kangge { $houses } boten kalebetaken ing ngriki. Tempelaken ing griyanipun piyambak-piyambak, utawi kintun file-ipun lumantar chat.
rt-refused-bad-request = Isianipun dereng kawaos. Muat malih kaca punika, lajeng kacobi malih.
rt-refused-signed-out = { rt-session-over }
rt-refused-office-over = Mangsa jejibahan utawi kodenipun sampun boten saged kaangge, dados kaca punika katutup. Datanipun tetep wonten kelurahan.
rt-refused-foreign-origin = Isian boten saged katampi saking alamat punika. Bikak mawi link saking chat hotline.
rt-refused-no-right = Wewengkon punika ing sanjawinipun jejibahan Bapak/Ibu, dados boten kacathet.
rt-refused-not-found = Kaca punika boten wonten.
rt-refused-too-large = Isianipun kekathahen sareng-sareng. Simpen sabagean-sabagean.
rt-refused-too-many = Kecepeten. Tengga sekedhap, lajeng kacobi malih.
rt-refused-away = Hotline saweg wonten alangan. Isianipun tetep wonten ing HP punika; mangga kacobi malih mangke.
rt-refused-busy = Hotline saweg rame. Isianipun tetep wonten ing HP punika; mangga kacobi malih sekedhap malih.
rt-from-owner = saking ingkang kagungan

### Pertanyaan pengurus RT dan RW: flows/faq/heads.yaml

faq-head-code-elsewhere = *Kode namung sepisan, ing satunggal chat: ingkang sampun dipuntampi mboten saged dipunginakaken malih, ugi ing HP sanes.* HP enggal kanthi nomer ingkang sami: lajeng saged. Nomer sanes: nyuwun kode enggal ing kelurahan, utawi gabungaken chatipun kanthi nyerat *gabung*.
faq-head-code-share = *Sampun dipunbage, Kak: kode punika namung kangge pangurus ingkang dipunparingi, sepisan ngangge.* Pangurus sanes nyuwun kodenipun piyambak ing kelurahan. Kangge ingkang gadhah kos wonten kode piyambak: seratan *kode buat pemilik kos ...*.
faq-head-code-form = Wujudipun kode sami kangge ketua RT, RW, lan kelurahan, Kak. *Wilayahipun miturut ingkang kaserat nalika kode dipuntampi.* Boten cocog? Nyuwun kode enggal ing kelurahan.
faq-head-code-letter = *Nyuwun pangapunten Kak, nama utawi SK boten saged dipunpriksa ing ngriki; ingkang mbikak data namung kode saking kelurahan.* Beta SK dhateng kelurahan kangge nyuwun kode, lajeng kintun mriki.
faq-head-code-none = *Kodenipun saking kelurahan, Kak; bot boten saged ndamelaken, lan saderengipun wonten kode boten wonten data ingkang kula simpen.*
    Tanpa kode ugi saged: tanglet sarat layanan, ugi kangge sawetawis warga (1) Bu Y KK 2) Pak D SKCK), lajeng *teruskan* kangge teks dhateng warga.
    Data, ekspor, lan pangumuman nengga kode.
faq-head-ends = *Menawi masa tugas rampung, aksesipun katutup lan datanipun tetep gadhahipun wilayah, dipunjagi kangge kelurahan.* Pangurus enggal pikantuk kode piyambak ing kelurahan lan nglajengaken data ingkang sami. Mundur langkung enggal? Kabari kelurahan.
faq-erase-or-leave = *Keluar* kangge tiyang ingkang nate manggen lajeng pindhah: cathetanipun tetep wonten kaliyan tanggalipun. *Hapus* kangge cathetan ingkang lepat utawi dobel. Lepat? Seratan *batal*.
faq-undo-steps = *Batal* mangsulaken ewah-ewahan pungkasan, Kak, sauger dereng ewah malih. Ingkang langkung lami dipunleresaken kanthi nyerat ingkang leres, tuladhanipun: andi asale garut. Ingkang lami wonten ing *riwayat kos ...*.
faq-register-seen-by = Data katingal dening pangurus wilayah punika (RT, lan RW ing nginggilipun) lan kelurahan; ingkang gadhah namung griyanipun, ingkang manggen namung cathetanipun. Warga sanes boten. Saben ekspor lan ewah-ewahan kacathet: *riwayat kos ...*.
faq-register-other-area = *Data RT sanes boten saged dipunpirsani utawi dipunpindhah saking ngriki, Kak: saben kode namung kangge wilayahipun.* Pangurus RT punika ingkang nyathet; menawi mangu-mangu watesipun, tanglet kelurahan.
faq-register-public = *Sampun, Kak: nama lan asalipun tiyang punika data pribadi, namung kangge pangurus lan kelurahan.* Kangge rapat, ronda, utawi grup cekap gunggungipun: seratan *rekap*.
faq-register-numbers = *NIK lan nomer HP boten wonten ing data, lan sampun dipunserat ing chat, Kak.* Menawi kelurahan mbetahaken, tiyangipun piyambak ingkang nedahaken ing kelurahan.
faq-owner-code-reach = *Ingkang gadhah namung mirsani lan ngisi griyanipun piyambak, Kak.* Ingkang dipunewahi langsung kacathet, wonten tandhanipun "saking ingkang gadhah", katingal ing *riwayat kos ...*; saged dipunleresaken. Kodenipun 14 dinten, aksesipun dumugi tugas rampung. Ngendelaken: *cabut kode kos ...*.
faq-proof-code-safe = *Titip kode: satunggal kode kangge satunggal tiyang, lan ingkang katingal ing ngriki namung "sampun dipuntedahaken".* Vaksin, dosis, utawi sinten ingkang dereng boten katingal; warga kenging milih, ing loket ugi saged.
    Caranipun: kintun dhaptaripun, 1) Bu Y KK 2) Pak D SKCK, lajeng seratan *titip kode*. Terusaken saben kode dhateng tiyangipun, sampun dhateng grup.
faq-code-spread = *Kode ingkang asli dipundamel ketua RT/RW utawi kelurahan, dipunkintun dhateng tiyangipun, lan namung dhateng hotline punika.* Kula boten nate nyuwun OTP, PIN, utawi arta. Kasebar ing grup? Sampun dipunkintun; tanglet ketua RT utawi kelurahan.
faq-no-eviction = *Nyuwun pangapunten Kak, serat kangge ngusir boten kula damelaken: dereng vaksin utawi dereng lapor sanes alesan ngusir tiyang, saking pundi kemawon.* Dipunajak lapor kanthi sae; menawi wonten gangguan, rembagan kaliyan kelurahan utawi Bhabinkamtibmas.
faq-rent-not-kept = *Bayaran sewa boten dipuncathet ing ngriki, Kak.* Ingkang dipuncathet: nama, kamar, asal, wiwit kapan, sampun lapor utawi dereng.
faq-occupant-reports = *Ingkang enggal lapor dhateng ketua RT mbeta KTP/KK.* Kirang saking setaun: dipundata nonpermanen (Permendagri 74/2022); langkung setaun: pindhah domisili (SE 400.12/2458). Sampun lapor? Seratan tuladhanipun: andi sampun lapor.
faq-notices-how = *Warga ingkang kersa nderek cekap nyerat dhateng hotline punika: ikut info RT .. RW .. kelurahanipun.* Isinipun pangumuman saking pangurus wilayah punika kemawon, kendel kanthi *stop info*. Badhe ngintun? Seratan *umumkan:* lajeng teksipun; kula tedahaken rumiyin.
faq-notice-after = *Pangumuman dipunkintun saksampunipun dipunjawab inggih, boten saged dipunjadwal, lan ingkang sampun boten saged dipuntarik.* Lepat nalika taksih dipunkintun? Serat *stop*: ingkang dereng nampi boten dipunkintuni. Saksampunipun, kintun pangleres mawi *umumkan:*. Cacahipun: serat *pengumuman tekan pira*; sinten ingkang maos boten kasumerepan. Wangsulanipun warga ing chatipun piyambak.
faq-kelurahan-deadline = Wates wekdalipun saking kelurahan, Kak: kula boten saged ngunduraken, ingkang telat tetep saged dipunpasrahaken. Cathet ing ngriki, tuladhanipun: *kelurahan minta data paling lambat 30 November*; mangke kula engetaken. Ingkang kapasang: seratan *pengingat saya*.
faq-register-format = File-ipun Excel (*ekspor*) utawi CSV (*csv*), Kak; PDF dereng wonten. Saking Excel saged dipunsimpen dados PDF utawi dipuncetak.
faq-head-unnamed = Nama lan nomer ketua RT boten kula simpen kangge dipunbage, Kak. Tanglet tanggi utawi kantor kelurahan.
faq-objection-known = Pangurus RT mirsani tandha *boten kersa dipundata* ing cathetanipun, Kak, supados boten dipunkintun dhateng kelurahan. Ingkang mutusaken petugas, sanes pangurus RT.
faq-head-code-valid = *Kode ingkang leres langsung kula tampi menawi dipunketik, Kak; menawi dereng wonten wangsulan "Kode sampun dipuntampi", kode menika mboten lumampah.* Ingkang leres saking kertu kelurahan: tigang kelompok aksara lan angka. Klentu? Ketik sepisan malih kodenipun kemawon.
faq-list-begins =
    {""}*Saged, Kak. Kintun daftaripun, setunggal tiyang setunggal baris: sinten, badhe ngurus menapa, sampun vaksin kaping pinten.* Tuladhanipun:
    1) Bu Y mau KK, belum vaksin
    2) Pak D mau SKCK, vaksin 2x
    Inisial kemawon cekap, saged satunggal-satunggal. NIK lan sertifikat sampun dipunkintun.
faq-list-vaccine = *Kangge layanan kutha dipunsuwun bukti vaksin paling sekedhik dosis 1, Kak* (SE 440/1395, 9 September 2021); saben tiyang mbeta lan nuduhaken piyambak. Lare lan ingkang mboten saged vaksin: petugas loket ingkang mutusaken, tetep pareng rawuh. Satunggal-satunggal: serat *daftar*.
faq-data-to-police = *Namung lumantar margi resmi, Kak.* Nyuwun serat tugas utawi serat panyuwunipun, lajeng tanglet kelurahan saderengipun maringi menapa kemawon. Saking mriki data namung dipunekspor kangge kelurahan; lumantar chat utawi grup sampun.
faq-others-numbers = *NIK, nomer HP, utawi data tiyang sanes mboten wonten ing kula lan mboten kula paringaken, Kak: menika data pribadinipun.* Tanglet langsung dhateng tiyangipun; sampun dipunserat ing chat menika.
faq-vaccinated-elsewhere = *Serat edaranipun nyuwun bukti vaksin paling sekedhik dosis 1; kedah vaksin ing Bekasi mboten dipunsebat, Kak.* Sertifikat saking kitha sanes ing Indonesia pareng dipuntedahaken, ing aplikasi utawi kertu kertas. Wonten ingkang mangu? Petugas loket ingkang mesthekaken.
faq-kelurahan-open = *Kelurahan lan kantor kutha bikak Senin–Jumat ing jam kerja, Kak; Setu, Minggu, lan dinten prei tutup.* Jam bikakipun saged ewah, mangga dipunpesthekaken rumiyin dhateng kelurahan.
faq-owner-begins =
    {""}*Ingkang gadhah ngisi griyanipun piyambak mawi kode saking ketua RT, Kak, sanes saking kelurahan.* Sampun angsal? Ketik kodenipun ing mriki; ingkang kabikak namung griyanipun Kakak. Tanpa kode dereng wonten ingkang saged dipuncathet ing mriki.
    Kaliyan ngentosi, siapaken kamar, nami, asal, lan wiwit kapan saben penghuni. Wigati? Matur langsung dhateng ketua RT utawi kelurahan.
faq-owner-papers = *Kangge data ing mriki KTP lan NIK mboten perlu, Kak: cekap nami, asal, kamar, lan wiwit kapan.* Sampun nahan KTP tiyang. Penghuni enggal nuduhaken KTP-nipun piyambak nalika lapor ketua RT; ingkang awrat sampun dipunpeksa, kelurahan ingkang njelasaken.
faq-vaccination-not-kept = *Status vaksin boten wonten ing data, boten dipuncathet lan boten dipunetang, Kak.* Tiyangipun piyambak ingkang saged tanglet ing chatipun. Kangge sawetawis warga ingkang badhe dhateng loket, ginakaken *titip kode*.
faq-reason-not-kept = Alesan lan tujuanipun boten kula cathet, Kak. Ingkang kasimpen namung sinten, saking griya pundi, lan tanggalipun.
faq-head-begins =
    { $keeps ->
        [area] *Panjenengan sampun ngasta data { $area } dumugi { $until }, dados mboten perlu ndhaptar malih.* Serat kemawon, tuladhanipun: kos bu tini kamar 1 andi saking garut wiwit maret.
        [house] *Panjenengan sampun ngisi data satunggal griya ing { $area } dumugi { $until }.* Serat kemawon ingkang manggen, tuladhanipun: 1 andi saking garut wiwit maret.
       *[none] *Supados dipuntampi minangka ketua RT/RW perlu kode sepisan saking kelurahan.* Nyuwun kertu kodenipun ing kelurahan, lajeng ketik ing chat punika utawi pindai kothak QR-ipun. Nama utawi SK kemawon dereng cekap.
            Kaliyan ngentosi, prakawis warga sampun kepareng dipuntangletaken: 1) Bu Y badhe KK 2) Pak D badhe SKCK.
    }
faq-head-code-shape = *Kodenipun tigang klompok, saben klompok sekawan aksara utawi angka, mawi garis.* Wujudipun: XXXX-XXXX-XXXX.
    Aksara O utawi nol, I/L utawi setunggal? Kuwalik mboten punapa-punapa. Aksara alit ugi kepareng. Ketik ing mriki, utawi pindai kothak QR ing kertunipun.
faq-head-code-where = *Kodenipun namung saking petugas kelurahan; kula mboten saged damel.* Nyuwun kertu kode ketua RT/RW ing kelurahan, lajeng ketik ing mriki.
    Ingkang kagungan kos nampi kodenipun saking ketua RT.
faq-head-code-once = *Satunggal kode kangge sepisan: sasampunipun dipuntampi mboten saged dipunginakaken malih, ugi ing HP sanes, dados kertasipun mboten perlu dipunsimpen.* Ing chat punika mboten perlu kode malih dumugi jejibahanipun rampung, anggeripun mboten kendel langkung 60 dinten.
    Kode ingkang dereng dipunginakaken lumampah 14 dinten. Ical utawi kliwat? Nyuwun ingkang enggal ing kelurahan.
faq-head-code-helper = *Ingkang ngasta datanipun chat ingkang ngintun kodenipun. Dados prayoginipun ketuanipun piyambak ingkang ngintun, saking HP-nipun.* Sanesipun kepareng mbiyantu ngetik ing HP punika.
    Sekretaris badhe saking HP piyambak? Nyuwun kode piyambak ing kelurahan.
faq-head-rw = *RW ugi saged.* Kode RW saking kelurahan mbikak sedaya RT ing RW punika kemawon, tuladhanipun: *rekap rt 05*. Kode RT namung kangge RT-nipun.
    Dereng gadhah kode? Nyuwun ing kelurahan, lajeng ketik ing mriki.
faq-head-abilities =
    { $keeps ->
        [house] *Alon-alon kemawon. Ing mriki panjenengan nyathet sinten ingkang manggen ing griyanipun.* Tuladhanipun: 1 andi saking garut wiwit maret, 2 kosong.
            Wonten ingkang pindhah? Serat: andi keluar kemarin. Mirsani isinipun: *daftar*. Klentu mboten punapa, serat *batal*.
       *[other] *Alon-alon kemawon. Cekap dipunserat kados mekaten:*
            - Nyathet ingkang manggen: kos bu tini kamar 1 andi saking garut wiwit maret
            - Tanglet kangge warga: 1) Bu Y badhe KK 2) Pak D badhe SKCK
            - Paring kabar dhateng warga: umumkan: kerja bakti Minggu jam 7
            { $keeps ->
                [area] Mirsani isinipun: *rekap*. Klentu mboten punapa, serat *batal*.
               *[other] Nyathet lan paring kabar perlu kode saking kelurahan rumiyin.
            }
    }
faq-head-term =
    { $keeps ->
        [over] *Jejibahan kangge { $area } ing mriki sampun rampung.* Menawi taksih ngayahi, nyuwun kode enggal ing kelurahan.
        [none] *Ing chat punika dereng wonten kode ingkang dipuntampi, dados dereng wonten wekdal jejibahan ingkang kacathet.* Tanggalipun tumut kode saking kelurahan.
       *[other] *Dumugi { $until }, kangge { $area }.* Sasampunipun punika aksesipun rampung piyambak; menawi taksih ngayahi, nyuwun kode enggal ing kelurahan.
    }
faq-register-begins =
    { $keeps ->
        [area] *Serat kemawon ing chat punika: griyanipun, kamaripun, namanipun, saking pundi, wiwit kapan.* Tuladhanipun:
            kos bu tini kamar 1 andi saking garut wiwit maret
            Kepareng sawetawis sareng-sareng; ingkang dereng mangertos saged nyusul. Griya pundi, lan sinten ingkang manggen?
        [house] *Serat kemawon ing chat punika: kamaripun, namanipun, saking pundi, wiwit kapan.* Tuladhanipun: 1 andi saking garut wiwit maret, 2 kosong. Ingkang dereng mangertos saged nyusul. Sinten ing kamar 1?
       *[none] *Ingkang manggen dipuncathet ketua RT/RW ingkang ngasta kode saking kelurahan.* Sampun wonten kodenipun? Ketik ing mriki rumiyin. Lajeng cekap dipunserat: kos bu tini kamar 1 andi saking garut wiwit maret.
    }
faq-register-upload = *Saged: kintun file Excel (XLSX) utawi CSV dhateng chat punika, utawi tempel tabelipun.* Irah-irahanipun: nama, kamar, kos, asal, sejak. Kolom sanes mboten dipunwaos.
    Dhaptaripun ing kertas? Kintun fotonipun: dipunsimpen { $kept_list_photos } kangge dipunketik, mboten dipunwaos mesin. PDF, Word, lan swanten dereng saged.{ $keeps ->
        [none] {" "}Perlu kode saking kelurahan rumiyin.
       *[other] {""}
    }
faq-register-page-how =
    { $keeps ->
        [house] *Kaca ing laptop namung kangge ketua RT/RW.* Griyanipun panjenengan dipunisi lumantar chat punika; chat punika ugi saged dipunbikak ing laptop. Tabel utawi file Excel kepareng dipunkintun.
        [none] *Wonten kaca kangge laptop utawi HP, sasampunipun wonten kode saking kelurahan.* Ketik kodenipun ing mriki, lajeng serat *nyuwun link*.
       *[other] *Saged lumantar kaca ing laptop utawi HP: serat nyuwun link.* Link-ipun kangge panjenengan piyambak, 15 menit, sepisan bikak. Sasampunipun kabikak, kacanipun saged dipunginakaken { $kept_register_sessions }.
            Ing laptop, bikak chat punika ing mrika supados link-ipun kantun dipunklik. Isinipun tabel; tabel saking Excel kepareng dipuntempel.
    }
faq-register-page-share = *Sampun dipunterusaken: sinten ingkang mbikak link-ipun saged mirsani lan ngowahi data.* Putra utawi kulawarga kepareng mbiyantu ngetik ing sisih panjenengan.
    Pengurus sanes prayoginipun ngagem kode piyambak saking kelurahan.
faq-register-safe = *Ingkang dipunsimpen sekedhik lan dipunsandi: griya, kamar, nama, asal, wiwit kapan, sampun lapor punapa dereng. NIK, agami, suku, lan vaksin mboten.*
    Ingkang saged mirsani: pengurus wilayah punika lan kelurahan; ingkang kagungan namung griyanipun. Saben owah-owahan kacathet, lan cathetan ingkang sampun pindhah mangke kabusak.
    Dhasaripun SE 400.12/2458 lan Permendagri 74/2022. Ingkang manggen kepareng mirsani cathetanipun, nyuwun dipunleresaken, utawi keberatan.
faq-register-initials = *Kepareng. Inisial utawi nama celukan dipuncathet punapa wontenipun*, tuladhanipun: kos bu tini kamar 1 S.R. saking pekalongan. Menawi kelurahan nyuwun nama jangkep, leresaken mangke: kamar 1 harusnya siti.
faq-register-fields = *Ingkang dipuncathet namung punika: griya, kamar, nama, asal, wiwit kapan, sampun lapor RT, sampun kadhata nonpermanen.* Jaler-estri, umur, pedamelan, agami, suku, NIK, nomer HP, lan vaksin mboten dipuncathet, dados mboten saged dipunetang. Cacahipun: *rekap*.
faq-register-tell-occupants = *Inggih, prayoginipun ingkang manggen dipunparingi pirsa.* { $keeps ->
        [area] Seratanipun kula cawisaken: serat *teks pemberitahuan buat penghuni kos ...*, lajeng tempel utawi terusaken.
       *[other] Seratanipun dipundamel ketua RT ingkang ngasta kode.
    } Mawi kode ing ngriku piyambakipun saged mirsani cathetanipun, nyuwun dipunleresaken, utawi keberatan.
    Keberatan dipunputusaken petugas; saderengipun, namanipun mboten tumut dipunkintun dhateng kelurahan.
faq-register-why = Kepareng dipunwangsuli mekaten:
    "Pengurus RT nyathet ingkang manggen ing kos lan kontrakan kangge kelurahan: nama, kamar, asal, wiwit kapan, sampun lapor punapa dereng. NIK, agami, lan vaksin mboten. Dhasaripun SE 400.12/2458 lan Permendagri 74/2022. Kepareng dipunpirsani, dipunleresaken, utawi keberatan."{ $keeps ->
        [area] {" "}Seratan jangkepipun: serat *teks pemberitahuan buat penghuni kos ...*
       *[other] {""}
    }
faq-nonpermanent = *Penduduk nonpermanen punika tiyang ingkang manggen ing mriki, nanging KTP-nipun alamat sanes* (Permendagri 74/2022). Dipundhata supados kacathet manggen ing mriki; KTP-nipun mboten owah.
    Langkung setaun ing mriki: pindhah domisili (SE 400.12/2458). Sampun kadhata? Serat tuladhanipun: andi sudah terdata nonpermanen.
faq-register-send =
    { $keeps ->
        [house] *File kangge kelurahan dipunpendhet ketua RT/RW.* Isinipun panjenengan sampun wonten ing dhaptaripun, dados mboten perlu dipunkintun malih.
       *[other] *Serat ekspor: file Excel-ipun kula kintun ing chat punika, kangge kelurahan utawi dipuncithak.* Kelurahan ugi saged mirsani datanipun piyambak. CSV: serat *csv*. PDF dereng wonten; saking Excel saged dipunsimpen dados PDF.
    }
faq-register-csv = *Titik koma dereng saged: CSV-nipun ngginakaken koma.* Menawi ing Excel dados satunggal kolom, agem file Excel kemawon: serat *ekspor*. CSV-nipun: serat *csv*.
faq-register-mistakes = *Mboten punapa-punapa: serat kemawon ingkang leres*, tuladhanipun: kamar 3 harusnya rina. Ingkang nembe dipunserat saged dipuntarik mawi *batal*.
    Sampun pindhah: andi kamar 1 keluar kemarin. Dobel: hapus yang kamar 4.
faq-owner-fills = *Saged. Ingkang kagungan ngisi griyanipun piyambak mawi kode saking ketua RT.* { $keeps ->
        [area] Serat tuladhanipun: *kode buat pemilik kos bu tini*, lajeng terusaken dhateng tiyangipun kemawon.
       *[other] Ketua RT ingkang damel, sasampunipun ngasta kode saking kelurahan.
    }
    Kode punika mbikak satunggal griya punika kemawon, sepisan, 14 dinten. Ketua RT mirsani isinipun, saged ngleresaken, lan saged nyabut kodenipun.
faq-proof-code-holds = *Kode titipan lumampah { $kept_proof_codes }, kangge satunggal tiyang, sepisan.* Klentu tiyang utawi ical? Serat *kode baru buat Bu Y*: ingkang lami pejah. Mboten siyos? *coret no 2*, kodenipun ugi pejah.
faq-proof-code-phone = *Kode ingkang sami saged ing WhatsApp utawi Telegram.* Mboten gadhah HP? Tiyangipun cekap mbekta kertu vaksin utawi sertifikat cithak lan KTP dhateng loket. Titip kode mboten wajib.
faq-notices-stop = *Warganipun piyambak ingkang kendel: serat stop info ing hotline punika, kapan kemawon.* Pengurus mboten saged ndhaptaraken utawi ngedalaken tiyang.
faq-notice-for-all = *Ingkang nampi pangumuman mboten saged dipunpilih, punapa malih miturut status vaksin.* Hotline mboten mangertos sinten ingkang dereng. Ingkang saged: setunggal pangumuman kangge sedaya warga wilayah punika ingkang nderek. Seratan *umumkan:* lajeng teksipun; kula tedahaken rumiyin.
faq-notice-numbers = *Nomeripun warga mboten saged dipunlebetaken dening pengurus, lan sampun dipunkintun mriki.* Warga ndhaptar piyambak kanthi nyerat dhateng hotline punika: ikut info RT .. RW .. kelurahanipun. Serat ajakan punika kenging dipunbagi dhateng grup warga.
faq-notice-receivers = *Ingkang nampi namung warga wilayah punika ingkang ndhaptar piyambak.* Cacahipun kula aturaken saderengipun dipunkintun; nama lan nomeripun mboten saged dipunpirsani, pengurus ugi mboten.
faq-text-size = *Nyuwun pangapunten, ageng alitipun aksara tumut HP.* Ing WhatsApp: Setelan, Chat, Ukuran font, pilih Besar. Ing HP: Pengaturan, Tampilan, Ukuran huruf.{ $keeps ->
        [area] {" "}Datanipun ugi saged dipunbikak ing laptop: serat *nyuwun link*.
       *[other] {""}
    }
faq-register-other-house = *Ingkang kabikak ing mriki namung griyanipun panjenengan piyambak.* Griya sanes mboten, lan ingkang kagungan sanes ugi mboten saged mirsani griyanipun panjenengan.
faq-recorded-what = *Ingkang dipuncathet RT ing mriki: griya, kamar, nama, asal, wiwit kapan, sampun lapor lan kadhata nonpermanen punapa dereng.* Punika kangge kelurahan (SE 400.12/2458, Permendagri 74/2022). NIK, agami, suku, lan vaksin mboten.
    Ingkang mirsani: pengurus RT/RW, kelurahan, lan ingkang kagungan griya. Cathetan panjenengan piyambak kabikak mawi kode ing pemberitahuan kosipun: nyuwun ketua RT, lajeng kintun mriki.
faq-recorded-nik = *Mboten. NIK, nomer HP, agami, suku, lan status vaksin mboten wonten ing data ingkang manggen.* Ingkang wonten: griya, kamar, nama, asal, wiwit kapan, sampun lapor lan kadhata nonpermanen punapa dereng.
faq-recorded-wrong = *Saged dipunleresaken, nanging kula kedah mangertos cathetan ingkang pundi.* Nyuwun kode ing pemberitahuan kosipun dhateng ketua RT, kintun mriki, lajeng serat ingkang leres: panyuwunipun dumugi pengurus RT lan petugas, wangsulanipun ing chat punika.
    Langkung enggal: aturaken dhateng ketua RT utawi ingkang kagungan kos. Lumantar petugas tanpa kode: serat *ajukan permintaan data*.
faq-recorded-object = *Kepareng keberatan.* Nyuwun kode ing pemberitahuan kosipun dhateng ketua RT, kintun mriki, lajeng pilih keberatan. Ingkang mutusaken petugas, sanes RT; saderengipun, nama panjenengan mboten tumut dipunkintun dhateng kelurahan.
    Tanpa kode: serat *ajukan permintaan data*, petugas ingkang mangsuli.
faq-recorded-others = *Nyuwun pangapunten, sinten ingkang manggen ing kamar utawi griya sanes mboten kula sebataken, sinten kemawon ingkang tanglet.* Saben tiyang namung saged mirsani cathetanipun piyambak.
register-inherited = *Inggih: datanipun kagunganipun wilayah.* Ingkang dipunserat pengurus lami ing mriki lajeng kabuka kangge panjenengan. Sapunika isinipun:
