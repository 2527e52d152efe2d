<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>BookletChecks</name>
    <message>
        <source>Checks of the chip</source>
        <extracomment>Heading of the checks of a passport&apos;s chip</extracomment>
        <translation>चिप की जाँचें</translation>
    </message>
</context>
<context>
    <name>BookletFindings</name>
    <message>
        <source>Record: nothing differs</source>
        <extracomment>Button: what was found of the old passport is recorded</extracomment>
        <translation>दर्ज करें: कोई अंतर नहीं</translation>
    </message>
    <message>
        <source>Record: it differs and is accepted, because</source>
        <extracomment>Heading of reasons; choosing one records that a difference is accepted</extracomment>
        <translation>दर्ज करें: अंतर है और स्वीकार है, क्योंकि</translation>
    </message>
    <message>
        <source>Photograph in the chip of the old passport</source>
        <extracomment>Name of a picture, for a screen reader</extracomment>
        <translation>पुराने पासपोर्ट की चिप में फोटो</translation>
    </message>
    <message>
        <source>No photograph from a chip</source>
        <extracomment>The chip was not read or holds no photograph</extracomment>
        <translation>चिप से कोई फोटो नहीं</translation>
    </message>
    <message>
        <source>Photograph in the chip: is it the person at the counter?</source>
        <extracomment>Beside the photograph that the chip holds</extracomment>
        <translation>चिप की फोटो: क्या यह काउंटर पर खड़े व्यक्ति की है?</translation>
    </message>
    <message>
        <source>Record: counter B has to look, because</source>
        <extracomment>Heading of reasons; choosing one records what counter B has to look at</extracomment>
        <translation>दर्ज करें: काउंटर B को देखना है, क्योंकि</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: what was read of the old passport is thrown away</extracomment>
        <translation>फिर से पढ़ें</translation>
    </message>
</context>
<context>
    <name>BookletPanel</name>
    <message>
        <source>Old passport</source>
        <extracomment>Heading: the passport the applicant has had</extracomment>
        <translation>पुराना पासपोर्ट</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>Word above what is already recorded of the old passport</extracomment>
        <translation>दर्ज</translation>
    </message>
    <message>
        <source>Type or scan the two lines at the foot of the page of data, or type the card access number. Lay the booklet on the reader and press Enter.</source>
        <extracomment>What the operator does with an old passport</extracomment>
        <translation>विवरण पृष्ठ के नीचे की दो पंक्तियाँ टाइप या स्कैन करें, या कार्ड एक्सेस नंबर टाइप करें। पुस्तिका रीडर पर रखें और Enter दबाएँ।</translation>
    </message>
    <message>
        <source>First line</source>
        <extracomment>Field: the first of the two lines at the foot of a passport&apos;s page</extracomment>
        <translation>पहली पंक्ति</translation>
    </message>
    <message>
        <source>Second line</source>
        <extracomment>Field: the second of the two lines at the foot of a passport&apos;s page</extracomment>
        <translation>दूसरी पंक्ति</translation>
    </message>
    <message>
        <source>Card access number (six digits, where there is one)</source>
        <extracomment>Field: six digits printed in some passports; they open the chip</extracomment>
        <translation>कार्ड एक्सेस नंबर (छह अंक, यदि हो)</translation>
    </message>
    <message>
        <source>Read the chip (Enter)</source>
        <extracomment>Button: the chip of the passport on the reader is read</extracomment>
        <translation>चिप पढ़ें (Enter)</translation>
    </message>
    <message>
        <source>Compare without the chip, because</source>
        <extracomment>Heading of reasons; choosing one compares the two lines with the form only</extracomment>
        <translation>चिप के बिना तुलना करें, क्योंकि</translation>
    </message>
    <message>
        <source>Lay the booklet on the reader, with the page of data down.</source>
        <extracomment>The reader waits for a passport</extracomment>
        <translation>पुस्तिका को रीडर पर रखें, विवरण पृष्ठ नीचे की ओर।</translation>
    </message>
    <message>
        <source>The chip is being read: %1 %. Leave the booklet where it is.</source>
        <extracomment>The chip is being read; %1 is how much of it, in per cent</extracomment>
        <translation>चिप पढ़ी जा रही है: %1 %। पुस्तिका को वहीं रहने दें।</translation>
    </message>
    <message>
        <source>Cancel the reading</source>
        <extracomment>Button: the chip is not read</extracomment>
        <translation>पढ़ना रोकें</translation>
    </message>
</context>
<context>
    <name>BookletResultPanel</name>
    <message>
        <source>Old passport: what counter A found</source>
        <extracomment>Heading: what counter A found of the passport the applicant has had</extracomment>
        <translation>पुराना पासपोर्ट: काउंटर A ने क्या पाया</translation>
    </message>
</context>
<context>
    <name>BookletSummary</name>
    <message>
        <source>Old passport</source>
        <extracomment>Word above what counter A found of the passport the applicant has had</extracomment>
        <translation>पुराना पासपोर्ट</translation>
    </message>
    <message>
        <source>%1 The form was changed after this comparison.</source>
        <extracomment>Below what was found of the old passport; %1 says how its chip was read</extracomment>
        <translation>%1 इस तुलना के बाद फ़ॉर्म बदला गया।</translation>
    </message>
</context>
<context>
    <name>BookletTable</name>
    <message>
        <source>Printed lines</source>
        <extracomment>Column: what the two printed lines of a passport say</extracomment>
        <translation>छपी पंक्तियाँ</translation>
    </message>
    <message>
        <source>Chip</source>
        <extracomment>Column: what the chip of a passport says</extracomment>
        <translation>चिप</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Column: what the form says</extracomment>
        <translation>फ़ॉर्म</translation>
    </message>
</context>
<context>
    <name>CalledPanel</name>
    <message>
        <source>Called. Start when the applicant is here.</source>
        <extracomment>A token was called and nobody is at the counter yet</extracomment>
        <translation>बुलाया गया। आवेदक आए तो शुरू करें।</translation>
    </message>
    <message>
        <source>Start (%1)</source>
        <extracomment>Button: the applicant is at the counter; %1 is the key</extracomment>
        <translation>शुरू करें (%1)</translation>
    </message>
    <message>
        <source>No more recalls</source>
        <extracomment>Button: the token was called twice more already</extracomment>
        <translation>और बार नहीं बुला सकते</translation>
    </message>
    <message>
        <source>Call again in %1 s</source>
        <extracomment>Button: the token may be called again in %1 seconds</extracomment>
        <translation>%1 सेकंड में फिर बुलाएँ</translation>
    </message>
    <message>
        <source>Call again (%1)</source>
        <extracomment>Button: calls the same token again; %1 is the key</extracomment>
        <translation>फिर बुलाएँ (%1)</translation>
    </message>
    <message>
        <source>Not here (%1)</source>
        <extracomment>Button: nobody came; %1 is the key</extracomment>
        <translation>यहाँ नहीं (%1)</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>since %1</source>
        <extracomment>When the token was called: %1 is a time such as 12:04</extracomment>
        <translation>%1 से</translation>
    </message>
</context>
<context>
    <name>ChecklistPane</name>
    <message>
        <source>Checklist: complete</source>
        <extracomment>Heading of the checklist when nothing is left to do</extracomment>
        <translation>सूची: पूरी</translation>
    </message>
    <message numerus="yes">
        <source>Checklist: %n open</source>
        <extracomment>Heading of the checklist; %n is how much is left to do</extracomment>
        <translation>
            <numerusform>सूची: %n बाकी</numerusform>
            <numerusform>सूची: %n बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>if there is one</source>
        <extracomment>Line of the checklist that need not be done</extracomment>
        <translation>यदि हो</translation>
    </message>
    <message>
        <source>An officer signs an exception</source>
        <extracomment>Button of counter A: a rule refuses, and an officer may let the application through by signing</extracomment>
        <translation>अधिकारी अपवाद पर हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>What was read on the paper</source>
        <extracomment>Button of counter A: shows what was read on the document scanned last</extracomment>
        <translation>काग़ज़ पर क्या पढ़ा गया</translation>
    </message>
</context>
<context>
    <name>ChecksPane</name>
    <message>
        <source>Checks: %1 open, %2 failed</source>
        <extracomment>Heading of the checks of counter B; %1 are open, %2 failed</extracomment>
        <translation>जाँच: %1 बाकी, %2 असफल</translation>
    </message>
    <message>
        <source>picture not here: look at the original</source>
        <extracomment>The picture of this check could not be fetched</extracomment>
        <translation>चित्र यहाँ नहीं: मूल देखें</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <extracomment>Result of a check</extracomment>
        <translation>✓ ठीक</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <extracomment>Result of a check</extracomment>
        <translation>✗ गलत</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>A check that is still to be made</extracomment>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Pass (%1)</source>
        <extracomment>Button: this check holds; %1 is the key</extracomment>
        <translation>ठीक (%1)</translation>
    </message>
    <message>
        <source>Fail (%1)</source>
        <extracomment>Button: this check does not hold; %1 is the key</extracomment>
        <translation>गलत (%1)</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Waiting for the answer on the applicant&apos;s screen ...</source>
        <extracomment>The applicant answers on the second screen</extracomment>
        <translation>आवेदक की स्क्रीन पर उत्तर की प्रतीक्षा ...</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <extracomment>Button for the applicant: what is shown is right</extracomment>
        <translation>हाँ, सही है</translation>
    </message>
    <message>
        <source>No, something is wrong</source>
        <extracomment>Button for the applicant: something is wrong</extracomment>
        <translation>नहीं, कुछ गलत है</translation>
    </message>
    <message>
        <source>Check digits of what is shown: %1</source>
        <extracomment>Eight digits by which two people can compare what is shown; %1 are the digits</extracomment>
        <translation>दिखाई गई सामग्री के जाँच अंक: %1</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Decision</source>
        <extracomment>Heading of the decisions an officer may take</extracomment>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Reasons (at least one)</source>
        <extracomment>Heading of the reasons of a decision</extracomment>
        <translation>कारण (कम से कम एक)</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <extracomment>Heading of the list of documents</extracomment>
        <translation>लाने वाले दस्तावेज़</translation>
    </message>
    <message>
        <source>Note for the applicant</source>
        <extracomment>Field: a note that stands on the letter</extracomment>
        <translation>आवेदक के लिए टिप्पणी</translation>
    </message>
    <message>
        <source>Not for this counter to decide: %1</source>
        <extracomment>Below the grounds of a refusal; %1 lists grounds that only the Central Government may use</extracomment>
        <translation>इस काउंटर के निर्णय में नहीं: %1</translation>
    </message>
</context>
<context>
    <name>DrawerPanel</name>
    <message>
        <source>Open the cash drawer: count it</source>
        <extracomment>Heading: the cash drawer is counted before the first applicant</extracomment>
        <translation>नकद दराज़ खोलें: गिनें</translation>
    </message>
    <message>
        <source>Close the cash drawer: count it</source>
        <extracomment>Heading: the cash drawer is counted after the last applicant</extracomment>
        <translation>नकद दराज़ बंद करें: गिनें</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Heading above the bank notes that are counted</extracomment>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Coins</source>
        <extracomment>Heading above the coins that are counted</extracomment>
        <translation>सिक्के</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Name of a field for a screen reader: %1 is such as ₹500, %2 the word Notes or Coins</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <extracomment>%1 is the sum of the counted notes and coins</extracomment>
        <translation>गिना गया: %1</translation>
    </message>
    <message>
        <source>Count again, or choose the reason</source>
        <extracomment>Heading of the reasons why the drawer holds another sum; choosing one records the count</extracomment>
        <translation>फिर से गिनें, या कारण चुनें</translation>
    </message>
    <message>
        <source>The count is finished</source>
        <extracomment>Button: the count of the cash drawer is finished</extracomment>
        <translation>गिनती पूरी हुई</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leave this page without doing anything</extracomment>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Evidence</source>
        <extracomment>Heading of the scans and the photo of a case; %1 is which of %2 is shown</extracomment>
        <translation>साक्ष्य</translation>
    </message>
    <message>
        <source>Evidence %1 of %2</source>
        <extracomment>Heading of the scans and the photo of a case; %1 is which of %2 is shown</extracomment>
        <translation>साक्ष्य %1 / %2</translation>
    </message>
    <message>
        <source>No scan or photo yet</source>
        <extracomment>No picture was taken yet</extracomment>
        <translation>अभी कोई स्कैन या फोटो नहीं</translation>
    </message>
    <message>
        <source>Being fetched ...</source>
        <extracomment>A picture is being fetched from the Kendra</extracomment>
        <translation>लाया जा रहा है ...</translation>
    </message>
    <message>
        <source>This picture cannot be read. Look at the original.</source>
        <extracomment>A picture cannot be shown</extracomment>
        <translation>यह चित्र पढ़ा नहीं जा सकता। मूल देखें।</translation>
    </message>
    <message>
        <source>Not at this station yet. Look at the original.</source>
        <extracomment>A picture is at another station</extracomment>
        <translation>अभी इस काउंटर पर नहीं। मूल देखें।</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Button: the picture before</extracomment>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: the next picture</extracomment>
        <translation>अगला</translation>
    </message>
</context>
<context>
    <name>ExceptionPanel</name>
    <message>
        <source>Exception by an officer</source>
        <extracomment>Heading: what an officer is asked to let through</extracomment>
        <translation>अधिकारी द्वारा अपवाद</translation>
    </message>
    <message>
        <source>The officer comes to this counter, reads the rule and signs. Whoever serves the counter cannot sign.</source>
        <extracomment>Who signs; the person at the counter cannot</extracomment>
        <translation>अधिकारी इस काउंटर पर आकर नियम पढ़ते हैं और हस्ताक्षर करते हैं। काउंटर पर काम करने वाले हस्ताक्षर नहीं कर सकते।</translation>
    </message>
    <message>
        <source>Officer</source>
        <extracomment>Field: the officer who signs</extracomment>
        <translation>अधिकारी</translation>
    </message>
    <message>
        <source>Order (number, day)</source>
        <extracomment>Field: number and day of the officer&apos;s order</extracomment>
        <translation>आदेश (संख्या, तारीख)</translation>
    </message>
    <message>
        <source>The officer&apos;s PIN</source>
        <extracomment>Field: the officer&apos;s own PIN</extracomment>
        <translation>अधिकारी का पिन</translation>
    </message>
    <message>
        <source>Sign the exception</source>
        <extracomment>Button: the officer signs</extracomment>
        <translation>अपवाद पर हस्ताक्षर करें</translation>
    </message>
</context>
<context>
    <name>FeePanel</name>
    <message>
        <source>To be paid: %1</source>
        <extracomment>%1 is the amount still to be paid</extracomment>
        <translation>देय: %1</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <extracomment>Everything is paid</extracomment>
        <translation>कुछ देय नहीं।</translation>
    </message>
    <message>
        <source>Fee %1, schedule %2</source>
        <extracomment>%1 is the whole fee, %2 the name of the table of fees</extracomment>
        <translation>शुल्क %1, सूची %2</translation>
    </message>
    <message>
        <source>Rebate %1</source>
        <extracomment>%1 is an amount that need not be paid</extracomment>
        <translation>छूट %1</translation>
    </message>
    <message>
        <source>Paid %1, %2, %3</source>
        <extracomment>A payment: %1 amount, %2 how, %3 number of the receipt</extracomment>
        <translation>जमा %1, %2, %3</translation>
    </message>
    <message>
        <source>Cash received</source>
        <extracomment>Button: the fee is paid in cash</extracomment>
        <translation>नकद मिला</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Button: the fee is paid by card</extracomment>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>UPI</source>
        <extracomment>Button: the fee is paid by UPI</extracomment>
        <translation>यूपीआई</translation>
    </message>
    <message>
        <source>Waiting for the payment terminal ...</source>
        <extracomment>The card or UPI payment is under way</extracomment>
        <translation>भुगतान मशीन की प्रतीक्षा ...</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <extracomment>Button: stops waiting for the terminal</extracomment>
        <translation>भुगतान रद्द करें</translation>
    </message>
    <message>
        <source>Paid beyond the fee: %1. Ask for a refund because</source>
        <extracomment>Heading above the reasons of a refund; %1 is an amount</extracomment>
        <translation>शुल्क से अधिक दिया गया: %1। वापसी का कारण</translation>
    </message>
    <message>
        <source>Print the receipt again</source>
        <extracomment>Button: prints the fee receipt once more, marked as a duplicate</extracomment>
        <translation>रसीद फिर से छापें</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <extracomment>Button: prints the fee receipt, which has not come out yet</extracomment>
        <translation>रसीद छापें</translation>
    </message>
</context>
<context>
    <name>FingerPanel</name>
    <message>
        <source>Take the fingerprints (%1)</source>
        <extracomment>Button; %1 is the key</extracomment>
        <translation>उंगलियों के निशान लें (%1)</translation>
    </message>
    <message>
        <source>can be taken</source>
        <extracomment>First entry of the list of exceptions: this finger can be taken</extracomment>
        <translation>लिया जा सकता है</translation>
    </message>
    <message>
        <source>Exception for %1</source>
        <extracomment>Name of the list of exceptions of a finger, for a screen reader; %1 is the finger</extracomment>
        <translation>%1 के लिए अपवाद</translation>
    </message>
    <message>
        <source>No fingerprints can be taken, because</source>
        <extracomment>Heading of reasons; choosing one goes on without fingerprints</extracomment>
        <translation>निशान नहीं लिए जा सकते, क्योंकि</translation>
    </message>
    <message>
        <source>Take the missing fingerprints (%1)</source>
        <extracomment>Button, after one of three slaps failed: it is taken again, and what comes after it; %1 is the key</extracomment>
        <translation>बाकी उंगलियों के निशान लें (%1)</translation>
    </message>
    <message>
        <source>Begin again with all fingers</source>
        <extracomment>Button, after one of three slaps failed: what was taken is thrown away</extracomment>
        <translation>सभी उंगलियों से फिर शुरू करें</translation>
    </message>
</context>
<context>
    <name>GrantPane</name>
    <message>
        <source>Done so far</source>
        <extracomment>Heading of what the earlier stages did</extracomment>
        <translation>अब तक हुआ</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Heading of the decisions of counter C</extracomment>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Differences to the applicant&apos;s form: %1</source>
        <extracomment>How many fields differ from the applicant&apos;s own form</extracomment>
        <translation>आवेदक के फ़ॉर्म से अंतर: %1</translation>
    </message>
    <message>
        <source>Suggested. %1</source>
        <extracomment>Below the decision that the rules suggest; %1 is their reason, a sentence</extracomment>
        <translation>सुझाव। %1</translation>
    </message>
    <message>
        <source>Record the review</source>
        <extracomment>Button of counter C: the officer records what was found of the disclosed answers</extracomment>
        <translation>समीक्षा दर्ज करें</translation>
    </message>
    <message>
        <source>Reviewed: %1</source>
        <extracomment>%1 is what a review found, a sentence</extracomment>
        <translation>समीक्षा हुई: %1</translation>
    </message>
</context>
<context>
    <name>HeldPagePanel</name>
    <message>
        <source>Is an Aadhaar number to be seen?</source>
        <extracomment>Heading: a scanned page has to be looked at</extracomment>
        <translation>क्या आधार संख्या दिखाई देती है?</translation>
    </message>
    <message>
        <source>The scanned page</source>
        <extracomment>What the picture shows, for a screen reader</extracomment>
        <translation>स्कैन किया हुआ पृष्ठ</translation>
    </message>
    <message>
        <source>The number can be read: throw the page away (then scan again, F4)</source>
        <extracomment>Button: the scanned page shows a whole Aadhaar number, it is thrown away</extracomment>
        <translation>संख्या पढ़ी जा सकती है: पृष्ठ हटाएँ (फिर दोबारा स्कैन करें, F4)</translation>
    </message>
</context>
<context>
    <name>IdlePanel</name>
    <message>
        <source>Asking for the next token ...</source>
        <extracomment>The hub is being asked for the next token</extracomment>
        <translation>अगला टोकन माँगा जा रहा है ...</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>%n is how many tokens wait for this stage</extracomment>
        <translation>
            <numerusform>%n प्रतीक्षा में</numerusform>
            <numerusform>%n प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message>
        <source>Call next (%1)</source>
        <extracomment>Button: calls the next token to this counter; %1 is the key</extracomment>
        <translation>अगला बुलाएँ (%1)</translation>
    </message>
    <message>
        <source>The hub does not answer: ask the applicant for the slip (%1).</source>
        <extracomment>The hub is away; %1 is the key for a slip</extracomment>
        <translation>हब उत्तर नहीं देता: आवेदक से पर्ची माँगें (%1)।</translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>Next</source>
        <extracomment>Key of the foot: call the next token</extracomment>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Slip</source>
        <extracomment>Key of the foot: scan a slip or type its number</extracomment>
        <translation>पर्ची</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Key of the foot: the applicant is here</extracomment>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Call again</source>
        <extracomment>Key of the foot: call the same token again</extracomment>
        <translation>फिर बुलाएँ</translation>
    </message>
    <message>
        <source>Not here</source>
        <extracomment>Key of the foot: nobody came</extracomment>
        <translation>यहाँ नहीं</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>Key of the foot: scan the next document</extracomment>
        <translation>स्कैन</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>Key of the foot: take the photograph</extracomment>
        <translation>फोटो</translation>
    </message>
    <message>
        <source>Fingers</source>
        <extracomment>Key of the foot: take the fingerprints</extracomment>
        <translation>उंगलियाँ</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Key of the foot: take the signature</extracomment>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Key of the foot: take the fee</extracomment>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Key of the foot: the applicant confirms what will be submitted</extracomment>
        <translation>पुष्टि</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Key of the foot: take back the last edit</extracomment>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Key of the foot: show the coded reasons</extracomment>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Send back</source>
        <extracomment>Key of the foot: send the case back to an earlier stage</extracomment>
        <translation>वापस भेजें</translation>
    </message>
    <message>
        <source>Park</source>
        <extracomment>Key of the foot: the case rests</extracomment>
        <translation>ठहराएँ</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Key of the foot: print the letter (again)</extracomment>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Submit</source>
        <extracomment>Key of the foot at counter A: the application is submitted</extracomment>
        <translation>जमा करें</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>Key of the foot at counter B: the application is verified</extracomment>
        <translation>सत्यापित</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Key of the foot: the visit is over</extracomment>
        <translation>पूरा करें</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>Key of the foot at counter C: the decision is signed</extracomment>
        <translation>निर्णय करें</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Key of the foot: back to the form of the case</extracomment>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Old passport</source>
        <extracomment>Key of the foot: the passport the applicant has had</extracomment>
        <translation>पुराना पासपोर्ट</translation>
    </message>
    <message>
        <source>Drawer</source>
        <extracomment>Key of the foot: the cash drawer is counted</extracomment>
        <translation>दराज़</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Key of the foot: print the fee receipt, which has not come out yet</extracomment>
        <translation>रसीद</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>Link and what needs attention</source>
        <extracomment>Heading of the page about the link</extracomment>
        <translation>लिंक और जिन पर ध्यान देना है</translation>
    </message>
    <message>
        <source>All sent</source>
        <extracomment>Word above the first line of the page about the link: all is well</extracomment>
        <translation>सब भेजा गया</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Word above the first line of the page about the link</extracomment>
        <translation>भेज रहे हैं</translation>
    </message>
    <message>
        <source>Not linked</source>
        <extracomment>Word above the first line of the page about the link</extracomment>
        <translation>जुड़ा नहीं है</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <extracomment>Heading of an empty tray</extracomment>
        <translation>किसी पर ध्यान देने की ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <extracomment>Heading of the tray; %1 is how many things stand in it</extracomment>
        <translation>ध्यान देना है (%1)</translation>
    </message>
    <message>
        <source>What was done? The answer is kept with your name.</source>
        <extracomment>Heading above what can be said about the chosen thing that needs attention</extracomment>
        <translation>क्या किया गया? उत्तर आपके नाम के साथ रखा जाएगा।</translation>
    </message>
    <message>
        <source>What waits</source>
        <extracomment>Heading of the rows that say what waits to be sent</extracomment>
        <translation>क्या बाकी है</translation>
    </message>
    <message>
        <source>Does not get through</source>
        <extracomment>Heading of the rows of single things that cannot be sent while the rest can</extracomment>
        <translation>जो पहुँच नहीं पा रहा</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Heading of the rows of what needed attention before</extracomment>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leave this page without doing anything</extracomment>
        <translation>वापस</translation>
    </message>
    <message>
        <source>What comes down</source>
        <extracomment>Heading of the rows of what comes from the data centre: appointments, people, fees, forms</extracomment>
        <translation>जो डेटा केंद्र से आता है</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Counter %1</source>
        <extracomment>Title of the window; %1 is a counter such as A-03</extracomment>
        <translation>काउंटर %1</translation>
    </message>
    <message>
        <source>Demonstration: no real application is made here</source>
        <extracomment>Strip on top of every screen of a demonstration Kendra</extracomment>
        <translation>प्रदर्शन: यहाँ कोई वास्तविक आवेदन नहीं होता</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Code of the fault</source>
        <extracomment>Name of the field with the code of a fault, for a screen reader</extracomment>
        <translation>दोष का कोड</translation>
    </message>
</context>
<context>
    <name>NamePanel</name>
    <message>
        <source>In the passport&apos;s machine readable zone</source>
        <extracomment>Counter A, above the form: head of the two lines printed at the foot of the passport&apos;s data page</extracomment>
        <translation>पासपोर्ट के मशीन से पढ़े जाने वाले भाग में</translation>
    </message>
    <message>
        <source>Possible spelling, if the applicant agrees: %1</source>
        <extracomment>Counter A, above the form; %1 is a spelling in Latin letters, made from the name in another script</extracomment>
        <translation>संभावित वर्तनी, यदि आवेदक सहमत हों: %1</translation>
    </message>
    <message>
        <source>Take this spelling</source>
        <extracomment>Button at counter A: the applicant agreed to the suggested spelling of the name</extracomment>
        <translation>यह वर्तनी लें</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>The letter is not printed yet.</source>
        <extracomment>State of the acknowledgement letter</extracomment>
        <translation>पत्र अभी छपा नहीं है।</translation>
    </message>
    <message>
        <source>The letter is being printed.</source>
        <extracomment>State of the acknowledgement letter</extracomment>
        <translation>पत्र छप रहा है।</translation>
    </message>
    <message>
        <source>The letter is printed. Hand it over, then finish.</source>
        <extracomment>State of the acknowledgement letter</extracomment>
        <translation>पत्र छप गया। दे दें, फिर पूरा करें।</translation>
    </message>
    <message>
        <source>The letter was not printed. Put the printer right and print it again.</source>
        <extracomment>State of the acknowledgement letter</extracomment>
        <translation>पत्र नहीं छपा। प्रिंटर ठीक करें और फिर छापें।</translation>
    </message>
    <message>
        <source>Finish (%1)</source>
        <extracomment>Button: the visit is over; %1 is the key</extracomment>
        <translation>पूरा करें (%1)</translation>
    </message>
    <message>
        <source>Print a duplicate (%1)</source>
        <extracomment>Button: prints a copy that says DUPLICATE; %1 is the key</extracomment>
        <translation>अनुलिपि छापें (%1)</translation>
    </message>
    <message>
        <source>Print the letter (%1)</source>
        <extracomment>Button: prints the letter; %1 is the key</extracomment>
        <translation>पत्र छापें (%1)</translation>
    </message>
</context>
<context>
    <name>ParkPanel</name>
    <message>
        <source>Park: choose the reason</source>
        <extracomment>Heading of the reasons for parking; choosing one parks the case</extracomment>
        <translation>ठहराएँ: कारण चुनें</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <extracomment>Button: leave this list without doing anything</extracomment>
        <translation>मामले पर वापस</translation>
    </message>
</context>
<context>
    <name>PhotoPanel</name>
    <message>
        <source>Live picture of the camera</source>
        <extracomment>Name of the live picture, for a screen reader</extracomment>
        <translation>कैमरे का सजीव चित्र</translation>
    </message>
    <message>
        <source>Hold still: the picture is taken by itself.</source>
        <extracomment>The camera waits until everything is right, then takes the picture by itself</extracomment>
        <translation>स्थिर रहें: फोटो अपने आप ली जाएगी।</translation>
    </message>
    <message>
        <source>Take the photo again (%1)</source>
        <extracomment>Button; %1 is the key</extracomment>
        <translation>फोटो फिर लें (%1)</translation>
    </message>
    <message>
        <source>Take the photo (%1)</source>
        <extracomment>Button; %1 is the key</extracomment>
        <translation>फोटो लें (%1)</translation>
    </message>
    <message>
        <source>Keep this photo, because</source>
        <extracomment>Heading of reasons; choosing one keeps the photo although the check found fault</extracomment>
        <translation>यह फोटो रखें, क्योंकि</translation>
    </message>
    <message>
        <source>No photograph can be taken, because</source>
        <extracomment>Heading of reasons; choosing one goes on without a photograph</extracomment>
        <translation>फोटो नहीं ली जा सकती, क्योंकि</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Queue (%1)</source>
        <extracomment>Heading of the list of waiting tokens; %1 is how many</extracomment>
        <translation>कतार (%1)</translation>
    </message>
    <message>
        <source>Parked (%1), Enter resumes</source>
        <extracomment>Heading of the list of parked cases; Enter takes one up again</extracomment>
        <translation>ठहरे हुए (%1), Enter से फिर लें</translation>
    </message>
    <message>
        <source>Not here (%1)</source>
        <extracomment>Heading of the list of people who did not come when called</extracomment>
        <translation>यहाँ नहीं (%1)</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Looks like: %1</source>
        <extracomment>Beside the form at A: what a scanned paper seems to be; %1 is &quot;PAN card (91 %)&quot; or several of that form</extracomment>
        <translation>लगता है: %1</translation>
    </message>
    <message>
        <source>Scan it again</source>
        <extracomment>Button: the document that was scanned last is scanned again</extracomment>
        <translation>इसे फिर से स्कैन करें</translation>
    </message>
    <message>
        <source>Back to the checklist</source>
        <extracomment>Button: what was read on a paper goes away, the checklist stands here again</extracomment>
        <translation>सूची पर वापस</translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message>
        <source>Paper</source>
        <extracomment>Before a value that was read on a scanned paper</extracomment>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Before what the form says, below a value that was read on a scanned paper</extracomment>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>%1, read with %2 %</source>
        <extracomment>Below a value that was read: %1 is &quot;same&quot; or &quot;differs&quot;, %2 how sure the reading is, in per cent</extracomment>
        <translation>%1, %2 % भरोसे से पढ़ा गया</translation>
    </message>
    <message>
        <source>Take into the form</source>
        <extracomment>Button: a value that was read on a paper is written into the form</extracomment>
        <translation>फ़ॉर्म में लें</translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message>
        <source>Suggested. %1</source>
        <extracomment>Below a reason that the case&apos;s own answers point at; %1 is the rule&apos;s sentence</extracomment>
        <translation>सुझाव। %1</translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message>
        <source>Send back to</source>
        <extracomment>Field: to which stage a case goes back</extracomment>
        <translation>कहाँ वापस भेजें</translation>
    </message>
    <message>
        <source>Remarks for the counter</source>
        <extracomment>Field: what the earlier counter should know</extracomment>
        <translation>काउंटर के लिए टिप्पणी</translation>
    </message>
    <message>
        <source>Reason: choosing one sends the case back</source>
        <extracomment>Heading of the reasons for sending back; choosing one sends the case back</extracomment>
        <translation>कारण: चुनते ही मामला वापस जाएगा</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Review of the answers</source>
        <extracomment>Heading: an officer looks into what the applicant disclosed</extracomment>
        <translation>उत्तरों की समीक्षा</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>A question was answered yes</extracomment>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Yes: section %1</source>
        <extracomment>A question was answered yes; %1 is the clause of the Act it touches</extracomment>
        <translation>हाँ: धारा %1</translation>
    </message>
    <message>
        <source>Note on the review</source>
        <extracomment>Field: what the officer wants to add to the review</extracomment>
        <translation>समीक्षा पर टिप्पणी</translation>
    </message>
    <message>
        <source>Finding (choosing one records it)</source>
        <extracomment>Heading of what a review may find</extracomment>
        <translation>निष्कर्ष (चुनने पर दर्ज हो जाता है)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Citizen Service Executive (CSE)</source>
        <extracomment>Role of an officer: Citizen Service Executive, counter A</extracomment>
        <translation>नागरिक सेवा कार्यपालक (CSE)</translation>
    </message>
    <message>
        <source>Verification Officer (VO)</source>
        <extracomment>Role of an officer: counter B</extracomment>
        <translation>सत्यापन अधिकारी (VO)</translation>
    </message>
    <message>
        <source>Granting Officer (GO)</source>
        <extracomment>Role of an officer: counter C</extracomment>
        <translation>स्वीकृति अधिकारी (GO)</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Role of an officer</extracomment>
        <translation>पर्यवेक्षक</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <extracomment>Heading of the sign-in page; %1 is a counter such as A-03</extracomment>
        <translation>%1 पर साइन इन करें</translation>
    </message>
    <message>
        <source>Operator id</source>
        <extracomment>Field of the sign-in page</extracomment>
        <translation>ऑपरेटर आईडी</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Field of the sign-in page</extracomment>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>Field of the sign-in page</extracomment>
        <translation>पिन</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button of the sign-in page</extracomment>
        <translation>साइन इन करें</translation>
    </message>
</context>
<context>
    <name>SignaturePanel</name>
    <message>
        <source>Please sign on the pad, inside the box.</source>
        <extracomment>The applicant is asked to sign</extracomment>
        <translation>कृपया पैड पर, बॉक्स के अंदर हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>Take the signature</source>
        <extracomment>Button</extracomment>
        <translation>हस्ताक्षर लें</translation>
    </message>
    <message>
        <source>Take the left thumb instead</source>
        <extracomment>Button: left thumb in place of a signature</extracomment>
        <translation>इसके बदले बायाँ अंगूठा लें</translation>
    </message>
    <message>
        <source>No signature can be given, because</source>
        <extracomment>Heading of reasons; choosing one goes on without a signature</extracomment>
        <translation>हस्ताक्षर नहीं हो सकता, क्योंकि</translation>
    </message>
</context>
<context>
    <name>SlipPanel</name>
    <message>
        <source>Scan the slip, or type its number</source>
        <extracomment>Field: number of a token, typed or scanned</extracomment>
        <translation>पर्ची स्कैन करें, या उसकी संख्या लिखें</translation>
    </message>
    <message>
        <source>Use this slip</source>
        <extracomment>Button: uses the number of the slip</extracomment>
        <translation>यह पर्ची लें</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leave this page without doing anything</extracomment>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>TokenList</name>
    <message>
        <source>%1 min</source>
        <extracomment>How long a token waits: %1 minutes</extracomment>
        <translation>%1 मिनट</translation>
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
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button: the officer leaves the counter</extracomment>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <extracomment>Sign on top of every page of a counter; %1 is how many things stand in the tray</extracomment>
        <translation>ध्यान देना है: %1</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>Button beside the sign of the link: opens the page about it</extracomment>
        <translation>लिंक</translation>
    </message>
</context>
</TS>
