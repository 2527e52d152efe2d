// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verb.h"

namespace seva::ctl {

namespace {

const QList<Verb> kVerbs{
    {"journal verify", "--data DIR", journalVerify},
    {"journal checked", "--data DIR", journalChecked},
    {"journal show", "--data DIR [--origin HEX] [--after N] [--limit N]", journalShow},
    {"journal rebuild", "--data DIR", journalRebuild},
    {"services check", "DIR", servicesCheck},
    {"eligibility",
     "--service ID --dob D --on D [--scheme S] [--answer k=v]... [--reason R]... [--change KIND]... [--booklet N] "
     "[--validity V] [--previous-expiry D] [--lost-on D] [--kendra TYPE] [--show DOC[=PROOF]]... [--lifted RULE]... "
     "[--lang L] "
     "[--services DIR]",
     eligibility},
    {"documents", "the same as eligibility", documents},
    {"appointments import", "FILE|DIR (--data DIR | --hub URL --as DIR) [--services DIR]", appointmentsImport},
    {"bundle export", "FOLDER --data DIR [--everything]", bundleExport},
    {"bundle import", "FOLDER --data DIR", bundleImport},
    {"bundle check", "FOLDER --data DIR", bundleCheck},
    {"books publish", "KIND FOLDER --data DIR [--kendra ID] [--new-key]", booksPublish},
    {"books list", "--data DIR", booksList},
    {"roster show", "--data DIR", rosterShow},
    {"roster add-station", "ID KIOSK|DISPLAY|COUNTER|HUB [--stage S] --data DIR", rosterAddStation},
    {"roster revoke-station", "ID --data DIR [--clock-offset MS]", rosterRevokeStation},
    {"roster add-person", "ID NAME --roles CSE,VO,GO,SUPERVISOR --pin-file FILE --data DIR", rosterAddPerson},
    {"roster revoke-person", "ID --data DIR [--clock-offset MS]", rosterRevokePerson},
    {"roster restore-person", "ID --data DIR", rosterRestorePerson},
    {"enrol", "--hub URL --code C --station ID --data DIR", enrol},
    {"status", "--file-number N --dob YYYY-MM-DD [--lang L] (--data DIR [--services DIR] | --hub URL --as DIR)",
     status},
    {"hub find", "--data DIR", hubFind},
    {"hub show", "--data DIR [--hub URL]", hubShow},
    {"hub takeover", "--data DIR --by ID --pin-file FILE --why TEXT --the-other-is-off [--hub URL]", hubTakeover},
    {"link show", "--data DIR", linkShow},
    {"link answer", "--data DIR --id N --as WHO --answer MENDED|REPORTED|HARMLESS [--clock-offset MS]", linkAnswer},
    {"validate", "KIND VALUE [--state XX] [--district NAME] [--on YYYY-MM-DD]", validate},
    {"mrz read", "IMAGE [--dpi N] [--font FILE] [--models FOLDER]", mrzRead},
    {"read-document", "IMAGE [--dpi N] [--languages eng+hin] [--models FOLDER] [--form FIELD=VALUE]... [--masked FILE]",
     readDocument},
    {"mrz", "LINE LINE [LINE] [--on YYYY-MM-DD]", mrz},
    {"fingers capture", "--port P --out DIR [--trust DIR] [--fingers right|left|thumbs|all] [--clock-offset MS]",
     fingersCapture},
    {"photo check", "FILE [--rule adult|infant] [--live]", photoCheck},
    {"photo compare", "FILE FILE --accept-provenance-risk [--model FILE]", photoCompare},
    {"photo crop", "FILE OUT [--rule adult|infant]", photoCrop},
    {"barcode read", "IMAGE [--issuers DIR]", barcodeRead},
    {"scan",
     "--device D --out DIR [--source flatbed|feeder|both-sides] [--colour bw|grey|colour] [--dpi N] [--max-pages "
     "N] "
     "[--max-bytes N] [--seconds N]",
     scan},
    {"devices list", "--devices FILE [--clock-offset MS]", devicesList},
    {"devices check", "--devices FILE [--clock-offset MS]", devicesCheck},
    {"eform check", "FILE [--services DIR]", eformCheck},
    {"print slip",
     "--token T --service ID [--language L] [--width 80|58] [--at TIME] [--minutes FROM-TO] [--late] [--copy N] "
     "[--code TEXT] [--kendra FILE] [--services DIR] --to FILE.png|FILE.escpos",
     slipPaper},
    {"print letter",
     "--sample|--visit FILE [--language L] [--duplicate] [--kendra FILE] [--services DIR] --to FILE.pdf", letterPaper},
    {"announce", "TOKEN COUNTER LANG[,LANG] --wav FILE [--brief] [--clips DIR]", announce},
    {"fee",
     "--service ID --scheme NORMAL|TATKAAL [--booklet 36|60] --dob D --on D [--reason R]... [--change KIND]... "
     "[--validity TEN_YEARS|UP_TO_18] [--previous-expiry D] [--lost-on D] [--kendra TYPE] [--currency C] [--paid "
     "PAISE] "
     "[--lang L] [--services DIR]",
     fee},
    {"passport read",
     "--reader R (--mrz L1 L2 [L3] | --doc N --dob YYMMDD --expiry YYMMDD | --can C) [--out DIR] [--store DIR]",
     passportRead},
    {"csca import", "FILE [--store DIR]", cscaImport},
    {"csca list", "[--store DIR]", cscaList},
    {"operator-finger enrol", "--out FILE [--driver NAME] [--seconds N]", operatorFingerEnrol},
    {"operator-finger verify", "--template FILE [--driver NAME] [--seconds N]", operatorFingerVerify},
    {"fees close", "--data DIR --day YYYY-MM-DD [--bank FILE] [--services DIR]", feesClose},
};

} // namespace

const QList<Verb> &verbs()
{
    return kVerbs;
}

} // namespace seva::ctl
