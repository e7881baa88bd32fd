# Teks basa Sunda (lemes ka warga). Ngaran dokumen, tempat, jeung aturan tetep basa Indonesia: nu teu aya di dieu
# dicokot tina id.ftl. Sanggeus ngarobah: npx bisa check

### Salam, menu, jeung kecap nu salawasna jalan

greeting =
    Sampurasun Kak, ieu *Bisa?*, hotline Pemkot Kota Bekasi. Ku abdi dibantosan mariksa hiji layanan tiasa diurus atanapi henteu, kedah nyandak naon, sareng ka mana.

    Mangga serat patarosanana, contona: tiasa manjangkeun SIM? nembe vaksin sakali
menu-offer = Bade dibantosan nu mana, Kak?
help =
    Mangga naros sapertos biasa, contona: saratna ngadamel KTP naon wae?

    Kecap nu salawasna tiasa dianggo: *menu*, *kembali*, *ulang*, *batal*, *petugas*, *stop* (tanpa panginget), *gabung* (dianggo di aplikasi sanes oge), *hapus data*.
cancelled = Muhun Kak, parantos dibolaykeun. Serat *menu* upami bade ngawitan deui.
cancelled-list-stays = Daptar { $count } jalmi tadi tetep aya: *daftar* kanggo ningali, *kosongkan daftar* kanggo mupus.
choice-past = Eta pilihan tina patarosan sateuacanna, Kak.
edit-taken = Mangga Kak, dianggo nu parantos dirobih.
edit-late =
    Seratan nu dirobih ku Kakak parantos kapalang diwaler. *Nu kacatet ayeuna:*
    { $known }
    Aya nu benten? Mangga serat di dieu nu leresna, nya.
edit-late-short = Seratan nu dirobih ku Kakak parantos kapalang diwaler. Aya nu benten? Mangga serat di dieu nu leresna, nya.
question-changed = Hapunten Kak, patarosanana nembe diropea. Urang teraskeun ti dieu, nya.
failure = Hapunten Kak, aya gangguan di pihak abdi, janten patarosan tadi teu acan rengse. Cobi serat deui, atanapi ketik *petugas*.
other-kind =
    { $what ->
        [voice] Hapunten Kak, pesen swara teu acan tiasa didangukeun ku abdi. Mangga serat wae patarosanana, nya.
        [video] Hapunten Kak, video teu acan tiasa ditingali ku abdi. Kintun fotona wae, nya.
        [sticker] Stikerna pikaseurieun, Kak.
        [location] Lokasina teu acan kenal, Kak. Serat waé nami kacamatanna, nya.
        [contact] Hapunten Kak, kontak jalmi sanes teu disimpen ku abdi.
        [message] Hapunten Kak, pesen sapertos kitu teu acan tiasa kabaca ku abdi. Mangga serat wae eusina, atanapi kintun fotona, nya.
        [too_many_photos] Hapunten Kak, foto nu ngantosan diaos parantos seueur teuing. Kintun deui sakedap deui, nya.
       *[file] Hapunten Kak, file eta teu tiasa dibuka. Kintun foto atanapi tangkapan layarna, nya.
    }
located = *Éta kinten-kinten di Kacamatan { $area }, Kak.* Badé ngurus naon? Serat waé, engké dipilarian kantorna.
located-places =
    Kinten-kinten di Kacamatan { $area }. Kanggo { $service }, Kak:
    { $places }
located-elsewhere = *Éta kinten-kinten di { $place }, { $of }, Kak, di luar Kota Bekasi.* KTP, KK, sareng akta diurus di kota atanapi kabupatén alamat KTP. Badé kantor di kacamatan sanés? Serat namina.
unreadable-message = Hapunten Kak, pesen tadi teu kaaos ku abdi. Serat patarosanana ku kecap, nya.
message-set-aside = Hapunten Kak, aya gangguan dina sistem kami, janten pesen tadi teu acan tiasa diwaler. Pesenna disimpen heula kanggo dicobian deui. Tiasa oge diserat deui ku kecap sanes, nya.
too-many-messages = Sakedap, Kak. Pesenna seueur pisan sakaligus, janten teu acan tiasa diaos sadayana. Mangga serat deui kira-kira { $minutes } menit deui, hiji patarosan heula. Upami darurat, telepon 112.
you-are-welcome = Sami-sami, Kak. Mugia salawasna sehat.
thanks-bereaved = Sami-sami, Kak. Mugia Kakak sakulawargi dipasihan kakiatan.
goodbye = Muhun, Kak. Upami aya nu sanes, serat wae di dieu.
out-of-scope =
    Hapunten Kak, eta di luar nu kauninga ku abdi. Abdi ngabantos perkawis layanan sapertos KTP, KK, SIM, SKCK, perizinan, sareng bukti vaksinna.
    Kanggo perkawis sanes, ketik *petugas*.
not-understood = Abdi teu acan ngartos, Kak. Maksadna nu mana?
not-understood-keeper = Hapunten, teu acan kahartos, Kak. { $about ->
        [notice] Ieu perkawis bewara tadi? Serat *kirim*, *batal*, atanapi naon nu digentos.
        [people] Ieu perkawis daptar warga tadi? Sebatkeun nami atanapi nomerna sareng naon nu robah, upamina: no 2 tos vaksin.
        [register] Ieu perkawis pangeusi{ $house ->
            [none] {""}
           *[other] {" "}{ $house }
        }? Sebatkeun namina sareng naon nu bade dicatet atanapi ditaroskeun, upamina: andi kamar 3 kaluar kamari, atanapi: saha nu teu acan lapor.
       *[none] Perkawis pangeusi kos, bewara, atanapi kaperyogian warga di loket? Serat upamina: saha nu teu acan lapor, umumkan: kerja bakti Minggu, atanapi: Bu Y mau KK.
    }
    Aya nu rumit? Serat *petugas*.
not-understood-again = Teu acan kahartos ku abdi, Kak. Waler nomerna wae, atanapi serat *petugas*.
left-undone = Mangga, Kak, moal dilakukeun.
reminder-stays = Mangga, Kak, dicatet. Panginget tetep kapasang dina waktos éta.
unsure = Maksadna nu mana, Kak?
unsure-about = Abdi teu acan yakin, Kak. Ieu perkawis { $service }?
unsure-again = Mangga waler nomerna, Kak, atanapi serat ku kecap sanés.
choice-meant-access = Tiasa diurus teu acan
choice-meant-papers = Sarat sareng waragad
choice-meant-place = Tempat sareng jam muka
choice-meant-reminder = Pasang pangémut
choice-meant-no-reminder = Batalkeun pangémut
choice-meant-proof = Bukti vaksin
choice-meant-language = Ganti basa
choice-other-matter = Perkawis sanés
salam-back = Waalaikumsalam, Kak.
hello-again = Sampurasun, Kak.
person-called =
    { $called ->
        [self] Kakak nyalira
        [relative] { $kind ->
            [resident] warga eta
           *[other] { $label } Kakak
        }
        [named] { $label }
       *[other] jalmina
    }
for-person = Kanggo { $who }:
number-masked = Nomer pribadi dina pesen Kakak teu disimpen. NIK sareng nomer HP teu kedah diserat di dieu.
language-followed = Ku abdi diwaler nganggo basa Sunda, nya. Bade bahasa Indonesia? Ketik *bahasa Indonesia*.
not-caught = Hapunten, waleranana teu acan kahartos.
choice-check-service = Pariksa sarat
choice-send-proof = Kintun bukti vaksin
choice-officer = Nyarios ka petugas
choice-yes = Muhun
choice-no = Henteu
choice-enough = Cekap

### Basa

ask-language = Bade nganggo basa naon, Kak?
choice-indonesian = Indonesia
choice-english = English
choice-sundanese = Sunda
choice-javanese = Jawa
language-switched = Muhun, urang nganggo basa Sunda, Kak.

### Layanan mana

ask-service = { $several ->
        [true] Nu mana heula, Kak? Nu sanesna nuturkeun.
       *[other] Layanan naon nu bade diurus, Kak? Mangga pilih, atanapi serat namina.
    }
ask-service-again = { $several ->
        [true] Hapunten, nu mana heula, Kak? Bales nomerna, atanapi serat nami layananana:
       *[other] Abdi teu acan terang nami eta, Kak. Serat nami layananana, contona KTP, KK, SKCK, akta lahir, atanapi pilih:
    }
ask-service-next = Sertifikat ieu bade dianggo ngurus naon, Kak?
agenda-reminder = Ayeuna pangingetna:
agenda-waits = { $what ->
        [reminder] Pangingetna saatos ieu, nya.
       *[service] Saatos ieu { $service }, nya.
    }
next-service = Diteraskeun ka { $service }, Kak?

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
        [tanah] sertifikat taneuh
        [kartu_kuning] kartu koneng (AK1)
        [jht] BPJS Ketenagakerjaan
        [cerai] papisahan (cerai)
        [sekolah] kaperluan sakola
        [sktt] SKTT (urang asing)
       *[none] layanan eta
    }
service-other = Layanan sanes
service-nikah = nikah di KUA
service-pendataan_kontrakan = pendataan kontrakan sareng kos
service-perizinan = perizinan
service-pindah_domisili = pindah domisili
service-puskesmas = palayanan puskesmas
service-sim = SIM
service-skck = SKCK
service-stnk_pajak = pajeg kandaraan (STNK)
service-surat_pengantar =
    { $other ->
        [sktm] SKTM
        [domisili_usaha] surat domisili usaha
        [usaha] surat keterangan usaha
        [domisili] surat domisili
        [ahli_waris] surat ahli waris
        [hidup] surat keterangan hirup
        [belum_menikah] surat katerangan teu acan nikah
        [penghasilan] surat panghasilan
        [legalisir] legalisir
       *[none] surat pengantar
    }
service-vaksinasi = vaksinasi


### Sabaraha dosis, jeung kasehatan

ask-doses = Kanggo { $service }, SE Wali Kota mundut bukti vaksin sahenteuna dosis 1{ $urgent ->
        [true] ; nu teu acan tetep kenging sumping
       *[false] {""}
    }.
    { $subject ->
        [other] Vaksin COVID-19 { $who } parantos sabaraha kali? Serat angkana (0 upami teu acan).
       *[self] Kakak parantos vaksin COVID-19 sabaraha kali? Serat angkana (0 upami teu acan).
    }
choice-dose-none = Teu acan
choice-dose-one = Dosis 1
choice-dose-two = Dosis 2 atanapi langkung
choice-dose-three = Booster
choice-vaccinated = Parantos vaksin
ask-dose-times = Muhun, Kak. Parantos sabaraha kali? Serat angkana, atanapi *hilap*.
choice-dose-unsure = Hilap
choice-if-none = Upami teu acan
doses-if-none = Upami teu acan, dipundut suntik dosis 1 heula, Kak. { $urgent ->
        [true] Kanggo urusan ieu kenging langsung sumping, petugas nu mutuskeun.
       *[false] Saatos dosis 1 langsung tiasa. Teu tiasa divaksin, atanapi gegentosan? Tetep kenging sumping, petugas nu mutuskeun.
    }
ask-doses-then = { $subject ->
        [other] Jalmina parantos sabaraha kali, Kak? Serat angkana (0 upami teu acan).
       *[self] Kakak nyalira parantos sabaraha kali? Serat angkana (0 upami teu acan).
    }
choice-dose-some = Parantos, hilap
ask-ever-vaccinated = Teu kunanaon, sakali oge cekap. { $subject ->
        [other] Jalmina kantos disuntik vaksin COVID-19, Kak?
       *[self] Kakak kantos disuntik vaksin COVID-19?
    }
doses-look-up = Teu kunanaon, Kak. Tingali dina kartu vaksin atanapi aplikasi PeduliLindungi, atanapi naros ka puskesmas. Upami parantos terang, serat di dieu.
ask-severity = Saatos COVID vaksinna ngantosan 1 sasih ti damang, atanapi 3 sasih upami kapungkur dirawat. Waktos keuna COVID, gejalana kumaha, Kak?
choice-severe = Abot (dirawat)
choice-mild = Hampang atanapi sedeng
fact-contradiction = Di sertifikat kacatet sanes, Kak. Nu dianggo nu aya di sertifikat.

### Waleran: baris kahiji

verdict = { $lines }
verdict-allowed =
    { $id ->
        [pendataan_kontrakan] *Kanggo pendataan kontrakan sareng kos mah teu dipundut bukti vaksin, Kak.*
        [puskesmas] *Kenging tatamba di puskesmas, Kak.*
        [vaksinasi] *Kenging vaksin, Kak.*
       *[other] { $by ->
            [police] *Tiasa ngurus { $service }, Kak. Putusan ahirna di kapulisian.*
            [private] *Tiasa ngurus { $service }, Kak. Putusan ahirna di pangurus tempatna.*
           *[city] *Tiasa ngurus { $service }, Kak.*
        }
    }
verdict-allowed-if =
    { $by ->
        [police] *Tiasa ngurus { $service }, Kak, asal bukti vaksinna dicandak. Putusan ahirna di kapulisian.*
        [private] *Tiasa ngurus { $service }, Kak, asal bukti vaksinna dicandak. Putusan ahirna di pangurus tempatna.*
       *[city] *Tiasa ngurus { $service }, Kak, asal bukti vaksinna dicandak.*
    }
verdict-not-yet =
    { $by ->
        [police] *SE Wali Kota mundut bukti vaksin sahenteuna dosis 1, Kak. Kanggo { $service }, nu mutuskeun pulisi.*
        [private] *SE Wali Kota mundut bukti vaksin sahenteuna dosis 1, Kak. Kanggo { $service }, nu mutuskeun pangurus tempatna.*
       *[city] { $id ->
            [layanan_lain] *SE Wali Kota mundut bukti vaksin sahenteuna dosis 1, Kak. Kanggo { $service }, nu mutuskeun kantorna nyalira.*
           *[other] *Kanggo { $service } dipundut bukti vaksin heula, Kak, sahenteuna dosis 1 (suntikan kahiji).*
        }
    }
verdict-officer =
    { $by ->
        [police] *Kanggo { $service }, pulisi nu mutuskeun, Kak. Taroskeun heula, tetep kenging sumping.*
       *[city] *Kanggo { $service }, petugas nu mutuskeun, Kak. Tetep kenging sumping.*
    }
verdict-needs-facts = Kanggo { $service }, abdi kedah terang hiji hal deui, Kak.

### Waleran: alesanana

rule-silent = Aturanana teu nyebatkeun perkawis ieu.
rule-no-act = Dina dinten eta teu aya aturan bukti vaksin nu berlaku di Kota Bekasi.
rule-needs-facts = Parantos vaksin COVID-19 sabaraha kali?
rule-not-gated =
    { $id ->
        [pendataan_kontrakan] Didatana di tempat matuh. Upami sumping ka kantor kelurahan, di ditu dipundut bukti vaksin sahenteuna dosis 1.
        [vaksinasi] Kanggo dosis salajengna, candak oge kartu vaksinna.
       *[other] Di dieu teu dipundut bukti vaksin.
    }
rule-marriage-age =
    {""}*Yuswa nikah sahenteuna 19 taun (UU 16/2019), Kak; sahandapeunana peryogi dispensasi pangadilan agama heula.* Sepuhna nu ngajukeun.
    Saatos eta nembe ka kelurahan sareng KUA{ $proof ->
        [yes] ; di ditu dipundut bukti vaksin sahenteuna dosis 1
       *[no] {""}
    }.{ $since ->
        [known] {" "}Yuswana cekap ti *{ $day }*.
       *[none] {""}
    }
rule-vaccine-age =
    {""}*Teu acan tiasa, Kak: ayeuna vaksin COVID-19 ti yuswa 12 taun.*{ $since ->
        [known] {" "}Kanggo budak ieu ti *{ $day }*.
       *[none] {""}
    }
rule-vaccine-age-6 =
    {""}*Teu acan tiasa, Kak: vaksin COVID-19 ti yuswa 6 taun.*{ $since ->
        [known] {" "}Kanggo budak ieu ti *{ $day }*.
       *[none] {""}
    }
    Jadwal kanggo nu langkung anom teu acan aya dina data abdi; taroskeun ka puskesmas.
rule-dose-verified = Tingalikeun sertifikat nu sami di loket. Masker tetep dianggo, nya.
rule-dose-claimed = Tingalikeun sertifikat di aplikasi PeduliLindungi, atanapi kartu vaksin kertas. Masker tetep dianggo, nya.
    .short = Kenging dina aplikasi atanapi kartu kertas; masker tetep dianggo.
rule-exempt = Surat edaran teu acan ngatur nu teu tiasa divaksin. Candak surat dokter nu asli, nya.
    .short = Surat edaran teu acan ngatur ieu; candak surat dokter nu asli, nya.
rule-recovered = Surat edaran teu acan ngatur nu nembe damang tina COVID. Candak surat katerangan damang upami aya, nya.
    .short = Surat edaran teu acan ngatur ieu; candak surat katerangan damang upami aya, nya.
rule-test-only = Surat edaran teu acan ngatur hasil tes minangka gaganti vaksin. Candak hasil tesna, nya.
    .short = Surat edaran teu acan ngatur ieu; candak hasil tesna, nya.
rule-child = Surat edaran teu ngatur murangkalih di handap 12 taun. Nu ngajajap candak bukti vaksinna, nya.
    .short = Surat edaran teu ngatur murangkalih di handap 12 taun; nu ngajajap candak bukti vaksin, nya.
rule-urgent = Kaperyogian ieu penting pisan, janten ulah ditunda ku margi teu acan vaksin.
    .short = Penting pisan, janten ulah ditunda ku margi teu acan vaksin.
rule-no-dose =
    { $by ->
        [police] Taroskeun heula ka petugas pulisi sateuacan angkat, nya.
       *[city] { $id ->
            [layanan_lain] Taroskeun heula ka kantorna sateuacan angkat, nya.
           *[other] Parantos dosis 1? Langsung tiasa.
        }
    }
    .short =
        { $by ->
            [police] Tetep kenging sumping tumaros (SE 440/1395).
            [private] Tetep kenging sumping tumaros (SE 440/1395).
           *[city] { $id ->
                [layanan_lain] Taroskeun heula ka kantorna, nya.
               *[other] Dasarna SE 440/1395. Parantos dosis 1? Langsung tiasa.
            }
        }
rule-pandemic-over = Status pandemi lekasan 21 Juni 2023. Petugas loket nu mastikeun naon nu masih dipundut.
    .short = Status pandemi lekasan 21 Juni 2023 (Keppres 17/2023); loket mastikeun naon nu masih dipundut.
rule-note-other-city = Surat edaran teu nyebatkeun warga kota sanes; petugas loket nu mastikeun.
    .short = Kanggo warga kota sanes, petugas loket nu mastikeun.
rule-note-satusehat = Aplikasi PeduliLindungi ayeuna namina SATUSEHAT Mobile.
    .short = Aplikasina ayeuna SATUSEHAT Mobile.
rule-ktp-age =
    {""}*KTP didamel ti yuswa 17 taun atanapi saatos nikah, Kak, janten ayeuna teu acan waktosna.*{ $since ->
        [known] {" "}Yuswana cekap ti *{ $day }*.
       *[none] {""}
    }
    Bade uninga naha datana tiasa direkam heula? Taroskeun ka petugas Disdukcapil.
rule-sim-age =
    {""}*SIM A sareng C ti yuswa 17 taun, Kak, janten ayeuna teu acan waktosna.*{ $since ->
        [known] {" "}Yuswana cekap ti *{ $day }*.
       *[none] {""}
    }
    Aya nu bade dipastikeun? Taroskeun ka pulisi di Satpas.
rule-other-city =
    {""}*KTP, KK, sareng akta dikaluarkeun ku kota dina alamat KTP, Kak.* Tiasa henteuna di dieu, petugas nu mastikeun.{ $proof ->
        [yes] {" "}Candak bukti vaksin dosis 1.
       *[no] {""}
    }
rule-vaccine-after-covid =
    {""}*Teu acan waktosna, Kak: saatos COVID, vaksinna ngantosan heula.*{ $since ->
        [known] {" "}Panggancangna *{ $day }*.
       *[none] {""}
    }
    Waktosna 1 sasih saatos damang; upami kapungkur dirawat, 3 sasih. Kenging henteuna divaksin, tenaga kasehatan nu niten.
rule-stay-short =
    {""}*Matuh kirang ti sataun teu kedah pindah domisili, Kak: cekap lapor minangka penduduk nonpermanen.*
    Laporna ka RT/RW, atanapi ka petugas Disdukcapil di kelurahan sareng kecamatan.
rule-online-e-open =
    {""}*Ngalangkungan aplikasi e-Open teu kedah sumping ka loket, Kak.*{ $proof ->
        [yes] {" "}SE Wali Kota mundut bukti vaksin ti nu sumping; nu online teu disebat di dinya.
       *[no] {""}
    }
rule-online-ktp =
    {""}*KTP tiasa disuhunkeun ngalangkungan aplikasi e-Open, teu kedah sumping ka loket, Kak.* Poto sareng cap ramo kedah di loket atanapi henteu, petugas nu mastikeun.{ $proof ->
        [yes] {" "}SE Wali Kota mundut bukti vaksin ti nu sumping.
       *[no] {""}
    }
rule-online-oss =
    {""}*Ngalangkungan OSS teu kedah sumping ka loket, Kak.*{ $proof ->
        [yes] {" "}SE Wali Kota mundut bukti vaksin ti nu sumping; nu online teu disebat di dinya.
       *[no] {""}
    }
verdict-from =
    { $because ->
        [law] Ti *{ $day }* aturan ieu teu dianggo deui, janten { $service } tiasa diurus.
        [dose-2] Ku dosis 2 panggancangna *{ $day }*, { $service } tiasa diurus ti dinten eta.
        [dose-3] Ku booster dina *{ $day }*, { $service } tiasa diurus ti dinten eta.
       *[dose-1] Tiasa ngurus { $service } ti *{ $day }*, saatos dosis 1.
    }
verdict-vaccine-from =
    { $severity ->
        [unknown] Vaksin saatos COVID panggancangna *{ $day }* (1 sasih saatos damang; upami kapungkur dirawat, 3 sasih).
       *[known] Vaksin saatos COVID panggancangna *{ $day }*.
    }
verdict-weekend = *{ $day } eta ahir pekan, Kak.* { $hours }
verdict-ask-officer = Bade ditaroskeun? Serat *petugas*.
verdict-prepare = Sayagikeun { $papers }.
verdict-prepare-common = Sayagikeun { $papers }; sesana gumantung kaperyogianana (*rincian*).
verdict-remarks = { $remarks }

### Waleran: berkas, tempat, dasar

verdict-bring =
    { $confirm ->
        [yes] Candak { $papers }. Unggal loket tiasa rada beda, taroskeun heula, nya.
       *[no] Candak { $papers }.
    }
    .short =
        { $confirm ->
            [yes] Candak { $papers }. Pastikeun heula, nya.
           *[no] Candak { $papers }.
        }
verdict-bring-common = Candak { $papers }; sesana gumantung kaperyogianana (*rincian*).
verdict-bring-by-kind = Berkasna gumantung kaperyogianana: serat *rincian*.
papers-when = { $when }: { $papers }
remark-unsure = { $remark } Pastikeun heula, nya.
verdict-place =
    Tempatna: { $places }{ $checked ->
        [none] {""}
       *[other] {" "}(dipariksa { $checked })
    }.
    .short = Tempatna: { $places }.
verdict-ground = Dasarna: { $citation }.
verdict-ground-analogy =
    { $id ->
        [se-440-silent] Dasarna: { $citation }.
       *[other] Minangka babandingan: { $citation }.
    }

citation-no-act = SE 440/1395 (9 September 2021) teu berlaku dina dinten eta
citation-uu-22-2009-81 = UU 22/2009 pasal 81
citation-uu-23-2006-15 = UU 23/2006 pasal 15
citation-uu-23-2006-63 = UU 23/2006 pasal 63, dirobih ku UU 24/2013
citation-uu-adminduk = UU 23/2006, dirobih ku UU 24/2013
citation-keppres-17-2023 = Keppres 17/2023
citation-perpres-14-2021 = Perpres 14/2021 pasal 13A
citation-se-440-1395-2021 = SE 440/1395, 9 September 2021
citation-se-440-silent = SE 440/1395, 9 September 2021, nu teu acan ngatur ieu
citation-se-440-threshold = SE 440/1395, 9 September 2021, sareng katerangan wali kota
citation-uu-16-2019 = UU 16/2019 pasal 7
citation-se-kemenkes-1727-2021 = SE Kemenkes HK.02.02/I/1727/2021
citation-kmk-6688-2021 = KMK HK.01.07/MENKES/6688/2021
citation-se-kemenkes-2524-2021 = SE Kemenkes HK.02.01/I/2524/2021

requirements =
    { $cost ->
        [true] *Waragad sareng sarat
       *[false] *Sarat
    } { $service }, Kak.* { $papers }
where-and-when = *Kanggo { $service }, Kak.* { $places }
where-hours = { $hours } Jam buka tiasa robih, pastikeun heula, nya.
### Nu nembe disebatkeun upami ditaroskeun

details = { $details }
details-title = *Rincian { $service }*
details-unknown =
    { $part ->
        [papers] Perkawis berkas teu acan aya dina data abdi, Kak.
        [fee] Perkawis waragad teu acan aya dina data abdi, Kak.
        [hours] Jam bukana teu acan aya dina data abdi, Kak.
       *[ground] Dasar aturanana teu acan aya dina data abdi, Kak.
    } Petugas di tempatna nu uninga.
access-offer =
    { $urgent ->
        [true] Dipundut bukti vaksin dosis 1, nu teu acan ge kenging sumping. Bade dipariksa sakalian, Kak?
       *[false] SE Wali Kota mundut bukti vaksin sahenteuna dosis 1 di dieu. Bade dipariksa sakalian, Kak?
    }
ask-direction = Pindah kaluar, atanapi sumping ka Bekasi (nganggo SKPWNI), Kak?
choice-move-in = Sumping ka Bekasi
choice-move-out = Kaluar ti Bekasi
choice-move-within = Di jero kota

