<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="gu_IN" sourcelanguage="en">
<context>
    <name>BookletChecks</name>
    <message>
        <source>Checks of the chip</source>
        <extracomment>Heading of the checks of a passport&apos;s chip</extracomment>
        <translation>ચિપની ચકાસણીઓ</translation>
    </message>
</context>
<context>
    <name>BookletFindings</name>
    <message>
        <source>Record: nothing differs</source>
        <extracomment>Button: what was found of the old passport is recorded</extracomment>
        <translation>નોંધો: કોઈ તફાવત નથી</translation>
    </message>
    <message>
        <source>Record: it differs and is accepted, because</source>
        <extracomment>Heading of reasons; choosing one records that a difference is accepted</extracomment>
        <translation>નોંધો: તફાવત છે અને સ્વીકાર્ય છે, કારણ કે</translation>
    </message>
    <message>
        <source>Photograph in the chip of the old passport</source>
        <extracomment>Name of a picture, for a screen reader</extracomment>
        <translation>જૂના પાસપોર્ટની ચિપમાંનો ફોટો</translation>
    </message>
    <message>
        <source>No photograph from a chip</source>
        <extracomment>The chip was not read or holds no photograph</extracomment>
        <translation>ચિપમાંથી કોઈ ફોટો નથી</translation>
    </message>
    <message>
        <source>Photograph in the chip: is it the person at the counter?</source>
        <extracomment>Beside the photograph that the chip holds</extracomment>
        <translation>ચિપમાંનો ફોટો: શું તે કાઉન્ટર પરની વ્યક્તિનો છે?</translation>
    </message>
    <message>
        <source>Record: counter B has to look, because</source>
        <extracomment>Heading of reasons; choosing one records what counter B has to look at</extracomment>
        <translation>નોંધો: કાઉન્ટર B એ જોવાનું છે, કારણ કે</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: what was read of the old passport is thrown away</extracomment>
        <translation>ફરી વાંચો</translation>
    </message>
</context>
<context>
    <name>BookletPanel</name>
    <message>
        <source>Old passport</source>
        <extracomment>Heading: the passport the applicant has had</extracomment>
        <translation>જૂનો પાસપોર્ટ</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>Word above what is already recorded of the old passport</extracomment>
        <translation>નોંધાયેલું</translation>
    </message>
    <message>
        <source>Type or scan the two lines at the foot of the page of data, or type the card access number. Lay the booklet on the reader and press Enter.</source>
        <extracomment>What the operator does with an old passport</extracomment>
        <translation>વિગતોના પાનાની નીચેની બે લીટી ટાઇપ કે સ્કેન કરો, અથવા કાર્ડ એક્સેસ નંબર ટાઇપ કરો. પુસ્તિકા રીડર પર મૂકો અને Enter દબાવો.</translation>
    </message>
    <message>
        <source>First line</source>
        <extracomment>Field: the first of the two lines at the foot of a passport&apos;s page</extracomment>
        <translation>પહેલી લીટી</translation>
    </message>
    <message>
        <source>Second line</source>
        <extracomment>Field: the second of the two lines at the foot of a passport&apos;s page</extracomment>
        <translation>બીજી લીટી</translation>
    </message>
    <message>
        <source>Card access number (six digits, where there is one)</source>
        <extracomment>Field: six digits printed in some passports; they open the chip</extracomment>
        <translation>કાર્ડ એક્સેસ નંબર (છ અંક, જો હોય તો)</translation>
    </message>
    <message>
        <source>Read the chip (Enter)</source>
        <extracomment>Button: the chip of the passport on the reader is read</extracomment>
        <translation>ચિપ વાંચો (Enter)</translation>
    </message>
    <message>
        <source>Compare without the chip, because</source>
        <extracomment>Heading of reasons; choosing one compares the two lines with the form only</extracomment>
        <translation>ચિપ વિના સરખાવો, કારણ કે</translation>
    </message>
    <message>
        <source>Lay the booklet on the reader, with the page of data down.</source>
        <extracomment>The reader waits for a passport</extracomment>
        <translation>પુસ્તિકા રીડર પર મૂકો, વિગતોનું પાનું નીચે રહે તેમ.</translation>
    </message>
    <message>
        <source>The chip is being read: %1 %. Leave the booklet where it is.</source>
        <extracomment>The chip is being read; %1 is how much of it, in per cent</extracomment>
        <translation>ચિપ વંચાઈ રહી છે: %1 %. પુસ્તિકા જ્યાં છે ત્યાં રહેવા દો.</translation>
    </message>
    <message>
        <source>Cancel the reading</source>
        <extracomment>Button: the chip is not read</extracomment>
        <translation>વાંચવાનું રોકો</translation>
    </message>
</context>
<context>
    <name>BookletResultPanel</name>
    <message>
        <source>Old passport: what counter A found</source>
        <extracomment>Heading: what counter A found of the passport the applicant has had</extracomment>
        <translation>જૂનો પાસપોર્ટ: કાઉન્ટર A ને શું જણાયું</translation>
    </message>
</context>
<context>
    <name>BookletSummary</name>
    <message>
        <source>Old passport</source>
        <extracomment>Word above what counter A found of the passport the applicant has had</extracomment>
        <translation>જૂનો પાસપોર્ટ</translation>
    </message>
    <message>
        <source>%1 The form was changed after this comparison.</source>
        <extracomment>Below what was found of the old passport; %1 says how its chip was read</extracomment>
        <translation>%1 આ સરખામણી પછી ફોર્મ બદલાયું.</translation>
    </message>
</context>
<context>
    <name>BookletTable</name>
    <message>
        <source>Printed lines</source>
        <extracomment>Column: what the two printed lines of a passport say</extracomment>
        <translation>છાપેલી લીટીઓ</translation>
    </message>
    <message>
        <source>Chip</source>
        <extracomment>Column: what the chip of a passport says</extracomment>
        <translation>ચિપ</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Column: what the form says</extracomment>
        <translation>ફોર્મ</translation>
    </message>
</context>
<context>
    <name>CalledPanel</name>
    <message>
        <source>Called. Start when the applicant is here.</source>
        <extracomment>A token was called and nobody is at the counter yet</extracomment>
        <translation>બોલાવ્યા. અરજદાર આવે ત્યારે શરૂ કરો.</translation>
    </message>
    <message>
        <source>Start (%1)</source>
        <extracomment>Button: the applicant is at the counter; %1 is the key</extracomment>
        <translation>શરૂ કરો (%1)</translation>
    </message>
    <message>
        <source>No more recalls</source>
        <extracomment>Button: the token was called twice more already</extracomment>
        <translation>હવે ફરી બોલાવી શકાશે નહીં</translation>
    </message>
    <message>
        <source>Call again in %1 s</source>
        <extracomment>Button: the token may be called again in %1 seconds</extracomment>
        <translation>%1 સેકંડમાં ફરી બોલાવો</translation>
    </message>
    <message>
        <source>Call again (%1)</source>
        <extracomment>Button: calls the same token again; %1 is the key</extracomment>
        <translation>ફરી બોલાવો (%1)</translation>
    </message>
    <message>
        <source>Not here (%1)</source>
        <extracomment>Button: nobody came; %1 is the key</extracomment>
        <translation>હાજર નથી (%1)</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>since %1</source>
        <extracomment>When the token was called: %1 is a time such as 12:04</extracomment>
        <translation>%1 થી</translation>
    </message>
</context>
<context>
    <name>ChecklistPane</name>
    <message>
        <source>Checklist: complete</source>
        <extracomment>Heading of the checklist when nothing is left to do</extracomment>
        <translation>યાદી: પૂરી</translation>
    </message>
    <message numerus="yes">
        <source>Checklist: %n open</source>
        <extracomment>Heading of the checklist; %n is how much is left to do</extracomment>
        <translation>
            <numerusform>યાદી: %n બાકી</numerusform>
            <numerusform>યાદી: %n બાકી</numerusform>
        </translation>
    </message>
    <message>
        <source>if there is one</source>
        <extracomment>Line of the checklist that need not be done</extracomment>
        <translation>જો હોય તો</translation>
    </message>
    <message>
        <source>An officer signs an exception</source>
        <extracomment>Button of counter A: a rule refuses, and an officer may let the application through by signing</extracomment>
        <translation>અધિકારી અપવાદ પર સહી કરે</translation>
    </message>
    <message>
        <source>What was read on the paper</source>
        <extracomment>Button of counter A: shows what was read on the document scanned last</extracomment>
        <translation>કાગળ પર શું વંચાયું</translation>
    </message>
</context>
<context>
    <name>ChecksPane</name>
    <message>
        <source>Checks: %1 open, %2 failed</source>
        <extracomment>Heading of the checks of counter B; %1 are open, %2 failed</extracomment>
        <translation>તપાસ: %1 બાકી, %2 નિષ્ફળ</translation>
    </message>
    <message>
        <source>picture not here: look at the original</source>
        <extracomment>The picture of this check could not be fetched</extracomment>
        <translation>ચિત્ર અહીં નથી: મૂળ જુઓ</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <extracomment>Result of a check</extracomment>
        <translation>✓ બરાબર</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <extracomment>Result of a check</extracomment>
        <translation>✗ ખોટું</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>A check that is still to be made</extracomment>
        <translation>બાકી</translation>
    </message>
    <message>
        <source>Pass (%1)</source>
        <extracomment>Button: this check holds; %1 is the key</extracomment>
        <translation>બરાબર (%1)</translation>
    </message>
    <message>
        <source>Fail (%1)</source>
        <extracomment>Button: this check does not hold; %1 is the key</extracomment>
        <translation>ખોટું (%1)</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Waiting for the answer on the applicant&apos;s screen ...</source>
        <extracomment>The applicant answers on the second screen</extracomment>
        <translation>અરજદારની સ્ક્રીન પર જવાબની રાહ ...</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <extracomment>Button for the applicant: what is shown is right</extracomment>
        <translation>હા, બરાબર છે</translation>
    </message>
    <message>
        <source>No, something is wrong</source>
        <extracomment>Button for the applicant: something is wrong</extracomment>
        <translation>ના, કંઈક ખોટું છે</translation>
    </message>
    <message>
        <source>Check digits of what is shown: %1</source>
        <extracomment>Eight digits by which two people can compare what is shown; %1 are the digits</extracomment>
        <translation>બતાવેલી વિગતના તપાસ અંક: %1</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Decision</source>
        <extracomment>Heading of the decisions an officer may take</extracomment>
        <translation>નિર્ણય</translation>
    </message>
    <message>
        <source>Reasons (at least one)</source>
        <extracomment>Heading of the reasons of a decision</extracomment>
        <translation>કારણો (ઓછામાં ઓછું એક)</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <extracomment>Heading of the list of documents</extracomment>
        <translation>લાવવાના દસ્તાવેજો</translation>
    </message>
    <message>
        <source>Note for the applicant</source>
        <extracomment>Field: a note that stands on the letter</extracomment>
        <translation>અરજદાર માટે નોંધ</translation>
    </message>
    <message>
        <source>Not for this counter to decide: %1</source>
        <extracomment>Below the grounds of a refusal; %1 lists grounds that only the Central Government may use</extracomment>
        <translation>આ કાઉન્ટરના નિર્ણયમાં નથી: %1</translation>
    </message>
</context>
<context>
    <name>DrawerPanel</name>
    <message>
        <source>Open the cash drawer: count it</source>
        <extracomment>Heading: the cash drawer is counted before the first applicant</extracomment>
        <translation>રોકડનું ખાનું ખોલો: ગણો</translation>
    </message>
    <message>
        <source>Close the cash drawer: count it</source>
        <extracomment>Heading: the cash drawer is counted after the last applicant</extracomment>
        <translation>રોકડનું ખાનું બંધ કરો: ગણો</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Heading above the bank notes that are counted</extracomment>
        <translation>નોટ</translation>
    </message>
    <message>
        <source>Coins</source>
        <extracomment>Heading above the coins that are counted</extracomment>
        <translation>સિક્કા</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Name of a field for a screen reader: %1 is such as ₹500, %2 the word Notes or Coins</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <extracomment>%1 is the sum of the counted notes and coins</extracomment>
        <translation>ગણાયા: %1</translation>
    </message>
    <message>
        <source>Count again, or choose the reason</source>
        <extracomment>Heading of the reasons why the drawer holds another sum; choosing one records the count</extracomment>
        <translation>ફરી ગણો, અથવા કારણ પસંદ કરો</translation>
    </message>
    <message>
        <source>The count is finished</source>
        <extracomment>Button: the count of the cash drawer is finished</extracomment>
        <translation>ગણતરી પૂરી થઈ</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leave this page without doing anything</extracomment>
        <translation>પાછા</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Evidence</source>
        <extracomment>Heading of the scans and the photo of a case; %1 is which of %2 is shown</extracomment>
        <translation>પુરાવા</translation>
    </message>
    <message>
        <source>Evidence %1 of %2</source>
        <extracomment>Heading of the scans and the photo of a case; %1 is which of %2 is shown</extracomment>
        <translation>પુરાવા %1 / %2</translation>
    </message>
    <message>
        <source>No scan or photo yet</source>
        <extracomment>No picture was taken yet</extracomment>
        <translation>હજી કોઈ સ્કેન કે ફોટો નથી</translation>
    </message>
    <message>
        <source>Being fetched ...</source>
        <extracomment>A picture is being fetched from the Kendra</extracomment>
        <translation>લાવવામાં આવે છે ...</translation>
    </message>
    <message>
        <source>This picture cannot be read. Look at the original.</source>
        <extracomment>A picture cannot be shown</extracomment>
        <translation>આ ચિત્ર વંચાતું નથી. મૂળ જુઓ.</translation>
    </message>
    <message>
        <source>Not at this station yet. Look at the original.</source>
        <extracomment>A picture is at another station</extracomment>
        <translation>હજી આ કાઉન્ટર પર નથી. મૂળ જુઓ.</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Button: the picture before</extracomment>
        <translation>પાછલું</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: the next picture</extracomment>
        <translation>આગલું</translation>
    </message>
</context>
<context>
    <name>ExceptionPanel</name>
    <message>
        <source>Exception by an officer</source>
        <extracomment>Heading: what an officer is asked to let through</extracomment>
        <translation>અધિકારી દ્વારા અપવાદ</translation>
    </message>
    <message>
        <source>The officer comes to this counter, reads the rule and signs. Whoever serves the counter cannot sign.</source>
        <extracomment>Who signs; the person at the counter cannot</extracomment>
        <translation>અધિકારી આ કાઉન્ટર પર આવી નિયમ વાંચે છે અને સહી કરે છે. કાઉન્ટર સંભાળનાર સહી કરી શકતા નથી.</translation>
    </message>
    <message>
        <source>Officer</source>
        <extracomment>Field: the officer who signs</extracomment>
        <translation>અધિકારી</translation>
    </message>
    <message>
        <source>Order (number, day)</source>
        <extracomment>Field: number and day of the officer&apos;s order</extracomment>
        <translation>હુકમ (નંબર, તારીખ)</translation>
    </message>
    <message>
        <source>The officer&apos;s PIN</source>
        <extracomment>Field: the officer&apos;s own PIN</extracomment>
        <translation>અધિકારીનો પિન</translation>
    </message>
    <message>
        <source>Sign the exception</source>
        <extracomment>Button: the officer signs</extracomment>
        <translation>અપવાદ પર સહી કરો</translation>
    </message>
</context>
<context>
    <name>FeePanel</name>
    <message>
        <source>To be paid: %1</source>
        <extracomment>%1 is the amount still to be paid</extracomment>
        <translation>ભરવાના: %1</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <extracomment>Everything is paid</extracomment>
        <translation>કંઈ ભરવાનું નથી.</translation>
    </message>
    <message>
        <source>Fee %1, schedule %2</source>
        <extracomment>%1 is the whole fee, %2 the name of the table of fees</extracomment>
        <translation>ફી %1, પત્રક %2</translation>
    </message>
    <message>
        <source>Rebate %1</source>
        <extracomment>%1 is an amount that need not be paid</extracomment>
        <translation>છૂટ %1</translation>
    </message>
    <message>
        <source>Paid %1, %2, %3</source>
        <extracomment>A payment: %1 amount, %2 how, %3 number of the receipt</extracomment>
        <translation>ભર્યા %1, %2, %3</translation>
    </message>
    <message>
        <source>Cash received</source>
        <extracomment>Button: the fee is paid in cash</extracomment>
        <translation>રોકડ મળી</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Button: the fee is paid by card</extracomment>
        <translation>કાર્ડ</translation>
    </message>
    <message>
        <source>UPI</source>
        <extracomment>Button: the fee is paid by UPI</extracomment>
        <translation>યુપીઆઈ</translation>
    </message>
    <message>
        <source>Waiting for the payment terminal ...</source>
        <extracomment>The card or UPI payment is under way</extracomment>
        <translation>ચુકવણી મશીનની રાહ ...</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <extracomment>Button: stops waiting for the terminal</extracomment>
        <translation>ચુકવણી રદ કરો</translation>
    </message>
    <message>
        <source>Paid beyond the fee: %1. Ask for a refund because</source>
        <extracomment>Heading above the reasons of a refund; %1 is an amount</extracomment>
        <translation>ફી કરતાં વધુ ચૂકવેલ: %1. પાછું માગવાનું કારણ</translation>
    </message>
    <message>
        <source>Print the receipt again</source>
        <extracomment>Button: prints the fee receipt once more, marked as a duplicate</extracomment>
        <translation>રસીદ ફરી છાપો</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <extracomment>Button: prints the fee receipt, which has not come out yet</extracomment>
        <translation>રસીદ છાપો</translation>
    </message>
</context>
<context>
    <name>FingerPanel</name>
    <message>
        <source>Take the fingerprints (%1)</source>
        <extracomment>Button; %1 is the key</extracomment>
        <translation>આંગળીની છાપ લો (%1)</translation>
    </message>
    <message>
        <source>can be taken</source>
        <extracomment>First entry of the list of exceptions: this finger can be taken</extracomment>
        <translation>લઈ શકાય છે</translation>
    </message>
    <message>
        <source>Exception for %1</source>
        <extracomment>Name of the list of exceptions of a finger, for a screen reader; %1 is the finger</extracomment>
        <translation>%1 માટે અપવાદ</translation>
    </message>
    <message>
        <source>No fingerprints can be taken, because</source>
        <extracomment>Heading of reasons; choosing one goes on without fingerprints</extracomment>
        <translation>છાપ લઈ શકાતી નથી, કારણ કે</translation>
    </message>
    <message>
        <source>Take the missing fingerprints (%1)</source>
        <extracomment>Button, after one of three slaps failed: it is taken again, and what comes after it; %1 is the key</extracomment>
        <translation>બાકીની આંગળીઓની છાપ લો (%1)</translation>
    </message>
    <message>
        <source>Begin again with all fingers</source>
        <extracomment>Button, after one of three slaps failed: what was taken is thrown away</extracomment>
        <translation>બધી આંગળીઓથી ફરી શરૂ કરો</translation>
    </message>
</context>
<context>
    <name>GrantPane</name>
    <message>
        <source>Done so far</source>
        <extracomment>Heading of what the earlier stages did</extracomment>
        <translation>અત્યાર સુધી થયું</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Heading of the decisions of counter C</extracomment>
        <translation>નિર્ણય</translation>
    </message>
    <message>
        <source>Differences to the applicant&apos;s form: %1</source>
        <extracomment>How many fields differ from the applicant&apos;s own form</extracomment>
        <translation>અરજદારના ફોર્મથી તફાવત: %1</translation>
    </message>
    <message>
        <source>Suggested. %1</source>
        <extracomment>Below the decision that the rules suggest; %1 is their reason, a sentence</extracomment>
        <translation>સૂચન. %1</translation>
    </message>
    <message>
        <source>Record the review</source>
        <extracomment>Button of counter C: the officer records what was found of the disclosed answers</extracomment>
        <translation>સમીક્ષા નોંધો</translation>
    </message>
    <message>
        <source>Reviewed: %1</source>
        <extracomment>%1 is what a review found, a sentence</extracomment>
        <translation>સમીક્ષા થઈ: %1</translation>
    </message>
</context>
<context>
    <name>HeldPagePanel</name>
    <message>
        <source>Is an Aadhaar number to be seen?</source>
        <extracomment>Heading: a scanned page has to be looked at</extracomment>
        <translation>શું આધાર નંબર દેખાય છે?</translation>
    </message>
    <message>
        <source>The scanned page</source>
        <extracomment>What the picture shows, for a screen reader</extracomment>
        <translation>સ્કેન કરેલું પાનું</translation>
    </message>
    <message>
        <source>The number can be read: throw the page away (then scan again, F4)</source>
        <extracomment>Button: the scanned page shows a whole Aadhaar number, it is thrown away</extracomment>
        <translation>નંબર વાંચી શકાય છે: પાનું કાઢી નાખો (પછી ફરી સ્કેન કરો, F4)</translation>
    </message>
</context>
<context>
    <name>IdlePanel</name>
    <message>
        <source>Asking for the next token ...</source>
        <extracomment>The hub is being asked for the next token</extracomment>
        <translation>આગલું ટોકન માગવામાં આવે છે ...</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>%n is how many tokens wait for this stage</extracomment>
        <translation>
            <numerusform>%n રાહ જુએ છે</numerusform>
            <numerusform>%n રાહ જુએ છે</numerusform>
        </translation>
    </message>
    <message>
        <source>Call next (%1)</source>
        <extracomment>Button: calls the next token to this counter; %1 is the key</extracomment>
        <translation>આગલાને બોલાવો (%1)</translation>
    </message>
    <message>
        <source>The hub does not answer: ask the applicant for the slip (%1).</source>
        <extracomment>The hub is away; %1 is the key for a slip</extracomment>
        <translation>હબ જવાબ આપતું નથી: અરજદાર પાસે સ્લિપ માગો (%1).</translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>Next</source>
        <extracomment>Key of the foot: call the next token</extracomment>
        <translation>આગલું</translation>
    </message>
    <message>
        <source>Slip</source>
        <extracomment>Key of the foot: scan a slip or type its number</extracomment>
        <translation>સ્લિપ</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Key of the foot: the applicant is here</extracomment>
        <translation>શરૂ</translation>
    </message>
    <message>
        <source>Call again</source>
        <extracomment>Key of the foot: call the same token again</extracomment>
        <translation>ફરી બોલાવો</translation>
    </message>
    <message>
        <source>Not here</source>
        <extracomment>Key of the foot: nobody came</extracomment>
        <translation>હાજર નથી</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>Key of the foot: scan the next document</extracomment>
        <translation>સ્કેન</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>Key of the foot: take the photograph</extracomment>
        <translation>ફોટો</translation>
    </message>
    <message>
        <source>Fingers</source>
        <extracomment>Key of the foot: take the fingerprints</extracomment>
        <translation>આંગળીઓ</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Key of the foot: take the signature</extracomment>
        <translation>સહી</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Key of the foot: take the fee</extracomment>
        <translation>ફી</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Key of the foot: the applicant confirms what will be submitted</extracomment>
        <translation>પુષ્ટિ</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Key of the foot: take back the last edit</extracomment>
        <translation>પાછું લો</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Key of the foot: show the coded reasons</extracomment>
        <translation>કારણ</translation>
    </message>
    <message>
        <source>Send back</source>
        <extracomment>Key of the foot: send the case back to an earlier stage</extracomment>
        <translation>પાછું મોકલો</translation>
    </message>
    <message>
        <source>Park</source>
        <extracomment>Key of the foot: the case rests</extracomment>
        <translation>થોભાવો</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Key of the foot: print the letter (again)</extracomment>
        <translation>છાપો</translation>
    </message>
    <message>
        <source>Submit</source>
        <extracomment>Key of the foot at counter A: the application is submitted</extracomment>
        <translation>જમા કરો</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>Key of the foot at counter B: the application is verified</extracomment>
        <translation>ચકાસેલું</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Key of the foot: the visit is over</extracomment>
        <translation>પૂરું કરો</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>Key of the foot at counter C: the decision is signed</extracomment>
        <translation>નિર્ણય કરો</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Key of the foot: back to the form of the case</extracomment>
        <translation>ફોર્મ</translation>
    </message>
    <message>
        <source>Old passport</source>
        <extracomment>Key of the foot: the passport the applicant has had</extracomment>
        <translation>જૂનો પાસપોર્ટ</translation>
    </message>
    <message>
        <source>Drawer</source>
        <extracomment>Key of the foot: the cash drawer is counted</extracomment>
        <translation>ખાનું</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Key of the foot: print the fee receipt, which has not come out yet</extracomment>
        <translation>રસીદ</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>Link and what needs attention</source>
        <extracomment>Heading of the page about the link</extracomment>
        <translation>લિંક અને જેના પર ધ્યાન આપવું છે</translation>
    </message>
    <message>
        <source>All sent</source>
        <extracomment>Word above the first line of the page about the link: all is well</extracomment>
        <translation>બધું મોકલાયું</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Word above the first line of the page about the link</extracomment>
        <translation>મોકલાય છે</translation>
    </message>
    <message>
        <source>Not linked</source>
        <extracomment>Word above the first line of the page about the link</extracomment>
        <translation>જોડાયેલ નથી</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <extracomment>Heading of an empty tray</extracomment>
        <translation>કંઈ પર ધ્યાન આપવાની જરૂર નથી</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <extracomment>Heading of the tray; %1 is how many things stand in it</extracomment>
        <translation>ધ્યાન આપવું છે (%1)</translation>
    </message>
    <message>
        <source>What was done? The answer is kept with your name.</source>
        <extracomment>Heading above what can be said about the chosen thing that needs attention</extracomment>
        <translation>શું કર્યું? જવાબ તમારા નામ સાથે સચવાશે.</translation>
    </message>
    <message>
        <source>What waits</source>
        <extracomment>Heading of the rows that say what waits to be sent</extracomment>
        <translation>શું બાકી છે</translation>
    </message>
    <message>
        <source>Does not get through</source>
        <extracomment>Heading of the rows of single things that cannot be sent while the rest can</extracomment>
        <translation>જે પહોંચતું નથી</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Heading of the rows of what needed attention before</extracomment>
        <translation>અગાઉ</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leave this page without doing anything</extracomment>
        <translation>પાછા</translation>
    </message>
    <message>
        <source>What comes down</source>
        <extracomment>Heading of the rows of what comes from the data centre: appointments, people, fees, forms</extracomment>
        <translation>ડેટા કેન્દ્રમાંથી જે આવે છે</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Counter %1</source>
        <extracomment>Title of the window; %1 is a counter such as A-03</extracomment>
        <translation>કાઉન્ટર %1</translation>
    </message>
    <message>
        <source>Demonstration: no real application is made here</source>
        <extracomment>Strip on top of every screen of a demonstration Kendra</extracomment>
        <translation>નિદર્શન: અહીં કોઈ સાચી અરજી થતી નથી</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Code of the fault</source>
        <extracomment>Name of the field with the code of a fault, for a screen reader</extracomment>
        <translation>ખામીનો કોડ</translation>
    </message>
</context>
<context>
    <name>NamePanel</name>
    <message>
        <source>In the passport&apos;s machine readable zone</source>
        <extracomment>Counter A, above the form: head of the two lines printed at the foot of the passport&apos;s data page</extracomment>
        <translation>પાસપોર્ટના મશીનથી વંચાતા ભાગમાં</translation>
    </message>
    <message>
        <source>Possible spelling, if the applicant agrees: %1</source>
        <extracomment>Counter A, above the form; %1 is a spelling in Latin letters, made from the name in another script</extracomment>
        <translation>સંભવિત જોડણી, જો અરજદાર સંમત હોય: %1</translation>
    </message>
    <message>
        <source>Take this spelling</source>
        <extracomment>Button at counter A: the applicant agreed to the suggested spelling of the name</extracomment>
        <translation>આ જોડણી લો</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>The letter is not printed yet.</source>
        <extracomment>State of the acknowledgement letter</extracomment>
        <translation>પત્ર હજી છપાયો નથી.</translation>
    </message>
    <message>
        <source>The letter is being printed.</source>
        <extracomment>State of the acknowledgement letter</extracomment>
        <translation>પત્ર છપાય છે.</translation>
    </message>
    <message>
        <source>The letter is printed. Hand it over, then finish.</source>
        <extracomment>State of the acknowledgement letter</extracomment>
        <translation>પત્ર છપાઈ ગયો. આપી દો, પછી પૂરું કરો.</translation>
    </message>
    <message>
        <source>The letter was not printed. Put the printer right and print it again.</source>
        <extracomment>State of the acknowledgement letter</extracomment>
        <translation>પત્ર છપાયો નહીં. પ્રિન્ટર ઠીક કરો અને ફરી છાપો.</translation>
    </message>
    <message>
        <source>Finish (%1)</source>
        <extracomment>Button: the visit is over; %1 is the key</extracomment>
        <translation>પૂરું કરો (%1)</translation>
    </message>
    <message>
        <source>Print a duplicate (%1)</source>
        <extracomment>Button: prints a copy that says DUPLICATE; %1 is the key</extracomment>
        <translation>નકલ છાપો (%1)</translation>
    </message>
    <message>
        <source>Print the letter (%1)</source>
        <extracomment>Button: prints the letter; %1 is the key</extracomment>
        <translation>પત્ર છાપો (%1)</translation>
    </message>
</context>
<context>
    <name>ParkPanel</name>
    <message>
        <source>Park: choose the reason</source>
        <extracomment>Heading of the reasons for parking; choosing one parks the case</extracomment>
        <translation>થોભાવો: કારણ પસંદ કરો</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <extracomment>Button: leave this list without doing anything</extracomment>
        <translation>કેસ પર પાછા</translation>
    </message>
</context>
<context>
    <name>PhotoPanel</name>
    <message>
        <source>Live picture of the camera</source>
        <extracomment>Name of the live picture, for a screen reader</extracomment>
        <translation>કેમેરાનું જીવંત ચિત્ર</translation>
    </message>
    <message>
        <source>Hold still: the picture is taken by itself.</source>
        <extracomment>The camera waits until everything is right, then takes the picture by itself</extracomment>
        <translation>સ્થિર રહો: ફોટો આપોઆપ લેવાશે.</translation>
    </message>
    <message>
        <source>Take the photo again (%1)</source>
        <extracomment>Button; %1 is the key</extracomment>
        <translation>ફોટો ફરી લો (%1)</translation>
    </message>
    <message>
        <source>Take the photo (%1)</source>
        <extracomment>Button; %1 is the key</extracomment>
        <translation>ફોટો લો (%1)</translation>
    </message>
    <message>
        <source>Keep this photo, because</source>
        <extracomment>Heading of reasons; choosing one keeps the photo although the check found fault</extracomment>
        <translation>આ ફોટો રાખો, કારણ કે</translation>
    </message>
    <message>
        <source>No photograph can be taken, because</source>
        <extracomment>Heading of reasons; choosing one goes on without a photograph</extracomment>
        <translation>ફોટો લઈ શકાતો નથી, કારણ કે</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Queue (%1)</source>
        <extracomment>Heading of the list of waiting tokens; %1 is how many</extracomment>
        <translation>કતાર (%1)</translation>
    </message>
    <message>
        <source>Parked (%1), Enter resumes</source>
        <extracomment>Heading of the list of parked cases; Enter takes one up again</extracomment>
        <translation>થોભાવેલા (%1), Enter થી ફરી લો</translation>
    </message>
    <message>
        <source>Not here (%1)</source>
        <extracomment>Heading of the list of people who did not come when called</extracomment>
        <translation>હાજર નથી (%1)</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Looks like: %1</source>
        <extracomment>Beside the form at A: what a scanned paper seems to be; %1 is &quot;PAN card (91 %)&quot; or several of that form</extracomment>
        <translation>લાગે છે: %1</translation>
    </message>
    <message>
        <source>Scan it again</source>
        <extracomment>Button: the document that was scanned last is scanned again</extracomment>
        <translation>તેને ફરી સ્કેન કરો</translation>
    </message>
    <message>
        <source>Back to the checklist</source>
        <extracomment>Button: what was read on a paper goes away, the checklist stands here again</extracomment>
        <translation>યાદી પર પાછા</translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message>
        <source>Paper</source>
        <extracomment>Before a value that was read on a scanned paper</extracomment>
        <translation>કાગળ</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Before what the form says, below a value that was read on a scanned paper</extracomment>
        <translation>ફોર્મ</translation>
    </message>
    <message>
        <source>%1, read with %2 %</source>
        <extracomment>Below a value that was read: %1 is &quot;same&quot; or &quot;differs&quot;, %2 how sure the reading is, in per cent</extracomment>
        <translation>%1, %2 % ભરોસે વંચાયું</translation>
    </message>
    <message>
        <source>Take into the form</source>
        <extracomment>Button: a value that was read on a paper is written into the form</extracomment>
        <translation>ફોર્મમાં લો</translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message>
        <source>Suggested. %1</source>
        <extracomment>Below a reason that the case&apos;s own answers point at; %1 is the rule&apos;s sentence</extracomment>
        <translation>સૂચન. %1</translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message>
        <source>Send back to</source>
        <extracomment>Field: to which stage a case goes back</extracomment>
        <translation>ક્યાં પાછું મોકલવું</translation>
    </message>
    <message>
        <source>Remarks for the counter</source>
        <extracomment>Field: what the earlier counter should know</extracomment>
        <translation>કાઉન્ટર માટે નોંધ</translation>
    </message>
    <message>
        <source>Reason: choosing one sends the case back</source>
        <extracomment>Heading of the reasons for sending back; choosing one sends the case back</extracomment>
        <translation>કારણ: પસંદ કરતાં જ કેસ પાછો જશે</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Review of the answers</source>
        <extracomment>Heading: an officer looks into what the applicant disclosed</extracomment>
        <translation>જવાબોની સમીક્ષા</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>A question was answered yes</extracomment>
        <translation>હા</translation>
    </message>
    <message>
        <source>Yes: section %1</source>
        <extracomment>A question was answered yes; %1 is the clause of the Act it touches</extracomment>
        <translation>હા: કલમ %1</translation>
    </message>
    <message>
        <source>Note on the review</source>
        <extracomment>Field: what the officer wants to add to the review</extracomment>
        <translation>સમીક્ષા પર નોંધ</translation>
    </message>
    <message>
        <source>Finding (choosing one records it)</source>
        <extracomment>Heading of what a review may find</extracomment>
        <translation>તારણ (પસંદ કરતાં નોંધાય છે)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Citizen Service Executive (CSE)</source>
        <extracomment>Role of an officer: Citizen Service Executive, counter A</extracomment>
        <translation>નાગરિક સેવા એક્ઝિક્યુટિવ (CSE)</translation>
    </message>
    <message>
        <source>Verification Officer (VO)</source>
        <extracomment>Role of an officer: counter B</extracomment>
        <translation>ચકાસણી અધિકારી (VO)</translation>
    </message>
    <message>
        <source>Granting Officer (GO)</source>
        <extracomment>Role of an officer: counter C</extracomment>
        <translation>મંજૂરી અધિકારી (GO)</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Role of an officer</extracomment>
        <translation>સુપરવાઇઝર</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <extracomment>Heading of the sign-in page; %1 is a counter such as A-03</extracomment>
        <translation>%1 પર સાઇન ઇન કરો</translation>
    </message>
    <message>
        <source>Operator id</source>
        <extracomment>Field of the sign-in page</extracomment>
        <translation>ઓપરેટર આઈડી</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Field of the sign-in page</extracomment>
        <translation>ભૂમિકા</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>Field of the sign-in page</extracomment>
        <translation>પિન</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button of the sign-in page</extracomment>
        <translation>સાઇન ઇન કરો</translation>
    </message>
</context>
<context>
    <name>SignaturePanel</name>
    <message>
        <source>Please sign on the pad, inside the box.</source>
        <extracomment>The applicant is asked to sign</extracomment>
        <translation>કૃપા કરી પેડ પર, ખાનાની અંદર સહી કરો.</translation>
    </message>
    <message>
        <source>Take the signature</source>
        <extracomment>Button</extracomment>
        <translation>સહી લો</translation>
    </message>
    <message>
        <source>Take the left thumb instead</source>
        <extracomment>Button: left thumb in place of a signature</extracomment>
        <translation>તેના બદલે ડાબો અંગૂઠો લો</translation>
    </message>
    <message>
        <source>No signature can be given, because</source>
        <extracomment>Heading of reasons; choosing one goes on without a signature</extracomment>
        <translation>સહી આપી શકાતી નથી, કારણ કે</translation>
    </message>
</context>
<context>
    <name>SlipPanel</name>
    <message>
        <source>Scan the slip, or type its number</source>
        <extracomment>Field: number of a token, typed or scanned</extracomment>
        <translation>સ્લિપ સ્કેન કરો, અથવા તેનો નંબર લખો</translation>
    </message>
    <message>
        <source>Use this slip</source>
        <extracomment>Button: uses the number of the slip</extracomment>
        <translation>આ સ્લિપ વાપરો</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leave this page without doing anything</extracomment>
        <translation>પાછા</translation>
    </message>
</context>
<context>
    <name>TokenList</name>
    <message>
        <source>%1 min</source>
        <extracomment>How long a token waits: %1 minutes</extracomment>
        <translation>%1 મિનિટ</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Who is signed in at a counter: %1 is the name, %2 the role</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of the choice of language, for a screen reader</extracomment>
        <translation>ભાષા</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button: the officer leaves the counter</extracomment>
        <translation>સાઇન આઉટ</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <extracomment>Sign on top of every page of a counter; %1 is how many things stand in the tray</extracomment>
        <translation>ધ્યાન આપવું છે: %1</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>Button beside the sign of the link: opens the page about it</extracomment>
        <translation>લિંક</translation>
    </message>
</context>
</TS>
