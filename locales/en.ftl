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
cancelled-list-stays = The list of { $count } people stays: *daftar* shows it, *kosongkan daftar* deletes it.
choice-past = That choice belongs to an earlier question.
edit-taken = All right, I go by your changed message.
edit-late =
    I had already answered the message you changed. *This is what I have noted now:*
    { $known }
    Is anything different? Please write here how it is.
edit-late-short = I had already answered the message you changed. Is anything different? Please write here how it is.
question-changed = Sorry, we have just changed the questions. Let us go on from here.
failure = Sorry, something went wrong on our side and your question was not finished. Please write again, or type *officer*.
other-kind =
    { $what ->
        [voice] Sorry, I cannot hear voice messages yet. Please write your question.
        [video] Sorry, I cannot watch videos. Please send a photo instead.
        [sticker] A nice sticker.
        [location] I do not know that place. Just write the name of the kecamatan.
        [contact] Sorry, I do not keep other people's contacts.
        [message] Sorry, I cannot read that kind of message yet. Please write what it says, or send a photo of it.
        [too_many_photos] Sorry, too many photos are waiting to be read right now. Please send yours again in a little while.
       *[file] Sorry, I cannot open that file. Please send a photo or a screenshot.
    }
located = *That is about in Kecamatan { $area }.* What do you need? Write it, and I will look for the office.
located-places =
    About in Kecamatan { $area }. For { $service }:
    { $places }
located-elsewhere = *That is about in { $place }, { $of }, outside Kota Bekasi.* KTP, KK and certificates are made where the address on the KTP is. An office in another kecamatan? Write its name.
unreadable-message = Sorry, I could not read that message. Please write your question in words.
message-set-aside = Sorry, something went wrong on our side, so I could not answer that message yet. It is kept so that it can be tried again. You may also write it again in other words.
too-many-messages = One moment, please. So many messages came at once that I could not read them all. Write again in about { $minutes } minutes, one question at a time. In an emergency, call 112.
you-are-welcome = You're welcome. Stay healthy.
thanks-bereaved = You're welcome. I wish you and your family strength.
goodbye = All right. If there is anything else, just write here.
out-of-scope =
    Sorry, that is beyond what I know. I help with services such as KTP, KK, SIM, SKCK and permits, and the proof of vaccination for them.
    For anything else, type *officer*.
not-understood = I did not quite get that. Which do you mean?
not-understood-keeper = Sorry, I did not get that. { $about ->
        [notice] Is it about the notice? Write *send*, *cancel*, or what is to be changed.
        [people] Is it about the list of residents? Give the name or number and what has changed, for example: no 2 is vaccinated.
        [register] Is it about the occupants{ $house ->
            [none] {""}
           *[other] {" "}of { $house }
        }? Give the name and what to note or to look up, for example: andi kamar 3 keluar kemarin, or: siapa yang belum lapor.
       *[none] Is it about occupants, a notice, or what a resident needs at a counter? Write for example: siapa yang belum lapor, umumkan: kerja bakti Minggu, or: Bu Y mau KK.
    }
    Something difficult? Write *officer*.
not-understood-again = I still do not follow. Please reply with the number, or write *officer*.
left-undone = All right, I will leave that undone.
reminder-stays = All right, noted. The reminder stays set for that time.
unsure = Which one do you mean?
unsure-about = I am not sure I understood. Is this about { $service }?
unsure-again = Please reply with the number, or put it in other words.
choice-meant-access = Can it be done now?
choice-meant-papers = Papers and fees
choice-meant-place = Place and hours
choice-meant-reminder = Set a reminder
choice-meant-no-reminder = Cancel a reminder
choice-meant-proof = Proof of vaccination
choice-meant-language = Change the language
choice-other-matter = Something else
salam-back = Wa alaikum salam.
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
agenda-reminder = Now the reminder:
agenda-waits = { $what ->
        [reminder] The reminder comes right after this.
       *[service] { $service } comes right after this.
    }
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
        [sktt] a foreigner's residence letter (SKTT)
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
service-surat_pengantar =
    { $other ->
        [sktm] a letter of need (SKTM)
        [domisili_usaha] a business domicile letter
        [usaha] a business letter (SKU)
        [domisili] a domicile letter
        [ahli_waris] an inheritance letter
        [hidup] a letter of life
        [belum_menikah] a letter of single status
        [penghasilan] an income letter
        [legalisir] certified copies (legalisir)
       *[none] a surat pengantar
    }
service-vaksinasi = vaccination


### How many doses, and health

ask-doses = For { $service }, the mayor's circular asks for proof of at least one vaccine dose{ $urgent ->
        [true] ; you may come without it too
       *[false] {""}
    }.
    { $subject ->
        [other] COVID-19 vaccine doses of { $who } so far: how many? Write the number (0 for none).
       *[self] How many COVID-19 vaccine doses have you had? Write the number (0 for none).
    }
choice-dose-none = None
choice-dose-one = One dose
choice-dose-two = Two doses or more
choice-dose-three = Booster
choice-vaccinated = Vaccinated
ask-dose-times = Good. How many doses so far? Write the number, or *forgot*.
choice-dose-unsure = Forgot
choice-if-none = If none
doses-if-none = With no dose, a first one is asked for. { $urgent ->
        [true] For this you may come right away; the officer decides.
       *[false] After the first dose you can come at once. You cannot be vaccinated, or it is urgent? You may still come; the officer decides.
    }
ask-doses-then = { $subject ->
        [other] And how many doses has the person had? Write the number (0 for none).
       *[self] And how many doses have you had? Write the number (0 for none).
    }
choice-dose-some = Yes, forgot how often
ask-ever-vaccinated = No matter, one dose is enough. { $subject ->
        [other] Has the person ever had a COVID-19 shot?
       *[self] Have you ever had a COVID-19 shot?
    }
doses-look-up = No matter. Look at the vaccine card or the PeduliLindungi app, or ask the puskesmas. When you know, write it here.
ask-severity = After COVID a vaccination waits 1 month from recovery, or 3 months after hospital care. How bad was the COVID illness?
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
    .short = In the app or on paper; masks are still worn.
rule-exempt = The circular does not say what holds for those who cannot be vaccinated. Bring the doctor's original letter.
    .short = The circular is silent on this; bring the doctor's original letter.
rule-recovered = The circular does not say what holds after a recent COVID illness. Bring your recovery letter if you have one.
    .short = The circular is silent on this; bring your recovery letter if you have one.
rule-test-only = The circular does not say whether a test can stand in for vaccination. Bring the result.
    .short = The circular is silent on this; bring the test result.
rule-child = The circular says nothing about children under 12. Whoever comes along brings their own proof.
    .short = The circular is silent on children under 12; whoever comes along brings their own proof.
rule-urgent = This is urgent, so do not put it off because of the vaccine.
    .short = It is urgent, so do not put it off because of the vaccine.
rule-no-dose =
    { $by ->
        [police] Please ask the police officers before you set out.
       *[city] { $id ->
            [layanan_lain] Ask the office before you set out.
           *[other] Had your first dose? Then you can come at once.
        }
    }
    .short =
        { $by ->
            [police] You may still come and ask (SE 440/1395).
            [private] You may still come and ask (SE 440/1395).
           *[city] { $id ->
                [layanan_lain] Ask that office first.
               *[other] Based on SE 440/1395. Had your first dose? Then you can come at once.
            }
        }
rule-pandemic-over = The pandemic status ended on 21 June 2023. An officer at the counter confirms what is still asked for.
    .short = The pandemic status ended on 21 June 2023 (Keppres 17/2023); the counter confirms what is still asked.
rule-note-other-city = The circular does not mention residents of other cities; an officer at the counter confirms.
    .short = For residents of other cities an officer at the counter confirms.
rule-note-satusehat = The PeduliLindungi app is now called SATUSEHAT Mobile.
    .short = The app is now SATUSEHAT Mobile.
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
    {""}*KTP, KK and akta are issued by the city of the address on the KTP.* Whether it can be done here, an officer confirms.{ $proof ->
        [yes] {" "}Bring proof of one dose.
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
verdict-prepare-common = Have ready { $papers }; the rest depends on what it is for (*details*).
verdict-remarks = { $remarks }

### The answer: papers, place, ground

verdict-bring =
    { $confirm ->
        [yes] Bring { $papers }. Counters may differ a little, so please ask first.
       *[no] Bring { $papers }.
    }
    .short =
        { $confirm ->
            [yes] Bring { $papers }. Please confirm first.
           *[no] Bring { $papers }.
        }
verdict-bring-common = Bring { $papers }; the rest depends on what it is for (*details*).
verdict-bring-by-kind = The papers depend on what it is for: write *details*.
papers-when = { $when }: { $papers }
remark-unsure = { $remark } Please confirm first.
verdict-place =
    Place: { $places }{ $checked ->
        [none] {""}
       *[other] {" "}(checked { $checked })
    }.
    .short = Place: { $places }.
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
        [true] *Fee and papers for
       *[false] *Papers for
    } { $service }:* { $papers }
where-and-when = *For { $service }:* { $places }
where-hours = { $hours } Hours can change; please confirm first.
### What is told when it is asked for

details = { $details }
details-title = *Details: { $service }*
details-unknown =
    { $part ->
        [papers] The papers are not in my data.
        [fee] The fee is not in my data.
        [hours] The opening hours are not in my data.
       *[ground] The legal ground is not in my data.
    } The officers there know.
access-offer =
    { $urgent ->
        [true] Proof of one dose is asked for, but come anyway. Shall I check it for you?
       *[false] The circular asks for proof of at least one dose here. Shall I check it for you?
    }
ask-direction = Are you leaving, or coming to Bekasi (with SKPWNI)?
choice-move-in = Coming to Bekasi
choice-move-out = Leaving Bekasi
choice-move-within = Within the city

### What is asked beside

answers-beside = { $answers }
answer-booster = *{ remark-vaccine-booster }*
answer-booster-3 = *{ remark-vaccine-booster-3 }*
answer-covid-wait = *After COVID one waits 1 month if it was mild or moderate, 3 months if you were in hospital.* Tell me the day of recovery and I will count for you.
answer-how-long = *How many days it takes is not in my data.* The officers there know.
answer-fine = *Fines are not in my data.* The officers there know.
answer-test-fee = *What the tests cost and where they are is not in my data.* The Satpas knows.
answer-schedule = *The schedule of the mobile counter is not in my data.* Please ask before you go.
answer-papers-here = *Please do not send papers in this chat.* All I read here is the QR code of a vaccination certificate.
answer-online-unknown = *Whether it can be done online is not in my data.* The officers there know.
answer-lost = *If it is lost, first get the police report of the loss.* An officer confirms what a replacement needs.
answer-lost-akta = *If the akta is lost, first get the police report.* An officer confirms what a replacement needs.
answer-ktp-change = *The papers for changing what a KTP says are not in my data.* The officers of Disdukcapil can tell, also whether the KK is changed first.
answer-ktp-needed = *The KTP comes first, because it is asked for here.*
answer-other-city-police = *For a KTP of another city I have no data.* Please ask the police before you go.
answer-other-city-sim = *Usually a SIM can be renewed outside the city of your KTP; the police decide.* Please make sure with the Satpas before you go.
answer-foreigner-sim = *Of foreigners the police usually want the passport and KITAS or KITAP in place of the KTP.* Please make sure with the Satpas.
answer-foreigner = *Foreigners bring other papers: usually the passport and KITAS or KITAP.* An officer there can tell which.
answer-citizenship = *I have no data on questions of citizenship.* Ask Disdukcapil, and bring what papers there are.
answer-letter = *Bring the original letter of the midwife or doctor.* The circular does not say whose counts; the officer decides.
answer-ktp-for-life = *A KTP-el holds for life, so it is not renewed* (UU 24/2013), even with a date on the card. It is replaced when it is damaged, lost, or its data change.
answer-kk-first = *See to the KK first, as it is asked for with the KTP.* If the KK is lost: take the KTP and a police report to Disdukcapil. Please make sure first.
answer-sim-lapsed = *A SIM that has run out cannot be renewed: a new one is made.*
answer-sim-online = *A SIM A or C that is still valid can be renewed online: SINAR in the app Digital Korlantas.* It is sent, or you fetch it.
answer-sim-online-lapsed = *Online (SINAR in the app Digital Korlantas) is only for a SIM A or C that is still valid.*
answer-sim-valid = *The SIM can still be renewed, by { $day } at the latest.*
answer-sim-lapses = *After { $day } the SIM can no longer be renewed and is made anew.* Renewal has to come before that day is over.
answer-stay-short = *Living here for less than a year needs no move of papers: report as a nonpermanent resident* to the RT/RW, kelurahan or kecamatan.
answer-stay-long = *After a year or more here, move your papers here (pindah datang).*

doc-akta-or-ijazah = akta lahir or ijazah
doc-birth-letter = the birth letter of the hospital or midwife (or SPTJM)
    .short = the birth letter/SPTJM
doc-change-proof = proof of the change such as a buku nikah or akta lahir
    .short = proof of the change
doc-bpjs-active = an active BPJS membership
doc-bpjs-card = the BPJS card
doc-bpkb = BPKB
doc-death-letter = the death letter of the hospital, puskesmas or kelurahan (or SPTJM)
    .short = the death letter/SPTJM
doc-form-f201 = form F-2.01
    .short = F-2.01
doc-health-letter = a health letter (surat keterangan sehat)
    .short = a health letter
doc-home-proof = proof of ownership or the owner's permission
    .short = proof of the home or the owner's leave
doc-kk-copy = a copy of the KK
doc-kk-damaged = the damaged KK
doc-kk-old = the old KK
doc-ktp = KTP
doc-ktp-damaged = the damaged KTP
doc-ktp-kk = KTP & KK
doc-ktp-kk-deceased = KTP & KK of the deceased
doc-ktp-kk-parents = KTP & KK of the parents
doc-ktp-reporter-witnesses = KTP of the person reporting and of 2 witnesses
    .short = KTP of reporter & 2 witnesses
doc-ktp-kk-copies = copies of KTP & KK
doc-lost-report = the police report of the loss
    .short = the police report
doc-marriage-book-or-sptjm = buku nikah (or SPTJM)
    .short = buku nikah/SPTJM
doc-marriage-letter = the kelurahan's surat pengantar nikah
    .short = the kelurahan's pengantar nikah
doc-office-papers = the papers that office names
doc-occupants-list = a list of rooms and occupants (new or old)
    .short = a list of rooms and occupants
doc-permit-papers = the papers for your kind of permit
    .short = the permit's papers
doc-programme-papers = the papers of the programme
    .short = the programme's papers
doc-psych-test = the psychological test result
    .short = the psychological test
doc-sim-old = the old SIM
doc-six-photos = 6 photos 4×6 on a red background
doc-skpwni = the moving letter SKPWNI
doc-stnk = STNK
doc-two-witnesses = 2 witnesses
doc-vaccine-card = the vaccine card of dose 1
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
    .short = Disdukcapil
place-dpmptsp = DPMPTSP at the MPP (BTC, Bekasi Timur)
    .short = DPMPTSP at the MPP (BTC)
place-e-open = the e-Open app
place-gpp = Gerai Pelayanan Publik (Atrium Pondok Gede, Plaza Cibubur)
    .short = Gerai Pelayanan Publik
place-kecamatan = { $kecamatan ->
        [none] the kecamatan office
       *[other] the office of Kecamatan { $kecamatan }
    }
    .short =
        { $kecamatan ->
            [none] kecamatan
           *[other] Kecamatan { $kecamatan }
        }
place-kelurahan = { $kelurahan ->
        [none] the kelurahan office
       *[other] the office of Kelurahan { $kelurahan }
    }
    .short =
        { $kelurahan ->
            [none] kelurahan
           *[other] Kelurahan { $kelurahan }
        }
place-kelurahan-then-kua = { $kelurahan ->
        [none] the kelurahan office first, then the KUA
       *[other] the office of Kelurahan { $kelurahan } first, then the KUA
    }
place-mpp = MPP at BTC, Bekasi Timur
    .short = MPP BTC
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
        [sktt] Disdukcapil (Jl. Ir. H. Juanda)
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
remark-hours-civil = Open Monday to Friday in office hours. Or use the e-Open app.
remark-hours-place = The hours are those of that office.
remark-hours-permits = Open Monday to Friday in office hours. OSS is the way online.
remark-hours-police = The counter opens on working days; ask about Saturdays first.
remark-hours-puskesmas = A puskesmas opens on working days; ask about Saturdays first.
remark-hours-rt = Agree on a time with the head of the RT. The kelurahan is open Monday to Friday in office hours.
remark-hours-sim = The Satpas opens on working days; ask about Saturdays first. SIM keliling renews SIM A and C only; ask for its days and places.
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
remark-sinar = Online too: SINAR in the app Digital Korlantas.
remark-bpjs-sim = An active BPJS may be asked for as well.
remark-pbg = PBG has taken the place of IMB, through SIMBG.
remark-marriage-notice = Notice is usually given 10 working days before; who is not Muslim registers at Disdukcapil.
remark-report-death = Best reported within 30 days.
remark-kia-papers = Usually the birth certificate, KK and the parents' KTP; from 5 years on a photo of the child too.
remark-passport-papers = Usually you register in the app M-Paspor first, then bring KTP, KK, and a birth certificate or diploma.
remark-sktt-papers = Usually the passport, KITAS and a sponsor's letter.
remark-ak1-papers = Usually KTP, diploma and photo.
remark-skck-fingerprints = Fingerprints are taken there.
remark-skck-fee = Fee: Rp30,000; valid for 6 months.

### After the answer

which-fits = Which of these fits? Or write *details*.
details-hint = Fee, hours, legal ground? Write *details*.
choice-details = Details
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

# Vaccination that was announced (flows/drives)
vaccine-drive =
    { $drive }
    { $area ->
        [none] A puskesmas and the kelurahan offer it too; ask for their days.
       *[other] A puskesmas and the kelurahan in { $area } offer it too; ask for their days.
    } Whether you can be vaccinated is for a health worker to say.
drive-next = Nearest vaccination: *{ $place }*, { $day }.
drive-when =
    {""}*{ $place }* ({ $kecamatan }){ $days ->
        [all] , every day
        [weekdays] , Monday to Friday
       *[some] {""}
    }. Next: *{ $day }*{ $hours ->
        [known] , { $from }–{ $until }
       *[none] ; ask for the hours first
    }.
drive-vaccine =
    { $vaccine ->
        [sinovac] Sinovac
        [sinopharm] Sinopharm
        [astrazeneca] AstraZeneca
        [moderna] Moderna
        [pfizer] Pfizer
        [janssen] Janssen
       *[other] another brand
    }
drive-given =
    { $vaccines ->
        [none] Dose { $doses }
       *[other] { $vaccines }; dose { $doses }
    }{ $age ->
        [none] {""}
       *[other] ; from the age of { $age }
    }.
drive-register =
    { $how ->
        [on_the_spot] Register on the spot
        [puskesmas] Register at the puskesmas first
       *[kelurahan] Register at the kelurahan first
    }{ $at ->
        [none] {""}
       *[other] {" "}({ $at })
    }.{ $bring ->
        [none] {""}
       *[other] {" "}Bring { $bring }{ $second ->
            [none] {""}
           *[other] ; for dose 2 also { $second }
        }.
    }
choice-that-day = That day
officer-offer = Shall I pass this on to a hotline officer?
first-words-akta_kematian = My condolences.
birth-told = Congratulations on the birth.
urgent-first = For { $service }, you may come even if you are not vaccinated. Shall I pass this on to a hotline officer first?
choice-papers = See what to bring
officer-hours = *The hotline's officers are there on working days from { $time }.* { $open ->
        [yes] They are there now.
       *[no] Next: { $day }.
    } To be connected, write *officer*.
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
officer-sees = The officer can read our last messages here (10 at most). You would rather not? Write *do not show*.
officer-full = Sorry, the officers' queue is full, so I cannot connect you yet. Just write your question here and I will help first. If it is urgent, go straight to the counter; or ask for an officer again later.
officer-unread = Sorry, there is a fault on our side, so the officers cannot read your message yet. I keep it and pass it on as soon as they can. If it is urgent, please go to the counter.
officer-concealed = All right. What you wrote before is not shown to the officer.
officer-nothing-to-conceal = No officer reads this chat. They do only when you ask for one.
officer-cancelled = All right, the officer is no longer called. Anything else? Just write.
officer-settled = Good to hear it is settled. I have taken you out of the officers' queue. Write any time.
settled = Good to hear it is settled. Write any time.
officer-noted = I have passed it on to the officers. One moment please.
officer-joined = You are now talking to *{ $by }*, an officer of the hotline. I will be quiet.
officer-says = *{ $by }:* { $text }
officer-corrects = *{ $by }:* Correction: { $text }
officer-sends = *{ $by }* sends a picture.
officer-done = The conversation with the officer has ended. I, *Bisa?*, am here for you again.

# One person on several apps
join-code =
    Your code: *{ $code }*, good for 10 minutes.
    Open the Bisa chat in another app (WhatsApp, Telegram or web) and write there: join { $code }
    After that your data and reminders are the same in both. Do not give this code to anybody.
chat-name = { $channel ->
        [whatsapp] WhatsApp
        [telegram] Telegram
       *[web] web chat
    }{ $ending ->
        [none] {""}
       *[other] {" "}ending in { $ending }
    }
join-yours =
    This code is from the { chat-name } chat{ $initials ->
        [none] {""}
       *[other] {" "}({ $initials })
    }. Once joined, *each can see and delete the data of the other*.
    Did you ask for the code yourself? If somebody else told you to type it, don't: that is how scammers do it.
join-asking = All right. Now answer in the { chat-name } chat too; I join them only then. Without an answer within 10 minutes nothing happens.
join-wanted =
    Somebody used your code from { chat-name }. Once joined, *each can see and delete the data of the other*.
    Is that you? Shall I join them?
join-agreed = All right, I am joining them.
join-refused = All right, I do not join them, and the code does not hold any more.
join-not = The chats were not joined. Each keeps its own data. To try again write *join*.
join-later = You are with an officer now. Please write the code again when you are done.
join-joined = This chat is joined with { $chat } now: the data is the same in both, reminders still come where you asked for them. To separate them write *leave chats*, at any time.
join-same = That code is from this very chat. Write it in the other app.
join-unknown = That code does not hold (any more). Ask for a new one by writing *join* in the other app.
leaving = All right, this chat leaves { $others }.
leave-none = This chat is not joined with any other.
left = Done. What you told in this chat stays here, the rest stays there.
left-by = { $chat } has left this chat. What was told there went with it, what was told here stays here.
moved-yours =
    { $ending ->
        [none] WhatsApp tells me that you have a new number.
       *[other] WhatsApp tells me that the number ending in { $ending } has moved to this one.
    }
    Was that your old number? If so, I will bring its notes and reminders here.
moved-moving = All right, I am moving them.
moved-in = Done. What you told me on your old number, and your reminders, are here now.
moved-gone = Sorry, the notes and reminders of your old number are no longer kept. We start anew here.
moved-not = All right, I will not move anything. We start anew here.

# What officers see on their desk
desk-title = #{ $code } · { $service } · { $topic ->
        [misunderstood] not understood
        [objection] objects to the bot’s answer
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
desk-corrected = Correction: { $text }
desk-other = ({ $what ->
        [voice] voice message
        [video] video
        [sticker] sticker
        [location] location
        [contact] contact
       *[file] file
    }, cannot be passed on)
desk-before = { $who ->
        [resident] Resident
       *[bot] Bot
    }: { $text }
desk-photo-gone = (the photo is deleted already, ask for it again)
desk-undelivered = What { $by } wrote did not reach this resident. Send it again, or reach them another way.
desk-late = What { $by } wrote has not arrived yet: the resident cannot be reached now. It waits, and is sent as soon as it can be.
desk-evidence =
    { $outcome ->
        [verified] The resident's certificate photo has been read: its signature is right{ $dose ->
            [none] {""}
           *[other] , dose { $dose }
        }. The resident has not been told yet.
        [expired] The resident's certificate photo has been read: its signature is right, and it is outside its time. The resident has not been told yet.
        [recognised] The resident's certificate photo has been read: the code is known, whether it is genuine is not certain. The resident has not been told yet.
        [unreadable] The photo that the resident sent cannot be read. The resident has not been told yet.
       *[other] The photo that the resident sent has been read: it is no valid proof. The resident has not been told yet.
    }
desk-request = A resident's request: { $what ->
        [access] to see data
        [correction] to correct data
        [objection] object to being listed
       *[erasure] to delete data
    }. To be answered by { $day } at { $time }, on the officers' page (Requests about data).
desk-hotline = Hotline
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
fact-has_kk = has a KK
fact-foreigner = foreigner
fact-has_ktp = has a KTP
fact-expires_on = valid until
fact-stay_months = living here (months)
fact-variant = kind
come-anyway = All right. You may also go straight to the counter.
proof-offer = Shall I check the certificate's QR code now?
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
which-city-here = *{ $area } is in Kota Bekasi.* What counts is the address on the KTP: where it says Kota Bekasi, KTP, KK and certificates are made here.
which-city-elsewhere = *KTP, KK and certificates are made in the city or kabupaten of the address on the KTP.* For Kabupaten Bekasi that is Disdukcapil Kabupaten Bekasi.
    You may ask here about vaccination, medical care and renewing a SIM. What do you need?
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
shared-phone-forget = Shall I also delete what I have kept about you (answers, certificate results, reminders)? It cannot be undone.
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
    To keep the register of occupants, ask the kelurahan for a code and send it here.
choice-forget-now = Delete my data
choice-keep-on = Just go on

### A photograph of the certificate

consent-photos =
    { $waiting ->
        [true] Your photo has come and I have not opened it. I read the QR code to check the vaccination and delete the photo at once (one that is not read deletes itself within { $kept }). Do you agree?
       *[false] Gladly. I read the QR code to check the vaccination and delete the photo at once (one that is not read deletes itself within { $kept }). Do you agree?
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
evidence-finding =
    { $finding ->
        [part] This is only a part: the certificate has several QR codes, and I still miss *{ $missing }*. Send photos of what is missing to this chat, one by one if you like. I keep what I have read for { $kept } at most.
        [parts_apart] These codes *do not make one certificate yet*: they may be of different ones, or one is damaged. Please send photos of all QR codes of one certificate again.
        [damaged] This code is *damaged or only partly read*, so I cannot check what it says. Take the whole square again, or send the certificate straight from the app.
        [unknown_context] This certificate *is of a form that I do not know yet*, so I cannot check its signature. Show the original at the counter; an officer checks it.
        [unknown_signer] The code is readable, but *its issuer is not on my list yet*, so I cannot confirm it. Show the original at the counter; an officer checks it.
        [signer_format] The code is readable, but *its issuer is listed for another kind of certificate*, so I cannot confirm this one. Show the original at the counter; an officer checks it.
        [forged] This QR code *does not match its issuer's signature*, so it cannot serve as proof yet. Send the certificate straight from the app, or show the paper card at the counter.
        [not_registered] This card *is not in its issuer's records*, so it cannot serve as proof yet. Send the certificate straight from the app, or show the paper card at the counter.
        [revoked] This certificate *was taken back by its issuer*, so it cannot serve as proof. Ask the issuer for a new one, or show the paper card at the counter.
        [key_usage] The signature is genuine, but *its signer may not sign this kind of certificate*, so it cannot serve as proof yet. Please show the paper card at the counter.
        [schema] The signature is genuine, but *what the certificate says is incomplete or misspelt*, so it cannot serve as proof yet. Ask the issuer to correct it, or show the paper card at the counter.
        [future_event] The signature is genuine, but *the date of the vaccination or test in it has not come yet*, so it cannot serve as proof yet. Ask the issuer to correct it, or show the paper card at the counter.
        [issued_later] The signature is genuine, but *the date on which the certificate was issued has not come yet*, so it cannot serve as proof yet. Ask the issuer to correct it, or show the paper card at the counter.
        [signer_revoked] The signature on this certificate *was cancelled by its issuer*, for instance because it was stolen, so I cannot confirm it. Ask for a new certificate, or show the paper card at the counter.
        [signer_terminated] The signature on this certificate *was withdrawn from its issuer's list*, so I cannot confirm it. Show the original at the counter; an officer checks it.
        [signer_out_of_time] This certificate *was made outside the time in which its signature is used*, so I cannot confirm it. Show the original at the counter; an officer checks it.
        [not_yet_valid] The QR code *matches its issuer's signature*, but its validity has not begun. The counter decides.
        [expired] The QR code *matches its issuer's signature*, but its validity has ended. The counter decides.
        [past_bound] The QR code *matches its issuer's signature*, but it was issued long ago and does not say how long it is valid. The counter decides.
        [no_vaccination] The QR code *matches its issuer's signature*, but this is *no COVID-19 vaccination certificate*, so it does not prove a vaccination.
        [signer_ended] The QR code *matches its issuer's signature*. That signature is no longer in use, but it was when the certificate was issued. The counter compares the name with the KTP.
        [registered] This card *is in its issuer's records*. The counter compares the name with the KTP.
       *[genuine] The QR code *matches its issuer's signature*. The counter compares the name with the KTP.
    }
evidence-proven =
    { evidence-finding }
    { $kind ->
        [test] Name: { $name } · test result { $on }
        [recovery] Name: { $name } · recovery, positive { $on }
        [vaccination] Name: { $name } · { $doses ->
            [0] dose { $dose }
           *[other] dose { $dose } of { $doses }
        } · { $on }
       *[none] There is no COVID-19 vaccination in it.
    }
    I do not keep the photo, but it is still in this chat.
evidence-others =
    { $count ->
        [one] One other certificate is in somebody else’s name, so I do not use it here.
       *[other] { $count } other certificates are in somebody else’s name, so I do not use them here.
    } Please send them one by one, and write whose each is.
evidence-contradiction = The certificate differs from what you told me. I go by the certificate.
evidence-recognised =
    { $format ->
        [pedulilindungi] The code is readable, but *I cannot confirm from here that it is genuine*. Show the same card at the counter; an officer checks it.
        [certificate_link] This code holds *a link to a certificate*, and I open no links, so I cannot check what it says. Show the certificate at the counter, or send a photo of the QR code in it.
       *[other] This is a health certificate from elsewhere, and *I cannot confirm from here that it is genuine*. Show it at the counter; an officer checks it.
    }
evidence-doubtful = { evidence-finding }
evidence-other-code =
    { $reason ->
        [too_small] There is another code in this picture that is too small to read.
        [glare] There is another code in this picture that a reflection covers.
        [incomplete] There is another code in this picture of which not all parts are in sight.
       *[blurred] There is another code in this picture that is too blurred to read.
    } If that is your certificate, take a close photo of it alone. What I could read:
evidence-part = { evidence-finding }
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
photo-being-read = I am still reading your photo. One moment, please: I will tell you here as soon as it is done.
photo-queued = One moment, please: many photos are coming in right now. As soon as yours is read, I will tell you. Meanwhile you can ask me anything else.
photo-read = Your photo is read. I will tell you what it says after this question.
evidence-unreadable =
    { $reason ->
        [no_code] I see no QR code in this picture. Take a close photo of the part with the QR square. There is no need to send a KTP or the app's green screen: I read the code in *Sertifikat Vaksin*.
        [blurred] I found the QR code, but it is too blurred to read. Come closer until the square fills the picture, or send it as a *document*.
        [too_small] I found the QR code, but it is too small in this picture. Come closer until the square fills it, or send it as a *document* so that it is not shrunk.
        [glare] I found the QR code, but a reflection covers part of it. Tilt it a little or move away from the lamp, then take it again.
        [cut_off] The QR code is cut off. Take it again with the whole square in sight and a little white around it.
        [incomplete] This certificate is split over several QR codes, and not all of them are in sight. Take one photo with all of them.
        [too_large] This file is too large for me. Please send just a photo or a screenshot.
        [pdf] This PDF is locked or damaged. Please send a screenshot of the QR code instead.
        [many_pages] This PDF is long, and I have not looked at all of its pages. Please send a screenshot of the page with the QR code.
        [busy] Many photos are coming in just now. Please send it again in a moment.
        [gone] The photo has deleted itself in the meantime. Please send it again.
        [given_up] I could not read this photo. Please send it again. If it still fails, show the certificate at the counter.
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
reminder-offer =
    { $about ->
        [errand] Shall I remind you of { $service } *{ $when }*?
        [moved] The reminder of { $matter } comes *{ $when }*, all right?
       *[other] Shall I remind you *{ $when }*?
    }
reminder-at = on { $day }, at { $time }
reminder-every =
    { $unit ->
        [day] { $n ->
            [1] every day
           *[other] every { $n } days
        }
        [week] { $n ->
            [1] every week
           *[other] every { $n } weeks
        }
       *[month] { $n ->
            [1] every month
            [12] every year
           *[other] every { $n } months
        }
    } from { $day }, at { $time }
no-such-date = There is no such day: that month ends on *{ $last }*.
no-such-hour = There is no such hour: a day ends at 23.59.
feast-moves = Feast days move every year, so write the date, please.
ask-which-day = The day of the week and the date differ. Do you mean *{ $other }* or *{ $day }*?
duration = { $unit ->
        [minute] { $n ->
            [one] { $n } minute
           *[other] { $n } minutes
        }
        [hour] { $n ->
            [one] { $n } hour
           *[other] { $n } hours
        }
        [day] { $n ->
            [one] { $n } day
           *[other] { $n } days
        }
       *[year] { $n ->
            [one] { $n } year
           *[other] { $n } years
        }
    }
quiet-hours = between { $from } and { $until }
reminder-quiet-hours = I usually send nothing { $hours }. If you do mean that hour, I will.
reminder-still-wanted = This reminder of { $what } comes again and again, and was set long ago. *Do you still want it?* Without an answer I will stop it next time.
reminder-goes-on = All right, I will go on reminding you: *{ $when }*.
reminder-not-wanted = All right, I will not remind you any more. Should you need it again, write for example: remind me every month.
reminder-lapsed = That reminder is not set any more. If you still need it, write for example: remind me every month.
reminder-ended = Hello, from today I no longer send the reminder of { $what }, as I had no answer whether you still need it. If you do, write for example: remind me every month.
reminders-list =
    Your reminders:
    { $reminders }
    To change one, write for example: move no 1 to tomorrow, or cancel no 1.
ask-which-cancelled =
    Your reminders:
    { $reminders }
    Which one shall I call off? Write its number, or *all*.
ask-which-moved =
    Your reminders:
    { $reminders }
    Which one shall I move? Write its number.
reminder-cancelled = Called off: { $matter }, { $when }.
choice-all = All
reminder-errand-due = { $service }, *{ $due }*.
reminder-dose-matter = vaccination
reminder-look-again-matter = the vaccination certificate
reminder-unnamed-matter = no description
choice-change-time = Another time
ask-reminder-what = What shall I remind you of? A few words will do.
ask-reminder-day =
    { $every ->
        [day] Every day is possible. From which day?
        [week] Every week is possible. From which day?
        [month] Every month is possible. From which day?
       *[other] On which day shall I remind you?
    }
ask-reminder-time = At what time?
reminder-set =
    Done. I will remind you *{ $when }* in this chat. To call it off, write: cancel reminder.{ $recurs ->
        [true] {" "}After { $kept } I will ask whether you still need it.
       *[false] {""}
    }
after-covid-due =
    {""}*On { $due } at the earliest*: { $severe ->
        [true] 3 months
       *[false] 1 month
    } after recovery ({ $recovered }). A health worker decides whether you can be vaccinated.
after-covid-now = By the schedule you have been able to be vaccinated since { $due }. A health worker decides whether you can be. Place: the nearest puskesmas.
reminder-replaced = Done. The reminder from before is replaced: *{ $when }*.
reminder-past = That time (*{ $when }*) has already passed.
reminder-full = You have many reminders already. Call off those you do not need: write *cancel reminder*.
reminder-declined =
    { $about ->
        [moved] All right, it stays as it is.
       *[other] All right, no reminder.
    }
no-reminders = There are no reminders set.
reminder-line = { $n }. { $what }: { $when }
reminders-cancelled = All called off.
reminders-kept = All right, they stay.
reminder =
    { $late ->
        [yes] Sorry this is late. A reminder from Bisa: { $what }
       *[no] Hello, a reminder from Bisa: { $what }
    }
reminder-rules-changed =
    { $known ->
        [yes] The rules were updated since this reminder was set. Now:
       *[no] The rules were updated since this reminder was set. For what is needed now, write the name of the service.
    }
reminder-dose = your next COVID-19 vaccination is on *{ $due }*. Bring your KTP and vaccination card.
reminder-errand = { $service }.
reminder-own-words = { $what }
reminder-unnamed = what you asked to be reminded of today.

### Personal data

stopped = All right. Reminders are off and I will not write first. Whenever you need me, just write.
notice =
    Notice from *{ $from }* for { $area }:

    { $text }

    Any questions? Just reply here. To stop, write *stop info*.
notice-purpose-general = Notices
notice-purpose-health = Vaccination and health news
notice-where = For which area? Write RT, RW and kelurahan, for example: RT 03 RW 05 Jakasampurna. The kelurahan alone is fine too.
notice-terms = { $purpose } from the city's officers for *{ $area }* will be sent to this chat. Stop at any time: write *stop info*. Do you agree?
notice-following = Done. { $purpose } for { $area } will come here. To stop, write *stop info*.
notice-not-followed = All right, I have not signed you up.
notice-full = You already follow ten areas, which is the most. Write *stop info* to end all of them, then sign up again for those you need.
notice-stopped = All right. No more notices are sent. The reminders you asked for go on.
notice-none-followed = You are not signed up for notices, so none are sent.
head-notice-from = The head of { $area }
head-notice-words = What is the notice to say? Write it as residents are to read it: what, when, where. I show it to you before it goes out, and only to residents who signed up.
head-notice-not-for = *Sorry Kak, notices of the hotline are for what the neighbourhood does and needs, not for campaigns or selling.* Nothing was sent.
head-notice-preview =
    { $count ->
        [0] *Nobody in { $area } has asked for notices at the hotline yet, so that none is sent.*
       *[other] *It would go to { $count } residents of { $area } who have asked for notices.*
    }{ $kept ->
        [0] {""}
       *[other] {" "}{ $kept } more follow on an ordinary WhatsApp number, which may send no notices.
    }{ $second ->
        [yes] {" "}Those are many, so that an officer confirms it first.
       *[no] {""}
    }
    You may pass the text below on to the residents' group yourself.
    Not for campaigns, selling, or naming who is ill, owes money or is not vaccinated.
head-notice-text = { $text }
head-notice-day = "{ $words }" = { $day }
head-notice-relative = { $days }. Whoever reads it a day later may take it otherwise; better write the date.
head-notice-wrong-day = { $what ->
    [weekday] *Weekday and date do not go together:* the date in it is { $day }. Better put it right before it goes out.
   *[date] *The date in it is not in the calendar.* Better put it right before it goes out.
}
head-notice-receivers = *{ $count } residents will get it:* those who asked for announcements themselves. Names and numbers are not shown.
head-notice-waiting = *It has not been sent:* it waits for your answer to this.
head-notice-late = *What has been sent cannot be changed.* Here is a correction, if you want to send it:
head-notice-held = *Nothing has been sent.* The text stays here: write *send* when it is right, *cancel* if not, or what to change.
head-notice-unclear = *Nothing was sent.* I cannot change that part with certainty; please write the whole text again.
head-notice-not-sent = No announcement was sent: the last one was called off.
head-notice-group = Here is the text to pass on to the group yourself. The hotline sends nothing.
head-notice-named = *Names together with vaccination may not be spread* (Law 27/2022). I do not send this one.
head-notice-neutral = Residents who need a service at the kelurahan, please bring proof of vaccination. Not vaccinated, or something in the way? Please ask the hotline first.
head-notice-instead =
    Without names: "Residents who need a service at the kelurahan, please bring proof of vaccination. Not vaccinated, or something in the way? Please ask the hotline first."
    Use that text?
head-notice-sure = Shall I send it now?
head-notice =
    { $outcome ->
        [sending] *It is being sent to { $count } residents.* What residents answer is answered in their own chats.
        [awaiting] *It waits for an officer to confirm it,* since it goes to many. Then it is sent at once.
        [stopped] All right, the notice is not sent.
        [none] No announcement was sent yet.
        [halted] *Stopped.* { $sent } residents have it, { $left } will not get it. What was sent cannot be taken back; send a correction with *announce*.
        [over] *{ $sent } residents have it already, so it cannot be stopped or taken back.* Send a correction with *announce*.
        [progress] *The last announcement: { $sent } residents have it{ $waiting ->
            [0] {""}
           *[other] , { $waiting } still wait
        }{ $failed ->
            [0] {""}
           *[other] , { $failed } could not be reached
        }{ $left ->
            [0] {""}
           *[other] , { $left } were left out
        }.* Who reads it is not known.
        [empty] The notice is still empty. Please write it again.
        [too_long] *The text is too long.* A few sentences will do: what, when, where.
        [placeholder] *Something in the text is still to be filled in,* such as [name]. Fill it in and send it again.
        [many] *Some notices were sent today already.* So that nobody is disturbed, there can be others tomorrow.
        [no_right] *Notices are sent only by whoever holds the code of this area.* The kelurahan gives a new one.
       *[gone] That notice was sent or stopped already.
    }
notice-again =
    The notice from { $from } says:

    { $text }

    Not answered yet? Write *petugas*.
forget-sure = Everything about you here (answers, certificate results, reminders) will be deleted for good. Are you sure?
forgotten = Deleted. You can delete the messages on your own phone in the chat app.
not-forgotten = All right, everything stays as it was.

### Danger: help first, and nothing else

danger-medical = *Go to the nearest hospital emergency room (IGD) now, or call 112 (free, 24 hours).*
    Do not wait because of vaccination. Stopped at the door? Say it is an emergency.
danger-fire = *Get away from the fire first, then call 112 (free, 24 hours) or the fire brigade on 113.*
    Get everybody out and do not go back for belongings. Anyone hurt or short of breath? Straight to the nearest IGD.
danger-rescue = *Get to a safe place first, then call 112 (free, 24 hours).*
    Tell them where you are and how many people. Anyone hurt? Straight to the nearest IGD.
danger-crime = *Get to a safe place first, then call 112 (free, 24 hours) or the police on 110.*
    Anyone hurt? Straight to the nearest IGD.
danger-electric = *Do not touch them yet. Switch the power off at the meter, then call 112 (free, 24 hours).*
    Is the power off? Straight to the nearest IGD, even if they seem fine.
danger-missing = *Report it right now: call 112 (free, 24 hours) or the police on 110.* There is no need to wait a day.
    Have a photo, the age and the clothes at hand. Lost in a busy place? Ask the guards there to search as well.
danger-more = *Call 112 now (free, 24 hours)* and tell them this; they will guide you.
    Somebody hurt or very ill? Straight to the nearest IGD. Threatened by somebody? Police 110.
faq-danger-care = *An emergency does not wait for vaccination: go straight to the IGD*, or call 112 for an ambulance.
faq-danger-over = Thank goodness. If it happens again or gets worse, call 112 or go to the nearest IGD at once. Anyone ill or hurt? See a doctor anyway.
faq-danger-report = *Call 112 (free, 24 hours) or the police on 110.* Violence at home: SAPA 129.
faq-scam-given = *Call the bank or operator now*, on their official number, and ask them to block the account.
    Change the PIN and password, keep the chat as proof, then report it at a police station. Do not answer that person again.
danger-violence = *You are not alone. Contact SAPA 129: call 129, or WhatsApp 08111-129-129.* A neighbour may report it, too.
    In danger right now? Get to a safe place and call 112 or the police on 110. Hurt? Straight to the nearest IGD.
faq-may-report = *Yes. Whoever sees or hears it may report it, a neighbour or friend too.* SAPA 129 (WhatsApp 08111-129-129); while it is happening, call 112.
    Afraid? Do not face the person yourself, and tell SAPA 129 if your name should stay secret.
faq-no-officer = All right, I will not call an officer. Just write your question here.
faq-infected = I hope you recover soon. *While you are positive for COVID, please stay at home and do not come to the office.* It can wait until you are well, or somebody healthy may come for you where the service allows that.
faq-care-first = *An emergency does not wait for a vaccination: go straight to the IGD.*
    If they ask or stop you at the door, say it is an emergency. The health workers there take over.
faq-after-reaction = *Ask a doctor or health worker before the next jab*, and tell them what happened.
    If you may not go on, ask for a doctor's letter. For services here, proof of dose 1 is enough.
danger-despair = *I am so sorry to hear this. You are not alone.*
    Please call 112 or go to the nearest IGD now, and ask somebody close to stay with you. There is also a line to talk, 119 extension 8 (I cannot say for certain when it is open).

### Common questions: the circular

circular-today = { $state ->
        [before] {" "}The circular is in force from 9 September 2021.
        [ended] {" "}The pandemic status ended on 21 June 2023 (Keppres 17/2023); an officer confirms what is still asked for.
        [unsettled] {" "}The pandemic status ended on 21 June 2023 (Keppres 17/2023), so please confirm with an officer first.
       *[holds] {""}
    }
faq-compulsory = { $state ->
        [before] *Not yet.* The circular that asks for proof of vaccination is in force from 9 September 2021 (SE 440/1395).
        [ended] *Not any more: the pandemic status ended on 21 June 2023 (Keppres 17/2023).* Before, SE 440/1395 asked for at least dose 1. An officer confirms what the counter still asks for.
       *[holds] *The city's circular asks for proof of at least dose 1 for public services.* The mayor has also said that it is not a condition, so you may come anyway; the officer decides.
    }
    { $state ->
        [before] {""}
        [ended] {""}
       *[holds] Based on: SE 440/1395, 9 September 2021.{ circular-today }
    }
faq-come-anyway = *You may come anyway, also without a dose.* { $state ->
        [before] Proof of vaccination is not asked for before 9 September 2021.
        [ended] Proof of vaccination no longer decides; an officer confirms what is still asked for.
       *[holds] The circular (SE 440/1395) asks for proof of at least dose 1, and the officer at the counter decides.{ circular-today }
    }
faq-issuer = *The head of Kota Bekasi's committee for COVID-19 and economic recovery, who is the mayor.*
    It is SE 440/1395/SET.COVID-19, 9 September 2021.{ circular-today }
faq-since = *Since 9 September 2021.* That is the date of the circular, SE 440/1395/SET.COVID-19.{ $state ->
        [before] {""}
       *[holds] { circular-today }
    }
faq-until = *The circular names no end, and I found no revocation.*{ circular-today }
    Based on: SE 440/1395, 9 September 2021.
faq-only-proof = *The circular speaks of proof of vaccination for public services, and of the health protocol.* Aid, jobs or fines are not written there.{ circular-today }
faq-contents = *Whoever comes for permits, a KTP, a SIM renewal or another public service is asked for proof of vaccination, by barcode or PeduliLindungi.*
    Government and private institutions are asked to use it; the health protocol goes on.
    Based on: SE 440/1395, 9 September 2021.{ circular-today }
faq-sanctions = *I found no fine or sanction in the circular.* But Perpres 14/2021 art. 13A(4) allows services or aid to be delayed, or a fine, for those set as recipients who do not take part. The body in charge decides.{ circular-today }
faq-aid-cut = *The city's circular does not say that aid is withdrawn.* But Perpres 14/2021 art. 13A(4) allows aid to be delayed or ended for those set as recipients who do not take part. Dinas Sosial can tell for certain.{ circular-today }
    As of { $day }, check again with the hotline.
faq-private-places = *The circular asks government and private institutions alike to use PeduliLindungi.* A mall, bank or office may have rules of its own, so please ask there.{ circular-today }
faq-app = { $state ->
        [before] *PeduliLindungi.*
        [holds] *PeduliLindungi.*
       *[satusehat] *SATUSEHAT Mobile: PeduliLindungi changed its name on 1 March 2023.* Do not open PeduliLindungi's old web address.
    }
    Install it from the official app store only. It is no duty: a paper card may be shown, too.
faq-app-colour = *The app itself explains its colours, and they may change.* For services here the circular asks for no colour, but for proof of at least dose 1.{ circular-today }
faq-app-black = *Black means positive for COVID-19, or a close contact. Please do not come yet.* The app explains its other colours, and they may change.
faq-doctors-letter = *Please bring the original of the doctor's letter.* Take a copy along too, in case the officer asks for one.
faq-scan = *No phone or app is required.* The circular speaks of a barcode or PeduliLindungi, but you may show the paper card to the officer.
    No proof yet? You may still come and ask at the counter.{ circular-today }
faq-children = *The circular has no rule for children; the officer decides.*
    A child who only comes along may come. Vaccination from the age of 12 began in July 2021.{ circular-today }
faq-who-decides = *The officer at the counter decides; for the SIM, SKCK and vehicle tax, the police.* Social aid is decided by those who run it, through Dinas Sosial.{ circular-today }
faq-police-too = *The circular names SIM renewal, but the police decide at the Satpas, Polres or Samsat.* Bring your proof of vaccination; without one you may still come and ask.{ circular-today }
faq-work = *The circular says nothing about jobs, pay or dismissal.* A workplace may have rules of its own: ask for their ground, or ask Dinas Tenaga Kerja.{ circular-today }
faq-exceptions = *The circular names no exceptions: the officer decides.* Cannot be vaccinated, or just recovered? You may still come; bring a doctor's letter or the test result.{ circular-today }
faq-venue-code = *The code at the door is scanned with an app on a phone, as a sign of entry.* It is no proof of vaccination. Without a phone, show the paper card to the officer.{ circular-today }
faq-test-instead = *The circular has no rule for test results in place of vaccination.* Bring the result; the officer at the counter decides.{ circular-today }
faq-other-cities = *The circular is addressed to the people of Kota Bekasi and has no rule for other residents.* The same proof may be asked for at the counter here; the officer confirms.{ circular-today }
faq-how-many = *At least dose 1 (the first shot). It need not be the full course or a booster.*
    Based on: the mayor's word of 13 September 2021 on SE 440/1395.{ circular-today }
faq-masks = *By the circular masks and the health protocol go on, for the vaccinated as well.*{ circular-today }
faq-legal-force = *It is a circular, not a law.* It asks for proof; whether to be vaccinated is for you and a health worker. Objections can be put to an officer.{ circular-today }
faq-why = *I do not have the detailed reasons.* The circular comes from the city's committee for COVID-19 and economic recovery: SE 440/1395, 9 September 2021.{ circular-today }
faq-mayor-said = *Both were said.* The circular (SE 440/1395) asks for proof of at least dose 1; on 13 September 2021 the mayor called it no condition. So you may come anyway; the officer decides.{ circular-today }
faq-revoked = { $state ->
        [before] *It only comes into force on 9 September 2021.*
        [ended] *I found no revocation, but proof of vaccination no longer decides.*{ circular-today }
        [unsettled] *I found no revocation.*{ circular-today } You may come anyway.
       *[holds] *I found no revocation, so the circular still holds.* You may come even without a dose; the officer decides.
    }
    This is about SE 440/1395, 9 September 2021.
faq-pandemic-over = { $state ->
        [ended] *Yes, the pandemic status ended on 21 June 2023 (Keppres 17/2023), so proof of vaccination no longer decides.* An officer confirms what the counter still asks for.
        [unsettled] *The pandemic status did end on 21 June 2023 (Keppres 17/2023).* I found no revocation of the city's circular (SE 440/1395); an officer confirms what the counter still asks for. You may come anyway.
       *[holds] *The pandemic status has not ended, as of { $day }.* The city's circular (SE 440/1395) still asks for proof of at least dose 1. You may come anyway; the officer decides.
    }
faq-source = *SE 440/1395/SET.COVID-19, 9 September 2021, Kota Bekasi: Kewajiban Vaksinasi Covid-19 dalam Pengurusan Pelayanan Publik.*
    I cannot send a copy from here; ask to see it at the counter or the kelurahan.{ circular-today }

### Common questions: personal data

faq-what-kept = I keep what you tell me in this chat: the service, doses, reminders. It is encrypted and has an end. Photos of certificates are deleted at once; NIK and phone numbers are not kept.
    Write *my data* to see it, *hapus data* to delete it.
faq-who-reads = *Officers of the hotline read it only if you ask for an officer, at most the last ten messages.* Otherwise the bot answers, and the data is encrypted. Your RT, RW or neighbours cannot see it.
faq-how-long = What you told me goes after { $kept_claims } without a chat, the result of a certificate after { $kept_sessions }; a reminder goes once it is sent. The last messages (for an officer) go within { $kept_latest_lines }, photos are deleted as soon as they are read.
    Want it sooner? Write *hapus data*.
faq-photo-kept = *The photo is deleted as soon as it is read; one that is not read is deleted within { $kept_photographs }.*
    I keep the result only: dose, vaccine and day. The photo stays in the chat on your own phone.
faq-is-safe = *The data is encrypted and I share it with nobody.* Officers read it only if you ask for help. Please write no NIK, OTP or PIN here.
faq-why-data = Only to answer you: whether you can, what to bring, where, and your reminders. For nothing else.
faq-their-certificates = *Please do not send other people's certificates here.* Each of them shows their own, at the counter or in their own chat with me.
    For what is needed I want no photo: just write each errand and vaccine status, like "Bu A, KTP, 2 doses".
faq-others-data = *I cannot see or give anyone else's vaccination data: it is personal.* Only that person can show their proof.
    Ask them yourself, without pressing. Please write no name or NIK of others here.
faq-others-insist = *I still cannot, whoever asks: it is personal data, and needs that person's own consent.* Nor do I have it.
faq-needs-nik = *No. Please write no NIK, full name or phone number here.* If it happened, I do not keep the number.
faq-keep-data = *Fine, nothing is deleted.* Your data stays as it was.
faq-what-erased = What is deleted: your answers, the result of your certificate, reminders, and the consent to read photos, all of it. Messages on your own phone are not.
faq-erase-one = I cannot delete what is kept of one person alone. I can delete all that is kept of this chat: write *hapus data*.
faq-how-erase = Write *hapus data*. I ask once more before I delete it.
consent-withdrawn = *Your consent to read photos is withdrawn.* Photos that were not read yet are thrown away, and later ones are not read before you agree again. What was read already, and other notes, stay; to delete them too write *delete my data*.
my-data = *What I keep about you:*
    { $known }
my-data-none = - nothing yet
my-data-fact = - { $name }: { $value } { $verified ->
        [yes] (from the certificate, { $day })
       *[no] (as you said, { $day })
    }
my-data-others = - other people asked about: { $count }
my-data-reminders = - reminders:
my-data-follow = - { $purpose } for { $area }: since { $day }. What was agreed to: “{ $words }”
my-data-consent = - consent to read photos: since { $day }
my-data-same-person =
    { $initials ->
        [none] There are older notes in this chat. Are you still the same person?
       *[other] There are older notes in this chat. Is this still { $initials }?
    }
my-data-other-person = All right, the older notes are not used or shown in this chat any more. We start anew.
choice-this-chat = This chat only
choice-all-chats = All chats
forget-which = This chat is joined with { $others }. Delete the data of *this chat only*, or of all of them? It cannot be brought back.
erasing-alone = All right, this chat leaves the others and its data is deleted. The other chats stay.
erased-elsewhere = Your data in this chat is deleted too: it was asked for from { $chat }, for all joined chats.
holder-same =
    { $initials ->
        [none] This chat was not used for a while. Are you still the same person?
       *[other] This chat was not used for a while. Is this still { $initials }?
    }
correct-line = { $n }. { $name }: { $value }
correct-which =
    Which one is wrong? Write its number or its name, or *something else*.
    { $facts }
choice-something-else = Something else
choice-all-right = None
correct-value = What is right: { $fact }?
correct-value-again = I did not catch that. Write only what is right: a number, a day, or yes/no.
corrected = Corrected. What I answered before may not hold any more: please ask again.
correct-requested = That is from a certificate, so an officer has to correct it. I passed your request on; you will be answered here within { $hours } hours.
correct-look-first = Please write *my data* first; then it can be corrected.
correct-kept = All right, I change nothing.
correct-nothing = Nothing is noted about you here. Is it something else that should be corrected?
request-what = What should be done with the data? An officer takes care of it.
choice-access = Show it
choice-correction = Correct it
choice-erasure = Delete it
choice-none-of-it = Never mind
request-words = Which data? Tell me in short. Of a number the last three digits will do.
request-made = I passed it on to the officers. You will be answered here within { $hours } hours.
request-closed =
    { $what ->
        [access] Your request to see data
        [correction] Your request to correct data
        [objection] Your objection to being listed
       *[erasure] Your request to delete data
    } { $granted ->
        [yes] *was carried out*.
       *[no] *cannot be met yet*.
    } The officer says: { $reason }
objection-called =
    { $open ->
        [true] All right, an officer looks at it, not a bot. I called one. Write your reason here, it goes straight to the officer.
       *[false] All right, an officer looks at it, not a bot: from { $day } at { $time }. Write your reason here, the officer will read it.
    }
objection-still = Your objection has reached the officers. Please write your reason here.
my-data-showing = - showing your certificate to { $asker }{ $service ->
        [none] {""}
       *[other] {" "}({ $service })
    }: agreed { $day }{ $shown ->
        [yes] , shown
       *[no] {""}
    }
my-data-head = - noted as head of an RT/RW
my-data-owns = - you keep the list of { $house } ({ $area }) until { $until }{ $owner ->
        [none] {""}
       *[other] , listed as its owner: { $owner }
    }{ $address ->
        [none] {""}
       *[other] , { $address }
    }
my-data-entry = - listed as an occupant of { $house } ({ $area }): { $entry }{ $left ->
        [none] {""}
       *[other] , left { $left }
    }
my-data-officer = - conversation with an officer: { $count } messages, until it ends
my-data-joined = - joined with { $chats }
my-data-request = - request to the officers ({ $what ->
        [access] see data
        [correction] correct data
        [objection] object to being listed
       *[erasure] delete data
    }): answered by { $day } at { $time }
my-data-answers = *Answers I gave you:*
    { $lines }
    Is something wrong? Write *my data is wrong*.
my-data-answer = - { $day }, { $service }: { $outcome ->
        [allowed] yes
        [allowed_if] yes, with the proof
        [not_yet] proof of vaccination is asked for first
        [officer] an officer decides
       *[needs_facts] not complete
    }
my-data-no-answers = No answers about services are noted. Is something wrong? Write *my data is wrong*.
my-data-lines = Our latest messages ({ $count }) are kept for an officer who may be called, until { $day } at { $time } at most.

### Small talk

faq-robot = I am *Bisa?*, the bot of Kota Bekasi's hotline: a program, not a person. Prefer a person? Write *petugas*.
faq-angry = I am sorry for the trouble. Tell me which service and where it is stuck, and I will help step by step. Prefer a person? Write *petugas*.
faq-bounced = I am sorry that you were sent back and forth. Which service, and what did the officer ask for last? I will check, so that one visit is enough.
faq-weather = I hear you; stay well, and safe on the road. I am here if there is a service to ask about.
faq-praise = Thank you. Glad to help.
faq-laugh = Haha, all right.
faq-noted = All right.
faq-signs = 🙏 All right.
faq-sorry = No problem at all. Go ahead.
faq-wait = Sure, take your time.
faq-relief = Glad to hear that.
faq-go-on = All right, let us go on.
faq-flirt = Haha, I am only a program. Ask me about a KTP, a SIM or another service.
faq-confused = No hurry. Name the service, such as KTP, KK or SIM: I tell you whether you can, what to bring and where.
faq-good-night = See you. Take care.
faq-abilities = I check whether you can use a service now, what to bring and where. I also check vaccine certificates and set reminders. Just write, for example: can I get a KTP? only one dose so far
faq-lonely = Of course, I am here. I am only a program, so I know most about the city's services. Is there something to arrange, or do you prefer a person? Write *petugas*.
faq-sad = I hope your day gets better soon. If an errand weighs on you, name it, and I will help step by step.
faq-tired = I hope you can rest soon. Is there a service to ask about? I will keep it short.
faq-lost-day = I am sorry that it costs you time and pay. Name the service, and I will help so that one visit is enough.
faq-crying = Is something troubling you? Tell me, and I will help step by step. Prefer a person? Write *petugas*.
faq-fear = It is all right to be afraid; many are. Before the vaccine you are asked about your health, and you may say that you are afraid. An illness or an allergy? Ask a doctor or a puskesmas first.

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
web-refused-too-many-photos = That is a lot of photos. Wait a few minutes please, those that wait are sent by themselves.
web-refused-too-slow = The photo did not arrive, the signal is weak. Send it again where the signal is good, or send a screenshot instead.
web-refused-away = Sorry, the hotline has a problem right now. Please stay on this page, it connects again by itself. If it is urgent, go straight to the counter.
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
console-sign-in-limited =
  It has not matched several times, so let us pause for a moment. Try again in { $unit ->
    [minutes] { $count ->
      [one] a minute
     *[other] { $count } minutes
    }
   *[seconds] { $count ->
      [one] a second
     *[other] { $count } seconds
    }
  }.
console-sign-in-help = No account yet, or the password forgotten? Ask whoever runs the hotline.
console-officer-name = Name
console-password = Password
console-signed-in = Signed in as { $name }
console-sign-out = Sign out
console-queue = Queue
console-queue-part = { $from } to { $to } of { $count }
console-queue-before = Before
console-queue-next = Next
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
console-earlier = { $count } earlier messages are kept no more
console-resident = Resident
console-bot = Bot
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
console-letters = Messages set aside
console-letters-count = { $count } messages set aside
console-letters-explained = These were tried three times without success, and whoever wrote them was told. Once the fault is mended, have them tried again.
console-letters-empty = No message is set aside.
console-letter-kind =
    { $kind ->
        [text] Text
        [photo] Photograph
        [choice] Choice
        [start] Chat opened
        [other] Something else that was sent
        [officer] Of an officer
        [reminder] Reminder
       *[unknown] Another kind
    }
console-letter-fault =
    { $fault ->
        [none] The program ended when it was tried.
       *[error] Failed: { $fault }
    }
console-letter-again = Try again
console-requests = Requests about data
console-requests-count = { $overdue ->
    [0] { $count } requests about data
   *[other] { $count } requests about data, { $overdue } overdue
  }
console-requests-explained = Residents ask to see, correct or delete their data (UU 27/2022). Whoever has waited longest stands first. The resident reads the reason that you write.
console-requests-empty = There are no requests about data.
console-request-what =
  { $what ->
    [access] See data
    [correction] Correct data
    [objection] Objection to being listed
   *[erasure] Delete data
  }
console-request-left =
  { $overdue ->
    [yes] overdue by{" "}
   *[no] left:{" "}
  }{ $unit ->
    [minutes] { $count } min
    [hours] { $count } h
    [days] { $count } d
   *[moment] a moment
  }
console-request-reason = Reason, or what was done
console-request-grant = Done
console-request-deny = Cannot be met
console-officer = Officer
console-account = My account
console-team = Officers
console-audit = Audit
console-reading = Open for reading only. Take this chat to answer.
console-door = The chat opens once you have taken it.
console-door-reader = A chat opens only for the officer who takes it.
console-reason = Why you read it
console-reason-help = The reason is kept in the audit. Do not write names or numbers of residents.
console-read = Only read
console-save = Save
console-account-name = Signing in as { $name }
console-role =
  { $role ->
    [reader] reader
    [lead] lead
   *[officer] officer
  }
console-role-label = Role
console-shown = The name residents see
console-shown-help = Residents and colleagues see this name. It must not be the one you sign in with.
console-change-password = Change the password
console-password-help = At least { $least } characters. Four or five words that have nothing to do with each other are easily kept in mind and hard to guess.
console-old-password = Present password
console-old-password-failed = The present password does not match. Please try again.
console-new-password = New password
console-new-password-again = New password once more
console-passwords-differ = The two new passwords differ. Please write them again.
console-totp = Codes of your phone
console-totp-short = phone codes
console-totp-on = A code of your phone is asked for whenever you sign in.
console-totp-off = Not in use. With a code of your phone, a password alone lets nobody in.
console-telegram = Telegram account
console-telegram-on = Linked: what you answer in the officers' group on Telegram is noted under this account. Another phone or Telegram account? Get a new code.
console-telegram-off = Not linked. Without it, what you write in the officers' group on Telegram does not reach residents.
console-telegram-code = Get a code
console-telegram-send = Send this line in the officers' group on Telegram, from your own Telegram account. It holds for { $minutes } minutes, once.
console-telegram-done = Done, back
console-totp-begin = Set up
console-totp-again = Set up on another phone
console-totp-scan = Open the authenticator app on your phone and scan this code.
console-totp-qr = QR code for the authenticator app
console-totp-type = Cannot scan it? Type this key into the app:
console-totp-confirm = Set up
console-recovery = Recovery codes
console-recovery-help = Keep them in a safe place. When the phone is lost, each lets you in once. They are not shown again.
console-recovery-kept = I have kept them
console-code = Code of 6 digits
console-code-title = The code of your phone
console-code-explained = Open the authenticator app and write its code.
console-code-help = No phone at hand? Write one of your recovery codes, or ask a lead.
console-code-failed = The code does not match, or was used before. Wait for the next one and try again.
console-code-spares = Have you a code of your phone? Write it here as well, and there is no wait.
console-team-add = Add an officer
console-team-password = Give a new password
console-team-totp = Remove the phone codes
console-team-remove = Remove the account
console-team-own = Your own account is changed by another lead, or by whoever runs the hotline.
console-audit-from = From
console-audit-to = To
console-audit-show = Show
console-audit-export = Download CSV
console-audit-empty = Nothing was written down on these days.
console-deed =
  { $does ->
    [signed_in] signed in
    [sign_in_failed] failed to sign in
    [code_failed] gave a code that does not match
    [recovery_code_used] used a recovery code
    [signed_out] signed out
    [viewed] read a chat
    [view_refused] opened a chat of others, and was shown nothing of it
    [photo_viewed] looked at a photo
    [took] took a chat
    [said] answered a resident
    [noted] wrote a note
    [ended] ended a chat
    [act_refused] tried what they have no right to
    [replayed] had a message tried again
    [password_changed] changed a password
    [shown_changed] changed the name that residents see
    [totp_enrolled] set up phone codes
    [totp_removed] removed phone codes
    [account_added] added an account
    [account_removed] removed an account
    [role_changed] changed a role
    [telegram_changed] changed an id on Telegram
    [shown_to_group] was shown in the officers' group on Telegram
    [audit_viewed] looked at the audit
    [audit_exported] downloaded the audit
    [area_changed] changed the area of an officer
    [heads_viewed] looked at the heads of RT and RW
    [register_viewed] looked at a register
    [register_handed_on] gave a register to the next head
    [register_asked] asked for registers
    [area_refused] tried something in an area without the right
    [counts_viewed] looked at what residents ask
    [counts_exported] exported what residents ask
    [right_refused] opened a page without the right
    [requests_viewed] looked at requests about data
    [request_granted] carried out a request about data
    [request_denied] closed a request about data without carrying it out
    [head_code_issued] gave a head a code
    [head_code_entered] entered a head’s code
    [head_code_refused] a head’s code that was not taken
    [head_revoked] ended a head’s office
    [register_refused] asked for the register without a right
    [register_exported] exported the register
    [notice_written] wrote a notice
    [notice_asked] asked a second officer to confirm a notice
    [notice_sent] sent a notice
    [notice_confirmed] confirmed a notice
    [notice_stopped] stopped a notice
    [notice_refused] tried to send a notice without the right
    [house_code_issued] gave the code of a house
    [list_photo_viewed] looked at a photo of a list of occupants
    [register_opened] opened the page of the register
   *[other] { $does }
  }
console-notices = Notices
console-notices-empty = There are no notices yet.
console-notices-back = All notices
console-notice-fault =
  { $why ->
    [area] This area is not known. Write for example: RT 03 RW 05 Jakasampurna, Kelurahan Kranji, or Kota Bekasi.
    [too-long] The text is too long.
    [placeholder] The text still has a blank to be filled in, like {"{{1}}"} or [name]. Put the words there first.
    [empty] The text is empty.
    [from] This name of the sender cannot be used.
   *[other] This cannot be used.
  }
console-notice-state =
  { $state ->
    [draft] draft
    [awaiting] waits for a second officer
    [sending] being sent
    [stopped] stopped
   *[done] done
  }
console-notice-where = Area (RT 03 RW 05 Jakasampurna, Kelurahan Kranji, Kota Bekasi)
console-notice-purpose = For those who follow
console-notice-from = Sender as residents read it
console-notice-service = The service that it is about
console-notice-no-service = none
console-notice-text = Text
console-notice-look = Look at it first
console-notice-by = written by { $name }
console-notice-confirmed-by = confirmed by { $name }
console-notice-quiet = These are quiet hours: it is sent from { $time } on.
console-notice-tally = { $channel }, { $state ->
    [waiting] waiting
    [under_way] under way
    [sending] under way
    [sent] sent
    [unsure] perhaps delivered
    [refused] not delivered
   *[left_out] left out
  }: { $count }
console-notice-send = Send
console-notice-ask = Ask a second officer to confirm
console-notice-confirm = Confirm and send
console-notice-waits = It goes to many, so another officer has to confirm it.
console-notice-stop = Stop
console-notice-template = After 24 hours without a message of theirs it is one line in a template on WhatsApp: { $text }
console-notice-total = Receivers: { $count }
console-notice-never = WhatsApp with an ordinary number sends no notices: it could be banned. This text can be passed on to a group of residents:
console-notice-channel = { $channel }: { $count } receivers, about { $minutes } minutes.
console-notice-channel-never = { $channel }: { $count } receivers, not sent from here.
console-notice-price = At most Rp{ $rupiah } (template { $template }, { $category }).
console-notice-tier = This number may write to { $count } people a day; the others wait.
console-heads = RT/RW heads
console-heads-empty = No code was given yet.
console-heads-issue = Give a code
console-heads-kelurahan = Kelurahan
console-heads-until = Holds until (last day)
console-heads-revoke = End
console-heads-bad = Please look again: the kelurahan, the RW (of an RT), and a day that is not over.
console-heads-state = { $state ->
        [issued] code not used yet
        [held] in office
        [open] open to occupants
        [over] over
       *[ended] ended
    }
console-list-photos = Photos of lists of occupants from RT/RW heads
console-head-card = Code of an RT/RW head
console-head-card-help =
  { $ways ->
    [0] Write this code in the hotline's chat.
   *[other] Scan the QR code to open the hotline's chat, or write this code in the chat.
  } Good once, for 14 days. Please take no picture of it, and pass it on to nobody.
console-heads-all = Codes and terms
console-heads-last = until { $day }
console-heads-which = Leave RT empty for the head of an RW, and both for the kelurahan.
console-unassigned = Registers that nobody holds
console-unassigned-help = The head's term is over, or the code was revoked. Give them to the next head before they are erased.
console-unassigned-until = erased after { $day }
console-unassigned-give = Give a code to the next head
console-registers = Registers
console-registers-help = Rented houses as heads of RT and RW keep them. Whenever they are looked at or taken out, it stands in the audit.
console-registers-words = Look for a name, house, owner, address or origin (may be empty)
console-registers-look = Look
console-registers-total =
  { $head ->
    [area] Area
    [occupants] Occupants
    [houses] Houses
    [fresh] New
    [unreported] Not reported
   *[unregistered] Not registered
  }
console-registers-all = All
console-registers-none = Nobody fits.
console-registers-held = { $count } occupants object to being listed. Until an officer decides they are neither counted nor named in the file.
console-registers-more = There are { $count } more. Look more closely, or take out all of them.
console-registers-column =
  { $head ->
    [area] RT/RW
    [house] House
    [room] Room
    [name] Name
    [from] From
    [since] Since
    [reported] Reported
   *[registered] Nonpermanent
  }
console-registers-told =
  { $said ->
    [yes] yes
    [no] not yet
   *[unknown] not told
  }
console-registers-export = Take out
console-registers-export-help = All of the chosen area, not only what was found. The reason is kept.
console-asked = Registers asked for
console-asked-empty = None has been asked for yet.
console-asked-due = { $over ->
    [yes] it was due on { $day }
   *[no] due on { $day }
  }
console-asked-new = Ask for registers
console-asked-which = Leave RW and RT empty for the whole kelurahan.
console-asked-until = Last day
console-asked-ask = Ask
console-asked-count = { $count } of { $of } RT have answered
console-asked-open = Not yet: { $count } RT
console-asked-answered = Done: { $count } RT
console-asked-held = { $held ->
    [yes] yes
   *[no] none
  }
console-asked-column =
  { $head ->
    [area] RT
    [held] Head
    [houses] Houses
    [occupants] Occupants
    [missing] Incomplete
   *[sent] Sent
  }
console-asked-tell = Text for the group of the heads
console-asked-tell-help = The hotline does not write to heads first. Pass this on; whoever opens it is reminded until the last day.
console-counts = What residents ask
console-counts-week = Week
console-counts-total = { $count } people, each once for a service
console-counts-by =
  { $by ->
    [service] By service
    [outcome] By their last answer
   *[area] By kecamatan
  }
console-counts-all = All numbers
console-counts-column =
  { $column ->
    [service] Service
    [outcome] Answer
    [area] Kecamatan
   *[count] People
  }
console-counts-outcome =
  { $outcome ->
    [allowed] possible
    [allowed_if] possible, with proof
    [not_yet] not yet
    [officer] officer
    [needs_facts] incomplete
   *[other] { $outcome }
  }
console-counts-together = others, together
console-counts-unknown = not said
console-counts-export = Export CSV
console-counts-empty = Too few in this week to be shown.
console-counts-help = People are counted: who asks five times about a service is one, with their last answer, and so is a head who asks for neighbours. Fewer than { $least } people go together with others so that they point at nobody; what stands by service, answer and kecamatan is summed of what is shown alone. A week is counted once, after its end, and never changes.
console-poster = Poster
console-poster-help = A poster with QR codes: residents open it, and are asked in the chat whether they agree to get notices.
console-poster-where = Area (RT 03 RW 05 Jakasampurna, Kelurahan Kranji, Kecamatan Rawalumbu)
console-poster-paper = Paper
console-poster-show = Make a poster
console-poster-title = { $purpose } for { $area }
console-poster-lead = Want to hear of it in a chat? Scan the code, then send the message that is written there.
console-poster-by-hand = Without a camera: write to the hotline
console-poster-terms = You are asked first whether you agree. Stop whenever you like: write "stop info". Your number is passed on to nobody.
console-poster-size = Size { $size }
console-way =
  { $channel ->
    [whatsapp] WhatsApp
    [telegram] Telegram
   *[web] Web chat
  }
console-print-hint = Print: Ctrl+P; on a phone by the browser's menu.
console-team-kelurahan = Kelurahan
console-team-city = the whole city
console-account-refused =
  { $why ->
    [weak-password] The password must have 12 to 200 characters.
    [guessable-password] This password is easily guessed. Take four or five words that have nothing to do with each other, without your own name, the city's, or a year.
    [name-taken] Another officer has this name.
    [shown-is-sign-in] Somebody signs in with this name. Choose another one for residents to see.
    [telegram-taken] Another officer has this Telegram id.
   *[bad-name] A name has 2 to 40 letters or digits.
  }
console-lost = The connection is lost. This page tries again by itself.
console-back = Connected again.
console-desk-refused =
    The officers' group on Telegram cannot show what residents write. { $why ->
        [gone] The bot is not in the group any more: add it again as an administrator with the right "Manage topics".
        [no_topics] The group's topics are off: switch them on again in its settings.
       *[no_rights] The bot lacks a right in the group: make it an administrator again, with the right "Manage topics".
    } Everything is kept and comes into the group once it is mended; until then, answer from this page.
console-unsent = Not sent. Please send it again.
console-error-title = Sorry, not now

# Why something is not taken
console-refused-bad-request = This cannot be read. Please load the page again and try once more.
console-refused-signed-out = The session has ended. Please load the page again and sign in.
console-refused-foreign-origin = Nothing is taken from this address. Please open the desk at its own address.
console-refused-no-right = The role of your account does not include this. Ask a lead if you need it.
console-refused-not-yours = You do not hold this chat. Take it first, then go on.
console-refused-no-reason = Write why you read it, in at least five letters.
console-refused-not-found = There is no such page or photo.
console-refused-closed = This chat has ended, so nothing was sent.
console-refused-too-large = Too large. A picture has 5 MB at most.
console-refused-text-too-large = The text is too long and was not sent. Please send it in parts.
console-refused-photo-type = Only JPEG and PNG pictures can be sent.
console-refused-too-many = That is a lot of requests. Please try again in a moment.
console-refused-away = The hotline's store does not answer at present. What residents write is waiting. Please try again in a moment.
console-refused-busy = Something is wrong on our side. Please try again in a moment.

telegram-write-me = Write to me

# Officers' group on Telegram
# A command a line: name - description; the names are fixed
telegram-desk-commands =
    ambil - Take this chat
    selesai - Done, give it back to the bot
    catatan - A note for officers only
    tautkan - Link your officer's account
    bantuan - How to use this group
telegram-desk-help =
    Every resident has a topic in this group.

    What is written in a topic (text or photo) goes straight to the resident.
    /ambil: take the chat, the bot is silent
    /catatan and a text: for officers only
    /selesai: give it back to the bot
    /tautkan and the code: link your officer's account
telegram-desk-topic = A resident's chat
telegram-desk-officer = Officer
telegram-desk-take = Take
telegram-desk-done = Done
telegram-desk-resident = *Resident:* { $text }
telegram-desk-before =
    Before an officer was called:
    { $text }
telegram-desk-taken = *{ $by }* has taken this chat. The bot is silent until it is done.
telegram-desk-said = *{ $by }* to the resident: { $text }
telegram-desk-noted = Note by *{ $by }* (not for the resident): { $text }
telegram-desk-closed = This chat is done. The bot answers again.
telegram-desk-closed-by = Closed by *{ $by }*. The bot answers again.
telegram-desk-read-already = The resident has read that message, so it cannot be taken back. Please write a new one.
telegram-desk-not-shown = There is a message that cannot be shown here. Please read it at the officers' desk (/petugas).
telegram-desk-photo-not-shown = (the photo cannot be shown here; look at the officers' desk, /petugas)
telegram-desk-no-handover = This resident is not waiting for an officer, so the message was not sent.
telegram-desk-reader = Your account is for reading only, so this was not passed on to the resident.
telegram-desk-unlinked = Your Telegram account is not linked yet, so this did not reach the resident. Get a code at /petugas/akun and send it here: /tautkan CODE
telegram-desk-as-group = This was written as the group, so it did not reach the resident. Please write with your own account.
telegram-desk-link-failed = This code is not valid any more, or this Telegram account is another officer's. Please get a new code at /petugas/akun.
telegram-desk-linked = Linked: *{ $by }*. What you write in topics now reaches residents as the account's role allows.
telegram-desk-unreadable = Only text and photos (JPEG or PNG, up to 10 MB) can be passed on to the resident.

### WhatsApp

whatsapp-private-only = To protect personal data I only answer in private chats. Please write to me directly: { $link }

# Several people in one message
# How everybody is addressed in the texts, in short and in full, and what stands there for the head of a neighbourhood.
address-short = Kak
address-long = Kakak
address-head = Sir/Madam

# Several people in one message
people-list =
    { $relayed ->
        [true] Certainly. { $count } residents:
       *[other] Here you are, { $count } people:
    }
    { $lines }
people-dropped = I did not ask for the columns { $columns }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }, so I did not read them.
people-unread = I have read the first { $count }. Please send the other { $unread } after this.
people-outcome = { $outcome ->
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
        [officer] { $why ->
            [exempt] bring the doctor's letter; an officer at the counter decides, you may still come
            [child] nothing is laid down for children; whoever brings them brings proof, an officer decides
           *[none] an officer at the counter decides, you may still come
        }
       *[other] bring proof of at least dose 1{ $papers ->
            [none] {""}
           *[other] , { $papers }
        } (you did not say how many doses)
    }
people-line = { $n }. { $who }, { $service }: { $verdict }{ $by ->
        [police] . The police decide
       *[other] {""}
    }{ $shown ->
        [yes] . *Shown*
       *[no] {""}
    }.
people-line-no-service = { $n }. { $who }: I could not read which service.
# Of a longer list: the numbers of those for whom the same holds, and how more of it is seen
people-several = • { $verdict } ({ $count }): numbers { $numbers }
people-several-police = • The police decide: numbers { $numbers }
people-several-no-service = • I did not see what for ({ $count }): numbers { $numbers }
people-several-unread = • *not read, please write again* ({ $count }): numbers { $numbers }
people-by-line = Line by line: write *my list*.
people-more = These are { $numbers } of { $count }. For the next, write: *{ $task ->
        [pass_on] forward
        [codes] kode buat nomor
       *[show] my list
    } { $next }*.
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
people-standing =
    {""}*{ $ready } of { $count } people can come*, bringing proof of vaccination and their papers.{ $lines ->
        [none] {" "}Nothing is missing.
       *[other] {" "}Still needed:
            { $lines }
    }
people-renamed = The name is changed (only initials are shown here).
people-escort = Noted. Whoever brings them is asked for proof of vaccination, too; that is not the vaccination of the one who is brought, so the list stays as it is.
people-removed =
    Taken off the list. { $count } left{ $lines ->
        [none] .
       *[other] :
            { $lines }
    }
people-none-left = Taken off. The list is empty now; send a new one at any time.
people-gone =
    There is no list of people here (a list is only kept for { $kept }).
    Please send one, a line for each, for example: *1) Bu A, not vaccinated, KTP*.