### Nu ditaroskeun sajabi ti eta

answers-beside = { $answers }
answer-booster = *{ remark-vaccine-booster }*
answer-booster-3 = *{ remark-vaccine-booster-3 }*
answer-covid-wait = *Saatos damang tina COVID, ngantos 1 sasih upami hampang atanapi sedeng, 3 sasih upami dirawat, Kak.* Serat tanggal damangna, ku abdi diitungkeun.
answer-how-long = *Sabaraha dinten jantenna teu acan aya dina data abdi, Kak.* Petugas di tempatna nu uninga.
answer-fine = *Perkawis denda teu acan aya dina data abdi, Kak.* Petugas di tempatna nu uninga.
answer-test-fee = *Ongkos sareng tempat tesna teu acan aya dina data abdi, Kak.* Satpas nu uninga.
answer-schedule = *Jadwal kelilingna teu acan aya dina data abdi, Kak.* Taroskeun heula sateuacan angkat.
answer-papers-here = *Berkasna ulah dikintun dina chat ieu, Kak.* Di dieu nu dibaca mung kode QR sertifikat vaksin.
answer-online-unknown = *Tiasa online atanapi henteu, eta teu acan aya dina data abdi, Kak.* Petugas di tempatna nu uninga.
answer-lost = *Upami ical, suhunkeun heula surat kehilangan ti pulisi, Kak.* Berkas gentosna, petugas nu mastikeun.
answer-lost-akta = *Upami aktana nu ical, suhunkeun heula surat kehilangan ti pulisi, Kak.* Berkas gentosna, petugas nu mastikeun.
answer-ktp-change = *Berkas kanggo ngarobih eusi KTP teu acan aya dina data abdi, Kak.* Petugas Disdukcapil nu mastikeun, oge naha KK-na dirobih heula.
answer-ktp-needed = *KTP-na diurus heula, Kak, margi di dieu dipundut KTP.*
answer-other-city-police = *Kanggo KTP kota sanes, abdi teu acan gaduh datana, Kak.* Taroskeun heula ka pulisi sateuacan angkat.
answer-other-city-sim = *Biasana SIM tiasa dipanjangkeun di luar kota alamat KTP, Kak; pulisi nu mutuskeun.* Pastikeun heula ka Satpas sateuacan angkat.
answer-foreigner-sim = *Kanggo WNA, pulisi biasana nyuhunkeun paspor sareng KITAS atanapi KITAP, sanés KTP, Kak.* Pastikeun heula ka Satpas.
answer-foreigner = *Kanggo WNA, berkasna sanés, Kak: biasana paspor sareng KITAS atanapi KITAP.* Nu pastina teu acan aya di data abdi; petugas di tempatna nu mastikeun.
answer-citizenship = *Perkawis kawarganagaraan teu acan aya di data abdi, Kak.* Taroskeun ka Disdukcapil, candak surat nu aya.
answer-letter = *Candak waé surat ti bidan atanapi dokterna, nu asli, Kak.* Surat edaran teu nyebatkeun surat saha nu berlaku, janten petugas di loket nu mutuskeun.
answer-ktp-for-life = *KTP-el berlaku salamina, Kak, janten teu kedah dipanjangkeun* (UU 24/2013), sanaos aya titimangsa dina kartuna. Digentos upami ruksak, ical, atanapi datana robih.
answer-kk-first = *KK-na diurus heula, Kak, margi kanggo KTP disuhunkeun KK.* Upami KK ical: candak KTP sareng surat kaleungitan ti pulisi ka Disdukcapil. Pastikeun heula, nya.
answer-sim-lapsed = *SIM nu tos langkung waktosna teu tiasa dipanjangkeun, Kak: didamel anyar.*
answer-sim-online = *SIM A sareng C nu masih berlaku tiasa online, Kak: SINAR dina aplikasi Digital Korlantas.*
answer-sim-online-lapsed = *Nu online (SINAR dina aplikasi Digital Korlantas) mung kanggo SIM A sareng C nu masih berlaku, Kak.*
answer-sim-valid = *SIM-na masih tiasa dipanjangkeun, Kak, pangtelatna { $day }.*
answer-sim-lapses = *Saatos { $day } SIM-na teu tiasa dipanjangkeun deui, Kak, janten didamel anyar.* Manjangkeun kedah sateuacan kaliwat tanggal eta.
answer-stay-short = *Matuh kirang ti sataun teu kedah pindah domisili, Kak: cekap lapor minangka penduduk nonpermanen* ka RT/RW, kelurahan, atanapi kecamatan.
answer-stay-long = *Parantos sataun atanapi langkung di dieu: pindahkeun domisilina ka dieu, Kak (pindah datang).*

doc-akta-or-ijazah = akta lahir atanapi ijazah
doc-birth-letter = surat lahir ti RS atanapi bidan (atanapi SPTJM)
    .short = surat lahir/SPTJM
doc-change-proof = bukti parobahanana sapertos buku nikah atanapi akta lahir
    .short = bukti parobahanana
doc-bpjs-active = BPJS nu aktif
doc-bpjs-card = kartu BPJS
doc-bpkb = BPKB
doc-death-letter = surat kematian ti RS, puskesmas, atanapi kelurahan (atanapi SPTJM)
    .short = surat kematian/SPTJM
doc-form-f201 = formulir F-2.01
    .short = F-2.01
doc-health-letter = surat katerangan sehat
    .short = surat sehat
doc-home-proof = bukti gaduh bumi atanapi izin nu gaduhna
    .short = bukti bumi atanapi izin nu gaduhna
doc-kk-copy = fotokopi KK
doc-kk-damaged = KK nu ruksak
doc-kk-old = KK lami
doc-ktp = KTP
doc-ktp-damaged = KTP nu ruksak
doc-ktp-kk = KTP & KK
doc-ktp-kk-copies = fotokopi KTP & KK
doc-ktp-kk-deceased = KTP & KK almarhum
doc-ktp-kk-parents = KTP & KK sepuhna
doc-ktp-reporter-witnesses = KTP nu lapor & 2 saksi
    .short = KTP nu lapor & 2 saksi
doc-lost-report = surat kehilangan dari polisi
    .short = surat kehilangan
doc-marriage-book-or-sptjm = buku nikah (atanapi SPTJM)
    .short = buku nikah/SPTJM
doc-marriage-letter = surat pengantar nikah ti kelurahan
    .short = pengantar nikah ti kelurahan
doc-office-papers = berkas sanes ti kantorna
doc-occupants-list = daftar kamar sareng pangeusina (anyar atanapi lami)
    .short = daftar kamar sareng pangeusina
doc-permit-papers = berkas luyu sareng jenis izinna
    .short = berkas izinna
doc-programme-papers = berkas luyu sareng programna
    .short = berkas programna
doc-psych-test = hasil tes psikologi
    .short = tes psikologi
doc-sim-old = SIM lami
doc-six-photos = 6 foto 4×6 latar beureum
doc-skpwni = surat pindah SKPWNI
doc-stnk = STNK
doc-two-witnesses = 2 saksi
doc-vaccine-card = kartu vaksin dosis 1
doc-vehicle = kandaraanana kanggo cek fisik

when-kk-kk-damaged = upami ruksak
when-kk-change-proof = upami anyar atanapi robah data
when-kk-kk-old = upami anyar atanapi robah data
when-kk-lost-report = upami ical
when-ktp-ktp-damaged = upami ruksak
when-ktp-lost-report = upami ical
when-pindah_domisili-home-proof = upami datang atanapi di lebet kota
when-pindah_domisili-skpwni = upami datang ka Bekasi
when-sim-sim-old = upami manjangkeun
when-stnk_pajak-bpkb = upami lima taunan
when-stnk_pajak-vehicle = upami lima taunan

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
        [none] kantor kelurahan heula, teras KUA
       *[other] kantor Kelurahan { $kelurahan } heula, teras KUA
    }
place-mpp = MPP di BTC, Bekasi Timur
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
        [cerai] pangadilan agama (nu sanes Islam: pangadilan nagri)
        [sekolah] Dinas Pendidikan
        [sktt] Disdukcapil (Jl. Ir. H. Juanda)
       *[none] kantor layananana
    }
place-polres = Polres Metro Bekasi Kota
place-polsek = polsek
place-puskesmas = { $kelurahan ->
        [none] { $kecamatan ->
            [none] puskesmas pangcaketna
           *[other] puskesmas di { $kecamatan }
        }
       *[other] puskesmas di { $kelurahan }
    }
place-rt-rw = ketua RT & RW
place-rt-rw-then-kelurahan = { $kelurahan ->
        [none] ketua RT sareng RW heula, teras kantor kelurahan
       *[other] ketua RT sareng RW heula, teras kantor Kelurahan { $kelurahan }
    }
place-samsat = Samsat
place-satpas = Satpas Polres Metro Bekasi Kota
place-sim-keliling = SIM keliling

remark-bpjs-fee = Daftarna haratis; iuranana nurutkeun kelas.
remark-aid-fee = Dipenta artos kanggo bansos? Taroskeun heula ka Dinas Sosial.
remark-care-free = Peserta BPJS haratis di puskesmas tempat kadaptarna.
remark-death-at-home = Ngantunkeun di bumi: suhunkeun heula surat ti RT/RW.
remark-emergency = Gawat? Langsung ka IGD rumah sakit nu pangcaketna.
remark-entrance-code = Di panto lebet aya kode QR kanggo dipindai. Teu gaduh aplikasina? Wartoskeun ka petugas.
remark-free = Haratis.
remark-ground-civil = Dasar berkasna: Perpres 96/2018.
remark-ground-rooms = Dasarna: SE 400.12/2458/DISDUKCAPIL sareng Permendagri 74/2022.
remark-ground-police-fees = Dasar ongkosna: PP 76/2020.
remark-ground-marriage-fee = Dasar ongkosna: PP 59/2018.
remark-ground-moving = Dasarna: Perpres 96/2018 sareng Perda 10/2021.
remark-hours-aid = Kantor buka Senen–Jumaah dina jam gawe.
remark-hours-kua = Kelurahan sareng KUA buka Senen–Jumaah dina jam gawe.
remark-hours-civil = Kantor buka Senen–Jumaah dina jam gawe. Tiasa oge ngalangkungan aplikasi e-Open.
remark-hours-place = Jamna nurutkeun kantor eta nyalira.
remark-hours-permits = Buka Senen–Jumaah dina jam gawe. Tiasa oge online ngalangkungan OSS.
remark-hours-police = Loket buka dina dinten gawé; dinten Saptu taroskeun heula.
remark-hours-puskesmas = Puskesmas buka dina dinten gawé; dinten Saptu taroskeun heula.
remark-hours-rt = Jangjian heula sareng ketua RT. Kelurahan buka Senen–Jumaah dina jam gawe.
remark-hours-sim = Satpas buka dina dinten gawé; dinten Saptu taroskeun heula. SIM keliling mung manjangkeun SIM A sareng C; taroskeun jadwal sareng tempatna.
remark-marriage-fee = Haratis di KUA dina jam gawe; di luar eta Rp600.000.
remark-marriage-age = Yuswa nikah sahenteuna 19 taun; sahandapeunana peryogi dispensasi pangadilan agama (UU 16/2019).
remark-no-rt-letter = Teu peryogi surat RT/RW.
remark-other-fee = Ongkosna nurutkeun kantor eta nyalira.
remark-other-papers = Berkas sanes teu acan aya dina data abdi; taroskeun heula ka kantorna.
remark-permit-fee = Ongkosna nurutkeun jenis izin.
remark-vaccine-after-covid = Saatos damang tina COVID: 1 sasih upami hampang atanapi sedeng, 3 sasih upami abot.
remark-vaccine-age = Ti yuswa 12 taun; nu langkung anom teu acan dijadwalkeun. Kenging henteuna divaksin, tenaga kasehatan nu niten.
remark-vaccine-age-6 = Ti yuswa 6 taun. Kenging henteuna divaksin, tenaga kasehatan nu niten.
remark-vaccine-fee = Perkawis ongkos, taroskeun ka puskesmas.
remark-vaccine-late = Dosis 2 nu telat dicandak sagancangna, merek nu sami, teu kedah ngulang.
remark-vaccine-booster = Booster kanggo 18 taun ka luhur: ti 12 Januari 2022, 6 sasih saatos dosis 2.
remark-vaccine-booster-3 = Booster kanggo 18 taun ka luhur: 3 sasih saatos dosis 2.
remark-stnk-fee = Ageungna pajeg kaserat dina lambar pajeg STNK.
remark-ktp-first = KTP didamel kanggo nu parantos 17 taun atanapi parantos nikah.
remark-letter-fee = Perkawis ongkos, taroskeun ka kelurahan.
remark-nonpermanent = Nu matuh kirang ti sataun cekap lapor minangka penduduk nonpermanen.
remark-report-birth = Saena dilaporkeun dina 60 dinten ti saprak lahir.
remark-rooms-fields = Nu didata nu gaduh, alamat, kamar, sareng pangeusi anyar atanapi lami: sanes vaksin, agama, atanapi suku. Nu teu kersa ulah dipaksa, kelurahan nu ngajelaskeun.
remark-sim-fee = Ongkos manjangkeun: SIM A Rp80.000, SIM C Rp75.000, di luar ongkos tes.
remark-sim-new-fee = SIM anyar: A Rp120.000, C Rp100.000, di luar tes.
remark-sinar = Tiasa ogé online: SINAR dina aplikasi Digital Korlantas.
remark-bpjs-sim = BPJS nu aktip tiasa waé disuhunkeun.
remark-pbg = Gaganti IMB ayeuna PBG, ngalangkungan SIMBG.
remark-marriage-notice = Biasana didaptarkeun paling telat 10 dinten gawé sateuacanna; nu sanés Islam dicatet di Disdukcapil.
remark-report-death = Saéna dilaporkeun dina 30 dinten.
remark-kia-papers = Biasana akta lahir, KK, sareng KTP sepuhna; ti 5 taun ogé poto budakna.
remark-passport-papers = Biasana daptar heula dina aplikasi M-Paspor, teras candak KTP, KK, sareng akta atanapi ijazah.
remark-sktt-papers = Biasana paspor, KITAS, sareng surat panjamin.
remark-ak1-papers = Biasana KTP, ijazah, sareng poto.
remark-skck-fingerprints = Ramo dicap di ditu.
remark-skck-fee = Ongkosna Rp30.000, berlaku 6 sasih.

### Saatos waleran

which-fits = Mana nu cocog, Kak? Atanapi serat *rincian*.
details-hint = Waragad, jam, dasarna? Serat *rincian*.
choice-details = Rincian
choice-exempt = Teu tiasa divaksin
choice-urgent = Penting, ka petugas
choice-find-vaccine = Milari vaksin
vaccine-place =
    Vaksin COVID-19 aya di puskesmas sareng sentra vaksin. { $area ->
        [none] Taroskeun jadwalna ka puskesmas atanapi kelurahan pangcaketna
       *[other] Taroskeun jadwalna ka puskesmas atanapi kelurahan di { $area }
    }, candak KTP.
    Kenging henteuna divaksin, tenaga kasehatan nu niten.
ask-planned-dose = Parantos aya rencana kaping sabaraha, Kak?
ask-planned-dose-again = Tanggalna teu acan kahartos, Kak. Serat contona: enjing, Senen payun, atanapi 12 Oktober.
choice-no-date = Teu acan aya
no-date-yet = Teu nanaon, Kak. Upami parantos aya tanggalna, wartosan abdi.
# Sentra vaksin nu diumumkeun (flows/drives)
vaccine-drive =
    { $drive }
    { $area ->
        [none] Aya ogé di puskesmas sareng kalurahan; taroskeun jadwalna.
       *[other] Aya ogé di puskesmas sareng kalurahan di { $area }; taroskeun jadwalna.
    } Kenging henteuna divaksin, tanaga kaséhatan nu nangtukeun.
drive-next = Vaksin pangcaketna: *{ $place }*, { $day }.
drive-when =
    {""}*{ $place }* ({ $kecamatan }){ $days ->
        [all] , unggal dinten
        [weekdays] , Senén–Jumaah
       *[some] {""}
    }. Pangcaketna: *{ $day }*{ $hours ->
        [known] , tabuh { $from }–{ $until }
       *[none] ; tabuhna taroskeun heula
    }.
drive-vaccine =
    { $vaccine ->
        [sinovac] Sinovac
        [sinopharm] Sinopharm
        [astrazeneca] AstraZeneca
        [moderna] Moderna
        [pfizer] Pfizer
        [janssen] Janssen
       *[other] merek sanés
    }
drive-given =
    { $vaccines ->
        [none] Dosis { $doses }
       *[other] { $vaccines }; dosis { $doses }
    }{ $age ->
        [none] {""}
       *[other] ; ti umur { $age } taun
    }.
drive-register =
    { $how ->
        [on_the_spot] Daptar di tempat
        [puskesmas] Daptar heula di puskesmas
       *[kelurahan] Daptar heula di kalurahan
    }{ $at ->
        [none] {""}
       *[other] {" "}({ $at })
    }.{ $bring ->
        [none] {""}
       *[other] {" "}Candak { $bring }{ $second ->
            [none] {""}
           *[other] ; kanggo dosis 2 ogé { $second }
        }.
    }
choice-that-day = Dinten éta
officer-offer = Bade didugikeun ka petugas hotline, Kak?
first-words-akta_kematian = Ngiring bela sungkawa, Kak.
birth-told = Wilujeng kana kalahiran putrana, Kak.
urgent-first = Kanggo { $service }, nu teu acan divaksin oge tetep kenging sumping. Bade didugikeun heula ka petugas hotline, Kak?
choice-papers = Tingali saratna
officer-hours = *Patugas hotline aya dina dinten damel ti tabuh { $time }, Kak.* { $open ->
        [yes] Ayeuna nuju aya.
       *[no] Salajengna { $day }.
    } Hoyong disambungkeun? Ketik *petugas*.
officer-called =
    { $open ->
        [true] Petugas hotline parantos disauran ku abdi, Kak. Bari ngantosan, serat wae patarosanana di dieu.
       *[false] Petugas hotline tugas deui *{ $day }, tabuh { $time }*, sareng ngawaler Kakak di dieu. Upami penting pisan, langsung wae ka loket: petugas di ditu tiasa mutuskeun.
    }
officer-still =
    { $open ->
        [true] Kakak parantos aya dina antrean petugas. Mangga antosan sakedap nya; pesen Kakak di dieu diaos oge ku petugas.
       *[false] Kakak parantos aya dina antrean petugas. Diwaler di dieu ti *{ $day }, tabuh { $time }*.
    }
officer-misunderstood =
    { $open ->
        [true] Hapunten Kak, maksadna teu acan kahartos ku abdi, janten petugas hotline disauran. Mangga antosan sakedap nya.
       *[false] Hapunten Kak, maksadna teu acan kahartos ku abdi, janten diteraskeun ka petugas hotline. Diwaler di dieu ti *{ $day }, tabuh { $time }*.
    }
officer-sees = Petugas tiasa maca pesen urang nu terakhir di dieu (paling seueur 10). Teu kersa? Serat *ulah ditingalikeun*.
officer-full = Hapunten Kak, antrean petugas nuju pinuh, janten teu acan tiasa disambungkeun. Serat wae patarosanana di dieu, ku abdi dibantosan heula. Upami penting pisan, langsung wae ka loket; petugas hotline tiasa dicobian deui engke.
officer-unread = Punten Kak, aya gangguan di pihak kami, janten petugas teu acan tiasa maca pesen Kakak. Pesenna disimpen sareng didugikeun pas tos pulih. Upami urgent, langsung waé ka lokét.
officer-concealed = Muhun, Kak. Pesen samemehna teu ditingalikeun ka petugas.
officer-nothing-to-conceal = Teu aya petugas nu maca chat ieu, Kak. Petugas ngan maca upami Kakak menta petugas.
officer-cancelled = Muhun, Kak, petugasna teu janten disauran. Bade naros nu sanes? Serat wae.
officer-settled = Sukur upami tos beres, Kak. Antrian petugasna ku abdi ditutup. Upami aya deui, serat wae.
settled = Sukur upami tos beres, Kak. Upami aya deui, serat wae.
officer-noted = Parantos diteraskeun ka petugas, Kak. Mangga antosan, nya.
officer-joined = Kakak ayeuna nyarios sareng *{ $by }*, petugas hotline. Abdi jempe heula.
officer-says = *{ $by }:* { $text }
officer-corrects = *{ $by }:* Koreksi: { $text }
officer-sends = *{ $by }* ngintun gambar.
officer-done = Guneman sareng petugas parantos rengse, Kak. Abdi, *Bisa?*, siap ngabantos deui.

# Hiji jalma di sababaraha aplikasi
join-code =
    Kode Kakak: *{ $code }*, berlaku 10 menit.
    Buka chat Bisa di aplikasi sanes (WhatsApp, Telegram, atanapi web), teras serat di ditu: gabung { $code }
    Saatos eta data sareng panginget Kakak sami di duanana. Ulah masihan kode ieu ka saha wae.
chat-name = { $channel ->
        [whatsapp] WhatsApp
        [telegram] Telegram
       *[web] chat web
    }{ $ending ->
        [none] {""}
       *[other] {" "}nu tungtungna { $ending }
    }
join-yours =
    Ieu kode ti chat { chat-name }{ $initials ->
        [none] {""}
       *[other] {" "}({ $initials })
    }. Upami digabung, *nu hiji tiasa ningali sareng mupus data nu sanesna*.
    Kakak nyalira nu nyuhunkeun kodena? Upami batur nu nitah ngetikna, ulah: eta cara tukang nipu.
join-asking = Mangga, Kak. Ayeuna waler oge di chat { chat-name }; saatos eta nembe digabungkeun. Upami 10 menit teu diwaler, teu janten.
join-wanted =
    Aya nu nganggo kode Kakak ti { chat-name }. Upami digabung, *nu hiji tiasa ningali sareng mupus data nu sanesna*.
    Eta Kakak nyalira? Digabungkeun?
join-agreed = Mangga, Kak, digabungkeun.
join-refused = Mangga, Kak, teu digabungkeun, sareng kodena teu berlaku deui.
join-not = Teu janten digabung, Kak. Data masing-masing tetep di chatna. Bade nyobian deui? Serat *gabung*.
join-later = Kakak nuju sareng patugas. Serat deui kodena upami parantos rengse, nya.
join-joined = Chat ieu parantos ngagabung sareng { $chat }, Kak: datana sami di duanana, pangeling tetep sumping di tempat Kakak nyuhunkeunana. Bade dipisah? Serat *lepas chat*, iraha wae.
join-same = Kode eta ti chat ieu keneh, Kak. Serat kodena di aplikasi nu sanes.
join-unknown = Kode eta teu berlaku (deui), Kak. Nyuhunkeun nu anyar ku nyerat *gabung* di aplikasi nu sanes.
leaving = Mangga, Kak, chat ieu dileupaskeun ti { $others }.
leave-none = Chat ieu teu ngagabung sareng chat sanes, Kak.
left = Parantos leupas, Kak. Nu dicarioskeun di chat ieu tetep di dieu, nu sanesna tetep di ditu.
left-by = { $chat } parantos leupas ti chat ieu, Kak. Nu dicarioskeun di ditu ngiring ka ditu, nu di dieu tetep di dieu.
moved-yours =
    { $ending ->
        [none] Kak, WhatsApp masihan terang yén Kakak nembe gentos nomer.
       *[other] Kak, WhatsApp masihan terang yén nomer nu tungtungna { $ending } pindah ka nomer ieu.
    }
    Leres éta nomer Kakak nu lami? Upami leres, catetan sareng pangélingna ku abdi dipindahkeun ka dieu.
moved-moving = Muhun Kak, ku abdi dipindahkeun, nya.
moved-in = Parantos pindah, Kak. Anu dicarioskeun di nomer lami sareng pangélingna ayeuna aya di dieu.
moved-gone = Hapunten Kak, catetan sareng pangéling di nomer lami parantos teu aya. Urang ngamimitian anyar di dieu, nya.
moved-not = Muhun Kak, henteu dipindahkeun. Urang ngamimitian anyar di dieu.

come-anyway = Muhun, Kak. Langsung ka loket oge kenging.
proof-offer = Bade dipariksa kode QR sertifikatna ayeuna, Kak?
choice-remind-second = Pasang panginget
cert-problem = *Cobi taroskeun heula ka tempat Kakak divaksin atanapi puskesmas, Kak.*
    Siapkeun KTP, kartu vaksin kertas, sareng tanggal, tempat, sareng merek vaksinna. NIK cekap ditingalikeun di ditu, ulah diserat di dieu.
    Samentawis eta, kartu vaksin kertas kenging ditingalikeun di loket.
cert-problem-next = Sakapeung sababaraha dinten nembe muncul. Bade diemutan kanggo mariksa deui, Kak?
choice-remind-look = Emutan abdi
reminder-look-again = pariksa deui sertifikat vaksinna. Upami teu acan muncul keneh, taroskeun ka tempat vaksinna atanapi serat *petugas*.

### Kaayaan khusus

delegate = *Sering kenging diwakilkeun, Kak, nanging pastikeun heula ka loketna.*
    Biasana dicandak surat kuasa, KTP nu diwakilan, sareng KTP Kakak. Bukti vaksin dipundut ti nu sumping ka loket; surat edaran teu ngatur perkawis wakil.
delegate-in-person = *Kanggo { $service }, jalmina biasana kedah sumping nyalira, Kak: aya foto atanapi sidik ramo.*
    Upami teu damang atanapi teu tiasa gerak, ulah dipaksakeun angkat. Taroskeun heula ka petugas naon nu tiasa dibantosan.
sent-home = *Ulah waka mulih, Kak. Taroskeun sacara sae ka petugas loket naon nu kirang sareng naon dasarna.*
    Surat edaran mundut bukti vaksin sahenteuna dosis 1, sareng kartu kertas kenging ditingalikeun. Urusan penting (babaran, nu ngantunkeun, bansos, tatamba) didugikeun heula ka petugas.
    Dasarna: SE 440/1395, 9 September 2021.
sent-home-why = Naon halanganana, Kak?
choice-not-vaccinated = Teu acan vaksin
choice-app-trouble = Aplikasina masalah
choice-call-officer = Sauran petugas
paper-card = *Tiasa nganggo kartu kertas, Kak. Teu kedah gaduh aplikasi atanapi HP anyar.*
    Candak kartu vaksin nu asli sareng KTP, tingalikeun di loket. Kartuna ical? Taroskeun ka tempat vaksinna atanapi puskesmas.
paper-card-counts = *Kartu vaksin kertas berlaku, Kak. HP atanapi aplikasi mah teu wajib.*
no-phone = *HP atanapi aplikasi mah teu wajib, Kak.*
which-city = *Tingali alamat dina KTP, Kak: kaserat Kota Bekasi atanapi Kabupaten Bekasi?*
    Kota: Bantargebang, Bekasi Barat, Bekasi Selatan, Bekasi Timur, Bekasi Utara, Jatiasih, Jatisampurna, Medan Satria, Mustikajaya, Pondok Gede, Pondok Melati, sareng Rawalumbu.
    Upami Kabupaten (contona Tambun), KTP sareng KK diurus di ditu. Ragu? Taroskeun ka kelurahan.
which-city-here = *{ $area } kalebet Kota Bekasi, Kak.* Nu nangtukeun alamat dina KTP: upami kaserat Kota Bekasi, KTP, KK, sareng akta diurus di dieu.
which-city-elsewhere = *KTP, KK, sareng akta diurus di kota atanapi kabupatén alamat KTP, Kak.* Upami alamatna Kabupatén Bekasi, ka Disdukcapil Kabupatén Bekasi.
    Vaksin, tatamba, sareng manjangkeun SIM tiasa ditaroskeun di dieu. Badé ngurus naon?
hoax = *Ulah waka diteraskeun, Kak, sateuacan jelas sumberna.*
    Surat edaran Kota Bekasi mundut bukti vaksin sahenteuna dosis 1 kanggo layanan publik. Di dinya teu kaserat bansos atanapi BPJS dicabut, sareng nu penting tetep kenging sumping. Perkawis bantosan, Dinas Sosial nu mastikeun.
    Dasarna: SE 440/1395, 9 September 2021. Per { $day }, pariksa deui ka hotline.
scam = *Sing ati-ati, Kak. Petugas teu pernah mundut OTP, PIN, artos, atanapi miwarang masang aplikasi dina chat.* Abdi oge henteu.
    Ulah diwaler, ulah dibuka tautanana. Kodena kabujeng dipasihkeun? Enggal hubungi bank atanapi operatorna, teras lapor ka kantor pulisi.
    Ragu hiji nomer asli atanapi henteu? Taroskeun langsung ka kantor kelurahan atanapi dinasna.
    Per { $day }, pariksa deui ka hotline.
extortion = *Ulah dibayar, Kak. KTP, KK, pindah, sareng akta mah haratis.*
extortion-police = *Bayar ongkos resmi wae, Kak, sareng suhunkeun tanda tarimana.* Manjangkeun SIM A Rp80.000, SIM C Rp75.000, di luar ongkos tes; SKCK Rp30.000 (PP 76/2020).
extortion-vaccine = *Ulah dibayar, Kak. Vaksin COVID-19 mah haratis.*
extortion-letter = *Ulah waka dibayar, Kak. Tarif tanda tangan RT/RW teu aya dina data abdi.* Taroskeun ka kelurahan, aya katangtuanana atanapi henteu.
extortion-aid = *Ulah waka dibayar, Kak. Taroskeun ka Dinas Sosial, resmi atanapi henteu.*
extortion-marriage = *Bayar ongkos resmi wae, Kak: haratis di KUA dina jam gawe, di luar eta Rp600.000* (PP 59/2018).
extortion-other = *Ulah waka dibayar, Kak. Taroskeun ongkos resmina di loket, sareng suhunkeun tanda tarimana.*
extortion-report = Catet dinten, tempat, sareng saha nu menta, teras laporkeun ka SP4N-LAPOR! atanapi petugas hotline.
home-visit = *Kanggo nu parna atanapi teu tiasa gugah, cobi nyuhunkeun petugas sumping ka bumi, Kak.*
    Dugikeun ka kelurahan atanapi Disdukcapil. Tiasa henteuna sumping ka bumi, petugas di ditu nu mastikeun. Kanggo vaksin di bumi, taroskeun ka puskesmas.
shared-phone = *Muhun, Kak. Dina HP nu dianggo babarengan, ulah nyerat nami atanapi nomer, sareng ulah ngintun sertifikat.*
    Naros wae sacara umum. Chat nu parantos aya tiasa dihapus tina aplikasi chat dina HP ieu.
shared-phone-forget = Bade data Kakak nu disimpen ku abdi (jawaban, hasil sertifikat, pangeling) dihapus oge? Moal tiasa balik deui.
body-release = *Ngiring bela sungkawa, Kak. Langsung wae ka rumah sakitna, ulah ngantosan bukti vaksin.*
    Wartoskeun yen Kakak kulawargi nu mapag. Upami kahalang di panto, suhunkeun nyarios sareng petugas jaga.
    Suhunkeun oge surat pupus ti rumah sakit: engke dianggo kanggo akta kematian.
treatment = *Ubar mah ulah ditunda, Kak. Teu acan vaksin sanes alesan kanggo ngantosan.*
    Langsung ka puskesmas atanapi rumah sakit nu biasa. Ubarna ampir seep? Wartoskeun eta heula, supados teu pegat.
    BPJS teu aktip? Wartoskeun dinten ieu ka rumah sakitna sareng ka kantor BPJS Kesehatan. Kenging henteuna divaksin, dokter nu niten.
side-effects = *Perkawis karaos saatos vaksin, tenaga kasehatan nu niten, Kak.* Taroskeun ka tempat vaksinna atanapi puskesmas, candak kartu vaksin.
    Eungap, kejang, kapiuhan, atanapi muriang tarik? Langsung ka IGD nu pangdeukeutna, ulah diantosan.
listing-fields = *Henteu, Kak. Vaksin, agama, sareng suku teu kalebet nu didata.*
    Nu didata nu gaduh, alamat, kamar, sareng pangeusi anyar atanapi lami. Nu teu kersa ulah dipaksa, kelurahan nu ngajelaskeun.
listing-refused = *Nu teu kersa didata ulah dipaksa; kelurahan nu ngajelaskeun.*
    Nu didata nu gaduh, alamat, kamar, sareng pangeusi anyar atanapi lami: sanes vaksin, agama, atanapi suku. Nami pangeusi ngan kanggo kelurahan.
head-may-refuse = *RT/RW teu kedah mundut bukti vaksin, sareng ulah nampik atanapi nahan, Bapa/Ibu: surat edaran teu masihan wewenang eta.*
    Surat panganteur mangga ditandatangan, sareng bantosan ulah ditahan. Bukti vaksin dipundut di loket layanan; kelurahan nu mutuskeun, sareng wargana tetep kenging sumping.
    Dasarna: SE 440/1395, 9 September 2021.
head-refuses = *Surat edaran teu masihan RT/RW wewenang nampik tanda tangan atanapi nahan bantosan kumargi teu acan vaksin, Kak.*
    Bukti vaksin dipundut di loket layanan. Dugikeun sacara sae ka RT/RW-na, atanapi langsung ka kelurahan: kelurahan nu mutuskeun. Kanggo KTP, KK, pindah, sareng akta mah surat RT/RW teu peryogi (Perpres 96/2018).
    Dasarna: SE 440/1395, 9 September 2021.
nik-used = *NIK nu kacatet kanggo vaksin batur kedah dileureskeun ku petugas, Kak.*
    Candak KTP sareng KK ka puskesmas atanapi tempat vaksin, tingalikeun di ditu. NIK ulah diserat di dieu.
certificate-wrong = *Tetep kenging sumping ka loket, Kak. Datana mah dileureskeun ngalangkungan tempat vaksin atanapi puskesmas.*
    Ka loket, candak KTP sareng kartu nu asli: petugas nu nyocogkeun. Kanggo ngaleureskeun, siapkeun oge tanggal, tempat, sareng merek vaksinna.
    NIK ulah diserat di dieu.
card-lost = *Kartu vaksinna ical? Taroskeun ka tempat Kakak divaksin atanapi puskesmas, candak KTP.*
    Di loket, sertifikat dina aplikasi PeduliLindungi oge berlaku. Teu aya duanana? Tetep kenging sumping, wartoskeun ka petugasna.
phone-lost = *Tanpa HP eta oge tiasa, Kak: kartu vaksin kertas berlaku di loket.*
    Sertifikat dina aplikasi dibuka ku nomer HP nu kapungkur didaptarkeun. Nomerna ical oge? Taroskeun ka tempat vaksinna atanapi puskesmas, candak KTP.
number-dead = *Sertifikat lebet ka nomer HP nu diserat waktos daptar vaksin, Kak. Nomerna paeh atanapi hilap? Taroskeun ka tempat vaksinna atanapi puskesmas, candak KTP.*
    Samentawis eta, kartu vaksin kertas berlaku di loket. Kode OTP ulah dipasihkeun ka saha wae.
qr-unreadable = *Kartuna tetep kenging ditingalikeun, Kak, sanaos kode QR-na teu kabaca.* Candak kartu nu asli sareng KTP, petugas loket nu mariksa.
qr-unreadable-next = Bade dicobi dibaca tina fotona?
mixed-brands = *Dosis 2 nganggo merek nu sami sareng dosis 1, Kak.*
    Merekna nuju teu aya? Taroskeun ka puskesmas. Nu telat teu kedah ngulang. Kanggo booster, tenaga kasehatan nu nangtoskeun merekna.
rt-letter = *Teu peryogi surat RT/RW kanggo KTP, KK, pindah, sareng akta, Kak* (Perpres 96/2018).
    Dipundut keneh ngan kanggo jalmi nu nembe munggaran dicatet, surat domisili, sareng nu pupus di bumi.
new-head = *Wilujeng tugas, Bapa/Ibu. Warga cekap nyerat ka hotline ieu, tanpa daptar. Data ti pangurus nu lami, suhunkeun ngalangkungan kelurahan.*
    Bapa/Ibu oge kenging naros kanggo sababaraha warga sakaligus, cekap inisial sareng urusanana: 1) Bu Y bade KK 2) Pa D bade SKCK.
    NIK sareng sertifikat warga ulah dikintun; warga ngintun nyalira tina chat-na.
    Kanggo nyepeng data pangeusi, suhunkeun kode di kelurahan, teras kintun kodena ka dieu.
choice-forget-now = Hapus data abdi
choice-keep-on = Teraskeun wae

### Foto sertifikat

consent-photos =
    { $waiting ->
        [true] Fotona parantos katampi, Kak, sareng teu acan dibuka. Kode QR-na diaos kanggo mariksa vaksin, teras fotona langsung dihapus (nu teu janten diaos kahapus nyalira dina { $kept }). Satuju?
       *[false] Mangga, Kak. Kode QR-na diaos kanggo mariksa vaksin, teras fotona langsung dihapus (nu teu janten diaos kahapus nyalira dina { $kept }). Satuju?
    }
consent-withheld = Muhun, Kak. Tingalikeun wae buktina di loket.
consent-refused = Muhun, Kak, fotona teu diaos sareng parantos dihapus. Tingalikeun wae buktina di loket.
consent-not-theirs = Hapunten, sertifikat warga sanes teu diaos di dieu, sareng fotona parantos dihapus: idinna kedah ti jalmina nyalira.
    Anjeunna tiasa ngintun tina chat-na nyalira, atanapi nunjukkeun di loket.
proof-not-theirs = Hapunten, Bapak/Ibu, sertifikat warga teu diaos di dieu: idinna kedah ti jalmina nyalira.
    Anjeunna tiasa ngintun tina chat-na nyalira, atanapi nunjukkeun di loket. Bade ngintun nu Bapak/Ibu nyalira? Langsung kintun fotona.
send-photo = Mangga kintun foto kode QR sertifikatna, Kak: caket, caang, sadaya kotakna katingali.
send-photo-again = Diantos fotona, Kak. Teu aya oge teu nanaon: kartu kertasna tiasa ditingalikeun langsung di loket. Serat *batal* upami teu janten.
whose-certificate = Ieu sertifikat saha, Kak?
choice-mine = Gaduh abdi
choice-someone-else = Kulawargi, diidinan
choice-neighbour = Warga atanapi tatangga
evidence-finding =
    { $finding ->
        [part] Ieu nembe sawareh: sertifikat ieu gaduh sababaraha kode QR, sareng kirang keneh *{ $missing }*. Mangga kintun foto kode nu sanesna ka chat ieu, kenging hiji-hiji. Nu parantos kaaos disimpen paling lami { $kept }.
        [parts_apart] Kode-kode ieu *teu acan ngajanten hiji sertifikat*: panginten tina sertifikat nu benten, atanapi aya nu ruksak. Mangga kintun deui foto sadaya kode QR tina hiji sertifikat, Kak.
        [damaged] Kode ieu *ruksak atanapi nembe kaaos sawareh*, janten eusina teu acan tiasa dipariksa. Foto deui sadaya kotakna, atanapi kintun sertifikat langsung tina aplikasina.
        [unknown_context] Sertifikat ieu *wangunna teu acan dipikawanoh ku abdi*, janten tanda tanganna teu acan tiasa dipariksa. Tingalikeun nu aslina di loket, petugas nu mariksa.
        [unknown_signer] Kodena kaaos, nanging *nu ngaluarkeunana teu acan aya dina daftar abdi*, janten teu acan tiasa dipastikeun. Tingalikeun nu aslina di loket, petugas nu mariksa.
        [signer_format] Kodena kaaos, nanging *nu ngaluarkeunana kadaptar kanggo jenis sertifikat sanes*, janten nu ieu teu acan tiasa dipastikeun. Tingalikeun nu aslina di loket, petugas nu mariksa.
        [forged] Kode QR ieu *teu cocog sareng tanda tangan nu ngaluarkeunana*, janten teu acan tiasa dianggo bukti. Cobi kintun sertifikat langsung tina aplikasina, atanapi tingalikeun kartu vaksin di loket.
        [not_registered] Kartu ieu *teu kacatet dina data nu ngaluarkeunana*, janten teu acan tiasa dianggo bukti. Cobi kintun sertifikat langsung tina aplikasina, atanapi tingalikeun kartu vaksin di loket.
        [revoked] Sertifikat ieu *parantos dicabut ku nu ngaluarkeunana*, janten teu tiasa dianggo bukti. Mangga suhunkeun nu enggal ka nu ngaluarkeunana, atanapi tingalikeun kartu vaksin di loket.
        [key_usage] Tanda tanganna asli, nanging *nu nandatanganan teu wenang kanggo sertifikat jenis ieu*, janten teu acan tiasa dianggo bukti. Mangga tingalikeun kartu vaksin di loket, Kak.
        [schema] Tanda tanganna asli, nanging *eusi sertifikatna teu lengkep atanapi lepat serat*, janten teu acan tiasa dianggo bukti. Mangga suhunkeun dilereskeun ka nu ngaluarkeunana, atanapi tingalikeun kartu vaksin di loket.
        [future_event] Tanda tanganna asli, nanging *tanggal vaksin atanapi tes di jerona teu acan dugi*, janten teu acan tiasa dianggo bukti. Mangga suhunkeun dilereskeun ka nu ngaluarkeunana, atanapi tingalikeun kartu vaksin di loket.
        [issued_later] Tanda tanganna asli, nanging *tanggal kaluarna sertifikat teu acan dugi*, janten teu acan tiasa dianggo bukti. Mangga suhunkeun dilereskeun ka nu ngaluarkeunana, atanapi tingalikeun kartu vaksin di loket.
        [signer_revoked] Tanda tangan dina sertifikat ieu *parantos dibatalkeun ku nu ngaluarkeunana*, contona kumargi kantos dipaling, janten teu acan tiasa dipastikeun. Mangga suhunkeun sertifikat nu enggal, atanapi tingalikeun kartu vaksin di loket.
        [signer_terminated] Tanda tangan dina sertifikat ieu *parantos ditarik tina daftar nu ngaluarkeunana*, janten teu acan tiasa dipastikeun. Tingalikeun nu aslina di loket, petugas nu mariksa.
        [signer_out_of_time] Sertifikat ieu *didamel di luar mangsa angge tanda tanganna*, janten teu acan tiasa dipastikeun. Tingalikeun nu aslina di loket, petugas nu mariksa.
        [not_yet_valid] Kode QR *cocog sareng tanda tangan nu ngaluarkeunana*, nanging mangsa berlakuna teu acan ngawitan. Petugas di loket nu niten.
        [expired] Kode QR *cocog sareng tanda tangan nu ngaluarkeunana*, nanging mangsa berlakuna parantos kaliwat. Petugas di loket nu niten.
        [past_bound] Kode QR *cocog sareng tanda tangan nu ngaluarkeunana*, nanging parantos lami kaluarna sareng teu nyebatkeun dugi ka iraha berlakuna. Petugas di loket nu niten.
        [no_vaccination] Kode QR *cocog sareng tanda tangan nu ngaluarkeunana*, nanging ieu *sanes sertifikat vaksin COVID-19*, janten teu acan ngabuktikeun vaksin.
        [signer_ended] Kode QR *cocog sareng tanda tangan nu ngaluarkeunana*. Mangsa angge tanda tangan eta ayeuna parantos seep, nanging masih berlaku waktos sertifikatna kaluar. Petugas engke nyocogkeun nami sareng KTP.
        [registered] Kartu ieu *kacatet dina data nu ngaluarkeunana*. Petugas engke nyocogkeun nami sareng KTP.
       *[genuine] Kode QR *cocog sareng tanda tangan nu ngaluarkeunana*. Petugas engke nyocogkeun nami sareng KTP.
    }
evidence-proven =
    { evidence-finding }
    { $kind ->
        [test] Nami: { $name } · hasil tes { $on }
        [recovery] Nami: { $name } · surat damang, positif { $on }
        [vaccination] Nami: { $name } · { $doses ->
            [0] dosis { $dose }
           *[other] dosis { $dose } ti { $doses }
        } · { $on }
       *[none] Teu aya vaksin COVID-19 di jerona.
    }
    Foto teu disimpen ku abdi, nanging masih aya dina chat ieu.
evidence-others = Aya { $count } sertipikat sanes atas nami nu sanes, janten teu dianggo di dieu. Mangga kintun hiji-hiji, Kak, bari diserat gaduh saha.
evidence-contradiction = Nu kacatet dina sertifikat beda sareng nu tadi, Kak. Nu dianggo nu aya di sertifikat.
evidence-recognised =
    { $format ->
        [pedulilindungi] Kodena kaaos, nanging *aslina teu acan tiasa dipastikeun* ti dieu. Tingalikeun kartu nu sami di loket, petugas nu mariksa.
        [certificate_link] Kode ieu eusina *tautan kana sertifikat*, sareng tautan teu dibuka ku abdi, janten eusina teu acan tiasa dipariksa. Tingalikeun sertifikatna di loket, atanapi kintun foto kode QR nu aya di jerona.
       *[other] Ieu sertifikat kasehatan ti luar, sareng *aslina teu acan tiasa dipastikeun* ti dieu. Tingalikeun di loket, petugas nu mariksa.
    }
evidence-doubtful = { evidence-finding }
evidence-other-code =
    { $reason ->
        [too_small] Dina foto ieu aya kode sanes nu alit teuing kanggo diaos, Kak.
        [glare] Dina foto ieu aya kode sanes nu katutup pantulan cahaya, Kak.
        [incomplete] Dina foto ieu aya kode sanes nu teu acan katingali sadaya bagianna, Kak.
       *[blurred] Dina foto ieu aya kode sanes nu burem teuing kanggo diaos, Kak.
    } Upami eta sertifikatna, foto kode eta wae ti caket. Nu kaaos:
evidence-part = { evidence-finding }
evidence-wrong-code =
    { $format ->
        [venue] Ieu kode kanggo dipindai di panto lebet, sanes sertifikat Kakak, janten teu acan ngabuktikeun vaksin.
        [qris] Ieu kode pangmayaran QRIS, sanes sertifikat vaksin. Layanan kami teu pernah mundut bayaran dina chat.
        [whatsapp] Kode ieu muka chat WhatsApp, sanes sertifikat vaksin. Teu dibuka ku abdi; upami teu wawuh ka nu ngintunna, ulah dipindai.
        [url] Kode ieu eusina alamat situs, sanes sertifikat vaksin. Alamatna teu dibuka ku abdi.
        [vcard] Ieu kode kartu nami, sanes sertifikat vaksin.
        [wifi] Ieu kode Wi-Fi, sanes sertifikat vaksin.
       *[text] Kode ieu sanes sertifikat vaksin nu dipikawanoh ku abdi.
    }
    Buka *Sertifikat Vaksin* dina aplikasi, teras kintun tangkapan layarna ka dieu. Kartu kertas oge tiasa ditingalikeun langsung di loket.
photo-being-read = Fotona nuju diaos keneh, Kak. Sakedap nya, hasilna langsung diwartoskeun di dieu.
photo-queued = Sakedap nya, Kak: nuju seueur foto nu lebet. Upami foto Kakak parantos diaos, hasilna langsung diwartoskeun. Bari ngantosan, mangga tumaros nu sanes.
photo-read = Fotona parantos rengse diaos, Kak. Hasilna saatos patarosan ieu, nya.
evidence-unreadable =
    { $reason ->
        [no_code] Teu katingali kode QR dina foto ieu, Kak. Foto bagian nu aya kotak QR-na, ti caket. KTP sareng layar hejo aplikasi teu kedah dikintun: nu diaos kode dina *Sertifikat Vaksin*.
        [blurred] Kode QR-na kapendak, nanging burem teuing. Cobi foto langkung caket dugi ka kotakna pinuh, atanapi kintun minangka *dokumen*.
        [too_small] Kode QR-na kapendak, Kak, nanging alit teuing dina foto ieu. Foto langkung caket dugi ka kotakna pinuh, atanapi kintun minangka *dokumen*.
        [glare] Kode QR-na kapendak, Kak, nanging katutup pantulan cahaya. Dengdekkeun sakedik atanapi jauhkeun tina lampu, teras foto deui.
        [cut_off] Kode QR-na kapotong, Kak. Foto deui dugi ka sadaya kotakna katingali, sareng sakedik sisi bodas.
        [incomplete] Sertifikatna kabagi kana sababaraha kode QR, Kak, sareng teu acan sadayana katingali. Foto sadaya kodena sakaligus dina hiji foto.
        [too_large] File ieu ageung teuing kanggo dibuka, Kak. Kintun foto atanapi tangkapan layarna wae.
        [pdf] PDF ieu kakonci atanapi ruksak, Kak. Kintun tangkapan layar kode QR-na wae.
        [many_pages] PDF ieu panjang, Kak, janten teu acan sadaya halamanna katingali ku abdi. Kintun tangkapan layar halaman nu aya kode QR-na wae.
        [busy] Nuju seueur foto nu lebet, Kak. Kintun deui sakedap deui, nya.
        [gone] Fotona parantos kahapus nyalira, Kak. Kintun deui, nya.
        [given_up] Foto ieu teu acan tiasa dibaca, Kak. Cobi kintun deui, nya. Upami tetep teu acan tiasa, tunjukkeun langsung di loket.
       *[not_image] File ieu teu tiasa dibuka minangka foto, Kak. Kintun foto atanapi tangkapan layarna, nya.
    }
ask-dose-on-card = Dina kartuna kaserat dosis sabaraha, Kak?

### Panginget

ask-vaccine = Vaksin dosis 1-na merek naon, Kak? Pilih, atanapi serat namina.
ask-vaccine-again = Merek eta teu acan dipikawanoh ku abdi, Kak. Upami hilap, tingali kartu vaksinna, teras pilih atanapi serat namina.
choice-sinovac = Sinovac
choice-astrazeneca = AstraZeneca
choice-pfizer = Pfizer
ask-first-dose-on = Dosis 1-na kaping sabaraha, Kak?
ask-day-again = Tanggalna teu acan kahartos, Kak. Serat contona: enjing, Jumaah payun, atanapi 12 Oktober.
ask-time-again = Jamna teu acan kahartos, Kak. Serat contona: jam 8 enjing, atanapi 19.30.
second-dose-due =
    { $vaccine ->
        [sinovac] Sinovac
        [sinopharm] Sinopharm
        [astrazeneca] AstraZeneca
        [moderna] Moderna
        [pfizer] Pfizer
       *[other] Vaksin ieu
    } dosis 2 panggancangna { $gap } dinten saatos dosis 1. Ti { $first } hartosna *{ $due }*.
second-dose-due-now = Nurutkeun jadwalna, dosis 2 parantos tiasa ti { $due }, Kak. Saena sagancangna, merek nu sami, sareng teu kedah ngulang ti awal.
single-dose = Janssen cekap hiji suntikan, Kak, janten teu aya dosis 2.
no-dose-schedule = Jadwal dosis 2 vaksin eta teu aya di abdi, Kak. Tingali tanggal dina kartu vaksin, teras serat contona: emutan abdi 12 Oktober.
no-booster-schedule = Jadwal booster teu acan aya di abdi, Kak. Upami parantos aya tanggalna, serat contona: emutan abdi 12 Oktober.
reminder-offer =
    { $about ->
        [errand] Bade diemutan perkawis { $service } *{ $when }*, Kak?
        [moved] Panginget { $matter } janten *{ $when }*, Kak?
       *[other] Bade diemutan *{ $when }*, Kak?
    }
reminder-at = { $day }, tabuh { $time }
reminder-every =
    { $unit ->
        [day] { $n ->
            [1] unggal dinten
           *[other] unggal { $n } dinten
        }
        [week] { $n ->
            [1] unggal minggu
           *[other] unggal { $n } minggu
        }
       *[month] { $n ->
            [1] unggal sasih
            [12] unggal taun
           *[other] unggal { $n } sasih
        }
    } ti { $day }, tabuh { $time }
no-such-date = Kaping eta teu aya, Kak: sasihna dugi ka *{ $last }*.
no-such-hour = Tabuh eta teu aya, Kak: sadinten dugi ka 23.59.
feast-moves = Kaping dinten raya robah unggal taun, Kak, janten serat kapingna, nya.
ask-which-day = Kaping sareng dintenna teu sami, Kak. Maksadna *{ $other }* atanapi *{ $day }*?
duration = { $unit ->
        [minute] { $n } menit
        [hour] { $n } jam
        [day] { $n } dinten
       *[year] { $n } taun
    }
quiet-hours = tabuh { $from }–{ $until }
reminder-quiet-hours = Biasana { $hours } abdi henteu ngirim pesen, Kak. Upami leres tabuh sakitu, tetep dikirim.
reminder-still-wanted = Panginget { $what } ieu sababaraha kali sareng parantos lami dipasang, Kak. *Hoyong keneh diemutan?* Upami teu diwaler, hareupna dieureunkeun.
reminder-goes-on = Mangga Kak, tetep diemutan: *{ $when }*.
reminder-not-wanted = Mangga Kak, moal diemutan deui. Upami peryogi deui, serat contona: ingatkan tiap bulan.
reminder-lapsed = Panginget eta parantos teu dipasang, Kak. Upami peryogi keneh, serat contona: ingatkan tiap bulan.
reminder-ended = Sampurasun Kak, ti dinten ieu panginget { $what } teu dikintun deui, margi teu acan aya waleran naha peryogi keneh. Upami peryogi, serat contona: ingatkan tiap bulan.
reminders-list =
    Panginget Kakak:
    { $reminders }
    Bade dipindahkeun atanapi dibolaykeun? Serat contona: pindahkan no 1 ke besok, batalkan no 1.
ask-which-cancelled =
    Panginget Kakak:
    { $reminders }
    Nu mana nu dibolaykeun? Serat nomerna, atanapi *sadayana*.
ask-which-moved =
    Panginget Kakak:
    { $reminders }
    Nu mana nu dipindahkeun? Serat nomerna.
reminder-cancelled = Parantos dibolaykeun, Kak: { $matter }, { $when }.
choice-all = Sadayana
reminder-errand-due = ngurus { $service }, *{ $due }*.
reminder-dose-matter = vaksin
reminder-look-again-matter = mariksa sertifikat vaksin
reminder-unnamed-matter = teu aya katerangan
choice-change-time = Gentos waktos
ask-reminder-what = Diemutan perkawis naon, Kak? Serat singget wae.
ask-reminder-day =
    { $every ->
        [day] Unggal dinten tiasa, Kak. Ti kaping sabaraha?
        [week] Unggal minggu tiasa, Kak. Ti kaping sabaraha?
        [month] Unggal sasih tiasa, Kak. Ti kaping sabaraha?
       *[other] Bade diemutan kaping sabaraha, Kak?
    }
ask-reminder-time = Tabuh sabaraha, Kak?
reminder-set =
    Siap, Kak. Diemutan *{ $when }* dina chat ieu. Upami teu janten, serat: batalkan pengingat.{ $recurs ->
        [true] {" "}Saatos { $kept } ditaros naha peryogi keneh.
       *[false] {""}
    }
after-covid-due =
    {""}*Panggancangna { $due }, Kak*: { $severe ->
        [true] 3 sasih
       *[false] 1 sasih
    } saatos damang ({ $recovered }). Kenging henteuna divaksin, tenaga kasehatan nu niten.
after-covid-now = Nurutkeun jadwalna, Kakak parantos tiasa divaksin ti { $due }. Kenging henteuna, tenaga kasehatan nu niten. Tempat: puskesmas pangcaketna.
reminder-replaced = Siap, Kak. Panginget nu tadi digentos: *{ $when }*.
reminder-past = *{ $when }* parantos kaliwat, Kak.
reminder-full = Panginget Kakak parantos seueur. Bolaykeun heula nu teu peryogi: serat *batalkan pengingat*.
reminder-declined =
    { $about ->
        [moved] Muhun, Kak, pangingetna tetep.
       *[other] Muhun, Kak, teu diemutan.
    }
no-reminders = Teu aya panginget nu kapasang, Kak.
reminder-line = { $n }. { $what }: { $when }
reminders-cancelled = Parantos dibolaykeun, Kak.
reminders-kept = Muhun, pangingetna tetep.
reminder =
    { $late ->
        [yes] Hapunten telat, Kak. Ieu panginget ti Bisa: { $what }
       *[no] Sampurasun Kak, ieu panginget ti Bisa: { $what }
    }
reminder-rules-changed =
    { $known ->
        [yes] Aturanana dienggalan saatos panginget ieu dipasang. Ayeuna:
       *[no] Aturanana dienggalan saatos panginget ieu dipasang. Kanggo sarat ayeuna, serat nami layananana, Kak.
    }
reminder-dose = vaksin COVID-19 salajengna *{ $due }*. Candak KTP sareng kartu vaksin, nya.
reminder-errand = ngurus { $service }.
reminder-own-words = { $what }
reminder-unnamed = hal nu ku Kakak dipundut sangkan diemutan dinten ieu.

### Data pribadi

stopped = Muhun, Kak. Panginget dipareuman sareng abdi moal nyerat tiheula. Upami peryogi, serat wae.
notice =
    Wawaran ti *{ $from }* kanggo { $area }:

    { $text }

    Aya nu bade ditaroskeun? Waler wae di dieu. Eureun: serat *stop info*.
notice-purpose-general = Wawaran
notice-purpose-health = Info vaksin sareng kasehatan
notice-where = Kanggo wilayah mana, Kak? Serat RT, RW, sareng kalurahanna, contona: RT 03 RW 05 Jakasampurna. Kalurahanna wae oge kenging.
notice-terms = { $purpose } ti petugas kanggo *{ $area }* bade dikirim ka chat ieu. Eureun iraha wae: serat *stop info*. Satuju, Kak?
notice-following = Siap, Kak. { $purpose } kanggo { $area } engke lebet ka dieu. Bade eureun: serat *stop info*.
notice-not-followed = Mangga, Kak, teu didaptarkeun.
notice-full = Kakak parantos ngiring sapuluh wilayah, eta watesna. Serat *stop info* kanggo eureun ti sadayana, teras daptar deui nu peryogi wae.
notice-stopped = Mangga, Kak. Wawaran teu dikirim deui. Pangeling nu dipenta ku Kakak tetep jalan.
notice-none-followed = Kakak teu kadaptar kanggo wawaran, janten teu aya nu dikirim.
head-notice-from = Pupuhu { $area }
head-notice-words = Kumaha eusi bewarana, Kak? Serat sakumaha nu bakal diaos ku warga: naon, iraha, di mana. Ditembongkeun heula samemeh dikintun, sareng mung ka warga nu ngiring.
head-notice-not-for = *Hapunten Kak, pangumuman hotline mung kanggo kagiatan sareng layanan warga, sanes kampanye atanapi icalan.* Teu aya nu dikirim.
head-notice-preview =
    { $count ->
        [0] *Teu acan aya warga { $area } nu ngiringan bewara ngalangkungan hotline, janten teu aya nu dikintunan.*
       *[other] *Bade dikintun ka { $count } warga { $area } nu ngiringan bewara.*
    }{ $kept ->
        [0] {""}
       *[other] {" "}{ $kept } deui ngiringan tina WhatsApp biasa, nu teu kenging ngintun bewara.
    }{ $second ->
        [yes] {" "}Nu nampina seueur, janten dituhukeun heula ku patugas.
       *[no] {""}
    }
    Seratan di handap ieu kenging diteraskeun nyalira ka grup warga.
    Sanes kanggo kampanye, icalan, atanapi nyebat saha nu teu damang, nunggak, atanapi teu acan vaksin.
head-notice-text = { $text }
head-notice-day = "{ $words }" = { $day }
head-notice-relative = { $days }. Nu maca isukna tiasa lepat; langkung sae tanggalna diserat.
head-notice-wrong-day = { $what ->
    [weekday] *Dinten sareng tanggalna teu cocog:* tanggal eta murag dina { $day }. Lereskeun heula samemeh dikintun.
   *[date] *Tanggal eta teu aya dina kalender.* Lereskeun heula samemeh dikintun.
}
head-notice-receivers = *{ $count } warga bakal nampi,* nyaeta nu menta nyalira. Nami sareng nomerna teu ditingalikeun.
head-notice-waiting = *Teu acan dikintun, Kak:* masih ngantosan waleranana di handap ieu.
head-notice-late = *Nu tos dikintun teu tiasa dirobih, Kak.* Ieu ralatna, upami bade dikintun:
head-notice-held = *Teu acan aya nu dikintun, Kak.* Teksna disimpen di dieu: serat *kirim* upami tos, *batal* upami teu cios, atanapi naon nu digentos.
head-notice-unclear = *Teu acan aya nu dikintun, Kak.* Bagian eta teu acan tiasa digentos kalayan pasti; mangga serat deui teksna sadayana.
head-notice-not-sent = Teu acan aya bewara nu dikintun, Kak: nu tadi teu cios.
head-notice-group = Ieu teksna kanggo diteraskeun nyalira ka grup, Kak. Ti hotline teu aya nu dikintun.
head-notice-named = *Nami jalmi sareng status vaksinna teu kenging disebarkeun, Kak* (UU 27/2022). Nu ieu teu dikintun.
head-notice-neutral = Warga nu ngurus layanan di kelurahan, punten candak bukti vaksin. Teu acan vaksin atanapi aya halangan? Mangga taros heula ka hotline.
head-notice-instead =
    Gentosna tanpa nami: "Warga nu ngurus layanan di kelurahan, punten candak bukti vaksin. Teu acan vaksin atanapi aya halangan? Mangga taros heula ka hotline."
    Anggo teks eta?
head-notice-sure = Dikintun ayeuna, Kak?
head-notice =
    { $outcome ->
        [sending] *Mangga, nuju dikintun ka { $count } warga.* Waleran warga diwaler ku hotline di chat masing-masing.
        [awaiting] *Ngantosan patugas nuhukeun,* margi nu nampina seueur. Saparantosna langsung dikintun.
        [stopped] Mangga, bewarana teu dikintun.
        [none] Teu acan aya bewara nu dikintun, Kak.
        [halted] *Parantos dieureunkeun, Kak.* Kakintun ka { $sent } warga, { $left } teu cios. Nu tos kakintun teu tiasa ditarik; lereskeunana tiasa dikintun ku *umumkan:*.
        [over] *Tos kakintun ka { $sent } warga, janten teu tiasa dieureunkeun, Kak.* Kintun lereskeunana ku *umumkan:*.
        [progress] *Bewara panungtung: kakintun ka { $sent } warga{ $waiting ->
            [0] {""}
           *[other] , { $waiting } antri keneh
        }{ $failed ->
            [0] {""}
           *[other] , { $failed } teu dugi
        }{ $left ->
            [0] {""}
           *[other] , { $left } teu dikintunan
        }.* Saha nu maca teu kauninga.
        [empty] Eusi bewarana masih kosong, Kak. Cobi serat deui.
        [too_long] *Seratanana panjang teuing, Kak.* Cekap sababaraha kalimah: naon, iraha, di mana.
        [placeholder] *Dina seratanana masih aya nu kedah dieusian, Kak,* contona [nama]. Eusian heula, teras kintun deui.
        [many] *Dinten ieu tos aya sababaraha bewara, Kak.* Supados warga teu kaganggu, enjing tiasa deui.
        [no_right] *Bewara ngan tiasa dikintun ku nu nyepeng kode wilayah ieu, Kak.* Kode anyar tiasa dipundut di kelurahan.
       *[gone] Bewara eta tos dikintun atanapi tos dieureunkeun, Kak.
    }
notice-again =
    Dina wawaran ti { $from } kaserat:

    { $text }

    Teu acan kawaler? Serat *petugas*, Kak.
forget-sure = Sadaya data Kakak di dieu (waleran, hasil sertifikat, panginget) bade dihapus sareng teu tiasa balik deui. Yakin?
forgotten = Parantos dihapus, Kak. Pesen dina HP Kakak nyalira tiasa dihapus tina aplikasi chat.
not-forgotten = Muhun, datana tetep sapertos sateuacanna.

# Several people in one message
# How everybody is addressed in the texts, in short and in full, and what stands there for the head of a neighbourhood.
address-short = Kak
address-long = Kakak
address-head = Bapa/Ibu

# Several people in one message
people-list =
    { $relayed ->
        [true] Mangga, Bapa/Ibu. { $count } warga:
       *[other] Mangga, Kak. { $count } jalmi:
    }
    { $lines }
people-dropped = Kolom { $columns }{ $more ->
        [0] {""}
       *[other] {" "}sareng { $more } sanesna
    } teu dipenta, janten teu diaos.
people-unread = Ku abdi parantos diaos { $count } nu payun. { $unread } sanesna mangga kintun saparantosna.
people-outcome = { $outcome ->
        [allowed] *tiasa*, teu kedah bukti vaksin{ $papers ->
            [none] {""}
           *[other] , candak { $papers }
        }
        [allowed_if] *tiasa*, candak bukti vaksin{ $papers ->
            [none] {""}
           *[other] , { $papers }
        }
        [not_yet] dipundut bukti vaksin dosis 1 heula; upami penting, ka petugas
        [not_eligible] yuswana teu acan cekap
        [officer] { $why ->
            [exempt] candak surat dokter; petugas di loket nu mutuskeun, tetep kenging sumping
            [child] kanggo murangkalih teu acan diatur; nu nganteur nyandak bukti vaksin, petugas nu mutuskeun
           *[none] petugas di loket nu mutuskeun, tetep kenging sumping
        }
       *[other] candak bukti vaksin sahenteuna dosis 1{ $papers ->
            [none] {""}
           *[other] , { $papers }
        } (vaksinna teu acan disebat)
    }
people-line = { $n }. { $who }, { $service }: { $verdict }{ $by ->
        [police] . Putusanana di kapulisian
       *[other] {""}
    }{ $shown ->
        [yes] . *Parantos ditunjukkeun*
       *[no] {""}
    }.
people-line-no-service = { $n }. { $who }: teu acan kabaca bade ngurus naon.
# Of a longer list: the numbers of those for whom the same holds, and how more of it is seen
people-several = • { $verdict } ({ $count }): nomer { $numbers }
people-several-police = • Putusanana di kapulisian: nomer { $numbers }
people-several-no-service = • teu acan kabaca bade ngurus naon ({ $count }): nomer { $numbers }
people-several-unread = • *teu acan kabaca, mangga serat deui* ({ $count }): nomer { $numbers }
people-by-line = Sabaris-sabaris: serat *daftar*.
people-more = Ieu { $numbers } tina { $count }. Salajengna, serat: *{ $task ->
        [pass_on] teruskan
        [codes] kode buat nomor
       *[show] daftar
    } { $next }*.
group-answer =
    Kanggo { $service }, ditingali vaksinna saurang-saurang:
    { $lines }
    { $papers ->
        [none] {""}
       *[other] Masing-masing nyandak { $papers }.
    }{ $by ->
        [police] {" "}Kaputusan ahir di kapulisian.
       *[other] {""}
    }
group-line =
    { $who ->
        [with] • Nu parantos sahenteuna dosis 1{ $count ->
            [0] {""}
           *[other] {" "}({ $count } urang)
        }
       *[without] • Nu teu acan divaksin{ $count ->
            [0] {""}
           *[other] {" "}({ $count } urang)
        }
    }: { $outcome ->
        [allowed] *tiasa*, teu kedah bukti vaksin.
        [allowed_if] *tiasa*, candak bukti vaksinna.
        [not_yet] dipundut dosis 1 heula. Teu tiasa divaksin atanapi perlu pisan? Petugas nu nangtoskeun.
       *[other] petugas di loket nu nangtoskeun, tetep kenging sumping.
    }
group-one-by-one = Bade saurang-saurang? Kintunkeun daptarna, contona: *1) Bu A, teu acan vaksin, KTP*.
people-line-unread = { $n }. Baris ieu *teu acan kabaca*. Serat deui, contona: { $n } Bu Siti KTP dosis 1.
people-line-short = { $n }. { $who }{ $service ->
        [none] {""}
       *[other] , { $service }
    }
people-changed =
    { $task ->
        [added] Parantos ditambihan:
       *[other] Parantos dirobih:
    }
    { $lines }
people-standing =
    {""}*{ $ready } ti { $count } jalmi parantos tiasa*, kantun nyandak bukti vaksin sareng surat-suratna.{ $lines ->
        [none] {" "}Teu aya nu kirang.
       *[other] {" "}Nu masih peryogi:
            { $lines }
    }
people-renamed = Namina parantos digentos (di dieu mung inisialna nu katingal).
people-escort = Mangga. Nu nganteur oge dipenta bukti vaksin; eta sanes vaksin nu dianteur, janten catetan dina daptar teu dirobih.
people-removed =
    Parantos dicoret. Kantun { $count } warga{ $lines ->
        [none] .
       *[other] :
            { $lines }
    }
people-none-left = Parantos dicoret. Daptarna ayeuna kosong; mangga kintun daptar anyar iraha wae.
people-gone =
    Di dieu teu aya daptar warga, Bapa/Ibu (daptar ngan disimpen { $kept }).
    Mangga kintun daptarna, sabaris saurang, contona: *1) Bu A, teu acan vaksin, KTP*.
people-not-listed = Anu mana, nya? Dina daptar aya { $count } nami. Sebatkeun nomerna, atanapi serat *daftar* kanggo ningalina.
people-group =
    {""}*Inpo kanggo warga*
    Sarat ngurus { $services }. { $act ->
        [none] {""}
       *[other] Dipundut bukti vaksin sahenteuna dosis 1 ({ $act }).{" "}
    }Aya kendala? Cariosan sareng petugas, tetep kenging sumping. Per { $day }, mangga pariksa deui ka hotline.
people-group-general =
    {""}*Info kanggo warga*
    Upami ngurus layanan di kelurahan atanapi kantor kota, candak bukti vaksin sahenteuna dosis 1 (dina aplikasi atanapi kartu kertas), KTP, sareng KK. Aya kendala? Cariosan sareng petugas, tetep kenging sumping. Per { $day }, mangga pariksa deui ka hotline.
people-group-service = { $service }{ $papers ->
        [none] {""}
       *[other] : { $papers }
    }
people-which = Bales nomerna kanggo rincianana, atanapi *teruskan* kanggo teks saurang-saurang (tanpa status vaksin).
people-which-again = Bales nomer jalmina, *teruskan* kanggo teks saurang-saurang, atanapi *cukup*.
people-others = Aya deui? Bales nomerna, *teruskan*, atanapi *cukup*. Upami penting, serat *petugas*.
people-text =
    {""}*Kanggo { $who }: { $service }*
    { $papers ->
        [none] { $place }
       *[other] Candak { $papers }. { $place }
    }
    { $act ->
        [none] Di dieu teu dipundut bukti vaksin.
        [child] Kanggo murangkalih teu acan diatur; taroskeun ka petugas, tetep kenging sumping.
       *[other] Dipundut bukti vaksin sahenteuna dosis 1 ({ $act }).{ $by ->
            [police] {" "}Putusanana di kapulisian.
           *[other] {""}
        } Aya kendala? Cariosan sareng petugas, tetep kenging sumping.
    }
    Per { $day }, mangga pariksa deui ka hotline.
people-text-brief =
    {""}*Kanggo { $who }: { $service }*
    { $papers ->
        [none] { $place }
       *[other] Candak { $papers }.
    }
    { $act ->
        [none] Di dieu teu dipundut bukti vaksin.
        [child] Kanggo murangkalih teu acan diatur; taros ka petugas, tetep kenging sumping.
       *[other] Candak oge bukti vaksin sahenteuna dosis 1; aya kendala, cariosan sareng petugas.
    }
people-text-no-service =
    {""}*Kanggo { $who }*
    Bade ngurus layanan naon? Mangga taroskeun ka hotline.
person-self = Kakak nyalira
person-named = { $label }
person-unnamed = Jalmi ka-{ $n }
choice-forward = Teruskeun

### Bahaya: pitulung heula, tanpa urusan sanes

danger-medical = *Langsung ka IGD rumah sakit nu pangdeukeutna ayeuna, Kak, atanapi telepon 112 (gratis, 24 jam).*
    Ulah ngantosan soal vaksin. Dihalangan di panto? Wartoskeun yen ieu gawat darurat.
danger-fire = *Ngajauhan heula tina seuneu, Kak, teras telepon 112 (gratis, 24 jam) atanapi pemadam 113.*
    Ajak sadayana kaluar, ulah lebet deui nyandak barang. Aya nu tatu atanapi eungap? Langsung ka IGD nu pangdeukeutna.
danger-rescue = *Milari tempat aman heula, Kak, teras telepon 112 (gratis, 24 jam).*
    Sebatkeun tempatna sareng sabaraha urang. Aya nu tatu? Langsung ka IGD nu pangdeukeutna.
danger-crime = *Milari tempat aman heula, Kak, teras telepon 112 (gratis, 24 jam) atanapi pulisi 110.*
    Aya nu tatu? Langsung ka IGD nu pangdeukeutna.
danger-electric = *Ulah nyabak jalmina heula, Kak. Pareuman listrikna tina meteran, teras telepon 112 (gratis, 24 jam).*
    Listrikna tos pareum? Langsung ka IGD nu pangdeukeutna, sanaos katingalina sae.
danger-missing = *Lapor ayeuna keneh, Kak: telepon 112 (gratis, 24 jam) atanapi pulisi 110.* Teu kedah ngantosan sadinten.
    Siapkeun potona, yuswana, sareng acuk nu dianggo. Leungit di tempat rame? Suhunkeun satpam di dinya ngiring milarian.
danger-more = *Telepon 112 ayeuna, Kak (gratis, 24 jam)*, sareng caritakeun ieu; patugasna bade nungtun.
    Aya nu tatu atanapi teu damang parna? Langsung ka IGD nu pangdeukeutna. Kaancam ku jalmi? Pulisi 110.
faq-danger-care = *Gawat darurat henteu ngantosan soal vaksin, Kak: langsung ka IGD*, atanapi telepon 112 kanggo ambulans.
faq-danger-over = Sukur, Kak. Upami kajantenan deui atanapi beuki parna, langsung telepon 112 atanapi ka IGD nu pangdeukeutna. Aya nu teu damang atanapi tatu? Tetep pariksakeun ka dokter.
faq-danger-report = *Telepon 112 (gratis, 24 jam) atanapi pulisi 110, Kak.* Kekerasan di bumi: SAPA 129.
faq-scam-given = *Hubungi bank atanapi operatorna ayeuna, Kak*, ka nomer resmina, sareng suhunkeun akunna diblokir.
    Gentos PIN sareng kecap sandina, simpen bukti chatna, teras lapor ka kantor pulisi. Ulah diwaler deui jalmina.
danger-violence = *Kakak henteu nyalira. Hubungi SAPA 129: telepon 129 atanapi WhatsApp 08111-129-129.* Tatangga oge tiasa ngalapor.
    Nuju kaancam? Milari tempat aman sareng telepon 112 atanapi pulisi 110. Tatu? Langsung ka IGD nu pangdeukeutna.
faq-may-report = *Tiasa, Kak. Saha waé nu ningali atanapi ngadangu tiasa lapor, tatangga atanapi rerencangan ogé.* SAPA 129 (WhatsApp 08111-129-129); upami nuju kajantenan, telepon 112.
    Sieun? Ulah nyanghareupan palakuna nyalira, sareng wartoskeun ka SAPA 129 upami wasta Kakak hoyong dirusiahkeun.
faq-no-officer = Mangga, Kak, henteu disambungkeun ka petugas. Tuliskeun waé patarosanana di dieu.
faq-infected = Mugia énggal damang, Kak. *Salami masih positif COVID, di bumi heula nya, ulah sumping ka tempat layanan.* Urusanana tiasa saparantos damang, atanapi diwakilkeun ka nu séhat upami layananana kénging diwakilkeun.
faq-care-first = *Kaayaan darurat teu ngantosan perkawis vaksin, Kak: langsung ka IGD.*
    Upami ditaros atanapi dihalangan di panto, wartoskeun ieu darurat. Nu nanganan tanaga kaséhatan di ditu.
faq-after-reaction = *Taroskeun heula ka dokter atanapi tanaga kaséhatan samemeh suntikan salajengna, Kak*, sareng caritakeun réaksina harita.
    Upami teu kénging diteraskeun, suhunkeun surat dokter. Pikeun layanan di dieu, bukti dosis 1 parantos cekap.
danger-despair = *Abdi ngiring sedih, Kak. Kakak henteu nyalira.*
    Punten telepon 112 atanapi ka IGD nu pangdeukeutna ayeuna, sareng nyuhunkeun nu deukeut marengan. Aya oge layanan 119 ekstensi 8 (jam bukana teu acan tiasa dipastikeun).

### Tanya jawab: surat edaran

circular-today = { $state ->
        [before] {" "}Surat edaran eta berlaku ti 9 September 2021.
        [ended] {" "}Status pandemi parantos réngsé 21 Juni 2023 (Keppres 17/2023); naon nu masih dipundut, petugas nu mastikeun.
        [unsettled] {" "}Status pandemi parantos réngsé 21 Juni 2023 (Keppres 17/2023), janten pastikeun heula ka petugas.
       *[holds] {""}
    }
faq-compulsory = { $state ->
        [before] *Teu acan, Kak.* Surat edaran nu mundut bukti vaksin berlaku ti 9 September 2021 (SE 440/1395).
        [ended] *Ayeuna henteu deui, Kak: status pandemi réngsé 21 Juni 2023 (Keppres 17/2023).* Kapungkur SE 440/1395 mundut bukti vaksin sahenteuna dosis 1. Naon nu masih dipundut, petugas nu mastikeun.
       *[holds] *Surat edaran Kota Bekasi mundut bukti vaksin sahenteuna dosis 1 kanggo palayanan publik.* Wali kota oge kantos nyarios eta sanes sarat, janten tetep kenging sumping, Kak; petugas nu mutuskeun.
    }
    { $state ->
        [before] {""}
        [ended] {""}
       *[holds] Dasarna: SE 440/1395, 9 September 2021.{ circular-today }
    }
faq-come-anyway = *Tetep kenging sumping, Kak, sanaos teu acan divaksin.* { $state ->
        [before] Bukti vaksin teu acan dipundut samemeh 9 September 2021.
        [ended] Bukti vaksin henteu deui janten patokan; petugas nu mastikeun naon nu masih dipundut.
       *[holds] Surat edaran (SE 440/1395) mundut bukti vaksin sahenteuna dosis 1, sareng petugas loket nu mutuskeun.{ circular-today }
    }
faq-issuer = *Ti pupuhu komite penanganan COVID-19 sareng pamulihan ekonomi Kota Bekasi, nyaeta wali kota.*
    Namina SE 440/1395/SET.COVID-19, 9 September 2021.{ circular-today }
faq-since = *Ti 9 September 2021, Kak.* Eta titimangsa surat edaranana: SE 440/1395/SET.COVID-19.{ $state ->
        [before] {""}
       *[holds] { circular-today }
    }
faq-until = *Tanggal réngséna teu disebatkeun dina surat edaranana, Kak, sareng pangcabutanana teu kapendak ku abdi.*{ circular-today }
    Dasarna: SE 440/1395, 9 September 2021.
faq-only-proof = *Nu kaserat dina surat edaranana: bukti vaksin kanggo palayanan publik, sareng protokol kasehatan, Kak.* Soal bansos, damel, atanapi denda teu kaserat di dinya.{ circular-today }
faq-contents = *Nu ngurus izin, KTP, perpanjangan SIM, sareng palayanan publik sanesna dipundut nunjukkeun bukti vaksin, ku barcode atanapi PeduliLindungi.*
    Instansi pamarentah sareng swasta dipundut nganggona; protokol kasehatan tetep lumangsung.
    Dasarna: SE 440/1395, 9 September 2021.{ circular-today }
faq-sanctions = *Denda atanapi sanksi teu kapendak ku abdi dina surat edaranana, Kak.* Nanging Perpres 14/2021 pasal 13A ayat 4 ngawenangkeun layanan atanapi bansos ditunda, atanapi denda, kanggo sasaran vaksin nu teu ngiring. Nu mutuskeun instansina.{ circular-today }
faq-aid-cut = *Dina surat edaran Kota Bekasi teu aya tulisan bansos dicabut, Kak.* Nanging Perpres 14/2021 pasal 13A ayat 4 ngawenangkeun bansos ditunda atanapi dieureunkeun kanggo sasaran vaksin nu teu ngiring. Dinas Sosial nu mastikeun.{ circular-today }
    Per { $day }, pariksa deui ka hotline.
faq-private-places = *Surat edaranana mundut instansi pamarentah sareng swasta sami-sami nganggo PeduliLindungi, Kak.* Mal, bank, atanapi kantor tiasa gaduh aturan nyalira, janten taroskeun ka tempatna.{ circular-today }
faq-app = { $state ->
        [before] *PeduliLindungi, Kak.*
        [holds] *PeduliLindungi, Kak.*
       *[satusehat] *SATUSEHAT Mobile, Kak: PeduliLindungi gentos nami ti 1 Maret 2023.* Alamat web PeduliLindungi nu lami ulah dibuka.
    }
    Pasang ti toko aplikasi resmi wae. Henteu wajib: kartu vaksin kertas oge kenging ditunjukkeun.
faq-app-colour = *Hartos unggal warna dijelaskeun dina aplikasina, Kak, sareng tiasa robih.* Pikeun palayanan di dieu nu dipénta surat edaran sanés warnana, nanging bukti vaksin minimal dosis 1.{ circular-today }
faq-app-black = *Hideung hartosna positip COVID-19 atanapi kontak raket, Kak. Tong sumping heula, nya.* Hartos warna sanésna dijelaskeun dina aplikasina, sareng tiasa robih.
faq-doctors-letter = *Candak surat dokter nu asli, Kak.* Fotokopina kenging disayagikeun oge, bilih dipénta ku petugas.
faq-scan = *HP atanapi aplikasi teu wajib, Kak.* Surat edaranana nyebatkeun barcode atanapi PeduliLindungi, nanging kartu vaksin kertas kenging ditunjukkeun ka petugas.
    Teu acan gaduh buktina? Tetep kenging sumping sareng naros di loket.{ circular-today }
faq-children = *Surat edaranana teu ngatur barudak, Kak; petugas nu mutuskeun.*
    Budak nu ngan saukur ngiring tetep kenging sumping. Vaksin kanggo yuswa 12 taun ka luhur dimimitian Juli 2021.{ circular-today }
faq-who-decides = *Nu mutuskeun patugas di loket, Kak; pikeun SIM, SKCK, sareng pajeg kandaraan, pulisi.* Bansos diputuskeun ku nu nyelenggarakeunana, ngalangkungan Dinas Sosial.{ circular-today }
faq-police-too = *Surat edaranna nyebat manjangkeun SIM, Kak, tapi pulisi nu mutuskeun di Satpas, Polres, atanapi Samsat.* Bawa wé bukti vaksinna; teu acan gaduh, tetep tiasa sumping naros.{ circular-today }
faq-work = *Soal damel, gajih, atanapi dipecat teu disebat dina surat edaranna, Kak.* Tempat damel tiasa gaduh aturan sorangan: naros dasarna, atanapi ka Dinas Tenaga Kerja.{ circular-today }
faq-exceptions = *Pengecualian teu kaserat dina surat edaranna, Kak: patugas nu mutuskeun.* Teu tiasa divaksin atanapi nembé damang? Tetep tiasa sumping, bawa surat dokter atanapi hasil tésna.{ circular-today }
faq-venue-code = *Barcode di panto dipindai ku aplikasi dina HP, tawis lebet, Kak.* Éta sanés bukti vaksin. Teu nganggo HP, tingalikeun kartu keretas ka patugas.{ circular-today }
faq-test-instead = *Hasil tes gaganti vaksin teu diatur dina surat edaranana, Kak.* Candak wae hasilna; petugas loket nu mutuskeun.{ circular-today }
faq-other-cities = *Surat edaranana kanggo masarakat Kota Bekasi; warga kota sanes teu diatur, Kak.* Di loket dieu tiasa wae dipundut bukti nu sami, petugas nu mastikeun.{ circular-today }
faq-how-many = *Sahenteuna dosis 1 (suntikan kahiji), Kak. Teu kedah lengkep atanapi booster.*
    Dasarna: katerangan wali kota 13 September 2021 kana SE 440/1395.{ circular-today }
faq-masks = *Numutkeun surat edaranana masker sareng protokol kasehatan tetep dianggo, oge ku nu parantos divaksin, Kak.*{ circular-today }
faq-legal-force = *Bentukna surat edaran, sanes undang-undang, Kak.* Eusina mundut bukti vaksin; divaksin atanapi henteu, dirempugkeun sareng tanaga kasehatan. Kaberatan tiasa didugikeun ka petugas.{ circular-today }
faq-why = *Alesan lengkepna abdi teu gaduh, Kak.* Surat edaranana ti komite penanganan COVID-19 sareng pamulihan ekonomi kota: SE 440/1395, 9 September 2021.{ circular-today }
faq-mayor-said = *Duanana leres aya, Kak.* Surat edaran (SE 440/1395) mundut bukti vaksin sahenteuna dosis 1; wali kota dina 13 September 2021 nyebatkeun eta sanes sarat. Janten tetep kenging sumping, petugas nu mutuskeun.{ circular-today }
faq-revoked = { $state ->
        [before] *Berlakuna oge nembe ti 9 September 2021, Kak.*
        [ended] *Pangcabutanana teu kapendak ku abdi, Kak, nanging bukti vaksin henteu deui janten patokan.*{ circular-today }
        [unsettled] *Pangcabutanana teu kapendak ku abdi, Kak.*{ circular-today } Tetep kenging sumping.
       *[holds] *Pangcabutanana teu kapendak ku abdi, Kak, janten surat edaranana masih berlaku.* Tetep kenging sumping sanaos teu acan divaksin; petugas nu mutuskeun.
    }
    Nu dimaksad: SE 440/1395, 9 September 2021.
faq-pandemic-over = { $state ->
        [ended] *Muhun, status pandemi réngsé 21 Juni 2023 (Keppres 17/2023), Kak, janten bukti vaksin henteu deui janten patokan.* Naon nu masih dipundut, petugas nu mastikeun.
        [unsettled] *Status pandemi leres réngsé 21 Juni 2023 (Keppres 17/2023), Kak.* Pangcabutan surat edaran kota (SE 440/1395) teu kapendak ku abdi; naon nu masih dipundut, petugas nu mastikeun. Tetep kenging sumping.
       *[holds] *Status pandemi teu acan dicabut, Kak, per { $day }.* Surat edaran kota (SE 440/1395) masih mundut bukti vaksin sahenteuna dosis 1. Tetep kenging sumping, petugas nu mutuskeun.
    }
faq-source = *SE 440/1395/SET.COVID-19, 9 September 2021, Kota Bekasi: Kewajiban Vaksinasi Covid-19 dalam Pengurusan Pelayanan Publik.*
    Salinanana teu tiasa dikintun ti dieu; nyuhunkeun ningali di loket atanapi kalurahan.{ circular-today }

### Tanya jawab: data pribadi

faq-what-kept = Nu dicarioskeun ku Kakak di chat ieu disimpen: layanan, dosis, pangeling. Disandi, sareng aya wates waktosna. Foto sertifikat langsung dipupus, NIK sareng nomer HP teu disimpen.
    Serat *data saya* kanggo ningalina, *hapus data* kanggo mupusna.
faq-who-reads = *Petugas hotline maca ngan upami Kakak nyuhunkeun bantosan petugas, paling seueur sapuluh pesen panungtung.* Salian ti eta bot nu ngawaler, sareng datana disandi. RT, RW, atanapi warga sanes teu tiasa ningali.
faq-how-long = Nu dicarioskeun ku Kakak ical saatos { $kept_claims } tanpa chat, hasil sertifikat saatos { $kept_sessions }, pangeling saatos dikintun. Pesen panungtung (kanggo petugas) ical dina { $kept_latest_lines }, foto langsung dipupus saatos dibaca.
    Hoyong langkung gancang? Serat *hapus data*.
faq-photo-kept = *Fotona langsung dipupus saatos dibaca; nu teu janten dibaca dipupus dina { $kept_photographs }.*
    Nu disimpen ngan hasilna: dosis, vaksin, sareng tanggalna. Fotona masih aya di chat HP Kakak nyalira.
faq-is-safe = *Datana disandi sareng teu dibagikeun ka nu sanes, Kak.* Petugas maca ngan upami Kakak nyuhunkeun bantosan. NIK, OTP, atanapi PIN ulah diserat di dieu.
faq-why-data = Ngan kanggo ngawaler Kakak: tiasa atanapi teu acan, nyandak naon, ka mana, sareng pangelingna. Sanes kanggo nu sanesna.
faq-their-certificates = *Sertifikat batur tong dikirim ka dieu, Kak.* Nu nunjukkeun cekap jalmina nyalira, di loket atanapi dina chatna nyalira sareng abdi.
    Kanggo saratna teu kedah foto: serat waé kaperluan sareng status vaksin unggal jalmi, upamina "Bu A, KTP, parantos 2x".
faq-others-data = *Data vaksin batur teu tiasa ku abdi ditingali atanapi dipasihkeun, Kak: éta data pribadina.* Nu tiasa nunjukkeun bukti vaksin mung jalmina nyalira.
    Taroskeun langsung ka jalmina, tong dipaksa. Wasta atanapi NIK batur teu kedah diserat di dieu.
faq-others-insist = *Tetep teu tiasa, Kak, saha waé nu menta: éta data pribadi, kedah idin jalmina nyalira.* Datana ogé teu aya di abdi.
faq-needs-nik = *Teu kedah, Kak. NIK, nami lengkep, sareng nomer HP teu kedah diserat di dieu.* Upami kabujeng, nomerna teu disimpen.
faq-keep-data = *Mangga, Kak, teu aya nu dipupus.* Datana tetep sapertos samemehna.
faq-what-erased = Nu dipupus: waleran Kakak, hasil sertifikat, pangeling, sareng izin maca foto, sadayana. Pesen di HP Kakak nyalira henteu.
faq-erase-one = Data hiji jalmi teu acan tiasa dipupus nyalira, Kak. Nu tiasa: sadaya nu kasimpen tina chat ieu, ku nyerat *hapus data*.
faq-how-erase = Serat *hapus data*, Kak. Abdi naros sakali deui samemeh mupusna.
consent-withdrawn = *Izin maca foto parantos dicabut, Kak.* Foto nu teu acan diaos dipiceun, nu saterasna teu diaos sateuacan Kakak satuju deui. Hasil nu parantos kaaos sareng catetan sanesna tetep; bade dipupus oge? Serat *hapus data*.
my-data = *Nu disimpen ngeunaan Kakak:*
    { $known }
my-data-none = - teu acan aya catetan
my-data-fact = - { $name }: { $value } { $verified ->
        [yes] (tina sertifikat, { $day })
       *[no] (saur Kakak, { $day })
    }
my-data-others = - jalmi sanes nu ditaroskeun: { $count }
my-data-reminders = - pangeling:
my-data-follow = - { $purpose } kanggo { $area }: ti { $day }. Nu disatujuan: “{ $words }”
my-data-consent = - izin maca foto: ti { $day }
my-data-same-person =
    { $initials ->
        [none] Aya catetan lami di chat ieu. Kakak masih jalmi nu sami?
       *[other] Aya catetan lami di chat ieu. Masih sareng Kak { $initials }?
    }
my-data-other-person = Mangga, Kak, catetan lami moal dianggo atanapi ditingalikeun deui di chat ieu. Urang ngamimitian deui.
choice-this-chat = Chat ieu wungkul
choice-all-chats = Sadaya chat
forget-which = Chat ieu ngagabung sareng { $others }. Nu dipupus data di *chat ieu wungkul*, atanapi di sadayana? Nu dipupus moal tiasa balik deui.
erasing-alone = Mangga, Kak, chat ieu dileupaskeun sareng datana dipupus. Chat nu sanes henteu ngiring.
erased-elsewhere = Data Kakak di chat ieu ngiring dipupus, Kak: tadi disuhunkeun ti { $chat } kanggo sadaya chat nu ngagabung.
holder-same =
    { $initials ->
        [none] Chat ieu lami teu dianggo. Masih sareng Kakak nu sami?
       *[other] Chat ieu lami teu dianggo. Masih sareng Kak { $initials }?
    }
correct-line = { $n }. { $name }: { $value }
correct-which =
    Nu mana nu lepat, Kak? Serat nomerna atanapi namina, atanapi *nu sanes*.
    { $facts }
choice-something-else = Nu sanes
choice-all-right = Teu aya
correct-value = { $fact } nu leresna naon, Kak?
correct-value-again = Teu acan kahartos, Kak. Serat nu leresna wae: angka, tanggal, atanapi muhun/henteu.
corrected = Parantos dileresan, Kak. Waleran nu tadi teu acan tangtu berlaku keneh: taroskeun deui, nya.
correct-requested = Eta ti sertipikat, Kak, janten patugas nu ngaleresanana. Panyuhunna parantos diteraskeun; diwaler di dieu panglamina { $hours } jam.
correct-look-first = Serat *data saya* heula, Kak; saatos eta tiasa dileresan.
correct-kept = Mangga, Kak, teu aya nu dirobah.
correct-nothing = Teu acan aya catetan ngeunaan Kakak di dieu. Nu bade dileresan nu sanes?
request-what = Datana bade dikumahakeun, Kak? Patugas nu ngurusna.
choice-access = Ditingali
choice-correction = Dileresan
choice-erasure = Dipupus
choice-none-of-it = Teu janten
request-words = Data nu mana, Kak? Carioskeun singget. Nomerna cekap tilu angka pamungkas.
request-made = Parantos diteraskeun ka patugas, Kak. Diwaler di dieu panglamina { $hours } jam.
request-closed =
    { $what ->
        [access] Panyuhun ningali data
        [correction] Panyuhun ngaleresan data
        [objection] Panyuhun teu kersa didata
       *[erasure] Panyuhun mupus data
    } { $granted ->
        [yes] *parantos dipigawe*, Kak.
       *[no] *teu acan tiasa dicumponan*, Kak.
    } Saur patugas: { $reason }
objection-called =
    { $open ->
        [true] Mangga, Kak, patugas nu ningalina, sanes bot. Parantos dicalukan. Serat alesanana di dieu, langsung dugi ka patugas.
       *[false] Mangga, Kak, patugas nu ningalina, sanes bot: ti { $day } tabuh { $time }. Serat alesanana di dieu, engke diaos ku patugas.
    }
objection-still = Kaberatanana parantos dugi ka patugas, Kak. Serat alesanana di dieu, nya.
my-data-showing = - nunjukkeun sertifikat ka { $asker }{ $service ->
        [none] {""}
       *[other] {" "}({ $service })
    }: disatujuan { $day }{ $shown ->
        [yes] , parantos ditunjukkeun
       *[no] {""}
    }
my-data-head = - dicatet salaku pupuhu RT/RW
my-data-owns = - ngeusian data { $house } ({ $area }) dugi ka { $until }{ $owner ->
        [none] {""}
       *[other] , kacatet nu gaduhna { $owner }
    }{ $address ->
        [none] {""}
       *[other] , { $address }
    }
my-data-entry = - kacatet salaku pangeusi { $house } ({ $area }): { $entry }{ $left ->
        [none] {""}
       *[other] , kaluar { $left }
    }
my-data-officer = - paguneman sareng patugas: { $count } pesen, dugi ka pagunemanana rengse
my-data-joined = - ngagabung sareng { $chats }
my-data-request = - panyuhun ka patugas ({ $what ->
        [access] ningali data
        [correction] ngaleresan data
        [objection] teu kersa didata
       *[erasure] mupus data
    }): diwaler panglambatna { $day } tabuh { $time }
my-data-answers = *Waleran nu kantos dipasihkeun:*
    { $lines }
    Aya catetan nu lepat? Serat *data saya salah*.
my-data-answer = - { $day }, { $service }: { $outcome ->
        [allowed] tiasa
        [allowed_if] tiasa, asal buktina dicandak
        [not_yet] dipenta bukti vaksin heula
        [officer] patugas nu mutuskeun
       *[needs_facts] teu acan lengkep
    }
my-data-no-answers = Teu acan aya waleran layanan nu kacatet, Kak. Aya catetan nu lepat? Serat *data saya salah*.
my-data-lines = Pesen pamungkas urang ({ $count }) disimpen kanggo patugas nu panginten dicalukan, panglamina dugi ka { $day } tabuh { $time }.

### Basa-basi

faq-robot = Abdi *Bisa?*, bot hotline Pemkot Kota Bekasi, Kak: program, sanes jalmi. Hoyong nyarios sareng jalmi? Serat *petugas*.
faq-angry = Hapunten, Kak, parantos ngajantenkeun keuheul. Serat layananana naon sareng macetna di mana, ku abdi dibantos lalaunan. Hoyong sareng jalmi? Serat *petugas*.
faq-bounced = Hapunten, Kak, parantos bulak-balik kitu. Layanan naon, sareng naon nu pamungkas dipundut ku petugasna? Ku abdi dipariksa supados cekap sakali deui.
faq-weather = Leres, Kak, mugi tetep damang sareng lancar di jalan. Abdi siap upami aya layanan nu badé ditaroskeun.
faq-praise = Hatur nuhun, Kak. Bingah tiasa ngabantos.
faq-laugh = Hehe, mangga, Kak.
faq-noted = Muhun, Kak.
faq-signs = 🙏 Mangga, Kak.
faq-sorry = Teu nanaon, Kak. Mangga.
faq-wait = Mangga, Kak, teu kedah rurusuhan.
faq-relief = Syukur, Kak.
faq-go-on = Mangga, Kak, urang teraskeun.
faq-flirt = Hehe, abdi mah ngan program, Kak. Soal KTP, SIM, atanapi layanan sanes, mangga taroskeun.
faq-confused = Lalaunan wae, Kak. Sebatkeun layananana, sapertos KTP, KK, atanapi SIM: engke diwaler tiasa atanapi teu acan, nyandak naon, sareng ka mana.
faq-good-night = Dugi ka tepang deui, Kak. Sing salamina sehat.
faq-abilities = Abdi ngabantos mariksa hiji layanan tiasa diurus atanapi teu acan, nyandak naon, sareng di mana. Tiasa oge mariksa sertipikat vaksin sareng masang panginget. Serat wae, contona: tiasa ngadamel KTP? nembe vaksin sakali
faq-lonely = Mangga, Kak, ku abdi dibaturan. Abdi mah ngan program, janten paling terang soal layanan kota. Aya nu bade diurus, atanapi hoyong sareng jalmi? Serat *petugas*.
faq-sad = Mugia dintenna enggal sae deui, Kak. Upami aya urusan nu karaos beurat, sebatkeun wae, ku abdi dibantos lalaunan.
faq-tired = Mugia capéna enggal leungit, Kak. Aya layanan nu badé ditaroskeun? Ku abdi dibantos sing ringkes.
faq-lost-day = Hapunten, Kak, janten rugi waktos sareng panghasilan. Sebatkeun layananana, ku abdi dibantos supados cekap sakali sumping.
faq-crying = Aya nu ngajantenkeun sesah, Kak? Carioskeun wae, ku abdi dibantos lalaunan. Hoyong sareng jalmi? Serat *petugas*.
faq-fear = Wajar upami sieun, Kak, seueur nu kitu. Di tempat vaksin Kakak ditaros heula soal kasehatan, sareng tiasa sanggem upami sieun. Gaduh panyawat atanapi alergi? Taros dokter atanapi puskesmas heula.

### Patarosan kota sanésna (flows/faq/city.yaml)

faq-roads = *Jalan ruksak, caah, atanapi solokan mampet dilaporkeun ka kalurahan, Kak, atanapi ngalangkungan SP4N-LAPOR!* Sebatkeun tempatna sareng kirim potona di dinya. Bahaya ayeuna? Telepon 112.
faq-street-lights = *Lampu jalan nu pareum dilaporkeun ka kalurahan, Kak, atanapi ngalangkungan SP4N-LAPOR!* Sebatkeun jalanna sareng nomer tihangna upami aya.
faq-complaint = *Pangaduan ngalangkungan SP4N-LAPOR!, Kak, atanapi langsung ka kalurahan sareng kantorna.* Catet dinten, tempat, sareng kajadianana. Badé ka petugas hotline? Ketik *petugas*.
faq-water = *Perkawis cai, taroskeun ka PDAM Tirta Patriot, Kak; sabagian wewengkon dilayanan Tirta Bhagasasi.* Siapkeun nomer palangganna. Gangguan sareng tagihanana teu tiasa ku abdi ditingal.
faq-electricity = *Perkawis listrik, telepon PLN di 123, Kak.* Gangguan sareng tagihanana teu tiasa ku abdi ditingal.
faq-waste = *Perkawis runtah, taroskeun ka RT/RW atanapi kalurahan heula, Kak; nu ngokolakeun Dinas Lingkungan Hidup.* Numpuk sareng teu diangkut? Laporkeun ngalangkungan SP4N-LAPOR!
faq-school = *Pendaptaran sakola diatur Dinas Pendidikan, Kak; SMA sareng SMK ku propinsi.* Jadwal sareng sarat taun ieu teu acan aya di data abdi. Taroskeun ka sakolana atanapi Dinas Pendidikan.
faq-welfare-data = *Usul lebet atanapi mariksa data panarima bantuan (DTKS) ngalangkungan kalurahan, Kak, teras Dinas Sosial nu ngolah.* Candak KTP sareng KK. SKTM ti RT/RW heula, teras kalurahan. Namina tos lebet atanapi teu acan, teu tiasa ku abdi ditingal.
faq-legalisir = *KTP, KK, atanapi akta dilegalisir di Disdukcapil (Jl. Ir. H. Juanda), Kak: candak nu asli sareng fotokopina.* Dokumén nu tos aya QR umumna teu kedah dilegalisir.
faq-ikd = *IKD (KTP digital) diaktifkeun payuneun petugas Disdukcapil atanapi kacamatan, Kak.* Pasang heula aplikasi Identitas Kependudukan Digital, candak KTP. Teu wajib: KTP kartu tetep berlaku.
faq-other-vaccines = *Nu disuhunkeun surat edaran mung vaksin COVID-19, Kak.* Kanggo vaksin atanapi imunisasi sanés, taroskeun ka puskesmas atanapi rumah sakit; sasatoan ka dokter héwan.
faq-application-status = *Tos réngsé atanapi teu acan, teu tiasa ku abdi ditingal, Kak.* Taroskeun di loket tempat ngurusna, candak tanda tarimana; nu ngalangkungan e-Open, tingali dina aplikasina.
faq-blanks = *Stok blangko KTP teu acan aya di data abdi, Kak.* Taroskeun ka kacamatan atanapi Disdukcapil sateuacan angkat. Peryogi énggal? Taroskeun surat katerangan samentara.
faq-queue = *Cara nyandak antrian online teu acan aya di data abdi, Kak.* Kanggo KTP, KK, pindah, sareng akta tiasa dicobian ngalangkungan e-Open. Sanésna taroskeun ka loketna, biasana nomerna dicandak di tempat.
faq-holidays = *Dina libur nasional sareng cuti bersama loket pamaréntah biasana tutup, Kak.* Jadwal unggal kantor teu acan aya di data abdi.
faq-nik-mismatch = *NIK nu teu cocog dilereskeun di Disdukcapil, Kak: candak KTP, KK, sareng akta atanapi ijazah.* Sebatkeun di mana teu cocogna (bank, BPJS, sakola). NIK-na ulah diserat di dieu.
faq-mpp = *MPP (Mal Pelayanan Publik) aya di BTC, Bekasi Timur, Kak.* Di dinya aya Disdukcapil, DPMPTSP (izin), sareng SKCK. Taroskeun heula layananana sateuacan angkat.
faq-e-open = *e-Open téh aplikasi Disdukcapil Kota Bekasi kanggo KTP, KK, pindah, sareng akta tanpa ka loket, Kak.* Tautanana teu dikirim ku abdi. Teu tiasa lebet? Taroskeun ka Disdukcapil atanapi kalurahan.
faq-lost-report = *Surat kaleungitan didamel di polsek pangcaketna, Kak.* Candak idéntitas nu aya, sareng caritakeun naon nu ical, iraha, sareng di mana.

### Ketua RT/RW: kode, data pangeusi

register-area =
    { $level ->
        [rt] RT { $rt } RW { $rw } { $kelurahan }
        [rw] RW { $rw } { $kelurahan }
       *[kelurahan] Kelurahan { $kelurahan }
    }
head-code-given = *Kode ditampi. Bapa/Ibu nyepeng data pangeusi { $area } dugi ka { $until }.*
    Serat daptarna di dieu, contona: kos bu tini 12 kamar: 1 andi ti garut saprak maret, 2 kosong. Tabel atanapi file Excel oge kenging.
    Nu sanes: *rekap*, *daftar*, *yang kurang*, *ekspor*, *titip kode*. NIK, vaksin, agama, sareng suku ulah diserat.
head-code-refused =
    { $why ->
        [used] *Kode eta parantos dianggo, Kak.* Hiji kode mung kanggo sakali. Mangga suhunkeun kode anyar di kelurahan.
        [expired] *Kode eta parantos liwat waktosna, Kak.* Mangga suhunkeun kode anyar di kelurahan.
        [own] *Kode eta kanggo nu sanes, Kak: mangga teraskeun ka jalmina.* Di dieu teu acan dianggo.
        [many] *Kodena parantos dicobian sababaraha kali, Kak.* Cocogkeun heula sareng kartuna, teras cobian deui sajam deui. Nu sanes tiasa ditaroskeun keneh.
        [short] *Kodena teu acan lengkep, Kak: tilu kelompok, masing-masing opat hurup atanapi angka.* Kirim deui sadayana. Kartuna teu kabaca? Suhunkeun kode anyar di kelurahan.
       *[unknown] *Kode eta teu acan kapendak, Kak.* Cocogkeun deui sareng kartuna: tilu kelompok, masing-masing opat hurup atanapi angka.
    }
register-may-not =
    { $why ->
        [over] *Waktos tugas kanggo { $own } parantos rengse, Kak. Hatur nuhun parantos ngajagi wargina.* Datana tetep di kelurahan kanggo pangurus salajengna. Upami tugas deui, suhunkeun kode anyar di kelurahan.
        [revoked] *Kode kanggo { $own } parantos teu lumaku, Kak.* Kelurahan nu tiasa ngajelaskeun sareng masihan kode anyar.
        [asleep] *Data { $own } ditutup heula, Kak, supados aman.* Parantos lami teu aya wartos, atanapi nomerna gentos. Suhunkeun kode anyar di kelurahan, teras kintun ka dieu.
        [elsewhere] { $keeps ->
            [house] *Kode Kakak mung kanggo { $own }, janten { $area } { $does ->
                [write] teu dicatet
               *[other] teu dibuka
            }.*
           *[area] *{ $area } di luar wewengkon Bapa/Ibu ({ $own }), janten { $does ->
                [write] teu dicatet
                [draft] bewarana teu disiapkeun
                [give] kodena teu didamel
               *[other] teu dibuka
            }.*
        }
        [no_right] { $keeps ->
            [house] *Eta mung tiasa ngalangkungan pangurus RT/RW, Kak.* Di { $own } Kakak tiasa nyerat *daftar*, *yang kurang*, sareng nu lebet atanapi kaluar.
           *[area] *Ti kelurahan, data ieu tiasa ditingali sareng diekspor.* Nu nyatet RT/RW-na.
        }
        [no_office_notice] *Bewara ka warga ngan tiasa dikintun ku pupuhu RT/RW nu nyepeng kode ti kelurahan, Kak.* Kodena tiasa dipundut di kelurahan, teras kintun ka dieu.
       *[no_office] *Data pangeusi mung dibuka kanggo ketua RT/RW nu nyepeng kode ti kelurahan, Kak.* Eta kanggo ngajagi data tatangga urang. Ketua RT/RW tiasa nyuhunkeun kodena di kelurahan, teras ngintunkeun ka dieu. Nu nembe diserat teu disimpen.
    }
proof-asker = Pupuhu { $area }
proof-may-not =
    { $why ->
        [over] *Waktos tugas kanggo { $own } parantos rengse, Kak, janten kode titip teu didamel deui.* Upami tugas deui, mangga menta kode anyar di kelurahan.
        [revoked] *Kode kanggo { $own } parantos teu lumaku, Kak.* Kelurahan nu tiasa ngajelaskeun sareng masihan kode anyar.
        [asleep] *Kode titip kanggo { $own } ditutup heula, Kak, supados aman.* Parantos lami teu aya wartos, atanapi nomerna gentos. Mangga menta kode anyar di kelurahan, teras kintun ka dieu.
        [elsewhere] *{ $area } di luar wewengkon Bapa/Ibu ({ $own }), janten kode titip teu didamel.*
        [no_right] { $keeps ->
            [house] *Kode titip didamel ku pupuhu RT/RW-na, Kak.* Kode Kakak kanggo ngeusian { $own }.
           *[area] *Kode titip didamel ku pupuhu RT/RW-na, Kak, sanes ti kelurahan.*
        }
       *[no_office] *Kode titip didamel kanggo pupuhu RT/RW nu nyepeng kode ti kelurahan, Kak.* Tanpa kode oge wargi tiasa ngintun sertifikatna nyalira tina chat-na, atanapi nunjukkeunana di loket.
    }
proof-codes-how = *Kintun heula daptar wargina, Kak*, contona: 1) Bu Y bade KK 2) Pak D bade SKCK. Teras serat *titip kode*.
    Unggal jalmi kenging kode kanggo nunjukkeun sertifikatna nyalira tina HP-na. Di dieu mung katingal *parantos ditunjukkeun*.
proof-codes-own = Kanggo Kakak nyalira teu kedah kode: langsung kintun fotona ka dieu.
proof-codes-children = Kanggo murangkalih sahandapeun 12 taun teu aya kode ({ $people }): sertifikat murangkalih teu ditunjukkeun ngalangkungan RT/RW.
proof-codes-done = { $people }: *parantos ditunjukkeun*, teu kedah kode deui.
proof-codes-given = { $count ->
        [1] *Ieu teks kanggo diteraskeun ka jalmina nyalira, ulah ka grup.*
       *[other] *Ieu { $count } teks, hiji kanggo saurang. Teraskeun ka jalmina nyalira, ulah ka grup.*
    } Kodena sakali anggo. Engke di dieu mung katingal *parantos ditunjukkeun*; eusina henteu. Tingali iraha wae: *rekap*.
proof-code-text =
    {""}*Kanggo { $who }{ $service ->
        [none] {""}
       *[other] : { $service }
    }*
    Ti Pupuhu { $area }: kode kanggo nunjukkeun sertifikat vaksin nyalira ka hotline kota, tina HP nyalira: *{ $code }*
    { $count ->
        [0] Serat kodena di chat hotline.
       *[other] Buka salah sahiji, atanapi serat kodena di chat hotline:
            { $links }
    }
    Pupuhu mung ningali upami parantos ditunjukkeun, sanes eusina. Sakali anggo, dugi ka { $until }. Teu wajib: kenging ditunjukkeun di loket wae.
proofs-shown = *Parantos ditunjukkeun: { $people }.*{ $left ->
        [0] {""}
       *[other] {" "}{ $left } kode sanesna teu acan.
    }
people-recap = *{ $count } wargi nu ditaroskeun{ $shown ->
        [0] {""}
       *[other] , { $shown } parantos ditunjukkeun
    }:*
    { $lines }
    { $given ->
        [0] {""}
       *[other] Wargina teu dikontak ku abdi. Bade ngelingan? Serat *kode buat nomor …*, teras teraskeun deui.
    }
people-recap-line = { $n }. { $who }{ $service ->
        [none] {""}
       *[other] , { $service }
    }{ $state ->
        [shown] : *parantos ditunjukkeun*
        [given] : kode dititipkeun, teu acan ditunjukkeun
       *[none] {""}
    }
people-several-state = { $state ->
        [shown] • *parantos ditunjukkeun*
        [given] • kode dititipkeun, teu acan ditunjukkeun
       *[none] • teu acan dipasihan kode
    } ({ $count }): nomer { $numbers }
proof-code-refused =
    { $why ->
        [used] *Kode eta parantos dianggo ku nu sanes, Kak.* Hiji kode kanggo saurang. Mangga menta kode anyar ka pupuhu RT/RW, atanapi tunjukkeun sertifikatna di loket.
        [own] *Kode ieu kanggo wargina, Kak*: mangga teraskeun ka jalmina, supados dibuka tina HP-na nyalira.
        [many] *Kodena parantos dicobi sababaraha kali, Kak.* Cocogkeun heula sareng pesenna, teras cobi deui sajam deui. Nu sanesna tetep tiasa ditaroskeun.
       *[unknown] *Kode eta teu lumaku (deui), Kak.* Cocogkeun sareng pesenna, atanapi menta kode anyar ka pupuhu RT/RW. Tanpa kode oge sertifikatna tiasa dikintun ka dieu atanapi ditunjukkeun di loket.
    }
proof-later = Kakak nuju sareng petugas. Kintun deui kodena upami parantos rengse, nya.
proof-asked =
    {""}*{ $asker } mundut Kakak nunjukkeun sertifikat vaksin nyalira ka hotline ieu{ $service ->
        [none] {""}
       *[other] , kanggo urusan { $service }
    }.*
    Nu katingal di ditu mung *parantos ditunjukkeun*: tanpa nami, tanggal lahir, vaksin, dosis, atanapi hasilna. Panglamina { $kept }, sareng tiasa dicabut iraha wae: serat *cabut persetujuan*.
    Teu wawuh ka nu ngintun kodena? Waler *henteu*. Di loket oge tiasa. Satuju?
proof-agreed = Hatur nuhun, Kak.
proof-refused = Muhun Kak, teu aya nu diwartoskeun. Sertifikatna tetep tiasa ditunjukkeun di loket.
proof-shown = *Parantos diwartoskeun ka { $askers }: parantos ditunjukkeun.* Salian ti eta teu aya. Bade dicabut? Serat *cabut persetujuan*.
proof-child = *Kanggo murangkalih sahandapeun 12 taun teu aya nu diwartoskeun ka pupuhu RT/RW, Kak.* Sertifikat Kakak nyalira kenging dikintun.
proof-withdrawn = *Persatujuan Kakak kanggo { $askers } parantos dicabut.* Tandana di ditu ical.
register-vaccination = *Data vaksin wargi teu kenging dipenta ngalangkungan RT/RW, Kak. Nami nu teu acan vaksin ulah dikumpulkeun.*
    Eta data kasehatan kagungan wargina nyalira (UU 27/2022). Bukti vaksin ditingalikeun ku wargina nyalira di loket layanan.
    Nu kenging dipasihkeun ka kelurahan: data kontrakan sareng kos (nu gaduh, alamat, kamar, pangeusi anyar atanapi lami), sareng teks imbauan tanpa nami.
register-photo-send = Mangga kintunkeun potona, Kak. Teu dibaca ku mesin: disimpen di gigireun datana { $kept }, kanggo diketik engke.
register-photo-which = Ieu poto daptar pangeusi, atanapi sertipikat vaksin?
register-photo-kept = { $outcome ->
        [full] *Potona teu disimpen: parantos seueur teuing.* Hapus heula nu lami ku *hapus foto*.
        [unfit] *Potona teu tiasa disimpen, Kak.* Kintun deui salaku poto biasa, paling ageung 6 MB.
       *[kept] *Potona disimpen { $kept }{ $house ->
            [none] {""}
           *[other] {" "}di { $house }
        }, teu dibaca ku mesin.* Ketik eusina di dieu upami aya waktos. Ningali: *lihat foto daftar*. Mupus: *hapus foto*.
    }
register-photo-not = Mangga, Kak, potona teu disimpen.
register-photos = { $count ->
        [0] Teu aya poto daptar nu disimpen, Kak.
       *[other] { $count } poto daptar:
    }{ $more ->
        [0] {""}
       *[other] {" "}Nu { $more } deui: sebatkeun nami bumina.
    }
register-photo-caption = Poto daptar{ $house ->
        [none] {""}
       *[other] {" "}{ $house }
    }, { $day }. Ulah diteruskeun.
register-photos-dropped = *{ $count } poto daptar parantos dipupus.*
register-photos-none = Teu aya poto daptar nu disimpen, Kak.
choice-change-text = Robih teksna
choice-paper-list = Daptar pangeusi
choice-certificate = Sertipikat vaksin
choice-neither = Sanes duanana
owner-code-given = *Kode ditampi. Kakak ngeusian data { $house } ({ $area }) dugi ka { $until }.*
    Serat pangeusina, contona: 1 andi ti garut saprak maret, 2 kosong. Tabel atanapi file Excel oge tiasa.
    Sanesna: *daftar*, *yang kurang*, sareng nu lebet atanapi kaluar. Pangurus RT ningali eusina. NIK, vaksin, agama, sareng suku ulah diserat.
owner-code-made = Ieu kode kanggo nu gaduh { $house }. Teraskeun talatah di handap ka jalmina wae; lumaku sakali, 14 dinten. Serat *cabut kode { $house }* kanggo ngeureunkeunana.
owner-code = *Kode kanggo nu gaduh { $house }: { $code }*
    Kintunkeun kode ieu ka hotline kanggo ngeusian data pangeusina, hiji bumi ieu wae{ $count ->
        [0] .
       *[other] :
            { $links }
    }
    Dipenta ku pangurus { $area }. Ulah diteruskeun. Mangmang? Pariksa deui ka hotline. { $day }
owner-code-which = Kode kanggo nu gaduh bumi nu mana, Kak? Serat contona: kode buat pemilik kos bu tini. Bumina kedah parantos aya dina *daftar*.
owner-code-ended = { $count ->
        [0] Teu aya kode nu gaduh { $house } nu lumaku keneh, Kak.
       *[other] *Kode nu gaduh { $house } parantos teu lumaku.* Nu parantos dicatet tetep aya.
    }
owner-code-end-which = Kode bumi nu mana nu dicabut, Kak? Serat contona: cabut kode kos bu tini.
occupant-code-made = Ieu wawaran kanggo pangeusi { $house }. Tempelkeun di bumina, atanapi teraskeun ka pangeusina.
occupant-notice = *Wawaran kanggo pangeusi { $house }*
    Pangurus { $area } nyatet pangeusi kos sareng kontrakan kanggo kelurahan: nami, kamar, asal, saprak iraha, parantos lapor atanapi teu acan. Sanes NIK, agama, atanapi status vaksin.
    Dasarna: SE 400.12/2458 sareng Permendagri 74/2022. Disimpen salami matuh di dieu sareng { $left } sasih saparantos pindah.
    Bade ningali, ngaleresan, atanapi teu kersa? Kintun *{ $code }* ka hotline{ $count ->
        [0] .
       *[other] :
            { $links }
    }
    Mangmang? Pariksa deui ka hotline. { $day }
occupant-notice-which = Wawaran kanggo pangeusi bumi nu mana, Kak? Serat contona: teks pemberitahuan buat penghuni kos bu tini. Bumina kedah parantos aya dina *daftar*.
occupant-told = *Pangeusi { $house } dicatet ku pangurus RT kanggo kelurahan, Kak.* Di dieu Kakak tiasa ningali catetan nyalira, ngaleresan, atanapi nyebatkeun teu kersa.
occupant-who = Nami sareng kamar Kakak? Serat contona: Rina kamar 4.
occupant-entry = *Catetan Kakak di { $house }:*
    { $entry }
occupant-next = Parantos leres, Kak?
occupant-right = Mangga, Kak, hatur nuhun parantos dipariksa.
occupant-words = Nu leres kumaha, Kak? Serat wae.
occupant-asked = *Panyuhunna didugikeun ka pangurus RT sareng patugas, Kak.* Walerna panglambatna { $hours } jam, di obrolan ieu.
occupant-objected = *Panyuhun Kakak didugikeun ka patugas.* Bari ngantosan, data Kakak teu dikintunkeun ka kelurahan. Walerna panglambatna { $hours } jam, di obrolan ieu.
occupant-objected-unmatched = *Panyuhun Kakak didugikeun ka patugas sareng pangurus RT.* Dicocogkeun heula sareng catetanana. Walerna panglambatna { $hours } jam, di obrolan ieu.
occupant-unnamed = Mangga, Kak. Nami sareng kamarna, supados patugas uninga nu mana?
occupant-none = *Teu aya catetan nu cocog sareng nami sareng kamar eta, Kak.* Panginten teu kacatet, atanapi diseratna benten.
occupant-none-next = Kumaha kersana, Kak?
occupant-many = *Parantos sababaraha kali dicobian dinten ieu, Kak. Cobian deui enjing.* Upami peryogi ayeuna, didugikeun ka patugas.
choice-right = Parantos leres
choice-wrong = Aya nu lepat
choice-object = Teu kersa didata
choice-again = Cobian deui
register-transferred = *{ $name } dicatet ngalih ti { $was } ka { $house }{ $room ->
        [none] {""}
       *[other] {" "}kamar { $room }
    }, { $on }.*
register-back = *Teu janten kaluar: masih di { $house }.*
    { $entry }
register-same = Sae, tetep sapertos kieu di { $house }:
    { $entry }
register-unsure = Kumargi teu acan pasti, *teu acan dicatet*, Kak. Upami tos jelas, serat deui di dieu.
register-meant-other = *Parantos dialihkeun ka jalmi nu leres, di { $house }.*
    { $lines }
register-gone-on = { $name }, kaluar { $on }
register-left-when = Ping sabaraha { $name } kaluarna teu acan terang, Kak, janten *teu acan dicatet*.
register-when = Ping sabaraha? Contona: ping 5, kamari, 3 September.
register-too-early = { $name } kacatet lebet { $since }, Kak, janten teu acan tiasa kaluar { $on }. Tanggal kaluarna iraha? *Teu acan dicatet.*
register-swapped = *Kamarna di { $house } parantos ditukeurkeun.*
    { $lines }
register-all = *{ $count } pangeusi { $house } ditandaan { $state ->
        [reported-yes] parantos lapor
        [reported-no] teu acan lapor
        [registered-yes] parantos kadata nonpermanén
       *[other] teu acan kadata nonpermanén
    }.* Lepat? Serat *batal*.
register-left-to = { $house } teu acan aya dina catetan. Masih di wewengkon Bapa/Ibu? Serat: *{ $house }: { $room ->
        [none] {""}
       *[other] { $room }{" "}
    }{ $name }*.
register-house-of = { $number }. { $house }
register-into-which = Imah nu mana, Kak? Serat nomerna atanapi namina.
register-unread-part = Teu acan kabaca: "{ $text }". Serat deui, contona: asep masuk kos bu tini kamar 1 dari solo.
register-unlikely = Teu acan dicatet, Kak: *{ $words }* sigana sanes nami. Saha namina, di kamar sabaraha? Contona: namanya asep, kos bu tini kamar 1, dari solo.
register-erase-who = *{ $who }*
register-erase-sure = Catetan ieu dipupus, Kak?
register-erased = *{ $who } parantos dipupus.* Lepat? Serat *batal*.
register-erase-not = Mangga, Kak, teu janten dipupus.
register-erase-changed = *Catetan { $who } nembe dirobah ku pangurus sanes,* janten teu acan dipupus. Tetep dipupus? Serat deui *hapus* sareng namina.
register-move-how = Robahanana teu acan kabaca, Kak. Serat sareng nami, bumi, sareng kamarna. Contona:
    rina masuk kos bu tini kamar 4 ti solo
    andi kamar 1 kaluar kamari
    kamar 3 kedahna rina
register-taken-back = *Parantos dibatalkeun:*
    { $lines }{ $more ->
        [0] {""}
       *[other] {""}
            … sareng { $more } deui
    }
register-undo-what = Nu pamungkas dicatet, { $minutes } menit kapengker:
    { $lines }{ $more ->
        [0] {""}
       *[other] {""}
            … sareng { $more } deui
    }
register-undo-sure = Eta nu dibatalkeun, Kak?
register-undo-not = Mangga, Kak, catetanana tetep.
register-renamed = *{ $was } ayeuna kacatet salaku { $house }.* Pangeusi, kode, foto, sareng riwayatna ngiring. Lepat? Serat *batal*.
register-name-taken = *{ $house } parantos aya dina daptar, Kak, janten nami { $was } teu digentos.* Serat nami nu ngabentenkeun.
register-named-so = { $house } memang kacatet kitu, Kak.
register-house-corrected = *{ $house }: { $field ->
        [owner] nu gaduh
        [address] alamat
       *[rooms] jumlah kamar
    } ayeuna { $value }.* Lepat? Serat *batal*.
register-which-renamed = Bumi nu mana nu namina digentos, Kak? Serat contona: kos bu tini ganti nama jadi kos melati.
register-taken-back-part = *Sabagian teu janten dicatet.* Nu saatosna dirobah ku pangurus sanes diantepkeun. Tingali ku *daftar*.
register-nothing-to-take-back = Teu aya nu tiasa dibatalkeun, Kak: catetanana parantos robah deui. Tingali ku *daftar*.
register-gone = pangeusi nu parantos teu kacatet
register-unmatched = "{ $text }" ({ $house }, teu acan cocog sareng catetan)
register-wish = { $n }. { $who }: { $what ->
        [objection] teu kersa didata, ngantosan patugas
       *[correction] "{ $text }"
    }
register-pending = { $count ->
        [0] Teu aya panyuhun ti pangeusi, Kak.
       *[other] *Panyuhun pangeusi:*
        { $lines }
        Parantos dileresan? Serat *permintaan 1 selesai*.
    }
register-wishes = Aya { $count } panyuhun ti pangeusi. Serat *permintaan*.
register-wish-done = *Mangga, panyuhunna ditandaan rengse.*
register-wish-officers = Nu teu kersa didata diputuskeun ku patugas, Kak. Samentawis eta datana teu ngiring diekspor.
register-history = { $count ->
        [0] Teu acan aya robahan nu kacatet, Kak.
       *[other] *Robahan panganyarna:*
        { $lines }
    }
register-history-line = { $day }, { $as ->
        [owner] nu gaduh
        [occupant] panyuhun pangeusi
       *[head] pangurus
    }: { $change }
register-change = { $name ->
        [none] { $house }
       *[other] { $name } ({ $house })
    }, { $field ->
        [entered] dicatet
        [erased] dipupus
        [name] nami
        [room] kamar
        [from] asal
        [since] saprak
        [fresh] anyar/lami
        [reported] lapor RT
        [registered] nonpermanen
        [left] kaluar
        [owner] nu gaduh
        [address] alamat
       *[rooms] jumlah kamar
    }{ $is ->
        [none] {""}
        [yes] {" "}parantos
        [no] {" "}teu acan
        [new] {" "}anyar
        [old] {" "}lami
       *[other] {" "}{ $is }
    }{ $was ->
        [none] {""}
        [yes] , kapungkur parantos
        [no] , kapungkur teu acan
        [new] , kapungkur anyar
        [old] , kapungkur lami
       *[other] , kapungkur { $was }
    }
register-settled = { $count ->
        [0] Numutkeun catetan teu acan aya nu matuh langkung ti sataun, Kak.
       *[other] *{ $count } jalmi parantos sataun langkung, saena ngalih domisili (SE 400.12/2458):*
        { $lines }
    }{ $more ->
        [0] {""}
       *[other] {" "}… sareng { $more } deui dina *ekspor*.
    }{ $next ->
        [none] {""}
       *[other] {" "}
        Salajengna ganep sataun: { $next }.
    }
register-settled-count = { $count } jalmi parantos sataun langkung (ngalih domisili). Serat *siapa yang sudah setahun*.
register-request-remind = Bade dielingan tilu dinten sateuacanna sareng dina dintenna?
register-settled-remind = Bade dielingan sateuacan { $day }?
register-reminder-set = *Mangga, engke dielingan.* Teu janten? Serat *batalkan pengingat*.
register-reminder-not = Mangga, Kak, teu dielingan.
reminder-settled = aya pangeusi nu ganep sataun *{ $due }*. Serat *siapa yang sudah setahun* kanggo ningalina.
reminder-settled-matter = pangeusi nu ganep sataun
register-as-kept = *Mangga, dina catetan kieu:*
    { $lines }
register-noted = *Parantos dicatet.*
    { $lines }
register-noted-house = { $house }:{ $fresh ->
        [0] {""}
       *[other] {" "}{ $fresh } pangeusi lebet catetan.
    }{ $changed ->
        [0] {""}
       *[other] {" "}{ $changed } dilereskeun.
    }{ $left ->
        [0] {""}
       *[other] {" "}{ $left } kaluar.
    }{ $same ->
        [0] {""}
       *[other] {" "}{ $same } parantos aya.
    }{ $vacant ->
        [0] {""}
       *[other] {" "}{ $vacant } kamar kosong.
    }
register-whose-rooms = Eta imah nu mana, Kak? Serat namina, contona: kos bu tini.
register-house-name = Sae. Naon nami imahna, Kak? Contona: kos bu tini, nu gaduh bu tini, 12 kamar.
register-house-rooms = Saha wae pangeusina? Serat per kamar, contona: 1 andi ti garut saprak maret, 2 kosong.
register-standing = *Parantos disimpen.* Ayeuna kieu:
    { $lines }
register-vacant = { $room }. kosong
register-open = { $room }. teu acan kauninga, ku abdi diantosan
register-not-vacant = Di kamar { $room } masih kacatet { $name }. Upami tos kaluar, serat: { $name } kaluar.
register-no-such-day = Tanggal { $words } ({ $name }) teu aya dina kalender, janten teu acan dicatet. Nu leres tanggal sabaraha?
register-not-yet = { $name } nembe lebet { $on }, janten teu acan dicatet. Upami tos lebet, serat deui, nya.
register-noted-facts = { $house }{ $address ->
        [none] {""}
       *[other] , { $address }
    }{ $rooms ->
        [0] {""}
       *[other] , { $rooms } kamar
    }
register-house-next = Saha waé pangeusina? Serat per kamar, contona: 1 andi ti garut ti maret, 2 kosong. Engké ogé tiasa, saeutik-saeutik.
register-entry-start = Mangga, Kak. Saha namina, sareng di imah nu mana? Contona: budi, kos bu tini kamar 4, ti solo. Hiji-hiji ogé tiasa.
register-entry-who = Saha nami pangeusina, Kak?
register-entry-where = Di imah nu mana, Kak? Contona: kos bu tini kamar 4.
register-entry-which = Nu mana, Kak? Waler nomerna, atanapi serat namina.
register-further = *Ku abdi dilengkepan di { $house }:*
    { $lines }
register-entry-has = Mangga, *{ $names }*. Ku abdi dicepeng heula.
register-entry-several = Aya sababaraha imah nu sami:
    { $lines }
register-entry-house = { $n }. { $house }
register-entry-lacks = { $lacks ->
        [both] Ti mana asalna, sareng ti iraha? Serat waé upami tos terang.
        [from] Ti mana asalna? Serat waé upami tos terang.
       *[since] Ti iraha calik di dinya? Serat waé upami tos terang.
    }
register-entry-unread = Teu acan dicatet, Kak. Upami tos siap, serat nami, imah, sareng kamarna, contona: budi lebet kos bu tini kamar 4 ti solo.
register-read-more = … sareng { $count } deui: *daftar*
register-which-rt = { $house } di RT sabaraha? Kintun deui sareng RT-na, contona: { $house } RT 02: 1 andi.
register-room-taken = Kamar { $room } oge atas nami { $name }. Upami parantos ngalih, serat: { $name } keluar.
register-beside = { $lines }
register-dropped = Kolom { $columns }{ $more ->
        [0] {""}
       *[other] {" "}sareng { $more } nu sanes
    } teu dipenta, janten teu disimpen.
register-left-out = Agama, suku, vaksin, sareng nomer jalmi teu disimpen.
register-masked = NIK sareng nomer telepon ditutup; teu kedah dikintun.
register-beyond = { $count } baris panungtung teu acan dicatet: sakali kintun pangseueurna { $most } baris. Kintunkeun sesana misah, atanapi salaku file Excel.
register-full = { $house } parantos pinuh ({ $most } jalmi): { $count } jalmi teu dicatet.
register-unread = { $count } baris teu acan kabaca { $lines }. Serat deui sabaris-sabaris: nomer kamar, nami, ti mana, ti iraha.
register-more = Aya nu lepat? Leresan bae, contona: kamar 3 kedahna rina. Atanapi serat *batal*.
    Teras *yang kurang* kanggo nu teu acan lengkep, *rekap* kanggo jumlahna.
register-how = Daptarna teu acan kabaca, Kak. Kawitan ku nami imahna, teras pangeusina:
    kos bu tini 12 kamar: 1 andi ti garut saprak maret, 2 kosong
    Dina tabel, pasihan judul kolom: nama, kamar, kos, asal, sejak.
register-file-trouble =
    { $why ->
        [too_large] *File-na ageung teuing, Kak.* Paling seueur 2.000 baris sareng 2 MB; mangga dibagi.
        [empty] *File-na teu aya tabelan, Kak.*
       *[broken] *File-na teu tiasa dibuka, Kak.* Simpen deui janten Excel (.xlsx) atanapi CSV, teras kintun deui.
    }
register-nobody = Nami eta teu acan aya dina daptar pangeusi, Kak. Serat sareng imah sareng kamarna, atanapi tingali *daftar*.
register-which-house = Lebet ka imah nu mana, Kak? Serat sareng nami imahna, contona: rina masuk kos bu tini kamar 4 dari solo.
register-several = Aya sababaraha nu cocog, Kak:
    { $lines }
register-one-of = { $number }. { $who }{ $from ->
        [none] {""}
       *[other] , ti { $from }
    }
register-which-one = Nu mana? Serat nomerna, imahna, atanapi asalna.
register-meant = Ieu catetanana ayeuna, Kak:
    { $lines }
    Naon nu robih? Contona: { $name } keluar kemarin, { $name } pindah kamar 5, { $name } sudah lapor.
register-found = { $name }, { $house }{ $room ->
        [none] {""}
       *[other] {" "}kamar { $room }
    }
register-left = *{ $name } dicatet kaluar ti { $house }, { $on }.*
register-arrived = *{ $name } dicatet lebet ka { $house }{ $room ->
        [none] {""}
       *[other] {" "}kamar { $room }
    }, { $on }.*
register-corrected = *Catetan { $name } di { $house } parantos dilereskeun{ $was ->
        [none] .
       *[other] {" "}(kapungkur { $was }).
    }*
    { $entry }
register-undone = *Aya { $count } parobihan di { $house } nu teu janten dicatet, Bapa/Ibu:* pangurus sanes tiheula ngarobihna. Tingali ku *daftar { $house }*, teras serat deui upami peryogi keneh.
register-empty = Teu acan aya imah nu kacatet, Kak. Serat contona: kos bu tini 12 kamar: 1 andi ti garut saprak maret, 2 kosong.
register-totals = *Rekap { $area }: { $occupants } pangeusi di { $houses } imah.*
    Anyar { $fresh }, lami { $old }, teu acan kauninga { $unknown }. Kaluar { $left }.
    Teu acan kacatet lapor RT { $unreported }, teu acan kacatet nonpermanen { $unregistered }.{ $held ->
        [0] {""}
       *[other] {" "}{ $held } deui teu kersa didata: teu diitung dugi ka patugas mutuskeun.
    }
register-totals-part = { $area }: { $occupants } pangeusi, { $houses } imah, { $fresh } anyar
register-lines = { $lines }
register-house = *{ $house }* (RT { $rt } RW { $rw }){ $rooms ->
        [0] {""}
       *[other] , { $rooms } kamar
    }, { $count } pangeusi{ $held ->
        [0] {""}
       *[other] , { $held } teu kersa didata
    }
register-occupant = { $room ->
        [none] -
       *[other] { $room }.
    } { $name }{ $from ->
        [none] {""}
       *[other] , ti { $from }
    }{ $since ->
        [none] {""}
       *[other] , saprak { $since }
    }{ $age ->
        [new] {" "}(anyar)
        [old] {" "}(lami)
       *[none] {""}
    }{ $reported ->
        [yes] , parantos lapor
        [no] , teu acan lapor
       *[other] {""}
    }{ $by ->
        [owner] {" "}· ti nu gaduh
       *[other] {""}
    }{ $objected ->
        [yes] {" "}· teu kersa didata
       *[other] {""}
    }
register-matching = { $count ->
        [0] { $lack ->
            [report] *Sadayana{ $house ->
                [none] {""}
               *[other] {" "}di { $house }
            } tos kacatet lapor RT, Kak.*
            [registration] *Teu aya{ $house ->
                [none] {""}
               *[other] {" "}di { $house }
            } nu teu acan nonpermanen, Kak.*
           *[none] *Teu aya nu kacatet kitu{ $house ->
                [none] {""}
               *[other] {" "}di { $house }
            }, Kak.*
        }
       *[other] *{ $count } jalmi{ $house ->
            [none] {""}
           *[other] {" "}di { $house }
        } { $lack ->
            [report] teu acan kacatet lapor RT
            [registration] teu acan kacatet nonpermanen
           *[none] numutkeun catetan
        }.*
    }
register-matching-unknown = Teu acan kauninga: { $count } jalmi ({ $names }).
register-whom = Saha nu dimaksad, Kak? Sebatkeun namina, atanapi imah sareng kamarna.
register-nobody-named = *{ $name } teu aya dina catetan { $area }, Kak.* { $near ->
        [0] Sadayana aya dina *daftar*.
       *[other] Panginten maksadna:
    }
register-person-left = { $name }, { $house }{ $room ->
        [none] {""}
       *[other] {" "}kamar { $room }
    }{ $since ->
        [none] {""}
       *[other] , saprak { $since }
    }, kaluar { $on }
register-person-unknown = Teu acan kauninga: { $fields }.
register-wanted = { $field ->
        [since] ti iraha
        [from] asalna
        [reported] parantos lapor atanapi teu acan
       *[registered] nonpermanen
    }
register-not-kept = { $what ->
        [sex] Pameget atanapi istri
        [age] Yuswa
        [work] Padamelan
       *[phone] Nomer telepon
    } teu dicatet di dieu, Kak.
register-balance = *Awal { $from }: { $before } jalmi. { $to ->
        [now] Ayeuna
       *[other] Akhir { $to }
    }: { $after } jalmi.*
    { $came ->
        [0] Teu aya nu lebet.
       *[other] Lebet { $came }: { $arrivals }.
    } { $went ->
        [0] Teu aya nu kaluar.
       *[other] Kaluar { $went }: { $leavers }.
    }{ $undated ->
        [0] {""}
       *[other] {" "}{ $undated } jalmi tanpa tanggal lebet kaetang tos aya ti awal.
    }
register-room-history = *Kamar { $room }, nu ayeuna sareng nu kapungkur:*
    { $lines }
register-listed = { $lines }{ $more ->
        [0] {""}
       *[other] {" "}
        … sareng { $more } deui. Sadayana aya dina *ekspor*.
    }
register-room-empty = Di kamar { $room } teu aya nu kacatet, Kak.
register-vacant-house = { $house }: { $count ->
        [unknown] seueurna kamar teu acan kacatet{ $occupied ->
            [0] {""}
           *[other] , nu dieusian kamar { $taken }
        }
        [0] sadaya kamar tos dieusian ({ $all } kamar)
       *[other] kamar kosong { $rooms } ({ $all } kamar)
    }
register-newcomers = { $count ->
        [0] Teu aya pangeusi anyar nu kacatet, Kak.
       *[other] *{ $count } pangeusi anyar:*
        { $lines }
    }{ $more ->
        [0] {""}
       *[other] {" "}… sareng { $more } deui dina *ekspor*.
    }
register-newcomer = { $house }: { $who }
register-missing = { $count ->
        [0] *Parantos lengkep, Kak.* Serat *ekspor* kanggo file-na.
       *[other] *Nu kirang keneh kanggo kelurahan:*
        { $lines }
    }{ $more ->
        [0] {""}
       *[other] {" "}… sareng { $more } imah deui.
    }
register-missing-house = { $house }: { $fields }
register-missing-field = { $field ->
        [since] ti iraha
        [from] asal
        [reported] lapor RT
       *[registered] nonpermanen
    } ({ $names }{ $more ->
        [0] {""}
       *[other] , +{ $more }
    })
register-export-whole = Filena salawasna sadaya { $area }, Kak, teu tiasa hiji imah wungkul. Tiasa disaring dina kolom imah.
register-exported = Ieu data pangeusi { $area }, { $count } jalmi, per { $day }.{ $held ->
        [0] {""}
       *[other] {" "}{ $held } jalmi deui teu disebat namina dina file: teu kersa didata, ngantosan patugas.
    } *Kanggo kelurahan wungkul, ulah diteraskeun ka grup.* Pangintunna kacatet.
register-file = data-pangeusi
register-page = { $link ->
        [none] *Halaman keur ngeusian tacan dibuka di dieu, Kak.* Daptarna tetep tiasa diserat dina chat ieu, atanapi dikirim salaku file Excel.
       *[other] *Ieu link halaman data pangeusi { $area }, Kak. Tiasa dianggo 15 menit, kanggo sakali muka:*
        { $link }
        Ulah diteruskeun: saha nu muka tiasa ngarobih datana. Seep waktosna? Serat *minta link* deui.
    }
register-csv-commas = CSV-na dipisah ku *koma*, teu acan tiasa titik koma, Kak. Upami dina Excel janten hiji kolom, anggo *ekspor* (XLSX) wae.
register-due = { $due ->
        [none] Teu acan aya wates ti kelurahan nu dipasang di dieu, Kak. Upami aya, serat contona: kelurahan minta data paling lambat 30 November.
       *[other] *Wates ti kelurahan nu dipasang: { $due }.*
    }
register-reminder-told = *Mangga, diemutan { $day }, tabuh { $time }, sareng sakali deui dina dinten panungtungna.* Teu cios? Serat *batalkan pengingat*.
owner-code-offer = *Tiasa, Kak, ku kode nu gaduh.* Kodena sakali pake, kanggo hiji jalmi, sareng muka hiji imah eta wungkul. Eusina katingal dina daptar ku tanda _ti nu gaduh_.
    Didamelkeun kodena?
owner-code-not = Mangga, Kak. Upami peryogi, serat contona: kode buat pemilik kos bu tini.
register-request-noted = *Mangga, Bapa/Ibu. Dipenta paling telat { $due }.*
register-request-no-day = Paling telat tanggal sabaraha, Kak? Serat contona: kelurahan minta data paling lambat 30 November.
reminder-register = data pangeusi dipenta kelurahan paling telat *{ $due }*. Serat *yang kurang* kanggo ningali nu teu acan lengkep.
reminder-register-matter = data pangeusi kanggo kelurahan
register-column-rt = RT
register-column-rw = RW
register-column-house = Kos/kontrakan
register-column-owner = Nu gaduh
register-column-address = Alamat
register-column-rooms = Jumlah kamar
register-column-room = Kamar
register-column-name = Nami
register-column-from = Asal
register-column-since = Saprak
register-column-fresh = Anyar/lami
register-column-reported = Lapor RT
register-column-registered = Nonpermanen
register-column-left = Tanggal kaluar
register-cell-objected = teu kersa didata
register-cell-yes = parantos
register-cell-no = teu acan
register-cell-fresh = anyar
register-cell-old = lami

### Kaca bewara privasi: didamel tina flows/retention.yaml

page-privacy = Data pribadi
page-privacy-title = Bewara privasi
page-privacy-intro = Hotline Pemkot { $city } nyimpen sasaeutik-saeutikna, disandi, sareng sadayana aya wates waktosna. Nu kaliwat watesna dipupus nyalira.
page-privacy-not-kept = NIK sareng nomer HP nu kaserat teu disimpen. Foto sertifikat dipupus saatos dibaca. Teu aya nu diical atanapi dibagikeun.
page-privacy-rights = Serat dina chat: "data saya" kanggo ningalina, "hapus data" kanggo mupusna, "cabut persetujuan" supados foto teu dibaca deui sareng tandana di pupuhu RT/RW ical, "petugas" upami hoyong nyarios sareng jalmi.
page-privacy-what = Nu disimpen
page-privacy-how-long = Sabaraha lami
page-privacy-why = Kanggo naon
page-privacy-ground = Dasarna (UU 27/2022, Pasal 20)
page-privacy-back = Wangsul ka chat
privacy-kind-sessions = Kaayaan chat, ti pesen panungtung
privacy-kind-claims = Nu dicarioskeun ku Kakak (dosis, yuswa, alesan), ti pesen panungtung
privacy-kind-verified_facts = Hasil sertifikat, ti pesen panungtung; saatosna ngan upami dipastikeun kagungan Kakak, sareng ical sareng chatna
privacy-kind-relatives = Kulawarga atanapi rerencangan nu ditaroskeun, ti panungtung dicarioskeun
privacy-kind-listed = Jalmi dina daptar, ti panungtung dicarioskeun
privacy-kind-proof_codes = Kode titipan pupuhu RT/RW: saha nu satuju, sareng yen sertifikatna parantos ditunjukkeun
privacy-kind-photo_consent = Persetujuan maca foto, sareng waktos sareng teksna
privacy-kind-photographs = Foto nu ngantosan dibaca; nu dibaca langsung dipupus
privacy-kind-register_sessions = Asup kana halaman data pangeusi, kanggo ketua RT/RW
privacy-kind-register_drafts = Eusian ketua RT/RW nu tacan kakirim, ngan dina HP-na, dikonci
privacy-kind-latest_lines = Sapuluh pesen panungtung, kanggo petugas nu digero
privacy-kind-handover_lines = Paguneman sareng petugas sareng fotona
privacy-kind-audit = Catetan lampah petugas
privacy-kind-verdicts = Waleran nu dipasihkeun, sareng saha nu nampina
privacy-kind-statistics = Itungan mingguan: sabaraha jalmi nu naros, layanan, waleran, sareng kacamatan, handapeun lima jalmi dihijikeun
privacy-kind-records = Catetan gangguan sareng pesen nu teu dugi
privacy-kind-dead_letters = Pesen nu gagal diwaler
privacy-kind-message_marks = Tawis pesen nu parantos katampi atanapi dikutip
privacy-kind-unclaimed = Waleran nu teu dicandak
privacy-kind-list_photos = Poto daptar pangeusi ti ketua RT/RW, dugi ka diketik atanapi dipupus
privacy-kind-moved_chats = Chat tina nomer nu gentos, dugi ka nu kagungan mastikeun
privacy-kind-recurring_reminders = Pangeling nu sababaraha kali, teras ditaros naha masih hoyong
privacy-kind-logs = Log program, tanpa nami, nomer, atanapi eusi pesen
privacy-why-talk = neraskeun paguneman
privacy-why-answer = ngawaler patarosan Kakak
privacy-why-proof = mariksa bukti vaksin
privacy-why-register = nyatet pangeusi sareng RT/RW
privacy-why-show = ngawartoskeun yen sertifikat parantos ditunjukkeun, upami disatujuan
privacy-why-list = nyalin daptar keretas kana data pangeusi
privacy-why-officer = ngabantosan ku petugas
privacy-why-control = mastikeun lampah petugas leres
privacy-why-correct = ngalereskeun waleran nu lepat
privacy-why-statistics = ngaronjatkeun layanan kota
privacy-why-repair = mendakan sareng ngalereskeun gangguan
privacy-why-once = ngawaler hiji pesen sakali wae
privacy-why-deliver = ngadugikeun waleran
privacy-why-remind = ngelingan sakumaha nu dipundut
privacy-ground-consent = persetujuan
privacy-ground-legal_duty = kawajiban hukum
privacy-ground-public_task = tugas palayanan publik
privacy-ground-legitimate_interest = kapentingan nu sah

### Kaca data pangeusi (/rt)

rt-name = Data pangeusi
rt-title = Data pangeusi { $area }
rt-no-script = Kanggo ngeusian, hurungkeun JavaScript dina setelan browser. Ningali sareng ngundeur tetep tiasa.
rt-open-title = Buka data pangeusi
rt-open-explained = Link ieu mung kanggo Bapa/Ibu, kanggo sakali muka. Saatosna dibuka, kacana tiasa dianggo sababaraha jam dina HP ieu.
rt-open = Buka
rt-link-refused =
    { $why ->
        [used] Link ieu parantos dibuka. Kanggo muka deui, serat “minta link” dina chat hotline, Bapa/Ibu.
        [expired] Link ieu parantos langkung ti 15 menit. Serat “minta link” dina chat hotline, Bapa/Ibu, teras buka link nu anyar.
       *[unknown] Link ieu teu acan kapendak ku kami. Serat “minta link” dina chat hotline, teras buka link nu anyar.
    }
rt-closed =
    { $why ->
        [signed_out] Kaca ieu dibuka ku link tina chat. Serat “halaman rt” dina chat hotline, Bapa/Ibu, teras buka linkna.
        [over] Waktos tugasna parantos rengse. Hatur nuhun parantos ngajagi wargina, Bapa/Ibu. Datana tetep di kelurahan kanggo pangurus salajengna.
        [revoked] Kodena parantos teu tiasa dianggo, Bapa/Ibu. Kelurahan nu tiasa ngajelaskeun sareng masihan kode anyar.
        [asleep] Datana ditutup heula supados aman, Bapa/Ibu. Suhunkeun kode anyar di kelurahan, teras kintun ka chat hotline.
       *[other] Kaca ieu mung kanggo ketua RT/RW nu nyepeng kode ti kelurahan.
    }
rt-drafts-wait = Eusian nu teu acan kakintun aya keneh dina HP ieu, dikonci. Saatosna link anyar dibuka, eusianana muncul deui.
rt-totals = { $occupants } pangeusi di { $houses } imah. Teu acan kacatet lapor RT { $unreported }, teu acan kacatet nonpermanen { $unregistered }.{ $held ->
        [0] {""}
       *[other] {" "}{ $held } deui teu kersa didata, teu acan diitung.
    }
rt-unasked = NIK, agama, suku, sareng vaksin henteu dicatet di dieu.
rt-areas = RT di wewengkon ieu
rt-area-other = Buka RT sanes
rt-area-show = Buka
rt-areas-back = ‹ Sadaya RT
rt-export = Undeur kanggo kelurahan
rt-export-xlsx = Excel
rt-export-csv = CSV
rt-export-noted = Kanggo kelurahan wungkul. Unggal undeuran kacatet.
rt-leave = Rengse
rt-leave-sure = Aya keneh eusian nu teu acan disimpen. Upami rengse ayeuna, eusian eta dipupus tina HP ieu. Teras?
rt-house-new = Tambih imah
rt-house-begin = Kawitan ngeusian
rt-house-none = Teu acan aya imah nu kacatet. Kawitan ku nami kos atanapi kontrakanana.
rt-house-own = Nu gaduh, alamat, jumlah kamar
rt-house-count = { $rooms ->
        [0] { $count } pangeusi
       *[other] { $rooms } kamar, { $count } pangeusi
    }{ $held ->
        [0] {""}
       *[other] , { $held } teu kersa didata
    }
rt-row-new = Tambih baris
rt-row-more = Anyar/lami sareng tanggal kaluar
rt-field = { $field }, baris { $row }
rt-gone = Parantos ngalih ({ $count })
rt-missing = Nu kirang keneh: { $fields }
rt-unknown = –
rt-save = Simpen
rt-saving = Nyimpen …
rt-unsaved = { $count } baris teu acan disimpen
rt-saved = Parantos kasimpen.
rt-look = Aya nu teu acan kabaca. Tingali tawis beureum dina barisna.
rt-clash = Pangurus sanes parantos nyerat “{ $now }”. Eusian Bapa/Ibu: “{ $mine }”. Bade nganggo nu mana?
rt-clash-empty = kosong
rt-clash-theirs = Nu kacatet
rt-clash-mine = Eusian abdi
rt-clash-choose = Aya eusian nu benten sareng pangurus sanes. Mangga pilih heula dina barisna.
rt-notice = Citak wawaran kanggo pangeusi
rt-print-hint = Citak: Ctrl+P; dina HP ngalangkungan menu browser.
rt-way =
  { $channel ->
    [whatsapp] WhatsApp
    [telegram] Telegram
   *[web] Chat web
  }
rt-back = Balik ka data pangeusi
rt-lost = { $count } parobihan teu janten dicatet: jalmina parantos teu aya dina daptar, atanapi imahna pinuh.
rt-erase = Hapus catetan ieu
rt-erase-sure = Hapus catetan { $name }? Ieu kanggo nu lepat serat atanapi dobel. Upami jalmina ngalih, eusian wae ping kaluarna.
rt-erasing = Catetan ieu dihapus sanggeus disimpen.
rt-erase-keep = Ulah dihapus
rt-erase-clash = Pangurus sanes nembe ngarobih catetan ieu. Tetep dihapus?
rt-erase-mine = Tetep hapus
rt-erased = { $count } catetan dihapus.
rt-erase-undo = Balikkeun
rt-restored = Catetanana parantos balik.
rt-unread =
    { $what ->
        [rooms] Jumlah kamar “{ $typed }” teu acan kabaca. Serat angkana, 1 dugi ka 500.
        [name] Nami teu tiasa dikosongkeun. Upami parantos ngalih, eusian tanggal kaluarna (tombol ⋯).
       *[day] “{ $typed }” teu acan kabaca salaku tanggal. Serat contona 3 Maret, Maret 2021, atanapi 2019.
    }
rt-nameless = Baris ieu teu acan aya namina, janten teu acan disimpen.
rt-read-only = Data ieu tiasa ditingali sareng diundeur. Nu nyatet RT/RW-na.
rt-offline = Teu aya sinyal. Eusian disimpen dina HP ieu, dikonci, paling lami sadinten. Engke dikintun upami sinyalna parantos aya.
rt-offline-empty = Teu acan aya sinyal, sareng dina HP ieu teu acan aya data nu tiasa dibuka. Buka deui ku link tina chat upami sinyalna parantos aya.
rt-offline-paste = Tabel nembe tiasa ditempelkeun upami aya sinyal, supados NIK-na henteu ngiring kasimpen.
rt-drafts-found = Eusian nu teu acan kakintun parantos dipasang deui. Mangga pariksa, teras pencet Simpen.
rt-session-over = Waktos kaca ieu parantos seep. Eusianana tetep aya dina HP ieu. Serat “minta link” dina chat hotline, teras buka linkna.
rt-failed = Teu acan kasimpen. Eusianana tetep aya dina HP ieu; mangga cobi deui sakedap deui.
rt-pasted-beyond = { $count } kolom di beulah katuhu henteu dipenta, janten henteu dilebetkeun.
rt-pasted-unread = { $count } baris tanpa nami henteu dilebetkeun.
rt-pasted-more = { $count } baris teu cekap tempatna. Simpen heula, teras tempelkeun sesana.
rt-pasted-elsewhere = Baris kanggo { $houses } henteu dilebetkeun di dieu. Tempelkeun di imahna masing-masing, atanapi kintun file-na dina chat.
rt-refused-bad-request = Eusianana teu acan kabaca. Muat deui kaca ieu, teras cobi deui.
rt-refused-signed-out = { rt-session-over }
rt-refused-office-over = Waktos tugas atanapi kodena parantos teu tiasa dianggo, janten kaca ieu ditutup. Datana tetep di kelurahan.
rt-refused-foreign-origin = Eusian teu tiasa ditampi ti alamat ieu. Buka ku link tina chat hotline.
rt-refused-no-right = Wewengkon eta di luar tugas Bapa/Ibu, janten henteu dicatet.
rt-refused-not-found = Kaca ieu teu aya.
rt-refused-too-large = Eusianana seueur teuing sakaligus. Simpen sabagian-sabagian.
rt-refused-too-many = Gancang teuing. Antos sakedap, teras cobi deui.
rt-refused-away = Hotline nuju aya gangguan. Eusianana tetep aya dina HP ieu; mangga cobi deui engke.
rt-refused-busy = Hotline nuju rame. Eusianana tetep aya dina HP ieu; mangga cobi deui sakedap deui.
rt-from-owner = ti nu gaduh

### Pertanyaan pengurus RT dan RW: flows/faq/heads.yaml

faq-head-code-elsewhere = *Kode mung sakali, dina hiji chat: nu tos ditampi teu tiasa dianggo deui, oge dina HP sejen.* HP anyar nomerna sami: langsung tiasa. Nomer sejen: suhunkeun kode anyar di kelurahan, atanapi gabungkeun chatna ku nyerat *gabung*.
faq-head-code-share = *Ulah dibagikeun, Kak: kode eta mung kanggo pangurus nu dipasihan, sakali anggo.* Pangurus sejen nyuhunkeun kodena ka kelurahan. Kanggo nu gaduh kos aya kode sorangan: serat *kode buat pemilik kos ...*.
faq-head-code-form = Wangun kodena sami kanggo ketua RT, RW, sareng kelurahan, Kak. *Wilayahna nurutkeun nu diserat nalika kode ditampi.* Teu cocog? Suhunkeun kode anyar di kelurahan.
faq-head-code-letter = *Hapunten Kak, nami atanapi SK teu tiasa dicek ti dieu; nu muka data pangeusi mung kode ti kelurahan.* Candak SK-na ka kelurahan kanggo nyuhunkeun kode, teras kirim kodena ka dieu.
faq-head-code-none = *Kodena ti kelurahan, Kak; bot teu tiasa ngadamel, sareng samemeh aya kode teu aya data pangeusi nu disimpen.*
    Tanpa kode oge tiasa: naros sarat layanan, naros kanggo sababaraha warga (1) Bu Y KK 2) Pak D SKCK), teras *teruskan* kanggo teks ka warga.
    Data pangeusi, ekspor, sareng pangumuman ngantosan kode.
faq-head-ends = *Upami masa tugas rengse, aksesna ditutup sareng datana tetep gaduh wilayah, dijaga kanggo kelurahan.* Pangurus anyar kenging kode sorangan di kelurahan sareng neraskeun tina data nu sami. Mundur leuwih gancang? Wartosan kelurahan.
faq-erase-or-leave = *Keluar* kanggo nu kungsi cicing teras ngalih: catetanana tetep aya sareng tanggalna. *Hapus* kanggo catetan nu lepat atanapi dobel. Lepat? Serat *batal*.
faq-undo-steps = *Batal* mulangkeun parobihan panungtung, Kak, salami teu acan dirobih deui. Nu langkung lami dilereskeun ku nyerat nu leres, contona: andi asalna garut. Nu lami tetep aya dina *riwayat kos ...*.
faq-register-seen-by = Data pangeusi katingali ku pangurus wilayah ieu (RT, sareng RW di luhurna) sareng kelurahan; nu gaduh mung imahna, pangeusi mung catetanana. Warga sejen henteu. Unggal ekspor sareng parobihan kacatet: *riwayat kos ...*.
faq-register-other-area = *Data RT sejen teu tiasa ditingali atanapi dipindahkeun ti dieu, Kak: unggal kode mung kanggo wilayahna.* Pangurus RT eta nu nyatetna; upami hamham watesna, taros ka kelurahan.
faq-register-public = *Ulah, Kak: nami sareng asal pangeusi eta data pribadi, kanggo pangurus sareng kelurahan wungkul.* Kanggo rapat, ronda, atanapi grup cekap angkana: serat *rekap*.
faq-register-numbers = *NIK sareng nomer HP teu aya dina data pangeusi, sareng ulah diserat dina chat, Kak.* Upami kelurahan peryogi, pangeusina nu nunjukkeun di kelurahan.
faq-owner-code-reach = *Nu gaduh mung ningali sareng ngeusian imahna sorangan, Kak.* Nu dirobih langsung kacatet, ditandaan "ti nu gaduh", aya dina *riwayat kos ...*; tiasa dilereskeun. Kodena berlaku 14 dinten, aksesna dugi ka tugas Bapa/Ibu rengse. Ngeureunan: *cabut kode kos ...*.
faq-proof-code-safe = *Titip kode: hiji kode kanggo hiji jalmi, sareng nu katingali di dieu mung "parantos ditunjukkeun".* Vaksin, dosis, atanapi saha nu teu acan teu katingali; wargana kenging milih, di loket oge tiasa.
    Carana: kirim daptarna, 1) Bu Y KK 2) Pak D SKCK, teras serat *titip kode*. Teraskeun unggal kode ka jalmina wungkul, ulah ka grup.
faq-code-spread = *Kode nu asli didamel ku ketua RT/RW atanapi kelurahan, dikirim ka jalmina langsung, sareng mung dikirim ka hotline ieu.* Abdi teu pernah nyuhunkeun OTP, PIN, atanapi artos. Disebar dina grup? Ulah dikirim; taros ka ketua RT atanapi kelurahan.
faq-no-eviction = *Hapunten Kak, surat kanggo ngusir teu didamelkeun: teu acan vaksin atanapi teu acan lapor sanes alesan ngusir jalmi, ti mana wae asalna.* Ajak lapor ku sae; upami aya gangguan, caroskeun ka kelurahan atanapi Bhabinkamtibmas.
faq-rent-not-kept = *Bayaran sewa teu dicatet di dieu, Kak.* Nu dicatet: nami, kamar, asal, ti iraha, parantos lapor atanapi teu acan.
faq-occupant-reports = *Pangeusi anyar lapor ka ketua RT nyandak KTP/KK.* Cicing kirang ti sataun: didata nonpermanen (Permendagri 74/2022); leuwih ti sataun: pindah domisili (SE 400.12/2458). Parantos lapor? Serat contona: andi parantos lapor.
faq-notices-how = *Warga nu hoyong ngiring cekap nyerat ka hotline ieu: ikut info RT .. RW .. kelurahanana.* Eusina pangumuman ti pangurus wilayah eta wungkul, eureun iraha wae ku *stop info*. Bade ngirim? Serat *umumkan:* teras teksna; ditembongkeun heula.
faq-notice-after = *Pangumuman dikirim saatos diwaler muhun, teu tiasa dijadwalkeun, sareng nu tos dikirim teu tiasa dicabut.* Lepat nalika nuju dikintun? Serat *stop*: nu teu acan nampi teu dikintunan. Saatosna kirim pangleres ku *umumkan:*. Jumlahna: serat *pengumuman nepi sabaraha*; saha nu maca teu kanyahoan. Waleran warga diwaler dina chatna sorangan.
faq-kelurahan-deadline = Wates waktuna ti kelurahan, Kak: abdi teu tiasa ngamundurkeun, nu telat tetep tiasa dipasrahkeun. Catet di dieu, contona: *kelurahan minta data paling lambat 30 November*; engke diingetan. Nu tos dipasang: serat *pengingat saya*.
faq-register-format = File-na Excel (*ekspor*) atanapi CSV (*csv*), Kak; PDF teu acan aya. Tina Excel tiasa disimpen janten PDF atanapi dicitak.
faq-head-unnamed = Nami sareng nomer ketua RT teu dibagikeun ti dieu, Kak. Taros ka tatangga atanapi kantor kelurahan.
faq-objection-known = Pangurus RT ningali tanda *teu kersa didata* dina catetanana, Kak, supados teu dikirim ka kelurahan. Nu mutuskeun patugas, sanes pangurus RT.
faq-head-code-valid = *Kode nu leres langsung ditampi pas diketik, Kak; upami teu acan aya waleran "Kode parantos ditampi", kode eta teu lumaku.* Nu leres tina kartu kalurahan: tilu kelompok hurup sareng angka. Lepat ngetik? Ketik sakali deui kodena wungkul.
faq-list-begins =
    {""}*Tiasa, Kak. Kintun daptarna, sajalmi sabaris: saha, bade ngurus naon, tos vaksin sabaraha kali.* Contona:
    1) Bu Y mau KK, belum vaksin
    2) Pak D mau SKCK, vaksin 2x
    Inisial wae cekap, tiasa hiji-hiji. NIK sareng sertifikat ulah dikintun.
faq-list-vaccine = *Kanggo layanan kota dipenta bukti vaksin sahenteuna dosis 1, Kak* (SE 440/1395, 9 Séptémber 2021); saban jalmi nyandak sareng nunjukkeun nyalira. Budak sareng nu teu tiasa divaksin: petugas lokét nu mutuskeun, tetep kenging sumping. Saurang-saurang: serat *daftar*.
faq-data-to-police = *Mung ku jalur resmi, Kak.* Penta surat tugas atanapi surat panyuhunna, teras taroskeun ka kalurahan samemeh masihan naon wae. Ti dieu datana mung diekspor kanggo kalurahan; ku chat atanapi grup ulah.
faq-others-numbers = *NIK, nomer HP, atanapi data batur teu aya di abdi sareng moal dipasihkeun, Kak: eta data pribadina.* Taroskeun langsung ka jalmina; ulah diserat di chat ieu.
faq-vaccinated-elsewhere = *Surat edaranana mundut bukti vaksin sahenteuna dosis 1; kedah divaksin di Bekasi mah teu disebat, Kak.* Sertifikat ti kota sanes di Indonesia kenging ditunjukkeun, dina aplikasi atanapi kartu kertas. Aya nu ragu? Petugas lokét nu mastikeun.
faq-kelurahan-open = *Kalurahan sareng kantor kota buka Senén–Jumaah dina jam gawé, Kak; Saptu, Minggu, sareng poe pere tutup.* Jam bukana tiasa robih, pastikeun heula ka kalurahan.
faq-owner-begins =
    {""}*Nu gaduh ngeusian bumina nyalira ku kode ti pupuhu RT, Kak, sanes ti kalurahan.* Tos kenging? Ketik kodena di dieu; nu kabuka mung bumi Kakak. Tanpa kode teu acan aya nu tiasa dicatet di dieu.
    Bari ngantosan, siapkeun kamar, nami, asal, sareng ti iraha saban pangeusi. Penting? Sanggem langsung ka pupuhu RT atanapi kalurahan.
faq-owner-papers = *Kanggo data di dieu KTP sareng NIK teu perlu, Kak: cekap nami, asal, kamar, sareng ti iraha.* Ulah nahan KTP batur. Pangeusi anyar nunjukkeun KTP-na nyalira nalika lapor ka pupuhu RT; nu kaberatan ulah dipaksa, kalurahan nu ngajelaskeun.
faq-vaccination-not-kept = *Status vaksin teu aya dina data pangeusi, teu dicatet sareng teu diitung, Kak.* Jalmina sorangan nu kenging naros dina chatna. Kanggo sababaraha warga nu bade ka loket, anggo *titip kode*.
faq-reason-not-kept = Alesan sareng tujuan ngalih teu dicatet, Kak. Nu disimpen mung saha, ti imah mana, sareng tanggalna.
faq-head-begins =
    { $keeps ->
        [area] *Bapa/Ibu tos nyepeng data { $area } dugi ka { $until }, janten teu kedah daptar deui.* Serat wae, contona: kos bu tini kamar 1 andi ti garut ti maret.
        [house] *Bapa/Ibu tos ngeusian data hiji bumi di { $area } dugi ka { $until }.* Serat wae nu ngeusianana, contona: 1 andi ti garut ti maret.
       *[none] *Supados ditampi salaku ketua RT/RW peryogi kode sakali anggo ti kelurahan.* Suhunkeun kartu kodena di kelurahan, teras ketik di chat ieu atanapi scan kotak QR-na. Nami atanapi SK wungkul teu acan cekap.
            Bari ngantosan, urusan warga tos tiasa ditaroskeun: 1) Bu Y bade KK 2) Pak D bade SKCK.
    }
faq-head-code-shape = *Kodena tilu kelompok, masing-masing opat huruf atanapi angka, nganggo tanda hubung.* Wujudna: XXXX-XXXX-XXXX.
    Huruf O atanapi nol, I/L atanapi hiji? Patukeur oge teu nanaon. Huruf alit oge kenging. Ketik di dieu, atanapi scan kotak QR dina kartuna.
faq-head-code-where = *Kodena mung ti petugas kelurahan; abdi teu tiasa ngadamel.* Suhunkeun kartu kode ketua RT/RW di kelurahan, teras ketik di dieu.
    Nu gaduh kos nampi kodena ti ketua RT.
faq-head-code-once = *Hiji kode kanggo sakali: saparantos ditampi teu tiasa dianggo deui, oge dina HP sejen, janten kertasna teu kedah disimpen.* Dina chat ieu teu kedah kode deui dugi ka tugasna rengse, asal teu jempe langkung ti 60 dinten.
    Kode nu teu acan dianggo berlaku 14 dinten. Leungit atanapi kaliwat? Suhunkeun nu anyar di kelurahan.
faq-head-code-helper = *Nu nyepeng datana chat nu ngintun kodena. Janten saena ketuana nyalira nu ngintun, tina HP-na.* Nu sanes kenging ngabantos ngetik dina HP eta.
    Sekretaris bade tina HP nyalira? Suhunkeun kode nyalira di kelurahan.
faq-head-rw = *RW oge tiasa.* Kode RW ti kelurahan muka sadaya RT di RW eta wungkul, contona: *rekap rt 05*. Kode RT mung kanggo RT-na.
    Teu acan gaduh kode? Suhunkeun di kelurahan, teras ketik di dieu.
faq-head-abilities =
    { $keeps ->
        [house] *Lalaunan wae. Di dieu Bapa/Ibu nyatet saha nu cicing di bumina.* Contona: 1 andi ti garut ti maret, 2 kosong.
            Aya nu pindah? Serat: andi keluar kemarin. Ningali eusina: *daftar*. Lepat nyerat teu nanaon, serat *batal*.
       *[other] *Lalaunan wae. Cekap diserat kieu:*
            - Nyatet nu ngontrak: kos bu tini kamar 1 andi ti garut ti maret
            - Naros kanggo warga: 1) Bu Y bade KK 2) Pak D bade SKCK
            - Masihan wartos ka warga: umumkan: kerja bakti Minggu tabuh 7
            { $keeps ->
                [area] Ningali eusina: *rekap*. Lepat nyerat teu nanaon, serat *batal*.
               *[other] Nyatet sareng masihan wartos peryogi kode ti kelurahan heula.
            }
    }
faq-head-term =
    { $keeps ->
        [over] *Tugas kanggo { $area } di dieu tos rengse.* Upami masih tugas, suhunkeun kode anyar di kelurahan.
        [none] *Dina chat ieu teu acan aya kode nu ditampi, janten teu acan aya mangsa tugas nu kacatet.* Tanggalna ngiring kode ti kelurahan.
       *[other] *Dugi ka { $until }, kanggo { $area }.* Saparantos eta aksesna rengse nyalira; upami masih tugas, suhunkeun kode anyar di kelurahan.
    }
faq-register-begins =
    { $keeps ->
        [area] *Serat wae di chat ieu: bumina, kamarna, namina, ti mana, ti iraha.* Contona:
            kos bu tini kamar 1 andi ti garut ti maret
            Kenging sababaraha sakaligus; nu teu acan kauninga tiasa nyusul. Bumi nu mana, sareng saha nu cicing di dinya?
        [house] *Serat wae di chat ieu: kamarna, namina, ti mana, ti iraha.* Contona: 1 andi ti garut ti maret, 2 kosong. Nu teu acan kauninga tiasa nyusul. Saha di kamar 1?
       *[none] *Nu ngontrak dicatet ku ketua RT/RW nu nyepeng kode ti kelurahan.* Tos aya kodena? Ketik di dieu heula. Teras cekap diserat: kos bu tini kamar 1 andi ti garut ti maret.
    }
faq-register-upload = *Tiasa: kintun file Excel (XLSX) atanapi CSV ka chat ieu, atanapi tempelkeun tabelna.* Judul kolomna: nama, kamar, kos, asal, sejak. Kolom sanes teu diaos.
    Daptarna dina kertas? Kintun potona: disimpen { $kept_list_photos } kanggo diketik, teu diaos mesin. PDF, Word, sareng sora teu acan tiasa.{ $keeps ->
        [none] {" "}Peryogi kode ti kelurahan heula.
       *[other] {""}
    }
faq-register-page-how =
    { $keeps ->
        [house] *Halaman dina laptop mung kanggo ketua RT/RW.* Bumi Bapa/Ibu dieusian dina chat ieu; chat ieu oge tiasa dibuka di laptop. Tabel atanapi file Excel kenging dikintun.
        [none] *Aya halaman kanggo laptop atanapi HP, saparantos aya kode ti kelurahan.* Ketik kodena di dieu, teras serat *suhunkeun link*.
       *[other] *Tiasa dina halaman, di laptop atanapi HP: serat suhunkeun link.* Linkna kanggo Bapa/Ibu nyalira, 15 menit, sakali buka. Saparantos dibuka, halamanna tiasa dianggo { $kept_register_sessions }.
            Dina laptop, buka chat ieu di dinya supados linkna kantun diklik. Eusina tabel; tabel tina Excel kenging ditempelkeun.
    }
faq-register-page-share = *Ulah diteruskeun: saha nu muka linkna tiasa ningali sareng ngarobih data.* Putra atanapi kulawargi kenging ngabantos ngetik di gigireun Bapa/Ibu.
    Pengurus sanes saena nganggo kode nyalira ti kelurahan.
faq-register-safe = *Nu disimpen saeutik sareng disandi: bumi, kamar, nami, asal, ti iraha, tos lapor atanapi teu acan. NIK, agama, suku, sareng vaksin henteu.*
    Nu tiasa ningali: pengurus wilayah eta sareng kelurahan; nu gaduh bumi mung bumina. Unggal robihan kacatet, sareng catetan nu tos pindah engke kahapus.
    Dasarna SE 400.12/2458 sareng Permendagri 74/2022. Nu ngontrak kenging ningali catetanana, nyuhunkeun dileresan, atanapi kaabotan.
faq-register-initials = *Kenging. Inisial atanapi nami panggilan dicatet saayana*, contona: kos bu tini kamar 1 S.R. ti pekalongan. Upami kelurahan nyuhunkeun nami lengkep, leresan engke: kamar 1 harusnya siti.
faq-register-fields = *Nu dicatet mung ieu: bumi, kamar, nami, asal, ti iraha, tos lapor RT, tos kadata nonpermanen.* Lalaki-awewe, umur, padamelan, agama, suku, NIK, nomer HP, sareng vaksin teu dicatet, janten teu tiasa diitung. Jumlahna: *rekap*.
faq-register-tell-occupants = *Muhun, saena nu ngontrak dibejaan.* { $keeps ->
        [area] Seratanana ku abdi disiapkeun: serat *teks pemberitahuan buat penghuni kos ...*, teras tempelkeun atanapi teruskeun.
       *[other] Seratanana didamel ku ketua RT nu nyepeng kode.
    } Nganggo kode di dinya aranjeunna tiasa ningali catetanana, nyuhunkeun dileresan, atanapi kaabotan.
    Nu kaabotan diputuskeun ku petugas; samemehna, namina teu ngiring dikintun ka kelurahan.
faq-register-why = Kenging dijawab kieu:
    "Pengurus RT nyatet nu cicing di kos sareng kontrakan kanggo kelurahan: nami, kamar, asal, ti iraha, tos lapor atanapi teu acan. NIK, agama, sareng vaksin henteu. Dasarna SE 400.12/2458 sareng Permendagri 74/2022. Kenging ditingali, dileresan, atanapi kaabotan."{ $keeps ->
        [area] {" "}Seratan lengkepna: serat *teks pemberitahuan buat penghuni kos ...*
       *[other] {""}
    }
faq-nonpermanent = *Penduduk nonpermanen teh jalmi nu cicing di dieu, tapi KTP-na alamat sanes* (Permendagri 74/2022). Didata supados kacatet cicing di dieu; KTP-na teu robih.
    Langkung sataun di dieu: pindah domisili (SE 400.12/2458). Tos kadata? Serat contona: andi sudah terdata nonpermanen.
faq-register-send =
    { $keeps ->
        [house] *File kanggo kelurahan dicandak ku ketua RT/RW.* Eusian Bapa/Ibu tos aya dina daptarna, janten teu kedah dikintun deui.
       *[other] *Serat ekspor: file Excel-na ku abdi dikintun dina chat ieu, kanggo kelurahan atanapi dicitak.* Kelurahan oge tiasa ningali datana nyalira. CSV: serat *csv*. PDF teu acan aya; tina Excel tiasa disimpen janten PDF.
    }
faq-register-csv = *Titik koma teu acan tiasa: CSV-na nganggo koma.* Upami di Excel janten hiji kolom, anggo file Excel wae: serat *ekspor*. CSV-na: serat *csv*.
faq-register-mistakes = *Teu nanaon: serat wae nu leresna*, contona: kamar 3 harusnya rina. Nu nembe diserat tiasa ditarik ku *batal*.
    Tos pindah: andi kamar 1 keluar kemarin. Dobel: hapus yang kamar 4.
faq-owner-fills = *Tiasa. Nu gaduh ngeusian bumina nyalira nganggo kode ti ketua RT.* { $keeps ->
        [area] Serat contona: *kode buat pemilik kos bu tini*, teras teruskeun ka jalmina wungkul.
       *[other] Ketua RT nu ngadamelna, saparantos nyepeng kode ti kelurahan.
    }
    Eta kode muka hiji bumi eta wungkul, sakali anggo, 14 dinten. Ketua RT ningali eusina, tiasa ngaleresan, sareng tiasa nyabut kodena.
faq-proof-code-holds = *Kode titipan berlaku { $kept_proof_codes }, kanggo hiji jalmi, sakali anggo.* Lepat jalmi atanapi leungit? Serat *kode baru buat Bu Y*: nu lami paeh. Teu janten? *coret no 2*, kodena ngiring paeh.
faq-proof-code-phone = *Kode nu sami tiasa dina WhatsApp atanapi Telegram.* Teu gaduh HP? Jalmina cekap nyandak kartu vaksin atanapi sertifikat citak sareng KTP ka loket. Titip kode teu wajib.
faq-notices-stop = *Wargana nyalira nu liren: serat stop info di hotline ieu, iraha wae.* Pengurus teu tiasa ngadaptarkeun atanapi ngaluarkeun jalmi.
faq-notice-for-all = *Nu nampi pangumuman teu tiasa dipilih, komo dumasar status vaksin mah.* Hotline teu terang saha nu teu acan. Nu tiasa: hiji pangumuman kanggo sadaya warga wilayah eta nu ngiring. Serat *umumkan:* teras teksna; ditembongkeun heula.
faq-notice-numbers = *Nomer warga teu tiasa dilebetkeun ku pengurus, sareng ulah dikintun ka dieu.* Warga daptar nyalira ku nyerat ka hotline ieu: ikut info RT .. RW .. kelurahanana. Ajakanana kenging dibagikeun ka grup warga.
faq-notice-receivers = *Nu nampi mung warga wilayah eta nu daptar nyalira.* Jumlahna ku abdi disebatkeun samemeh dikintun; nami sareng nomerna teu tiasa ditingali, ku pengurus oge henteu.
faq-text-size = *Hapunten, ageungna huruf nuturkeun HP.* Dina WhatsApp: Setelan, Chat, Ukuran font, pilih Besar. Dina HP: Pengaturan, Tampilan, Ukuran huruf.{ $keeps ->
        [area] {" "}Datana oge tiasa dibuka di laptop: serat *suhunkeun link*.
       *[other] {""}
    }
faq-register-other-house = *Nu kabuka di dieu mung bumi Bapa/Ibu nyalira.* Bumi sanes henteu, sareng nu gaduh sanes oge teu tiasa ningali bumi Bapa/Ibu.
faq-recorded-what = *Nu dicatet RT di dieu: bumi, kamar, nami, asal, ti iraha, tos lapor sareng kadata nonpermanen atanapi teu acan.* Eta kanggo kelurahan (SE 400.12/2458, Permendagri 74/2022). NIK, agama, suku, sareng vaksin henteu.
    Nu ningali: pengurus RT/RW, kelurahan, sareng nu gaduh bumina. Catetan nyalira kabuka ku kode dina pemberitahuan kosna: suhunkeun ka ketua RT, teras kintun ka dieu.
faq-recorded-nik = *Henteu. NIK, nomer HP, agama, suku, sareng status vaksin teu aya dina data nu ngontrak.* Nu aya: bumi, kamar, nami, asal, ti iraha, tos lapor sareng kadata nonpermanen atanapi teu acan.
faq-recorded-wrong = *Tiasa dileresan, tapi abdi kedah terang catetan nu mana.* Suhunkeun kode dina pemberitahuan kosna ka ketua RT, kintun ka dieu, teras serat nu leresna: pamundutna dugi ka pengurus RT sareng petugas, waleranana dina chat ieu.
    Langkung gancang: sanggemkeun ka ketua RT atanapi nu gaduh kos. Ka petugas tanpa kode: serat *ajukan permintaan data*.
faq-recorded-object = *Kenging kaabotan.* Suhunkeun kode dina pemberitahuan kosna ka ketua RT, kintun ka dieu, teras pilih kaabotan. Nu mutuskeun petugas, sanes RT; samemehna, namina teu ngiring dikintun ka kelurahan.
    Tanpa kode: serat *ajukan permintaan data*, petugas nu ngawaler.
faq-recorded-others = *Hapunten, saha nu cicing di kamar atanapi bumi sanes teu disebatkeun, saha wae nu naros.* Unggal jalmi mung tiasa ningali catetanana nyalira.
register-inherited = *Muhun: datana kagungan wilayah.* Anu dicatet ku pengurus nu lami di dieu langsung kabuka kanggo Bapa/Ibu. Ayeuna eusina:
