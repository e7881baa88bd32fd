# Texts for residents in English. Names of documents and places stay Indonesian, as the counters use them.
# After a change: npx bisa check

### Greeting, menu and the words that always work

greeting =
    Hello, I'm *Bisa?*, the hotline of Kota Bekasi. I check whether you can use a public service, which papers to bring and where to go.

    Just write your question, for example: can I renew my SIM? I had one dose
menu-offer = What shall I help you with?
help =
    Just ask, for example: what do I need for a KTP?

    Words that always work: *menu*, *back*, *restart*, *cancel*, *officer*, *stop* (no reminders), *join* (use another app as well), *delete my data*.
cancelled = All right, cancelled. Write *menu* to begin again.
choice-past = That choice belongs to an earlier question.
question-changed = Sorry, we have just changed the questions. Let us go on from here.
failure = Sorry, something went wrong on our side and your question was not finished. Please write again, or type *officer*.
other-kind =
    { $what ->
        [voice] Sorry, I cannot hear voice messages yet. Please write your question.
        [video] Sorry, I cannot watch videos. Please send a photo instead.
        [sticker] A nice sticker.
        [location] Sorry, I cannot use a location yet. Please write your question.
        [contact] Sorry, I do not keep other people's contacts.
       *[file] Sorry, I cannot open that file. Please send a photo or a screenshot.
    }
unreadable-message = Sorry, I could not read that message. Please write your question in words.
you-are-welcome = You're welcome. Stay healthy.
thanks-bereaved = You're welcome. I wish you and your family strength.
goodbye = All right. If there is anything else, just write here.
out-of-scope =
    Sorry, that is beyond what I know. I help with services such as KTP, KK, SIM, SKCK and permits, and the proof of vaccination for them.
    For anything else, type *officer*.
not-understood = I did not quite get that. Which do you mean?
not-understood-again = I still do not follow. Please reply with the number, or write *officer*.
hello-again = Hello.
person-called =
    { $called ->
        [self] you yourself
        [relative] { $kind ->
            [mother] your mother
            [father] your father
            [parents] your parents
            [wife] your wife
            [husband] your husband
            [fiance] your partner
            [child] your child
            [younger_sibling] your younger sibling
            [elder_sibling] your elder sibling
            [sibling_in_law] your brother- or sister-in-law
            [parent_in_law] your parent-in-law
            [child_in_law] your son- or daughter-in-law
            [grandmother] your grandmother
            [grandfather] your grandfather
            [grandchild] your grandchild
            [aunt] your aunt
            [uncle] your uncle
            [cousin] your cousin
            [nephew] your niece or nephew
            [relative] your relative
            [friend] your friend
            [neighbour] your neighbour
            [resident] the resident
            [worker] your employee
            [tenant] your tenant
            [patient] the patient
           *[other] your { $label }
        }
        [named] { $label }
       *[other] them
    }
for-person = For { $who }:
number-masked = I did not keep the personal number in your message. There is no need to write a NIK or telephone number here.
language-followed = You write in English, so I answer in English. For Indonesian, type *bahasa Indonesia*.
not-caught = Sorry, I did not catch that answer.
choice-check-service = Check a service
choice-send-proof = Send my certificate
choice-officer = Talk to an officer
choice-yes = Yes
choice-no = No
choice-enough = That's all

### Language

ask-language = Which language would you like?
choice-indonesian = Indonesia
choice-english = English
choice-sundanese = Sundanese
choice-javanese = Javanese
language-switched = All right, in English from now on.

### Which service

ask-service = { $several ->
        [true] Which one first? The rest comes after.
       *[other] Which service is it? Choose, or write its name.
    }
ask-service-again = { $several ->
        [true] Sorry, which one first? Reply with the number, or write the service:
       *[other] I do not know that name. Write the service, for example KTP, KK, SKCK or akta lahir, or choose:
    }
ask-service-next = Which service do you need this certificate for?
next-service = Shall we go on to { $service }?

service-akta_kematian = a death certificate (akta kematian)
service-akta_lahir = a birth certificate (akta kelahiran)
service-bansos = social aid (bansos)
service-bpjs = BPJS
service-kk = KK
service-ktp = KTP
service-layanan_lain =
    { $other ->
        [kia] a child identity card (KIA)
        [paspor] a passport
        [npwp] a tax number (NPWP)
        [pbb] property tax (PBB)
        [tanah] a land certificate
        [kartu_kuning] a job seeker card (AK1)
        [jht] BPJS Ketenagakerjaan
        [cerai] a divorce
        [sekolah] school matters
       *[none] that service
    }
service-other = Another service
service-nikah = marriage at the KUA
service-pendataan_kontrakan = the register of rented rooms
service-perizinan = permits (perizinan)
service-pindah_domisili = moving house (pindah domisili)
service-puskesmas = care at a puskesmas
service-sim = SIM
service-skck = SKCK
service-stnk_pajak = vehicle tax (STNK)
service-surat_pengantar = a surat pengantar
service-vaksinasi = vaccination


### How many doses, and health

ask-doses = For { $service }, the mayor's circular asks for proof of at least one vaccine dose{ $urgent ->
        [true] ; you may come without it too
       *[false] {""}
    }.
    { $subject ->
        [other] COVID-19 vaccine doses of { $who } so far: how many?
       *[self] How many COVID-19 vaccine doses have you had?
    }
choice-dose-none = None
choice-dose-one = One dose
choice-dose-two = Two doses or more
choice-dose-three = Booster
choice-vaccinated = Vaccinated
ask-dose-times = Good. How many doses so far?
ask-severity = How bad was the COVID illness?
choice-severe = Severe (in hospital)
choice-mild = Mild or moderate
fact-contradiction = The certificate says otherwise. I go by the certificate.

### The answer: its first line

verdict = { $lines }
verdict-allowed =
    { $id ->
        [pendataan_kontrakan] *No proof of vaccination is asked for when rented rooms are listed.*
        [puskesmas] *Yes, you can be treated at a puskesmas.*
        [vaksinasi] *Yes, you can be vaccinated.*
       *[other] { $by ->
            [police] *Yes, you can come for { $service }. The police have the final say.*
            [private] *Yes, you can come for { $service }. Whoever runs the place has the final say.*
           *[city] *Yes, you can come for { $service }.*
        }
    }
verdict-allowed-if =
    { $by ->
        [police] *Yes, you can come for { $service } if you bring proof of vaccination. The police have the final say.*
        [private] *Yes, you can come for { $service } if you bring proof of vaccination. Whoever runs the place has the final say.*
       *[city] *Yes, you can come for { $service } if you bring proof of vaccination.*
    }
verdict-not-yet =
    { $by ->
        [police] *The mayor's circular asks for proof of at least the first dose. For { $service }, the police decide.*
        [private] *The mayor's circular asks for proof of at least the first dose. For { $service }, whoever runs the place decides.*
       *[city] { $id ->
            [layanan_lain] *The circular asks for proof of at least one dose. For { $service } that office itself decides.*
           *[other] *For { $service }, proof of at least the first vaccine dose is asked for first.*
        }
    }
verdict-officer =
    { $by ->
        [police] *For { $service }, the police decide. Ask them first; you may still come.*
       *[city] *For { $service }, an officer decides. You may still come.*
    }
verdict-needs-facts = For { $service }, I need to know one more thing.

### The answer: its reason

rule-silent = The rule does not mention this.
rule-no-act = On that day no rule about proof of vaccination is in force in Kota Bekasi.
rule-needs-facts = How many COVID-19 vaccine doses have you had?
rule-not-gated =
    { $id ->
        [pendataan_kontrakan] It is done where you live. At the kelurahan office proof of at least one dose is asked for.
        [vaksinasi] For a further dose, bring the vaccination card as well.
       *[other] No proof of vaccination is asked for here.
    }
rule-marriage-age =
    {""}*The minimum age for marriage is 19 (UU 16/2019); under it the dispensation of the religious court comes first.* The parents ask for it.
    After that to the kelurahan and the KUA{ $proof ->
        [yes] , where proof of at least one dose is asked for
       *[no] {""}
    }.{ $since ->
        [known] {" "}Old enough from *{ $day }*.
       *[none] {""}
    }
rule-vaccine-age =
    {""}*Not yet: at present vaccination against COVID-19 begins at the age of 12.*{ $since ->
        [known] {" "}For this child from *{ $day }*.
       *[none] {""}
    }
rule-vaccine-age-6 =
    {""}*Not yet: vaccination against COVID-19 begins at the age of 6.*{ $since ->
        [known] {" "}For this child from *{ $day }*.
       *[none] {""}
    }
    I have no schedule for the younger; ask a puskesmas.
rule-dose-verified = Show the same certificate at the counter. Masks are still worn.
rule-dose-claimed = Show the certificate in the PeduliLindungi app, or the paper vaccination card. Masks are still worn.
rule-exempt = The circular does not say what holds for those who cannot be vaccinated. Bring the doctor's original letter.
rule-recovered = The circular does not say what holds after a recent COVID illness. Bring your recovery letter if you have one.
rule-test-only = The circular does not say whether a test can stand in for vaccination. Bring the result.
rule-child = The circular says nothing about children under 12. Whoever comes along brings their own proof.
rule-urgent = This is urgent, so do not put it off because of the vaccine.
rule-no-dose =
    { $by ->
        [police] Please ask the police officers before you set out.
       *[city] { $id ->
            [layanan_lain] Ask the office before you set out.
           *[other] Had your first dose? Then you can come at once.
        }
    }
rule-pandemic-over = The pandemic status ended on 21 June 2023. An officer at the counter confirms what is still asked for.
rule-note-other-city = The circular does not mention residents of other cities; an officer at the counter confirms.
rule-note-satusehat = The PeduliLindungi app is now called SATUSEHAT Mobile.
rule-ktp-age =
    {""}*A KTP is made from the age of 17 or after marriage, so it is too early yet.*{ $since ->
        [known] {" "}Old enough from *{ $day }*.
       *[none] {""}
    }
    Can the data be taken beforehand? Ask the officers of Disdukcapil.
rule-sim-age =
    {""}*SIM A and C are issued from the age of 17, so it is too early yet.*{ $since ->
        [known] {" "}Old enough from *{ $day }*.
       *[none] {""}
    }
    Anything to make sure of? Ask the police at the Satpas.
rule-other-city =
    {""}*KTP, KK and akta are issued by the city of the address on the KTP.*
    Whether another city's residents are served here, an officer confirms.{ $proof ->
        [yes] {" "}At the counter, proof of at least the first dose is asked for.
       *[no] {""}
    }
rule-vaccine-after-covid =
    {""}*Not yet: after COVID the vaccination waits a while.*{ $since ->
        [known] {" "}On *{ $day }* at the earliest.
       *[none] {""}
    }
    It is 1 month after recovery; 3 months after hospital. A health worker decides whether you can be vaccinated.
rule-stay-short =
    {""}*Living here for less than a year needs no move of papers: report as a nonpermanent resident.*
    Report to the RT/RW, or to the Disdukcapil officers at the kelurahan and kecamatan.
rule-online-e-open =
    {""}*With the e-Open app there is no need to come to the counter.*{ $proof ->
        [yes] {" "}The mayor's circular asks for proof of vaccination from those who come; it does not mention online.
       *[no] {""}
    }
rule-online-ktp =
    {""}*A KTP can be applied for in the e-Open app without coming to the counter.* Whether photo and fingerprints must be taken there, an officer confirms.{ $proof ->
        [yes] {" "}The mayor's circular asks for proof of vaccination from those who come.
       *[no] {""}
    }
rule-online-oss =
    {""}*With OSS there is no need to come to the counter.*{ $proof ->
        [yes] {" "}The mayor's circular asks for proof of vaccination from those who come; it does not mention online.
       *[no] {""}
    }
verdict-from =
    { $because ->
        [law] From *{ $day }* this rule no longer holds, and you can come for { $service }.
        [dose-2] With the second dose, on *{ $day }* at the earliest, you can come for { $service } from that day.
        [dose-3] With the booster on *{ $day }*, you can come for { $service } from that day.
       *[dose-1] You can come for { $service } from *{ $day }*, after your first dose.
    }
verdict-vaccine-from =
    { $severity ->
        [unknown] Vaccination after COVID: on *{ $day }* at the earliest (1 month after recovery; 3 months after hospital).
       *[known] Vaccination after COVID: on *{ $day }* at the earliest.
    }
verdict-weekend = *{ $day } is at the weekend.* { $hours }
verdict-ask-officer = Shall I ask? Write *officer*.
verdict-prepare = Have ready { $papers }.
verdict-remarks = { $remarks }

### The answer: papers, place, ground

verdict-bring =
    { $confirm ->
        [yes] Bring { $papers }. Counters may differ a little, so please ask first.
       *[no] Bring { $papers }.
    }
papers-when = { $when }: { $papers }
remark-unsure = { $remark } Please confirm first.
verdict-place = Place: { $places } (checked { $checked }).
verdict-ground = Based on: { $citation }.
verdict-ground-analogy =
    { $id ->
        [se-440-silent] Based on: { $citation }.
       *[other] By comparison: { $citation }.
    }

citation-no-act = SE 440/1395 (9 September 2021) is not in force on that day
citation-uu-22-2009-81 = UU 22/2009 article 81
citation-uu-23-2006-15 = UU 23/2006 article 15
citation-uu-23-2006-63 = UU 23/2006 article 63, amended by UU 24/2013
citation-uu-adminduk = UU 23/2006, amended by UU 24/2013
citation-keppres-17-2023 = Keppres 17/2023
citation-perpres-14-2021 = Perpres 14/2021, article 13A
citation-se-440-1395-2021 = SE 440/1395, 9 September 2021
citation-se-440-silent = SE 440/1395, 9 September 2021, which is silent on this
citation-se-440-threshold = SE 440/1395, 9 September 2021, and the mayor's explanation
citation-uu-16-2019 = UU 16/2019 article 7
citation-se-kemenkes-1727-2021 = health ministry circular HK.02.02/I/1727/2021
citation-kmk-6688-2021 = KMK HK.01.07/MENKES/6688/2021
citation-se-kemenkes-2524-2021 = SE Kemenkes HK.02.01/I/2524/2021

requirements =
    { $cost ->
        [true] Fee and papers for
       *[false] Papers and fee for
    } { $service }:
    { $papers }
where-and-when =
    For { $service }:
    { $places }
where-places = Place: { $places }.
where-checked = Checked { $checked }. Opening hours can change, so please confirm before you set out.
access-offer = The mayor's circular asks for proof of at least one COVID-19 vaccine dose here{ $urgent ->
        [true] ; you may come without it too
       *[false] {""}
    }. Shall I check that for you as well?

### What is asked beside

answers-beside = { $answers }
answer-booster = *{ remark-vaccine-booster }*
answer-booster-3 = *{ remark-vaccine-booster-3 }*
answer-covid-wait =
    {""}*After COVID one waits 1 month if it was mild or moderate, 3 months if you were in hospital.*
    Tell me the day of recovery and I will count for you.
answer-how-long = *How many days it takes is not in my data.* The officers there know.
answer-fine = *Fines are not in my data.* The officers there know.
answer-test-fee = *What the tests cost and where they are is not in my data.* The Satpas knows.
answer-schedule = *The schedule of the mobile counter is not in my data.* Please ask before you go.
answer-papers-here = *Please do not send papers in this chat.* All I read here is the QR code of a vaccination certificate.
answer-online-unknown = *Whether it can be done online is not in my data.* The officers there know.
answer-lost =
    {""}*If it is lost, first get the police report of the loss.*
    The papers for a replacement are others, and not in my data; an officer confirms.
answer-lost-akta =
    {""}*If it is the akta that is lost, first get the police report of the loss.*
    The papers for a replacement are others, and not in my data; an officer confirms.
answer-ktp-change =
    {""}*The papers for changing what a KTP says are not in my data.*
    The officers of Disdukcapil can tell, also whether the KK is changed first.
answer-ktp-needed = *The KTP comes first, because it is asked for here.*
answer-other-city-police = *For a KTP of another city I have no data.* Please ask the police before you go.
answer-sim-valid = *The SIM can still be renewed, by { $day } at the latest.*
answer-sim-lapses = *After { $day } the SIM can no longer be renewed and is made anew.* Renewal has to come before that day is over.
answer-stay-short =
    {""}*Living here for less than a year needs no move of papers: report as a nonpermanent resident.*
    Report to the RT/RW, or to the Disdukcapil officers at the kelurahan and kecamatan.
answer-stay-long = *After a year or more here, move your papers here (pindah datang).*

doc-akta-or-ijazah = akta lahir or ijazah
doc-birth-letter = the birth letter of the hospital or midwife (or SPTJM)
doc-change-proof = proof of the change such as a buku nikah or akta lahir
doc-bpjs-active = an active BPJS membership
doc-bpjs-card = the BPJS card
doc-bpkb = BPKB
doc-death-letter = the death letter of the hospital, puskesmas or kelurahan (or SPTJM)
doc-form-f201 = form F-2.01
doc-health-letter = a health letter (surat keterangan sehat)
doc-home-proof = proof of ownership or the owner's permission
doc-kk-copy = a copy of the KK
doc-kk-damaged = the damaged KK
doc-kk-old = the old KK
doc-ktp = KTP
doc-ktp-damaged = the damaged KTP
doc-ktp-kk = KTP & KK
doc-ktp-kk-deceased = KTP & KK of the deceased
doc-ktp-kk-parents = KTP & KK of the parents
doc-ktp-reporter-witnesses = KTP of the person reporting and of 2 witnesses
doc-lost-report = the police report of the loss
doc-marriage-book-or-sptjm = buku nikah (or SPTJM)
doc-marriage-letter = the kelurahan's surat pengantar nikah
doc-occupants-list = a list of rooms and occupants (new or old)
doc-permit-papers = the papers for your kind of permit
doc-programme-papers = the papers of the programme
doc-psych-test = the psychological test result
doc-sim-old = the old SIM
doc-six-photos = 6 photos 4×6 on a red background
doc-skpwni = the moving letter SKPWNI
doc-stnk = STNK
doc-two-witnesses = 2 witnesses
doc-vehicle = the vehicle itself for its check

when-kk-kk-damaged = if damaged
when-kk-change-proof = if new or changed
when-kk-kk-old = if new or changed
when-kk-lost-report = if lost
when-ktp-ktp-damaged = if damaged
when-ktp-lost-report = if lost
when-pindah_domisili-home-proof = if moving to or within Bekasi
when-pindah_domisili-skpwni = if moving to Bekasi
when-sim-sim-old = for a renewal
when-stnk_pajak-bpkb = in the fifth year
when-stnk_pajak-vehicle = in the fifth year

place-bpjs = the BPJS Kesehatan office
place-dinsos = Dinas Sosial
place-disdukcapil = Disdukcapil (Jl. Ir. H. Juanda)
place-dpmptsp = DPMPTSP at the MPP (BTC, Bekasi Timur)
place-e-open = the e-Open app
place-gpp = Gerai Pelayanan Publik (Atrium Pondok Gede, Plaza Cibubur)
place-kecamatan = { $kecamatan ->
        [none] the kecamatan office
       *[other] the office of Kecamatan { $kecamatan }
    }
place-kelurahan = { $kelurahan ->
        [none] the kelurahan office
       *[other] the office of Kelurahan { $kelurahan }
    }
place-kelurahan-then-kua = { $kelurahan ->
        [none] the kelurahan office first, then the KUA
       *[other] the office of Kelurahan { $kelurahan } first, then the KUA
    }
place-mpp = MPP at BTC, Bekasi Timur
place-office-itself =
    { $other ->
        [kia] Disdukcapil (Jl. Ir. H. Juanda)
        [paspor] the immigration office
        [npwp] the tax office
        [pbb] Bapenda Kota Bekasi
        [tanah] the land office (BPN)
        [kartu_kuning] Dinas Tenaga Kerja
        [jht] the BPJS Ketenagakerjaan office
        [cerai] the religious court (not Muslim: the district court)
        [sekolah] Dinas Pendidikan
       *[none] the office of that service
    }
place-polres = Polres Metro Bekasi Kota
place-polsek = a polsek
place-puskesmas = { $kelurahan ->
        [none] { $kecamatan ->
            [none] the nearest puskesmas
           *[other] the puskesmas in { $kecamatan }
        }
       *[other] the puskesmas in { $kelurahan }
    }
place-rt-rw = the heads of your RT and RW
place-rt-rw-then-kelurahan = { $kelurahan ->
        [none] the heads of your RT and RW first, then the kelurahan office
       *[other] the heads of your RT and RW first, then the office of Kelurahan { $kelurahan }
    }
place-samsat = Samsat
place-satpas = Satpas Polres Metro Bekasi Kota
place-sim-keliling = SIM keliling

remark-bpjs-fee = Registration is free; the contribution depends on the class.
remark-aid-fee = Asked for money for bansos? Ask Dinas Sosial first.
remark-care-free = Free for BPJS members at the puskesmas where they are registered.
remark-death-at-home = After a death at home, first ask the RT/RW for a letter.
remark-emergency = An emergency? Go straight to the nearest hospital.
remark-entrance-code = There is a QR code to scan at the entrance. No app? Tell the officer there.
remark-free = Free of charge.
remark-ground-civil = Papers based on: Perpres 96/2018.
remark-ground-rooms = Based on: SE 400.12/2458/DISDUKCAPIL and Permendagri 74/2022.
remark-ground-police-fees = Fee based on: PP 76/2020.
remark-ground-marriage-fee = Fee based on: PP 59/2018.
remark-ground-moving = Based on: Perpres 96/2018 and Perda 10/2021.
remark-hours-aid = Open Monday to Friday in office hours.
remark-hours-kua = The kelurahan and the KUA are open Monday to Friday in office hours.
remark-hours-civil = Offices open Monday to Friday in office hours. The e-Open app is another way.
remark-hours-place = The hours are those of that office.
remark-hours-permits = Open Monday to Friday in office hours. OSS is the way online.
remark-hours-police = The counter opens on working days.
remark-hours-puskesmas = A puskesmas opens on working days.
remark-hours-rt = Agree on a time with the head of the RT. The kelurahan is open Monday to Friday in office hours.
remark-hours-sim = The Satpas opens on working days. SIM keliling renews SIM A and C only; ask for its days and places first.
remark-marriage-fee = Free at the KUA in office hours; otherwise Rp600,000.
remark-marriage-age = The minimum age for marriage is 19; under it the dispensation of the religious court is needed (UU 16/2019).
remark-no-rt-letter = No RT/RW letter is needed.
remark-other-fee = The fee is for that office to say.
remark-other-papers = I have no data on other papers; ask the office first.
remark-permit-fee = The fee depends on the kind of permit.
remark-vaccine-after-covid = After COVID: 1 month if it was light or moderate, 3 months if severe.
remark-vaccine-age = From the age of 12; there is no schedule yet for the younger. A health worker decides whether you can be vaccinated.
remark-vaccine-age-6 = From the age of 6. A health worker decides whether you can be vaccinated.
remark-vaccine-fee = Ask the puskesmas about the fee.
remark-vaccine-late = A late second dose is taken as soon as possible, same brand, without starting again.
remark-vaccine-booster = Boosters for those of 18 and older: from 12 January 2022, 6 months after dose 2.
remark-vaccine-booster-3 = Boosters for those of 18 and older: 3 months after dose 2.
remark-stnk-fee = The amount is written on the tax sheet of the STNK.
remark-ktp-first = A KTP is made for those who are 17 or married.
remark-letter-fee = Ask the kelurahan about any fee.
remark-nonpermanent = Those who stay less than a year need only report as nonpermanent residents.
remark-report-birth = Best reported within 60 days of the birth.
remark-rooms-fields = What is listed: owner, address, rooms, and occupants new or old; not vaccination, religion or ethnicity. Nobody is forced; the kelurahan explains.
remark-sim-fee = Renewal fee: SIM A Rp80,000, SIM C Rp75,000, tests not included.
remark-sim-new-fee = New SIM: A Rp120,000, C Rp100,000, tests not included.
remark-sim-new = An expired SIM is made anew.
remark-skck-fingerprints = Fingerprints are taken there.
remark-skck-fee = Fee: Rp30,000; valid for 6 months.

### After the answer

which-fits = Which of these fits?
choice-exempt = Cannot be vaccinated
choice-urgent = Urgent, to an officer
choice-find-vaccine = Find a vaccine place
vaccine-place =
    COVID-19 vaccines are given at puskesmas and vaccination centres. { $area ->
        [none] Ask the nearest puskesmas or kelurahan for the schedule
       *[other] Ask the puskesmas or kelurahan in { $area } for the schedule
    }, and bring your KTP.
    Whether you can be vaccinated is for a health worker to say.
ask-planned-dose = Do you have a day in mind?
ask-planned-dose-again = I did not get the day. Write for example: tomorrow, next Monday, or 12 October.
choice-no-date = Not yet
no-date-yet = That's fine. Tell me when you have a day.
officer-offer = Shall I pass this on to a hotline officer?
first-words-akta_kematian = My condolences.
birth-told = Congratulations on the birth.
urgent-first = For { $service }, you may come even if you are not vaccinated. Shall I pass this on to a hotline officer first?
choice-papers = See what to bring
officer-called =
    { $open ->
        [true] I have called an officer of the hotline. While you wait, just write your question here.
       *[false] The officers are back on *{ $day }, { $time }*, and will answer you here. If it is urgent, go straight to the counter: the officer there can decide.
    }
officer-still =
    { $open ->
        [true] You are in the officers' queue. One moment please; what you write here is read by an officer as well.
       *[false] You are in the officers' queue. You will be answered here from *{ $day }, { $time }*.
    }
officer-misunderstood =
    { $open ->
        [true] Sorry, I did not get what you mean, so I am calling an officer of the hotline. One moment please.
       *[false] Sorry, I did not get what you mean, so I have passed it to the officers. You will be answered here from *{ $day }, { $time }*.
    }
officer-noted = I have passed it on to the officers. One moment please.
officer-joined = You are now talking to *{ $by }*, an officer of the hotline. I will be quiet.
officer-says = *{ $by }:* { $text }
officer-sends = *{ $by }* sends a picture.
officer-done = The conversation with the officer has ended. I, *Bisa?*, am here for you again.

# One person on several apps
join-code =
    Your code: *{ $code }*, good for 10 minutes.
    Open the Bisa chat in another app (WhatsApp, Telegram or web) and write there: join { $code }
    After that your data and reminders are the same in both. Do not give this code to anybody.
join-joined = Connected. What I know from the other app now holds here too; reminders still come where you asked for them.
join-same = That code is from this very chat. Write it in the other app.
join-unknown = That code does not hold (any more). Ask for a new one by writing *join* in the other app.
join-elsewhere =
    This chat is now connected with your { $channel ->
        [whatsapp] WhatsApp
        [telegram] Telegram
       *[web] web chat
    }. Was it not you? Write *delete my data*.

# What officers see on their desk
desk-title = #{ $code } · { $service } · { $topic ->
        [misunderstood] not understood
       *[officer] asks for an officer
    }
desk-channel = Over { $channel }, language { $locale }.
desk-case = { $case ->
        [self] About themselves.
       *[other] About somebody else.
    }
desk-facts = What is known:
desk-no-facts = Nothing is known about the person yet.
desk-fact = - { $name }: { $value }{ $verified ->
        [yes] {" "}(proven)
       *[no] {""}
    }
desk-verdict = The bot's answer for { $service }:
desk-said = The resident says: { $text }
desk-other = ({ $what ->
        [voice] voice message
        [video] video
        [sticker] sticker
        [location] location
        [contact] contact
       *[file] file
    }, cannot be passed on)
desk-photo-gone = (the photo is deleted already, ask for it again)
desk-yes = yes
desk-no = no
fact-dose_count = doses
fact-vaccine = vaccine
fact-last_dose_on = last dose
fact-planned_dose_on = planned dose
fact-age = age
fact-exempt = cannot be vaccinated
fact-exempt_letter = doctor's letter
fact-recovered_on = recovered
fact-recovered_severe = severe symptoms
fact-negative_test_on = negative test
fact-resident = resident of the city
fact-urgent = urgent
fact-holder = holder
fact-born_on = born
fact-married = married
fact-child_along = child only comes along
fact-has_ktp = has a KTP
fact-expires_on = valid until
fact-stay_months = living here (months)
fact-variant = kind
come-anyway = All right. You may also go straight to the counter.
proof-offer = Shall I check the certificate's QR code now, so that it goes smoothly at the counter?
choice-remind-second = Set a vaccine reminder
cert-problem = *First ask the place where you were vaccinated, or a puskesmas.*
    Have ready your KTP, the paper card, and the day, place and brand of the vaccine. Show your NIK there; do not write it here.
    Meanwhile you may show the paper card at the counter.
cert-problem-next = It sometimes takes a few days. Shall I remind you to look again?
choice-remind-look = Remind me
reminder-look-again = look at your vaccination certificate again. If it is still missing, ask where you were vaccinated, or write *petugas*.

### Special situations

delegate = *Often somebody may come in your place, but confirm with the counter first.*
    Usually bring a letter of authority (surat kuasa), the KTP of the person and your own. Proof of vaccination is asked of whoever comes; the circular is silent on proxies.
delegate-in-person = *For { $service }, the person usually has to come: a photograph or fingerprints are taken.*
    If they are ill or cannot move, do not force the trip. Ask an officer first what can be done.
sent-home = *Do not go home yet. Ask the counter, politely, what is missing and which rule asks for it.*
    The circular asks for proof of at least one dose, and a paper card may be shown. Urgent matters (birth, death, aid, medical care) go to an officer first.
    Based on: SE 440/1395, 9 September 2021.
sent-home-why = What is in the way?
choice-not-vaccinated = Not vaccinated yet
choice-app-trouble = Trouble with the app
choice-call-officer = Call a hotline officer
paper-card = *The paper card will do. You need no app and no new phone.*
    Bring the original card and your KTP and show them at the counter. Card lost? Ask where you were vaccinated, or a puskesmas.
paper-card-counts = *The paper card will do. You need no phone and no app.*
no-phone = *You need no phone and no app.*
which-city = *Look at the address on your KTP: does it say Kota Bekasi or Kabupaten Bekasi?*
    Kota: Bantargebang, Bekasi Barat, Bekasi Selatan, Bekasi Timur, Bekasi Utara, Jatiasih, Jatisampurna, Medan Satria, Mustikajaya, Pondok Gede, Pondok Melati and Rawalumbu.
    If it says Kabupaten (Tambun, for example), KTP and KK are made there. Not sure? Ask your kelurahan.
hoax = *Please do not pass it on before its source is clear.*
    Kota Bekasi's circular asks for proof of at least one dose for public services. It does not say that aid or BPJS is taken away, and urgent cases may always come. For aid, Dinas Sosial can tell for certain.
    Based on: SE 440/1395, 9 September 2021. As of { $day }; check with the hotline.
scam = *Be careful. Officers never ask for an OTP, a PIN or money, or tell you to install an app by chat.* Neither do I.
    Do not answer, and do not open the link. Gave the code already? Call your bank or operator at once, then report it at a police station.
    Not sure whether a number is genuine? Ask the kelurahan or the office itself.
    As of { $day }; check with the hotline.
extortion = *Do not pay. KTP, KK, moving and akta are free.*
extortion-police = *Pay the official fee alone, and ask for the receipt.* Renewal of SIM A Rp80,000, SIM C Rp75,000, tests not included; SKCK Rp30,000 (PP 76/2020).
extortion-vaccine = *Do not pay. Vaccination against COVID-19 is free.*
extortion-letter = *Do not pay yet. I have no fee for the signature of an RT/RW.* Ask the kelurahan whether there is one.
extortion-aid = *Do not pay yet. Ask Dinas Sosial whether it is official.*
extortion-marriage = *Pay the official fee only: free at the KUA in office hours, Rp600,000 otherwise* (PP 59/2018).
extortion-other = *Do not pay yet. Ask for the official fee at the counter, and for a receipt.*
extortion-report = Note the day, the place and who asked, then report it through SP4N-LAPOR! or an officer of this hotline.
home-visit = *For somebody gravely ill or bedridden, try asking officers to come to the house.*
    Tell the kelurahan or Disdukcapil. Whether they can come, the officers there will say. For vaccination at home, ask a puskesmas.
shared-phone = *All right. On a shared phone, write no names or numbers and send no certificate.*
    Just ask in general. What stands in this chat can be deleted in the chat app on this phone.
shared-phone-forget = Shall I also delete what I have kept about you?
emergency = *Go to the nearest hospital emergency room or puskesmas now. Do not wait for an answer here.*
    Not being vaccinated is no reason to wait. Stopped at the door? Say that it is an emergency.
body-release = *Our condolences. Just go to the hospital; do not wait for proof of vaccination.*
    Say that you are family and have come for the deceased. If you are stopped at the door, ask for the officer on duty.
    Ask for the hospital's death letter as well: the death certificate needs it.
treatment = *Do not put off the treatment. Not being vaccinated is no reason to wait.*
    Go to your usual puskesmas or hospital. Medicine running out? Say that first, so that it is not interrupted.
    BPJS not active? Tell the hospital and the BPJS Kesehatan office today. Whether one may be vaccinated, a doctor decides.
side-effects = *How you feel after a vaccine is for a health worker to judge.* Ask where you were vaccinated, or a puskesmas, and bring the card.
    Short of breath, seizures, fainting, or a high fever? Go to the nearest emergency room at once.
listing-fields = *No. Vaccination, religion and ethnicity are not among what is listed.*
    What is listed: owner, address, rooms, and occupants new or old. Nobody is forced; the kelurahan explains.
listing-refused = *Nobody is forced to be listed; the kelurahan explains.*
    What is listed: owner, address, rooms, and occupants new or old; not vaccination, religion or ethnicity. Names are for the kelurahan alone.
head-may-refuse = *An RT/RW need not ask for proof of vaccination, and please refuse nothing and hold nothing back: the circular gives no such power.*
    Do sign the letter, and do not hold back aid. Proof of vaccination is asked for at service counters; the kelurahan decides, and residents may come all the same.
    Based on: SE 440/1395, 9 September 2021.
head-refuses = *The circular gives an RT/RW no power to refuse a signature or hold back aid over vaccination.*
    Proof is asked for at service counters. Tell your RT/RW so, politely, or go straight to the kelurahan: the kelurahan decides. KTP, KK, moving and civil certificates need no RT/RW letter at all (Perpres 96/2018).
    Based on: SE 440/1395, 9 September 2021.
nik-used = *A NIK that is recorded for somebody else's vaccination has to be put right by an officer.*
    Take your KTP and KK to a puskesmas or the place of vaccination and show them there. Do not write the NIK here.
certificate-wrong = *You may still come to the counter. The data itself is put right through the place of vaccination, or a puskesmas.*
    To the counter bring your KTP and the original card: the officer compares them. To put it right, have the day, place and brand of the vaccine ready.
    Do not write your NIK here.
card-lost = *Lost the vaccination card? Ask where you were vaccinated, or a puskesmas, and bring your KTP.*
    At the counter the certificate in the PeduliLindungi app will do as well. Neither of them? You may still come; tell the officer.
phone-lost = *It works without that phone: the paper card will do at the counter.*
    The certificate in the app opens with the phone number that was registered. Is the number gone too? Ask where you were vaccinated, or a puskesmas, and bring your KTP.
number-dead = *The certificate goes to the phone number written down for the vaccination. Is it dead, or forgotten? Ask where you were vaccinated, or a puskesmas, and bring your KTP.*
    Meanwhile the paper card will do at the counter. Give an OTP to nobody.
qr-unreadable = *You may still show the card even if its QR code cannot be read.* Bring the original and your KTP; the officer at the counter checks.
qr-unreadable-next = Shall I try to read it from a photo?
mixed-brands = *Dose 2 is the same brand as dose 1.*
    That brand is not to be had? Ask a puskesmas. A late dose does not mean starting again. For a booster a health worker chooses the brand.
rt-letter = *No letter of the RT/RW is needed for KTP, KK, moving and civil certificates* (Perpres 96/2018).
    It is still asked for a first entry of a person, a domicile letter and a death at home.
new-head = *All the best in your office. Residents simply write to this hotline, without registration. Ask the kelurahan for the former head's data.*
    You may also ask for several residents at once, with initials and errands only: 1) Mrs Y wants a KK 2) Mr D wants an SKCK.
    Send nobody's NIK or certificate; residents send their own, from their own chat.
choice-forget-now = Delete my data
choice-keep-on = Just go on

### A photograph of the certificate

consent-photos =
    { $waiting ->
        [true] Your photo has come and I have not opened it. I read the QR code to check the vaccination and delete the photo at once (one that is not read deletes itself within an hour). Do you agree?
       *[false] Gladly. I read the QR code to check the vaccination and delete the photo at once (one that is not read deletes itself within an hour). Do you agree?
    }
consent-withheld = All right. Just show your proof at the counter.
consent-refused = All right, I did not read the photo and have deleted it. Just show your proof at the counter.
consent-not-theirs = Sorry, I do not read a neighbour's certificate here, and I have deleted the photo: the consent must be their own.
    They can send it from their own chat, or show it at the counter.
proof-not-theirs = Sorry, I do not read a neighbour's certificate here: the consent must be their own.
    They can send it from their own chat, or show it at the counter. Your own? Just send the photo.
send-photo = Please send a photo of the certificate's QR code: close, bright, with the whole square in sight.
send-photo-again = I am waiting for the photo. If you have none, that is fine: the paper card can be shown at the counter. Write *cancel* to leave it.
whose-certificate = Whose certificate is this?
choice-mine = My own
choice-someone-else = Family, with consent
choice-neighbour = A neighbour's
evidence-proven =
    { $outcome ->
        [expired] The QR code *matches its issuer's signature*, but its validity has ended. The counter decides.
       *[verified] { $format ->
            [pedulilindungi] This card *is in its issuer's records*. The counter compares the name with the KTP.
           *[other] The QR code *matches its issuer's signature*. The counter compares the name with the KTP.
        }
    }
    Name: { $name } · { $kind ->
        [test] test result { $on }
        [recovery] recovery, positive { $on }
        [vaccination] { $doses ->
            [0] dose { $dose }
           *[other] dose { $dose } of { $doses }
        } · { $on }
       *[none] no COVID-19 vaccination in it
    }
    I do not keep the photo, but it is still in this chat.
evidence-contradiction = The certificate differs from what you told me. I go by the certificate.
evidence-recognised =
    { $format ->
        [pedulilindungi] The code is readable, but *I cannot confirm from here that it is genuine*. Show the same card at the counter; an officer checks it.
        [smart_health_card] This is only a part: the certificate has several QR codes, and *I cannot confirm yet that it is genuine*. Take one photo of all of them, or show it at the counter.
       *[other] This is a health certificate from elsewhere, and *I cannot confirm from here that it is genuine*. Show it at the counter; an officer checks it.
    }
evidence-doubtful =
    { $outcome ->
        [untrusted] The code is readable, but *its issuer is not on my list yet*, so I cannot confirm it. Show the original at the counter; an officer checks it.
       *[invalid] { $format ->
            [pedulilindungi] This card *is not in its issuer's records*, so it cannot serve as proof yet.
           *[other] This QR code *does not match its issuer's signature*, so it cannot serve as proof yet.
        } Send the certificate straight from the app, or show the paper card at the counter.
    }
evidence-wrong-code =
    { $format ->
        [venue] This is a code to scan at an entrance, not your certificate, so it does not prove a vaccination.
        [qris] This is a QRIS payment code, not a vaccination certificate. We never ask for payment in a chat.
        [whatsapp] This code opens a WhatsApp chat; it is not a vaccination certificate. I do not open it; if you do not know the sender, do not scan it.
        [url] This code holds a web address, not a vaccination certificate. I do not open it.
        [vcard] This is a contact card, not a vaccination certificate.
        [wifi] This is a Wi-Fi code, not a vaccination certificate.
       *[text] This is no vaccination certificate that I know.
    }
    Open *Sertifikat Vaksin* in the app and send a screenshot here. A paper card can also be shown at the counter.
evidence-unreadable =
    { $reason ->
        [no_code] I see no QR code in this picture. Take a close photo of the part with the QR square. There is no need to send a KTP or the app's green screen: I read the code in *Sertifikat Vaksin*.
        [blurred] I found the QR code, but it is too blurred to read. Come closer until the square fills the picture, or send it as a *document*.
        [too_small] I found the QR code, but it is too small in this picture. Come closer until the square fills it, or send it as a *document* so that it is not shrunk.
        [glare] I found the QR code, but a reflection covers part of it. Tilt it a little or move away from the lamp, then take it again.
        [cut_off] The QR code is cut off. Take it again with the whole square in sight and a little white around it.
        [too_large] This file is too large for me. Please send just a photo or a screenshot.
        [pdf] This PDF is locked or damaged. Please send a screenshot of the QR code instead.
        [busy] Many photos are coming in just now. Please send it again in a moment.
        [gone] The photo has deleted itself in the meantime. Please send it again.
       *[not_image] I cannot open this file as a photo. Please send a photo or a screenshot.
    }
ask-dose-on-card = Which dose does the card show?

### Reminders

ask-vaccine = Which brand was the first dose? Choose, or write its name.
ask-vaccine-again = I do not know that name. If you forgot, look at the vaccination card, then choose or write it.
choice-sinovac = Sinovac
choice-astrazeneca = AstraZeneca
choice-pfizer = Pfizer
ask-first-dose-on = On which day was the first dose?
ask-day-again = I did not get the day. Write for example: tomorrow, next Friday, or 12 October.
ask-time-again = I did not get the time. Write for example: 8 am, or 19.30.
second-dose-due =
    { $vaccine ->
        [sinovac] Sinovac
        [sinopharm] Sinopharm
        [astrazeneca] AstraZeneca
        [moderna] Moderna
        [pfizer] Pfizer
       *[other] This vaccine
    }: the second dose comes { $gap } days after the first at the earliest. From { $first } that is *{ $due }*.
second-dose-due-now = By its schedule the second dose has been possible since { $due }. Better soon, with the same brand; there is no need to start again.
single-dose = Janssen is a single dose, so there is no second one.
no-dose-schedule = I do not have the schedule of that vaccine. Look at the day on your card, then write for example: remind me on 12 October.
no-booster-schedule = I do not have the booster schedule yet. Once you have a day, write for example: remind me on 12 October.
reminder-offer = Shall I remind you on *{ $day }, at { $time }*?
reminder-offer-errand = Shall I remind you of { $service } on *{ $day }, at { $time }*?
choice-change-time = Another time
ask-reminder-what = What shall I remind you of? A few words will do.
ask-reminder-day = On which day shall I remind you?
ask-reminder-time = At what time?
reminder-set = Done. I will remind you on *{ $day }, at { $time }* in this chat. To call it off, write: cancel reminder.
after-covid-due =
    {""}*On { $due } at the earliest*: { $severe ->
        [true] 3 months
       *[false] 1 month
    } after recovery ({ $recovered }). A health worker decides whether you can be vaccinated.
after-covid-now = By the schedule you have been able to be vaccinated since { $due }. A health worker decides whether you can be. Place: the nearest puskesmas.
reminder-replaced = Done. The reminder from before is replaced: *{ $day }, at { $time }*.
reminder-past = That time has already passed.
reminder-full = You have many reminders already. Call off those you do not need: write *cancel reminder*.
reminder-declined = All right, no reminder.
no-reminders = There are no reminders set.
cancel-reminders =
    Your reminders:
    { $reminders }
    Call them all off?
reminder-line = - { $day }: { $what }
reminders-cancelled = All called off.
reminders-kept = All right, they stay.
reminder = Hello, a reminder from Bisa: { $what }
reminder-dose = your next COVID-19 vaccination is on *{ $due }*. Bring your KTP and vaccination card.
reminder-errand = { $service }.
reminder-own-words = { $what }
reminder-unnamed = what you asked to be reminded of today.

### Personal data

stopped = All right. Reminders are off and I will not write first. Whenever you need me, just write.
forget-sure = Everything about you here (answers, certificate results, reminders) will be deleted for good. Are you sure?
forgotten = Deleted. You can delete the messages on your own phone in the chat app.
not-forgotten = All right, everything stays as it was.

### Telegram

# A command a line: name - description. The name, with spaces for _, must be a word of flows/words.yaml
telegram-commands =
    menu - Begin again
    help - How to ask
    officer - Talk to an officer
    stop - No more reminders
    delete_my_data - Delete my data
telegram-private-only = To protect personal data I only answer in private chats. Please write to me directly.

### Web page

web-name = Bisa?
web-title = Bisa? The hotline of { $city }
web-description = Ask about the public services of { $city }: whether you can use one today, what to bring, and where.
web-subtitle = City hotline of { $city }
web-no-script = This page needs JavaScript. Please turn it on in your browser's settings, or write to us on WhatsApp.

# The chat, read out by screen readers
web-log = Conversation
web-from-bot = Bisa:
web-from-me = You:
web-typing = Bisa is typing
web-options = Possible answers
web-chosen = chosen
web-new-messages = New messages

web-input = Write your question
web-send = Send
web-attach = Send a photo or a document
web-drop = Drop the photo here
web-file-waiting = Sending…
web-photo-sent = Photo sent
web-document-sent = Document sent
web-file-failed = Not sent
web-file-lost = Please choose the photo again.

web-state-waiting = waiting to be sent
web-state-sent = sent
web-state-failed = not sent

web-lost = Connection lost. Your messages wait here and are sent once it is back.
web-back = Connected again.

web-menu = Menu
# The other language of the page: its code, its name, and what the bot understands as the wish for it
web-language-code = id
web-language = Bahasa Indonesia
web-language-message = Bahasa Indonesia saja

web-clear = Delete the history on this phone
web-clear-title = Delete the history on this phone?
web-clear-explained =
    The conversation disappears from this phone or computer, and the next one starts afresh. Reminders set here will not show up any more.

    Should the hotline delete your data too? Cancel first, then write “delete my data”.
web-clear-confirm = Delete history
web-cancel = Cancel

web-demo = Demonstration
web-demo-explained = This is for trying out. Answers go by the date above, and reminders arrive when you move it forward.
web-demo-today = The date here: *{ $day }*
web-demo-day-later = +1 day
web-demo-pick = Pick a date
web-demo-date = Move forward to
web-demo-move = Move
web-demo-failed = The date could not be changed. Please try again in a moment.
web-samples = Sample certificates
web-samples-explained = Press one to send it, like a photo from your phone.
web-sample-sent = Sample: { $sample }

# A message that is not taken, and why
web-refused-bad-request = This message cannot be read. Please write it again in other words.
web-refused-no-person = This page needs to be loaded again.
web-refused-foreign-origin = Messages are not taken from this address. Please open the hotline at its own address.
web-refused-not-found = There is no such page.
web-refused-text-too-large = The message is too long. Please send it in parts.
web-refused-photo-too-large = The photo is larger than 20 MB. Please send a screenshot of it, or a smaller photo.
web-refused-too-many = That is a lot of messages. One moment please, those that wait are sent by themselves.
web-refused-busy = The hotline is busy. Your message waits here and is sent again in a moment.

# Labels of the samples to try with (demonstration)
sample-two-doses = Two doses
sample-one-dose = One dose
sample-expired = Expired
sample-forged = Forged
sample-venue = Entrance code
sample-domestic-card = PeduliLindungi card
sample-blurred = Blurred

# WhatsApp Cloud API: the button that opens a list (20 characters at most), and the line above buttons when the text stands alone
cloud-list = See the choices
cloud-pick = Please choose one.

### The officers' desk (/petugas)

console-name = Officers' desk
console-title =
    { $waiting ->
        [0] Officers' desk · Bisa?
       *[other] ({ $waiting }) Officers' desk · Bisa?
    }
console-no-script = This page needs JavaScript. Please allow it in the browser's settings.
console-menu = Menu
console-sign-in = Sign in
console-sign-in-title = Sign in as an officer
console-sign-in-failed = The name or the password does not match. Please try again.
console-sign-in-limited = It has not matched several times, so let us pause for a moment. Try again from { $hour }.
console-sign-in-help = No account yet, or the password forgotten? Ask whoever runs the hotline.
console-officer-name = Name
console-password = Password
console-signed-in = Signed in as { $name }
console-sign-out = Sign out
console-queue = Queue
console-queue-empty = Nobody is waiting.
console-waiting =
    { $unit ->
        [moment] Waiting since just now
        [minutes] Waiting for { $count } min
        [hours] Waiting for { $count } h
       *[days] Waiting for { $count } d
    }
console-held =
    { $unit ->
        [moment] With { $name }, just now
        [minutes] With { $name }, { $count } min
        [hours] With { $name }, { $count } h
       *[days] With { $name }, { $count } d
    }
console-you = you
console-pick = Choose a chat of the queue to read it.
console-back-to-queue = Back to the queue
console-summary = Summary
console-log = Conversation
console-resident = Resident
console-note-of = Note by { $name }, for officers only
console-photo = Photo
console-photo-gone = This photo is not kept any more.
console-take = Take
console-take-over = Take over
console-done = Done
console-reply = Reply
console-reply-input = Write to the resident
console-note = Note
console-note-input = A note, for officers only
console-send = Send
console-save-note = Keep the note
console-attach = Send a picture
console-remove-picture = Do not send the picture
console-closed = Chat ended
console-closed-explained = This chat waits for no officer. When the resident asks again, it stands in the queue.
console-lost = The connection is lost. This page tries again by itself.
console-back = Connected again.
console-unsent = Not sent. Please send it again.
console-error-title = Sorry, not now

# Why something is not taken
console-refused-bad-request = This cannot be read. Please load the page again and try once more.
console-refused-signed-out = The session has ended. Please load the page again and sign in.
console-refused-foreign-origin = Nothing is taken from this address. Please open the desk at its own address.
console-refused-not-found = There is no such page or photo.
console-refused-closed = This chat has ended, so nothing was sent.
console-refused-too-large = Too large. A picture has 5 MB at most.
console-refused-photo-type = Only JPEG and PNG pictures can be sent.
console-refused-busy = Something is wrong on our side. Please try again in a moment.

telegram-write-me = Write to me

# Officers' group on Telegram
# A command a line: name - description; the names are fixed
telegram-desk-commands =
    ambil - Take this chat
    selesai - Done, give it back to the bot
    catatan - A note for officers only
    bantuan - How to use this group
telegram-desk-help =
    Every resident has a topic in this group.

    What is written in a topic (text or photo) goes straight to the resident.
    /ambil: take the chat, the bot is silent
    /catatan and a text: for officers only
    /selesai: give it back to the bot
telegram-desk-topic = A resident's chat
telegram-desk-officer = Officer
telegram-desk-take = Take
telegram-desk-done = Done
telegram-desk-resident = *Resident:* { $text }
telegram-desk-taken = *{ $by }* has taken this chat. The bot is silent until it is done.
telegram-desk-said = *{ $by }* to the resident: { $text }
telegram-desk-noted = Note by *{ $by }* (not for the resident): { $text }
telegram-desk-closed = This chat is done. The bot answers again.
telegram-desk-closed-by = Closed by *{ $by }*. The bot answers again.
telegram-desk-no-handover = This resident is not waiting for an officer, so the message was not sent.
telegram-desk-unreadable = Only text and photos (JPEG or PNG, up to 10 MB) can be passed on to the resident.

### WhatsApp

whatsapp-private-only = To protect personal data I only answer in private chats. Please write to me directly: { $link }

# Several people in one message
# How everybody is addressed in the texts, in short and in full, and what stands there for the head of a neighbourhood.
address-short = Kak
address-long = Kakak
address-head = Sir/Madam
people-list =
    { $relayed ->
        [true] Certainly. { $count } residents:
       *[other] Here you are, { $count } people:
    }
    { $lines }
people-unread = I have read the first { $count }. Please send the other { $unread } after this.
people-line = { $n }. { $who }, { $service }: { $outcome ->
        [allowed] *yes*, without proof of vaccination{ $papers ->
            [none] {""}
           *[other] , bring { $papers }
        }
        [allowed_if] *yes*, bring proof of vaccination{ $papers ->
            [none] {""}
           *[other] , { $papers }
        }
        [not_yet] proof of dose 1 is asked for first; if it is urgent, see an officer
        [not_eligible] not old enough yet
        [officer] an officer at the counter decides, you may still come
       *[other] you did not say how many doses
    }{ $by ->
        [police] . The police decide
       *[other] {""}
    }.
people-line-no-service = { $n }. { $who }: I could not read which service.
group-answer =
    For { $service }, each person's own vaccination counts:
    { $lines }
    { $papers ->
        [none] {""}
       *[other] Each brings { $papers }.
    }{ $by ->
        [police] {" "}The police have the last word.
       *[other] {""}
    }
group-line =
    { $who ->
        [with] • At least one dose{ $count ->
            [0] {""}
           *[other] {" "}({ $count } people)
        }
       *[without] • Not vaccinated{ $count ->
            [0] {""}
           *[other] {" "}({ $count } people)
        }
    }: { $outcome ->
        [allowed] *yes*, without proof.
        [allowed_if] *yes*, with their proof of vaccination.
        [not_yet] dose 1 is asked for first. Cannot be vaccinated, or urgent? An officer decides.
       *[other] the counter decides; they may come.
    }
group-one-by-one = Person by person? Send the list, like this: *1) Mrs A, not vaccinated, KTP*.
people-line-unread = { $n }. I *could not read* this line. Write it again, for example: { $n } Bu Siti KTP dose 1.
people-line-short = { $n }. { $who }{ $service ->
        [none] {""}
       *[other] , { $service }
    }
people-changed =
    { $task ->
        [added] Added:
       *[other] Changed:
    }
    { $lines }
people-removed =
    Taken off the list. { $count } left:
    { $lines }
people-none-left = Taken off. The list is empty now; send a new one at any time.
people-not-listed = Which one? There are { $count } on the list. Give the number, or write *my list* to see it.
people-group =
    {""}*For the residents*
    What to bring for { $services }. { $act ->
        [none] {""}
       *[other] Proof of at least dose 1 is asked for ({ $act }).{" "}
    }A difficulty? Speak to an officer, you may still come. As of { $day }, please check again with the hotline.
people-group-service = { $service }{ $papers ->
        [none] {""}
       *[other] : { $papers }
    }
people-which = Reply with a number for the details, or *forward* for a text for each person (without their vaccination status).
people-which-again = Please reply with the number of a person, *forward* for a text for each, or *enough*.
people-others = Anyone else? Reply with the number, *forward*, or *enough*. If it is urgent, write *officer*.
people-text =
    {""}*For { $who }: { $service }*
    { $papers ->
        [none] { $place }
       *[other] Bring { $papers }. { $place }
    }
    { $act ->
        [none] No proof of vaccination is asked for here.
        [child] For children nothing is laid down yet; ask an officer, you may still come.
       *[other] Proof of at least dose 1 is asked for ({ $act }).{ $by ->
            [police] {" "}The police decide.
           *[other] {""}
        } A difficulty? Speak to an officer, you may still come.
    }
    As of { $day }, please check again with the hotline.
people-text-no-service =
    {""}*For { $who }*
    Which service is it? Please ask the hotline.
person-self = You
person-named = { $label }
person-unnamed = Person { $n }
choice-forward = Forward