people-not-listed = Which one? There are { $count } on the list. Give the number, or write *my list* to see it.
people-group =
    {""}*For the residents*
    What to bring for { $services }. { $act ->
        [none] {""}
       *[other] Proof of at least dose 1 is asked for ({ $act }).{" "}
    }A difficulty? Speak to an officer, you may still come. As of { $day }, please check again with the hotline.
people-group-general =
    {""}*For residents*
    For services at the kelurahan or a city office bring proof of vaccination, at least dose 1 (in the app or on paper), your KTP and KK. Any problem? Talk to the officer, you may come all the same. As of { $day }, check again with the hotline.
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
people-text-brief =
    {""}*For { $who }: { $service }*
    { $papers ->
        [none] { $place }
       *[other] Bring { $papers }.
    }
    { $act ->
        [none] No proof of vaccination is asked for here.
        [child] For children nothing is laid down; ask the officer, you may come all the same.
       *[other] Bring proof of vaccination too, at least dose 1; if there is a problem, talk to the officer.
    }
people-text-no-service =
    {""}*For { $who }*
    Which service is it? Please ask the hotline.
person-self = You
person-named = { $label }
person-unnamed = Person { $n }
choice-forward = Forward

### What else the city is asked (flows/faq/city.yaml)

faq-roads = *Report a broken road, flooding or a blocked drain to the kelurahan, or through SP4N-LAPOR!* Say where, and send a photo there. Dangerous right now? Call 112.
faq-street-lights = *Report a street light that is out to the kelurahan, or through SP4N-LAPOR!* Name the street, and the number on the pole where there is one.
faq-complaint = *Complain through SP4N-LAPOR!, or directly at the kelurahan and the office.* Note the day, the place and what happened. Through an officer of the hotline? Type *petugas*.
faq-water = *For water ask PDAM Tirta Patriot; parts of the city are served by Tirta Bhagasasi.* Have the customer number ready. I cannot see failures or bills.
faq-electricity = *For electricity call PLN on 123.* I cannot see failures or bills from here.
faq-waste = *For waste ask the RT/RW or kelurahan first; Dinas Lingkungan Hidup runs it.* Piling up and not fetched? Report it through SP4N-LAPOR!
faq-school = *Enrolment is a matter of Dinas Pendidikan; SMA and SMK of the province.* I have no dates or terms for this year. Ask the school or Dinas Pendidikan.
faq-welfare-data = *To be put on, or look into, the list of aid (DTKS) go to the kelurahan; Dinas Sosial takes it from there.* Bring KTP and KK. An SKTM begins at the RT/RW, then the kelurahan. Whether a name is on it I cannot see.
faq-legalisir = *KTP, KK and certificates are legalised at Disdukcapil (Jl. Ir. H. Juanda): bring the original and copies.* Documents with a QR code mostly need none.
faq-ikd = *IKD (the digital KTP) is activated in front of an officer of Disdukcapil or the kecamatan.* Install the app Identitas Kependudukan Digital first, bring the KTP. It is not compulsory: the card stays valid.
faq-other-vaccines = *The circular asks for COVID-19 vaccination only.* For other vaccines ask the puskesmas or a hospital; for animals a vet.
faq-application-status = *Whether it is ready I cannot see.* Ask at the counter where you applied, and bring the receipt; what went through e-Open shows in the app.
faq-blanks = *I have no data on the stock of KTP blanks.* Ask the kecamatan or Disdukcapil before you go. Urgent? Ask for a letter that stands in for it.
faq-queue = *I have no data on booking a queue number online.* For KTP, KK, moving and certificates try the e-Open app. Otherwise ask the counter; the number is usually taken on the spot.
faq-holidays = *On public holidays and collective leave government counters are usually closed.* I have no calendar of each office.
faq-nik-mismatch = *A NIK that does not match is put right at Disdukcapil: bring KTP, KK, and a birth certificate or diploma.* Say where it does not match (bank, BPJS, school). Do not write the NIK here.
faq-mpp = *The MPP (Mal Pelayanan Publik) is in BTC, Bekasi Timur.* Disdukcapil, DPMPTSP (permits) and SKCK are there. Ask about the service you need before you go.
faq-e-open = *e-Open is the app of Disdukcapil Kota Bekasi for KTP, KK, moving and certificates without coming to the counter.* I send no links. Cannot log in? Ask Disdukcapil or the kelurahan.
faq-lost-report = *A report of loss is made at the nearest polsek.* Bring what identity papers you have, and tell what was lost, when and where.

### RT/RW heads: code, register of occupants

register-area =
    { $level ->
        [rt] RT { $rt } RW { $rw } { $kelurahan }
        [rw] RW { $rw } { $kelurahan }
       *[kelurahan] Kelurahan { $kelurahan }
    }
head-code-given = *The code is taken, Sir/Madam. You keep the register of occupants of { $area } until { $until }.*
    Write the list here, such as: kos bu tini 12 rooms: 1 andi from garut since march, 2 vacant. A table or an Excel file will do as well.
    Also: *summary*, *register*, *checklist*, *export*, *titip kode*. Please write no NIK, vaccination, religion or ethnicity.
head-code-refused =
    { $why ->
        [used] *That code was used before, Kak.* A code is good for one time. Please ask the kelurahan for a new one.
        [expired] *The time of that code is over, Kak.* Please ask the kelurahan for a new one.
        [own] *That code is for somebody else, Kak: please pass it on.* It has not been used here.
        [many] *The code was tried several times, Kak.* Please compare it with the card, and try again in an hour. You may ask anything else meanwhile.
        [short] *The code is not complete, Kak: it has three groups of four letters or digits.* Please send all of it. Is the card unreadable? Ask the kelurahan for a new code.
       *[unknown] *I do not know that code, Kak.* Please compare it with the card: three groups of four letters or digits.
    }
register-may-not =
    { $why ->
        [over] *The term for { $own } is over, Kak. Thank you for looking after your neighbours.* The data stay with the kelurahan for the next head. If you go on, please ask the kelurahan for a new code.
        [revoked] *The code for { $own } no longer holds, Kak.* The kelurahan can explain, and give a new one.
        [asleep] *I have closed the data of { $own } for now, Kak, to keep them safe.* There was no word for long, or the number changed. Please ask the kelurahan for a new code and send it here.
        [elsewhere] { $keeps ->
            [house] *Your code is for { $own } alone: { $area } is not, so { $does ->
                [write] I have not noted it
               *[other] I have not opened it
            }.*
           *[area] *{ $area } is outside your area ({ $own }), so { $does ->
                [write] I have not noted it
                [draft] I have not prepared the notice
                [give] I have made no code
               *[other] I have not opened it
            }.*
        }
        [no_right] { $keeps ->
            [house] *That is for the RT/RW head alone, Kak.* For { $own } you may write *list*, *missing*, and who comes or leaves.
           *[area] *From the kelurahan these data can be seen and exported.* The RT/RW write them.
        }
        [no_office_notice] *Notices to residents are sent by heads of RT and RW who hold a code of the kelurahan.* You can ask for it there, and send it here.
       *[no_office] *I open the register of occupants only to RT/RW heads who hold a code of the kelurahan, Kak.* That keeps our neighbours' data safe. Heads can ask the kelurahan for their code and send it here. What you just wrote is not kept.
    }
proof-asker = the head of { $area }
proof-may-not =
    { $why ->
        [over] *The term for { $own } is over, Sir/Madam, so I give no more codes to pass on.* If you serve again, please ask the kelurahan for a new code.
        [revoked] *The code for { $own } no longer holds, Sir/Madam.* The kelurahan can tell you why and give you a new one.
        [asleep] *I keep codes for { $own } closed for now, to be safe.* You were silent for long, or your number has changed. Please ask the kelurahan for a new code and send it here.
        [elsewhere] *{ $area } is outside your area ({ $own }), so I have made no codes to pass on.*
        [no_right] { $keeps ->
            [house] *Such codes are given to the heads of RT and RW, Kak.* Yours is to fill in { $own }.
           *[area] *Such codes are given to the heads of RT and RW, not to the kelurahan.*
        }
       *[no_office] *Codes to pass on are for heads of RT and RW who hold a code of the kelurahan, Kak.* Without one, residents can send their own certificate from their own chat, or show it at the counter.
    }
proof-codes-how = *Please send the list first, Kak*, such as: 1) Bu Y needs a KK 2) Pak D needs an SKCK. Then write *titip kode*.
    Everybody gets a code to show their own certificate from their own phone. All that is seen here is *shown*.
proof-codes-own = You need no code for yourself: just send your photo here.
proof-codes-children = There is no code for children under 12 ({ $people }): a child's certificate is not shown through an RT/RW.
proof-codes-done = { $people }: *shown*, no code is needed any more.
proof-codes-given = { $count ->
        [1] *This is the text to pass on to that person alone, not to a group.*
       *[other] *These are { $count } texts, one for each person. Please pass each on to that person alone, not to a group.*
    } A code is good once. All you will see here is *shown*, never what it says. See it any time: *rekap*.
proof-code-text =
    {""}*For { $who }{ $service ->
        [none] {""}
       *[other] : { $service }
    }*
    From the head of { $area }: a code to show your own vaccination certificate to the city's hotline, from your own phone: *{ $code }*
    { $count ->
        [0] Write the code in the hotline's chat.
       *[other] Open one of these, or write the code in the hotline's chat:
            { $links }
    }
    The head sees only that it was shown, not what it says. Good once, until { $until }. You need not: showing it at the counter will do.
proofs-shown = *Shown: { $people }.*{ $left ->
        [0] {""}
       *[other] {" "}{ $left } other codes are still open.
    }
people-recap = *{ $count } residents asked for{ $shown ->
        [0] {""}
       *[other] , { $shown } have shown theirs
    }:*
    { $lines }
    { $given ->
        [0] {""}
       *[other] I do not write to them. To remind somebody, write *kode buat nomor …* and pass it on again.
    }
people-recap-line = { $n }. { $who }{ $service ->
        [none] {""}
       *[other] , { $service }
    }{ $state ->
        [shown] : *shown*
        [given] : has a code, not shown yet
       *[none] {""}
    }
people-several-state = { $state ->
        [shown] • *shown*
        [given] • have a code, not shown yet
       *[none] • no code yet
    } ({ $count }): numbers { $numbers }
proof-code-refused =
    { $why ->
        [used] *Somebody else has used that code, Kak.* A code is for one person. Please ask the head of your RT/RW for a new one, or show your certificate at the counter.
        [own] *This code is for your neighbour, Kak*: please pass it on, to be opened on their own phone.
        [many] *The code was tried several times, Kak.* Please compare it with the message, and try again in an hour. You may ask anything else meanwhile.
       *[unknown] *That code does not hold (any more), Kak.* Please compare it with the message, or ask the head of your RT/RW for a new one. Without a code you can send your certificate here as well, or show it at the counter.
    }
proof-later = You are with an officer. Please send the code again when that is done.
proof-asked =
    {""}*You are asked to show your own vaccination certificate to this hotline by { $asker }{ $service ->
        [none] {""}
       *[other] , for { $service }
    }.*
    All they will see is *shown*: no name, birth date, vaccine, dose or result. For { $kept } at most, and you can take it back any time: write *withdraw consent*.
    You do not know who sent the code? Answer *no*. The counter will do as well. Do you agree?
proof-agreed = Thank you, Kak.
proof-refused = All right, nobody is told anything. You can still show your certificate at the counter.
proof-shown = *I have told { $askers }: shown.* Nothing else. To take it back, write *withdraw consent*.
proof-child = *Of a child under 12 I tell the head of an RT/RW nothing.* You are welcome to send your own certificate.
proof-withdrawn = *Your consent for { $askers } is withdrawn.* They do not see it any more.
register-vaccination = *Nobody may ask for residents' vaccination data through an RT/RW, Kak. Please do not collect names of who is not vaccinated.*
    They are health data and the residents' own (UU 27/2022). Residents show their proof themselves, at the service counter.
    What may be given to the kelurahan: data of rented houses and rooms (owner, address, rooms, occupants new or old), and a notice without names.
register-photo-send = Please send the photo, Kak. No machine reads it: it is kept beside the register for { $kept }, to be typed in later.
register-photo-which = Is this a photo of a list of occupants, or a vaccination certificate?
register-photo-kept = { $outcome ->
        [full] *I have not kept the photo: there are too many.* Please delete older ones with *delete photos*.
        [unfit] *I cannot keep that photo, Kak.* Please send it again as an ordinary photo of 6 MB at most.
       *[kept] *I keep the photo for { $kept }{ $house ->
            [none] {""}
           *[other] {" "}with { $house }
        }; no machine reads it.* Type in what it says when you have time. To look: *show list photos*. To delete: *delete photos*.
    }
register-photo-not = Very well, Kak, I do not keep the photo.
register-photos = { $count ->
        [0] No photo of a list is kept, Kak.
       *[other] { $count } photos of lists:
    }{ $more ->
        [0] {""}
       *[other] {" "}For the other { $more }, please name the house.
    }
register-photo-caption = Photo of a list{ $house ->
        [none] {""}
       *[other] {" "}of { $house }
    }, { $day }. Please do not pass it on.
register-photos-dropped = *I have deleted { $count } photos of lists.*
register-photos-none = No photo of a list is kept, Kak.
choice-change-text = Change the text
choice-paper-list = A list of occupants
choice-certificate = A certificate
choice-neither = Neither
owner-code-given = *I have your code, Kak. You enter the occupants of { $house } ({ $area }) until { $until }.*
    Please write who lives there, for instance: 1 andi from garut since march, 2 empty. A table or an Excel file will do, too.
    Also: *list*, *what is missing*, and who comes or leaves. The head of the RT sees it. No NIK, vaccination, religion or ethnicity, please.
owner-code-made = This is a code for the owner of { $house }. Please pass the message below on to them alone; it works once, for 14 days. Write *revoke code { $house }* to end it.
owner-code = *Code for the owner of { $house }: { $code }*
    Send this code to the hotline to enter who lives there, of this one house{ $count ->
        [0] .
       *[other] :
            { $links }
    }
    Asked for by the head of { $area }. Please do not pass it on. In doubt? Check with the hotline. { $day }
owner-code-which = A code for the owner of which house, Kak? Write for instance: code for the owner of kos bu tini. The house has to be in your *list* already.
owner-code-ended = { $count ->
        [0] No code for the owner of { $house } holds, Kak.
       *[other] *The code for the owner of { $house } no longer holds.* What was noted stays.
    }
owner-code-end-which = The code of which house is to end, Kak? Write for instance: revoke code kos bu tini.
occupant-code-made = This is the notice for those who live in { $house }. Put it up there, or pass it on to them.
occupant-notice = *Notice for those who live in { $house }*
    The head of { $area } lists who lives in rented rooms, for the kelurahan: name, room, where from, since when, reported or not. No NIK, religion or vaccination.
    The ground: SE 400.12/2458 and Permendagri 74/2022. It is kept while you live here and { $left } months after you leave.
    To see it, correct it, or object: send *{ $code }* to the hotline{ $count ->
        [0] .
       *[other] :
            { $links }
    }
    In doubt? Check with the hotline. { $day }
occupant-notice-which = The notice for which house, Kak? Write for instance: notice for the occupants of kos bu tini. The house has to be in your *list* already.
occupant-told = *The RT lists who lives in { $house }, for the kelurahan, Kak.* Here you can see your own entry, have it corrected, or object.
occupant-who = Your name and room, please? For instance: Rina room 4.
occupant-entry = *Your entry in { $house }:*
    { $entry }
occupant-next = Is that right, Kak?
occupant-right = Very well, Kak, thank you for looking.
occupant-words = What would be right, Kak? Just write it.
occupant-asked = *I pass it on to the head of the RT and to an officer, Kak.* You get the answer within { $hours } hours, in this chat.
occupant-objected = *I pass your objection on to an officer.* Until then nothing of you is sent to the kelurahan. You get the answer within { $hours } hours, in this chat.
occupant-objected-unmatched = *I pass your objection on to an officer and to the head of the RT.* They first look whether it is in the list. You get the answer within { $hours } hours, in this chat.
occupant-unnamed = Very well, Kak. Your name and room, so that the officer knows which entry it is?
occupant-none = *There is no entry with that name and room, Kak.* You may not be listed, or it is written otherwise.
occupant-none-next = What would you like, Kak?
occupant-many = *You have tried several times today, Kak. Please try again tomorrow.* If it cannot wait, I pass it on to an officer.
choice-right = That is right
choice-wrong = Something is wrong
choice-object = I object to being listed
choice-again = Try again
register-transferred = *{ $name } is noted as moved from { $was } to { $house }{ $room ->
        [none] {""}
       *[other] {" "}room { $room }
    }, { $on }.*
register-back = *Not moved out after all: still in { $house }.*
    { $entry }
register-same = All right, it stays as it is in { $house }:
    { $entry }
register-unsure = As it is not certain, *I have noted nothing yet*, Kak. Please write again once it is clear.
register-meant-other = *I have noted it of the right person now, in { $house }.*
    { $lines }
register-gone-on = { $name }, left { $on }
register-left-when = I do not know on which day { $name } left, Kak, so *I have noted nothing yet*.
register-when = Which day was it? For example: the 5th, yesterday, 3 September.
register-too-early = { $name } is kept as there since { $since }, Kak, and cannot have left { $on }. On which day did they leave? *I have noted nothing yet.*
register-swapped = *I have swapped their rooms in { $house }.*
    { $lines }
register-all = *{ $count } occupants of { $house } are marked: { $state ->
        [reported-yes] reported to the RT
        [reported-no] not reported to the RT
        [registered-yes] registered as nonpermanent
       *[other] not registered as nonpermanent
    }.* A mistake? Write *undo*.
register-left-to = { $house } is not kept yet. Is it in your area? Write: *{ $house }: { $room ->
        [none] {""}
       *[other] { $room }{" "}
    }{ $name }*.
register-house-of = { $number }. { $house }
register-into-which = Which house, Kak? Write its number or its name.
register-unread-part = I could not read: "{ $text }". Please write it again, such as: asep masuk kos bu tini kamar 1 dari solo.
register-unlikely = Not written yet, Kak: *{ $words }* does not look like a name. Who is it, and in which room? For instance: namanya asep, kos bu tini kamar 1, dari solo.
register-erase-who = *{ $who }*
register-erase-sure = Shall I delete this entry, Kak?
register-erased = *I have deleted { $who }.* A mistake? Write *undo*.
register-erase-not = Very well, Kak, it stays.
register-erase-changed = *Somebody else has just changed { $who },* so I have not deleted it. Delete it all the same? Write *delete* again with the name.
register-move-how = I could not read that change, Kak. Please write the name, the house and the room. For instance:
    rina moved into kos bu tini room 4 from solo
    andi room 1 moved out yesterday
    room 3 should be rina
register-taken-back = *I have taken this back:*
    { $lines }{ $more ->
        [0] {""}
       *[other] {""}
            … and { $more } more
    }
register-undo-what = What was noted last, { $minutes } minutes ago:
    { $lines }{ $more ->
        [0] {""}
       *[other] {""}
            … and { $more } more
    }
register-undo-sure = Shall I take that back, Kak?
register-undo-not = Very well, Kak, it stays.
register-renamed = *{ $was } is now listed as { $house }.* Its occupants, codes, photographs and history stay with it. A mistake? Write *undo*.
register-name-taken = *{ $house } is in the list already, Kak, so { $was } keeps its name.* Please write a name that tells them apart.
register-named-so = { $house } is listed so already, Kak.
register-house-corrected = *{ $house }: { $field ->
        [owner] owner
        [address] address
       *[rooms] number of rooms
    } is now { $value }.* A mistake? Write *undo*.
register-which-renamed = Which house is called otherwise now, Kak? For instance: kos bu tini ganti nama jadi kos melati.
register-taken-back-part = *I have taken part of that back.* What others have changed since stays. See *list*.
register-nothing-to-take-back = There is nothing to take back, Kak: it was changed again. See *list*.
register-gone = somebody who is listed no more
register-unmatched = "{ $text }" ({ $house }, matches no entry yet)
register-wish = { $n }. { $who }: { $what ->
        [objection] objects to being listed, an officer decides
       *[correction] "{ $text }"
    }
register-pending = { $count ->
        [0] Occupants have asked for nothing, Kak.
       *[other] *What occupants ask for:*
        { $lines }
        Corrected it? Write *request 1 done*.
    }
register-wishes = Occupants ask for { $count } corrections. Write *requests*.
register-wish-done = *Very well, I have marked it as done.*
register-wish-officers = An officer decides on objections, Kak. Until then that entry is not exported.
register-history = { $count ->
        [0] No change is noted yet, Kak.
       *[other] *The latest changes:*
        { $lines }
    }
register-history-line = { $day }, { $as ->
        [owner] owner
        [occupant] asked for by the occupant
       *[head] head
    }: { $change }
register-change = { $name ->
        [none] { $house }
       *[other] { $name } ({ $house })
    }, { $field ->
        [entered] entered
        [erased] deleted
        [name] name
        [room] room
        [from] where from
        [since] since
        [fresh] new or old
        [reported] reported to the RT
        [registered] nonpermanent
        [left] left
        [owner] owner
        [address] address
       *[rooms] number of rooms
    }{ $is ->
        [none] {""}
        [yes] {" "}yes
        [no] {" "}no
        [new] {" "}new
        [old] {" "}old
       *[other] {" "}{ $is }
    }{ $was ->
        [none] {""}
        [yes] , before: yes
        [no] , before: no
        [new] , before: new
        [old] , before: old
       *[other] , before: { $was }
    }
register-settled = { $count ->
        [0] By the register nobody has stayed over a year, Kak.
       *[other] *{ $count } have stayed over a year, and had better move their papers (SE 400.12/2458):*
        { $lines }
    }{ $more ->
        [0] {""}
       *[other] {" "}… and { $more } more in *export*.
    }{ $next ->
        [none] {""}
       *[other] {" "}
        The next to have stayed a year: { $next }.
    }
register-settled-count = { $count } have stayed over a year (papers to be moved). Write *who has stayed over a year*.
register-request-remind = Shall I remind you three days before, and on the day?
register-settled-remind = Shall I remind you before { $day }?
register-reminder-set = *Very well, I shall remind you.* Not wanted? Write *cancel reminder*.
register-reminder-not = Very well, Kak, I do not remind you.
reminder-settled = somebody has stayed a year on *{ $due }*. Write *who has stayed over a year* to see it.
reminder-settled-matter = an occupant who has stayed a year
register-as-kept = *All right, in the register it is so:*
    { $lines }
register-noted = *Noted.*
    { $lines }
register-noted-house = { $house }:{ $fresh ->
        [0] {""}
       *[other] {" "}{ $fresh } occupants entered.
    }{ $changed ->
        [0] {""}
       *[other] {" "}{ $changed } corrected.
    }{ $left ->
        [0] {""}
       *[other] {" "}{ $left } left.
    }{ $same ->
        [0] {""}
       *[other] {" "}{ $same } known already.
    }{ $vacant ->
        [0] {""}
       *[other] {" "}{ $vacant } vacant rooms.
    }
register-whose-rooms = Of which house is that, Kak? Please write its name, such as: kos bu tini.
register-house-name = All right. What is the house called, Kak? For instance: kos bu tini, owner bu tini, 12 rooms.
register-house-rooms = Who lives there? Please write room by room, such as: 1 andi from garut since march, 2 vacant.
register-standing = *It is kept.* This is how it stands:
    { $lines }
register-vacant = { $room }. vacant
register-open = { $room }. not known yet, I will wait
register-not-vacant = { $name } is still entered in room { $room }. If they have moved out, write: { $name } left.
register-no-such-day = There is no { $words } ({ $name }) in any calendar, so I have not noted it. Which day is right?
register-not-yet = { $name } comes on { $on }, so I have not noted them yet. Please write again once they are there.
register-noted-facts = { $house }{ $address ->
        [none] {""}
       *[other] , { $address }
    }{ $rooms ->
        [0] {""}
       *[other] , { $rooms } rooms
    }
register-house-next = Who lives there? Write it room by room, such as: 1 andi from garut since march, 2 vacant. Later, and bit by bit, is fine.
register-entry-start = All right, Kak. What is their name, and in which house? For instance: budi, kos bu tini room 4, from solo. One after another is fine.
register-entry-who = What is the occupant called, Kak?
register-entry-where = In which house, Kak? For instance: kos bu tini room 4.
register-entry-which = Which one, Kak? Reply with its number, or write its name.
register-further = *Added at { $house }:*
    { $lines }
register-entry-has = All right, *{ $names }*. I keep that for now.
register-entry-several = There are several houses like that:
    { $lines }
register-entry-house = { $n }. { $house }
register-entry-lacks = { $lacks ->
        [both] Where are they from, and since when are they there? Just write it once you know.
        [from] Where are they from? Just write it once you know.
       *[since] Since when are they there? Just write it once you know.
    }
register-entry-unread = I have not noted it yet, Kak. Whenever you are ready, write the name, the house and the room, such as: budi moved into kos bu tini room 4 from solo.
register-read-more = … and { $count } more: *register*
register-which-rt = Which RT is { $house } in? Please send it again with its RT, such as: { $house } RT 02: 1 andi.
register-room-taken = Room { $room } is in the name of { $name } too. If they have moved out, write: { $name } left.
register-beside = { $lines }
register-dropped = The columns { $columns }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    } were not asked for, so I do not keep them.
register-left-out = I keep no religion, ethnicity, vaccination or numbers of anybody.
register-masked = I have covered NIK and telephone numbers; there is no need to send them.
register-beyond = I have not noted the last { $count } lines: one message may have { $most } at most. Please send the rest apart, or as an Excel file.
register-full = { $house } is full ({ $most } people): { $count } were not noted.
register-unread = { $count } lines could not be read { $lines }. Please write them again, one a line: room, name, from where, since when.
register-more = Anything wrong? Just set it right, such as: room 3 should be rina. Or write *undo*.
    Then *checklist* for what is missing, *summary* for the totals.
register-how = I could not read the list, Kak. Begin with the name of the house, then its occupants:
    kos bu tini 12 rooms: 1 andi from garut since march, 2 vacant
    In a table, name the columns: name, room, house, origin, since.
register-file-trouble =
    { $why ->
        [too_large] *The file is too large, Kak.* At most 2,000 rows and 2 MB; please divide it.
        [empty] *There is no table in the file, Kak.*
       *[broken] *The file cannot be opened, Kak.* Please save it again as Excel (.xlsx) or CSV, and send it once more.
    }
register-nobody = There is nobody of that name in the register, Kak. Please write it with the house and the room, or look at *register*.
register-which-house = Into which house, Kak? Please write its name, such as: rina masuk kos bu tini kamar 4 dari solo.
register-several = Several fit, Kak:
    { $lines }
register-one-of = { $number }. { $who }{ $from ->
        [none] {""}
       *[other] , from { $from }
    }
register-which-one = Which one? Write the number, the house, or where they are from.
register-meant = This is what is kept now, Kak:
    { $lines }
    What has changed? For example: { $name } left yesterday, { $name } moved to room 5, { $name } has reported.
register-found = { $name }, { $house }{ $room ->
        [none] {""}
       *[other] {" "}room { $room }
    }
register-left = *I have noted that { $name } left { $house }, { $on }.*
register-arrived = *I have noted { $name } in { $house }{ $room ->
        [none] {""}
       *[other] {" "}room { $room }
    }, { $on }.*
register-corrected = *I have set right what is kept of { $name } in { $house }{ $was ->
        [none] .
       *[other] {" "}(it was { $was }).
    }*
    { $entry }
register-undone = *{ $count } changes in { $house } were not made, Sir/Madam:* another head changed the same before. Look at it with *daftar { $house }*, and write it again if it is still needed.
register-empty = No house is in the register yet, Kak. Write, such as: kos bu tini 12 rooms: 1 andi from garut since march, 2 vacant.
register-totals = *Totals of { $area }: { $occupants } occupants in { $houses } houses.*
    New { $fresh }, old { $old }, not known { $unknown }. Left { $left }.
    Not noted as reported to the RT { $unreported }, nor as nonpermanent { $unregistered }.{ $held ->
        [0] {""}
       *[other] {" "}{ $held } more object to being listed: not counted until an officer decides.
    }
register-totals-part = { $area }: { $occupants } occupants, { $houses } houses, { $fresh } new
register-lines = { $lines }
register-house = *{ $house }* (RT { $rt } RW { $rw }){ $rooms ->
        [0] {""}
       *[other] , { $rooms } rooms
    }, { $count } occupants{ $held ->
        [0] {""}
       *[other] , { $held } who object
    }
register-occupant = { $room ->
        [none] -
       *[other] { $room }.
    } { $name }{ $from ->
        [none] {""}
       *[other] , from { $from }
    }{ $since ->
        [none] {""}
       *[other] , since { $since }
    }{ $age ->
        [new] {" "}(new)
        [old] {" "}(old)
       *[none] {""}
    }{ $reported ->
        [yes] , reported
        [no] , not reported
       *[other] {""}
    }{ $by ->
        [owner] {" "}· from the owner
       *[other] {""}
    }{ $objected ->
        [yes] {" "}· objects to being listed
       *[other] {""}
    }
register-matching = { $count ->
        [0] { $lack ->
            [report] *Everybody{ $house ->
                [none] {""}
               *[other] {" "}at { $house }
            } is kept as having reported.*
            [registration] *Nobody{ $house ->
                [none] {""}
               *[other] {" "}at { $house }
            } is left to be registered.*
           *[none] *Nobody{ $house ->
                [none] {""}
               *[other] {" "}at { $house }
            } is kept like that.*
        }
        [one] *1 person{ $house ->
            [none] {""}
           *[other] {" "}at { $house }
        }, { $lack ->
            [report] not kept as having reported
            [registration] not kept as registered
           *[none] as it is kept
        }.*
       *[other] *{ $count } people{ $house ->
            [none] {""}
           *[other] {" "}at { $house }
        }, { $lack ->
            [report] not kept as having reported
            [registration] not kept as registered
           *[none] as it is kept
        }.*
    }
register-matching-unknown = Not known: { $count } ({ $names }).
register-whom = Whom do you mean? Give the name, or the house and room.
register-nobody-named = *{ $name } is not in the register of { $area }.* { $near ->
        [0] Everybody is in *list*.
       *[other] Do you mean:
    }
register-person-left = { $name }, { $house }{ $room ->
        [none] {""}
       *[other] {" "}room { $room }
    }{ $since ->
        [none] {""}
       *[other] , since { $since }
    }, left { $on }
register-person-unknown = Not known: { $fields }.
register-wanted = { $field ->
        [since] since when
        [from] where from
        [reported] reported or not
       *[registered] nonpermanent
    }
register-not-kept = { $what ->
        [sex] Men or women
        [age] Ages
        [work] Occupations
       *[phone] Telephone numbers
    } are not kept here.
register-balance = *At the beginning of { $from }: { $before }. { $to ->
        [now] Now
       *[other] At the end of { $to }
    }: { $after }.*
    { $came ->
        [0] Nobody came.
       *[other] Came { $came }: { $arrivals }.
    } { $went ->
        [0] Nobody left.
       *[other] Left { $went }: { $leavers }.
    }{ $undated ->
        [0] {""}
       *[other] {" "}{ $undated } without a day of arrival count as there from the beginning.
    }
register-room-history = *Room { $room }, now and before:*
    { $lines }
register-listed = { $lines }{ $more ->
        [0] {""}
       *[other] {" "}
        … and { $more } more. All of them are in *export*.
    }
register-room-empty = Nobody is listed in room { $room }, Kak.
register-vacant-house = { $house }: { $count ->
        [unknown] nobody told how many rooms it has{ $occupied ->
            [0] {""}
           *[other] , taken: rooms { $taken }
        }
        [0] every room is taken ({ $all } rooms)
       *[other] vacant rooms { $rooms } ({ $all } rooms)
    }
register-newcomers = { $count ->
        [0] No new occupant is in the register, Kak.
       *[other] *{ $count } new occupants:*
        { $lines }
    }{ $more ->
        [0] {""}
       *[other] {" "}… and { $more } more in *export*.
    }
register-newcomer = { $house }: { $who }
register-missing = { $count ->
        [0] *It is complete, Kak.* Write *export* for the file.
       *[other] *What the kelurahan still needs:*
        { $lines }
    }{ $more ->
        [0] {""}
       *[other] {" "}… and { $more } more houses.
    }
register-missing-house = { $house }: { $fields }
register-missing-field = { $field ->
        [since] since when
        [from] from where
        [reported] reported to the RT
       *[registered] nonpermanent
    } ({ $names }{ $more ->
        [0] {""}
       *[other] , +{ $more }
    })
register-export-whole = The file always holds all of { $area }, not one house alone. It can be filtered by the column of houses.
register-exported = This is the register of { $area }, { $count } people, as of { $day }.{ $held ->
        [0] {""}
       *[other] {" "}{ $held } more are not named in the file: they object to being listed, and wait for an officer.
    } *For the kelurahan alone; please pass it on to no group.* That it was sent is written down.
register-file = register-of-occupants
register-page = { $link ->
        [none] *The page to fill in is not open here, Kak.* The list can still be written in this chat, or sent as an Excel file.
       *[other] *This is the link to the register of { $area }, Kak. It holds for 15 minutes and opens once:*
        { $link }
        Please don't pass it on: whoever opens it can change the data. Time is up? Write *minta link* again.
    }
register-csv-commas = The CSV is parted by *commas*; semicolons are not possible yet. Where Excel shows one column, take *export* (XLSX).
register-due = { $due ->
        [none] No last day of the kelurahan is set here. If there is one, write for example: the kelurahan requests the data, deadline 30 November.
       *[other] *The kelurahan's last day that is set: { $due }.*
    }
register-reminder-told = *I will remind you on { $day } at { $time }, and once more on the last day.* Not wanted? Write *cancel reminder*.
owner-code-offer = *Yes, with an owner's code.* It works once, for one person, and opens that one house alone. What they write stands in the list with _by the owner_.
    Shall I make the code?
owner-code-not = All right. When it is needed, write for example: code for the owner of kos bu tini.
register-request-noted = *Very well, Sir/Madam. It is wanted by { $due }.*
register-request-no-day = By which day, Kak? Write, such as: the kelurahan wants the data, due 30 November.
console-asked-words = kelurahan minta data penghuni paling lambat { $due }
console-asked-text = *{ $area }: the registers of rented houses are asked for by { $due }.*
    Heads of RT and RW, open the hotline's chat and send: "{ $words }". It tells what is still missing, and reminds you until that day.{ $link ->
        [none] {""}
       *[other] {" "}Or tap: { $link }
    }
    Once all is there, write: ekspor.
reminder-register = the kelurahan wants the data of occupants by *{ $due }*. Write *checklist* to see what is missing.
reminder-register-matter = data of occupants for the kelurahan
register-column-rt = RT
register-column-rw = RW
register-column-house = House
register-column-owner = Owner
register-column-address = Address
register-column-rooms = Rooms
register-column-room = Room
register-column-name = Name
register-column-from = From
register-column-since = Since
register-column-fresh = New/old
register-column-reported = Reported to RT
register-column-registered = Nonpermanent
register-column-left = Left on
register-cell-objected = objects to being listed
register-cell-yes = yes
register-cell-no = no
register-cell-fresh = new
register-cell-old = old

### The privacy notice: made from flows/retention.yaml

page-privacy = Personal data
page-privacy-title = Privacy notice
page-privacy-intro = The hotline of { $city } keeps as little as it can, encrypted, and all of it has an end. What is over is deleted by itself.
page-privacy-not-kept = NIK and phone numbers that you happen to write are not kept. Photos of certificates are deleted as soon as they are read. Nothing is sold or shared.
page-privacy-rights = Write in the chat: "my data" to see it, "hapus data" to delete it, "cabut persetujuan" so that no photo is read any more and no head of an RT/RW sees that you have shown one, "petugas" to speak with a person.
page-privacy-what = What is kept
page-privacy-how-long = For how long
page-privacy-why = What for
page-privacy-ground = Ground (Law 27/2022, art. 20)
page-privacy-back = Back to the chat
privacy-kind-sessions = How a chat stands, from the last message on
privacy-kind-claims = What you say (doses, age, reasons), from the last message on
privacy-kind-verified_facts = The result of a certificate, from the last message on; then only once you confirm that it is yours, and gone with the chat
privacy-kind-relatives = Family or friends you ask for, from when they were spoken of last
privacy-kind-listed = People of a list, from when they were spoken of last
privacy-kind-proof_codes = Codes that heads of RT/RW pass on: who agreed, and that a certificate was shown
privacy-kind-photo_consent = Your agreement that photos are read, with its time and text
privacy-kind-photographs = Photos that wait to be read; those that are read go at once
privacy-kind-register_sessions = Sign-ins to the page of the occupants' register, for RT and RW heads
privacy-kind-register_drafts = What RT and RW heads typed and have not sent, on their own phone alone, locked
privacy-kind-latest_lines = The last ten messages, for an officer you call
privacy-kind-handover_lines = What you and an officer write, with its photos
privacy-kind-audit = What officers did
privacy-kind-verdicts = Answers that were given, with whom they were given to
privacy-kind-statistics = Weekly numbers: how many people asked, service, answer and kecamatan, fewer than five put together
privacy-kind-records = Notes of faults and of messages that did not arrive
privacy-kind-dead_letters = Messages that could not be answered
privacy-kind-message_marks = Marks of messages that have come or were quoted
privacy-kind-unclaimed = Replies that nobody comes for
privacy-kind-list_photos = Photos of lists of occupants, from RT/RW heads, until they are typed in or deleted
privacy-kind-moved_chats = The chat of a number that changed, until its owner confirms it
privacy-kind-recurring_reminders = Reminders that come again; then you are asked whether you still want them
privacy-kind-logs = The program's log, without names, numbers or messages
privacy-why-talk = to go on with the conversation
privacy-why-answer = to answer your question
privacy-why-proof = to check the proof of vaccination
privacy-why-register = keeping the register of occupants with RT and RW
privacy-why-show = to tell that a certificate was shown, where that was agreed to
privacy-why-list = to copy a list on paper into the register of occupants
privacy-why-officer = to help through an officer
privacy-why-control = to make sure that officers act rightly
privacy-why-correct = to put a wrong answer right
privacy-why-statistics = to improve the city's services
privacy-why-repair = to find and mend faults
privacy-why-once = to answer a message once
privacy-why-deliver = to deliver replies
privacy-why-remind = to remind you as you wished
privacy-ground-consent = consent
privacy-ground-legal_duty = legal duty
privacy-ground-public_task = public task
privacy-ground-legitimate_interest = legitimate interest

### The page of the register (/rt)

rt-name = Register of occupants
rt-title = Register of occupants, { $area }
rt-no-script = To fill it in, turn on JavaScript in the settings of your browser. You can look and download without it.
rt-open-title = Open the register
rt-open-explained = This link is for you alone and opens once. The page can then be used on this phone for some hours.
rt-open = Open
rt-link-refused =
    { $why ->
        [used] This link has been opened already. To open it again, write “minta link” in the hotline's chat.
        [expired] This link is older than 15 minutes. Write “minta link” in the hotline's chat and open the new one.
       *[unknown] We do not know this link. Write “minta link” in the hotline's chat and open the new one.
    }
rt-closed =
    { $why ->
        [signed_out] This page opens by a link from the chat. Write “rt page” in the hotline's chat, then open the link.
        [over] The term is over. Thank you for looking after your neighbours. The data stay with the kelurahan for the next head.
        [revoked] The code holds no more. The kelurahan can explain, and give a new one.
        [asleep] We have closed the data for now, to be safe. Ask the kelurahan for a new code and send it to the hotline's chat.
       *[other] This page is for heads of RT and RW who hold a code of the kelurahan.
    }
rt-drafts-wait = What you typed and have not sent is still on this phone, locked. It comes back once you open a new link.
rt-totals = { $occupants } occupants in { $houses } houses. Not noted as reported to the RT { $unreported }, nor as nonpermanent { $unregistered }.{ $held ->
        [0] {""}
       *[other] {" "}{ $held } more object to being listed, not counted yet.
    }
rt-unasked = NIK, religion, ethnicity and vaccination are not recorded here.
rt-areas = RTs of this area
rt-area-other = Open another RT
rt-area-show = Open
rt-areas-back = ‹ All RTs
rt-export = Download for the kelurahan
rt-export-xlsx = Excel
rt-export-csv = CSV
rt-export-noted = For the kelurahan alone. Each download is written down.
rt-leave = Done
rt-leave-sure = Some of what you typed is not saved. If you leave now it is deleted from this phone. Go on?
rt-house-new = Add a house
rt-house-begin = Begin
rt-house-none = No house is recorded yet. Begin with the name of the kos or kontrakan.
rt-house-own = Owner, address, number of rooms
rt-house-count = { $rooms ->
        [0] { $count } occupants
       *[other] { $rooms } rooms, { $count } occupants
    }{ $held ->
        [0] {""}
       *[other] , { $held } who object
    }
rt-row-new = Add a row
rt-row-more = New or old, and when they left
rt-field = { $field }, row { $row }
rt-from-owner = from the owner
rt-gone = Moved out ({ $count })
rt-missing = Still missing: { $fields }
rt-unknown = –
rt-save = Save
rt-saving = Saving …
rt-unsaved = { $count } rows not saved yet
rt-saved = Saved.
rt-look = Something could not be read. See what is marked red in the rows.
rt-clash = Another head has written “{ $now }”. You wrote “{ $mine }”. Which one stays?
rt-clash-empty = empty
rt-clash-theirs = What is kept
rt-clash-mine = What I wrote
rt-clash-choose = Another head wrote otherwise. Please choose in the rows first.
rt-notice = Print the notice for occupants
rt-print-hint = Print: Ctrl+P; on a phone by the browser's menu.
rt-way =
  { $channel ->
    [whatsapp] WhatsApp
    [telegram] Telegram
   *[web] Web chat
  }
rt-back = Back to the register
rt-lost = { $count } changes were not noted: the person is no longer on the list, or the house is full.
rt-erase = Delete this entry
rt-erase-sure = Delete the entry of { $name }? This is for what was written wrongly or twice. If they have moved, write the day on which they left instead.
rt-erasing = This entry is deleted once you save.
rt-erase-keep = Do not delete
rt-erase-clash = Another head has just changed this entry. Delete it all the same?
rt-erase-mine = Delete it
rt-erased = { $count } entries deleted.
rt-erase-undo = Bring back
rt-restored = The entry is back.
rt-unread =
    { $what ->
        [rooms] The number of rooms, “{ $typed }”, could not be read. Write a number from 1 to 500.
        [name] A name cannot be left empty. If they have moved out, fill in the day (button ⋯).
       *[day] “{ $typed }” could not be read as a day. Write, say, 3 March, March 2021, or 2019.
    }
rt-nameless = This row has no name yet, so it is not saved.
rt-read-only = You can look at these data and download them. The heads of RT and RW write them.
rt-offline = No signal. What you type is kept on this phone, locked, for a day at most, and sent once there is a signal.
rt-offline-empty = There is no signal, and nothing on this phone that can be opened. Open it by a link from the chat once there is one.
rt-offline-paste = Tables can be pasted once there is a signal, so that no NIK is kept.
rt-drafts-found = What you typed and had not sent is back in its place. Look through it, then press Save.
rt-session-over = The time of this page is over. What you typed is still on this phone. Write “minta link” in the hotline's chat, then open the link.
rt-failed = Not saved yet. What you typed is still on this phone; try again in a moment.
rt-pasted-beyond = { $count } columns on the right are not asked for and were left out.
rt-pasted-unread = { $count } rows without a name were left out.
rt-pasted-more = { $count } rows did not fit. Save first, then paste the rest.
rt-pasted-elsewhere = Rows for { $houses } were left out here. Paste them in their own house, or send the file by chat.
rt-refused-bad-request = This could not be read. Load the page again and try once more.
rt-refused-signed-out = { rt-session-over }
rt-refused-office-over = The term or the code holds no more, so this page is closed. The data stay with the kelurahan.
rt-refused-foreign-origin = Nothing is taken from this address. Open the page by a link from the hotline's chat.
rt-refused-no-right = That area is not yours, so nothing was noted.
rt-refused-not-found = There is no such page.
rt-refused-too-large = That is too much at once. Save it in parts.
rt-refused-too-many = Too fast. Wait a moment, then try again.
rt-refused-away = The hotline has a fault. What you typed is still on this phone; try again later.
rt-refused-busy = The hotline is busy. What you typed is still on this phone; try again in a moment.

### Pertanyaan pengurus RT dan RW: flows/faq/heads.yaml

faq-head-code-elsewhere = *A code works once, in one chat: one that was taken works no more, on another phone neither.* A new phone with the same number: it goes on without a code. Another number: ask the kelurahan for a new code, or join your own chats by writing *gabung*.
faq-head-code-share = *Please do not share it, Kak: the code is for the head who was given it, and works once.* Other heads ask the kelurahan for their own. Owners of a house have a code of their own: write *kode buat pemilik kos ...*.
faq-head-code-form = The code looks the same for heads of an RT, of an RW and the kelurahan, Kak. *Its area is the one that was told when it was accepted.* Is it wrong? Ask the kelurahan for a new one.
faq-head-code-letter = *Sorry Kak, names or letters of appointment cannot be checked here; only a code of the kelurahan opens the register.* Take the letter to the kelurahan, ask for a code, and send it here.
faq-head-code-none = *The code comes from the kelurahan, Kak; the bot cannot make one, and before that nothing of a register is kept here.*
    Without a code you may ask about services, also for several residents at once (1) Bu Y KK 2) Pak D SKCK), and write *forward* for a text to pass on.
    The register, exports and notices wait for the code.
faq-head-ends = *When your term ends your access is closed, and the register stays with the area, kept for the kelurahan.* The next head gets a code there and goes on from the same data. Stepping down earlier? Tell the kelurahan, so that the code is ended.
faq-erase-or-leave = *Keluar* (moved out) is for somebody who lived there and left: the entry stays with its date. *Hapus* (delete) is for an entry that was wrong or made twice. The wrong one? Write *undo* at once.
faq-undo-steps = *Undo* takes back the latest change, Kak, while nothing was changed since. What is older is set right by writing what is true, such as: andi is from garut. What stood before is in *riwayat kos ...*.
faq-register-seen-by = The register is seen by the heads of this area (RT, and the RW above it) and the kelurahan; an owner sees one house, an occupant one entry. Nobody else. Every export and change is written down: *riwayat kos ...*.
faq-register-other-area = *The register of another RT cannot be seen or moved from here, Kak: each code is for its own area.* The head there enters it with their own code; ask the kelurahan where the border is in doubt.
faq-register-public = *Please do not, Kak: names and origins of occupants are personal data, for the heads and the kelurahan alone.* For a meeting, the night watch or a group the numbers are enough: write *summary*.
faq-register-numbers = *There is no NIK and no phone number in the register, and please write none in the chat, Kak.* Where the kelurahan needs it, occupants show it there themselves.
faq-owner-code-reach = *Owners see and fill in their own house alone, Kak.* What they change is entered at once, marked "from the owner", and stands in *riwayat kos ...*; you can set it right. Their code is good for 14 days, the access until your term ends. To end it: *cabut kode kos ...*.
faq-proof-code-safe = *Titip kode: one code for one person, and all that is seen here is "shown".* Vaccination, doses, or who has not are never seen; each may choose, and may show it at the counter instead.
    How: send the list, 1) Bu Y KK 2) Pak D SKCK, then write *titip kode*. Pass each code on to its person alone, not to a group.
faq-code-spread = *A genuine code is made by a head or the kelurahan, goes to its person directly, and is sent to this hotline alone.* I never ask for an OTP, a PIN or money. Spread in a group, or in doubt? Do not send it; ask the head or the kelurahan.
faq-no-eviction = *Sorry Kak, I write no letter that evicts anybody: not being vaccinated or not having reported is no ground, wherever people come from.* Invite them kindly to report; where there is trouble, talk to the kelurahan or the Bhabinkamtibmas.
faq-rent-not-kept = *Payments of rent are not kept here, Kak.* What is kept: name, room, origin, since when, reported or not.
faq-occupant-reports = *A new occupant reports to the head of the RT with KTP/KK.* Staying less than a year: registered as nonpermanent (Permendagri 74/2022); over a year: the papers are moved (SE 400.12/2458). Reported? Write, such as: andi has reported.
faq-notices-how = *Residents who want notices write to this hotline: ikut info RT .. RW .. and their kelurahan.* They get notices of that area's heads alone, and stop them any time by *stop info*. To send one, write *umumkan:* and its text; I show it to you first.
faq-notice-after = *A notice goes out once you say yes; it cannot be scheduled, and what was sent cannot be called back.* A mistake while it goes out? Write *stop*: whoever does not have it yet gets nothing. After that send a correction by *umumkan:*. How many have it: ask *how many got the notice*; who reads it is not known. Replies of residents are answered in their own chats.
faq-kelurahan-deadline = The last day is the kelurahan's, Kak: I cannot move it, and what is late may still be handed in. Note or change it here, such as: *kelurahan minta data paling lambat 30 November*; I remind you. What is set: write *pengingat saya*.
faq-register-format = The file is Excel (*export*) or CSV (*csv*), Kak; there is no PDF. Excel can save it as PDF or print it.
faq-head-unnamed = I keep no names or numbers of heads to pass on, Kak. Please ask neighbours or the kelurahan.
faq-objection-known = The head of the RT sees the mark *objects to being listed* at the entry, Kak, so that it is not sent to the kelurahan. Officers decide, not the head.
faq-head-code-valid = *A right code is taken as soon as it is typed; without the answer that it was taken, a code is not valid.* The right one is on the card of the kelurahan: three groups of letters and digits. Mistyped? Type the code alone once more.
faq-list-begins =
    {""}*Yes. Send the list, one person a line: who, what for, how many doses.* For example:
    1) Bu Y mau KK, belum vaksin
    2) Pak D mau SKCK, vaksin 2x
    Initials are enough, and one after the other is fine. Do not send NIKs or certificates.
faq-list-vaccine = *City services ask for proof of at least dose 1* (SE 440/1395, 9 September 2021); everybody brings and shows their own. Children, and those who cannot be vaccinated: the officer at the counter decides, and they may come. One by one: write *daftar*.
faq-data-to-police = *Only on an official way.* Ask for their letter of duty or a written request, and ask the kelurahan before you give anything. From here the data is exported for the kelurahan alone; not by chat or group.
faq-others-numbers = *I have no NIK, phone number or other data of somebody else, and give none: it is theirs.* Ask them; do not write it in this chat.
faq-vaccinated-elsewhere = *The circular asks for proof of at least dose 1; that it was given in Bekasi is not said.* A certificate of another Indonesian city may be shown, in the app or on paper. If in doubt, the officer at the counter decides.
faq-kelurahan-open = *The kelurahan and city offices are open Monday to Friday in working hours; closed on Saturday, Sunday and holidays.* Hours may change: check with the kelurahan first.
faq-owner-begins =
    {""}*Owners fill in their own house with a code from the head of the RT, not from the kelurahan.* Got it? Type it here; it opens your house alone. Without a code nothing can be written down here yet.
    Meanwhile have room, name, place and since when of each occupant ready. Urgent? Tell the head of the RT or the kelurahan directly.
faq-owner-papers = *For the data here no KTP and no NIK is needed: name, place, room and since when are enough.* Do not keep anybody's KTP. New occupants show theirs when they report to the head of the RT; who objects is not to be forced, the kelurahan explains.
faq-vaccination-not-kept = *Vaccination is no part of the register: it is neither noted nor counted, Kak.* People ask for themselves in their own chats. For several who go to a counter, use *titip kode*.
faq-reason-not-kept = Why somebody left, and where to, is not kept, Kak. What is kept is who, from which house, and the day.
faq-head-begins =
    { $keeps ->
        [area] *You keep the register of { $area } until { $until } already, so there is nothing to sign up for.* Just write, for example: kos bu tini room 1 andi from garut since march.
        [house] *You fill in one house in { $area } until { $until } already.* Just write who lives there, for example: 1 andi from garut since march.
       *[none] *To be taken as the head of an RT or RW you need a code from the kelurahan, good once.* Ask for the card at the kelurahan, then type the code in this chat or scan its QR square. A name or a letter of appointment is not enough.
            Meanwhile you may ask for residents: 1) Bu Y needs a KK 2) Pak D needs an SKCK.
    }
faq-head-code-shape = *The code has three groups of four letters or digits, with hyphens.* It looks like XXXX-XXXX-XXXX.
    Letter O or zero, letter I/L or one? It does not matter which. Small letters are fine. Type it here, or scan the QR square of the card.
faq-head-code-where = *The code comes from the officers of the kelurahan alone; I cannot make one.* Ask there for the card of the head of an RT or RW, then type the code here.
    Owners of a boarding house get theirs from the head of the RT.
faq-head-code-once = *A code opens the register once: after that it works no more, on another phone neither, so the paper need not be kept.* In this chat you need none until your term ends, unless you are silent for more than 60 days.
    A code that was not used is good for 14 days. Lost or over? Ask the kelurahan for a new one.
faq-head-code-helper = *Whichever chat sends the code keeps the register. So the head had better send it, from their own phone.* Others may help to type on that phone.
    A secretary who wants it on their own phone asks the kelurahan for their own code.
faq-head-rw = *An RW can use it, too.* A code for an RW opens all RTs of that RW and no other, for example: *totals rt 05*. A code for an RT is for that RT alone.
    No code yet? Ask the kelurahan for it, then type it here.
faq-head-abilities =
    { $keeps ->
        [house] *No hurry. Here you write down who lives in your house.* For example: 1 andi from garut since march, 2 vacant.
            Somebody left? Write: andi moved out yesterday. To see it all: *register*. A slip does not matter, write *undo*.
       *[other] *No hurry. Just write like this:*
            - To enter an occupant: kos bu tini room 1 andi from garut since march
            - To ask for residents: 1) Bu Y needs a KK 2) Pak D needs an SKCK
            - To tell residents something: announce: clean-up on Sunday at 7
            { $keeps ->
                [area] To see it all: *summary*. A slip does not matter, write *undo*.
               *[other] To enter occupants and to send notices you need a code from the kelurahan first.
            }
    }
faq-head-term =
    { $keeps ->
        [over] *Your term for { $area } is over here.* If you still serve, ask the kelurahan for a new code.
        [none] *No code was taken in this chat yet, so there is no term to tell.* Its last day comes with the code of the kelurahan.
       *[other] *Until { $until }, for { $area }.* Then the access ends by itself; if you still serve, ask the kelurahan for a new code.
    }
faq-register-begins =
    { $keeps ->
        [area] *Just write it in this chat: the house, the room, the name, where from, since when.* For example:
            kos bu tini room 1 andi from garut since march
            Several at once are fine; what is not known may follow. Which house is it, and who lives there?
        [house] *Just write it in this chat: the room, the name, where from, since when.* For example: 1 andi from garut since march, 2 vacant. What is not known may follow. Who lives in room 1?
       *[none] *Occupants are entered by the head of an RT or RW who holds a code of the kelurahan.* Have one? Type it here first. Then it is enough to write: kos bu tini room 1 andi from garut since march.
    }
faq-register-upload = *Yes: send an Excel (XLSX) or CSV file to this chat, or paste the table.* Head the columns: name, room, house, from, since. Other columns are not read.
    On paper? Send a photo: it is kept for { $kept_list_photos } to be typed in, no machine reads it. PDF, Word and voice are not read.{ $keeps ->
        [none] {" "}You need a code of the kelurahan first.
       *[other] {""}
    }
faq-register-page-how =
    { $keeps ->
        [house] *The page for a laptop is for heads of an RT or RW.* Your house is filled in by this chat; the chat itself can be opened on a laptop. A table or an Excel file may be sent.
        [none] *There is a page for a laptop or a phone, once you have a code of the kelurahan.* Type the code here, then ask for it: *send me the link*.
       *[other] *Yes, on a page for a laptop or a phone: write send me the link.* The link is for you alone, good for 15 minutes and opened once. The page then stays open for { $kept_register_sessions }.
            On a laptop open this chat there, so that the link can be clicked. It is a table; one from Excel may be pasted.
    }
faq-register-page-share = *Do not pass the link on: whoever opens it can see and change the register.* Your family may help you to type while you sit beside them.
    Others who serve with you had better use a code of their own from the kelurahan.
faq-register-safe = *Little is kept, and it is encrypted: house, room, name, where from, since when, reported or not. No NIK, religion, ethnicity or vaccination.*
    Who can see it: those who serve in that area and the kelurahan; owners see their own house. Each change is noted, and entries of those who left go in time.
    The ground is SE 400.12/2458 and Permendagri 74/2022. Occupants may see their entry, have it corrected, or object.
faq-register-initials = *Yes. Initials or a nickname are kept as you write them*, for example: kos bu tini room 1 S.R. from pekalongan. If the kelurahan wants the full name, correct it later.
faq-register-fields = *Only this is kept: house, room, name, where from, since when, reported to the RT, registered as nonpermanent.* Sex, age, work, religion, ethnicity, NIK, telephone and vaccination are not, so they cannot be counted. How many live there: *summary*.
faq-register-tell-occupants = *Yes, occupants had better be told.* { $keeps ->
        [area] I prepare the text: ask for the *notice for the occupants of kos ...*, then put it up or pass it on.
       *[other] The head of the RT who holds the code has the text made.
    } With the code on it they can see their entry, have it corrected, or object.
    Officers decide on an objection; until then the name is not sent to the kelurahan.
faq-register-why = You may answer like this:
    "The RT writes down who lives in boarding houses for the kelurahan: name, room, where from, since when, reported or not. No NIK, religion or vaccination. The ground is SE 400.12/2458 and Permendagri 74/2022. You may see it, have it corrected, or object."{ $keeps ->
        [area] {" "}The whole text: ask for the *notice for the occupants of kos ...*
       *[other] {""}
    }
faq-nonpermanent = *A nonpermanent resident lives here, but the KTP has an address elsewhere* (Permendagri 74/2022). They are registered as living here; the KTP stays as it is.
    Longer than a year here: the domicile is moved (SE 400.12/2458). Done? Write for example: andi is registered.
faq-register-send =
    { $keeps ->
        [house] *The file for the kelurahan is taken out by the head of the RT or RW.* What you filled in is in their list already.
       *[other] *Write export: I send the Excel file in this chat, to hand in at the kelurahan or to print.* The kelurahan can see the register itself as well. CSV: write *export csv*. There is no PDF; Excel can save one.
    }
faq-register-csv = *No semicolons yet: the CSV has commas.* If Excel shows it all in one column, take the Excel file: write *export*. The CSV: write *export csv*.
faq-register-mistakes = *No harm done: just write what is right*, for example: room 3 should be rina. What you wrote just now is taken back by *undo*.
    Moved out: andi room 1 moved out yesterday. Twice: delete the one in room 4.
faq-owner-fills = *Yes. Owners fill in their own house with a code from the head of the RT.* { $keeps ->
        [area] Ask for a *code for the owner of kos bu tini*, and pass it on to them alone.
       *[other] The head makes it once they hold a code of the kelurahan.
    }
    It opens that one house, once, within 14 days. The head sees what is filled in, can correct it, and can end the code.
faq-proof-code-holds = *Such a code is good for { $kept_proof_codes }, for one person, once.* The wrong person, or lost? Write *new code for Bu Y*: the old one is dead. Not needed? *strike no 2*, and its code is dead too.
faq-proof-code-phone = *The same code works on WhatsApp and on Telegram.* No phone? They bring the vaccination card or a printed certificate and their KTP to the counter. Nobody has to use a code.
faq-notices-stop = *Residents stop them themselves: write stop info to this hotline, at any time.* Heads can neither sign anybody up nor take them out.
faq-notice-for-all = *Who gets a notice cannot be picked, least of all by vaccination.* The hotline does not know or sort out who is not vaccinated. What can be sent is one notice to all residents of that area who signed up. Write *umumkan:* and its text; I show it to you first.
faq-notice-numbers = *Numbers of residents cannot be put in by heads; please do not send them here.* Residents sign up themselves by writing to this hotline: ikut info RT .. RW .. and their kelurahan. You may share that invitation in the residents' group.
faq-notice-receivers = *Only residents of that area who signed up themselves get it.* I tell how many before it is sent; names and numbers cannot be seen, by heads neither.
faq-text-size = *Sorry, the size of the letters is that of your phone.* In WhatsApp: Settings, Chats, Font size, Large. On the phone: Settings, Display, Font size.{ $keeps ->
        [area] {" "}The register can be opened on a laptop as well: write *send me the link*.
       *[other] {""}
    }
faq-register-other-house = *Only your own house is open to you here.* Other houses are not, and other owners cannot see yours.
faq-recorded-what = *What the RT writes down here: house, room, name, where from, since when, reported and registered as nonpermanent or not.* It is for the kelurahan (SE 400.12/2458, Permendagri 74/2022). No NIK, religion, ethnicity or vaccination.
    Who sees it: the RT and RW, the kelurahan, and the owner of the house. Your own entry opens with the code on the notice of the house: ask the head of the RT, then send it here.
faq-recorded-nik = *No. NIK, telephone, religion, ethnicity and vaccination are not in the register of occupants.* What is: house, room, name, where from, since when, reported and registered as nonpermanent or not.
faq-recorded-wrong = *It can be corrected, but I have to know which entry is yours.* Ask the head of the RT for the code on the notice of the house, send it here, then write what is right: it goes to the RT and to an officer, and the answer comes to this chat.
    Quicker: tell the head of the RT or the owner. Without a code, through an officer: write *ajukan permintaan data*.
faq-recorded-object = *You may object.* Ask the head of the RT for the code on the notice of the house, send it here, then choose to object. Officers decide, not the RT; until then your name is not sent to the kelurahan.
    Without a code: write *ajukan permintaan data*, and an officer answers.
faq-recorded-others = *Sorry, I tell nobody who lives in another room or house, whoever asks.* Occupants can see their own entry only.
register-inherited = *Yes: the register belongs to the area.* What the head before you entered here is open to you. This is how it stands now:
