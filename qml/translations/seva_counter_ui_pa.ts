<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pa_IN" sourcelanguage="en">
<context>
    <name>BookletChecks</name>
    <message>
        <source>Checks of the chip</source>
        <extracomment>Heading of the checks of a passport&apos;s chip</extracomment>
        <translation>ਚਿੱਪ ਦੀਆਂ ਜਾਂਚਾਂ</translation>
    </message>
</context>
<context>
    <name>BookletFindings</name>
    <message>
        <source>Record: nothing differs</source>
        <extracomment>Button: what was found of the old passport is recorded</extracomment>
        <translation>ਦਰਜ ਕਰੋ: ਕੋਈ ਫ਼ਰਕ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Record: it differs and is accepted, because</source>
        <extracomment>Heading of reasons; choosing one records that a difference is accepted</extracomment>
        <translation>ਦਰਜ ਕਰੋ: ਫ਼ਰਕ ਹੈ ਅਤੇ ਮਨਜ਼ੂਰ ਹੈ, ਕਿਉਂਕਿ</translation>
    </message>
    <message>
        <source>Photograph in the chip of the old passport</source>
        <extracomment>Name of a picture, for a screen reader</extracomment>
        <translation>ਪੁਰਾਣੇ ਪਾਸਪੋਰਟ ਦੀ ਚਿੱਪ ਵਿੱਚ ਫੋਟੋ</translation>
    </message>
    <message>
        <source>No photograph from a chip</source>
        <extracomment>The chip was not read or holds no photograph</extracomment>
        <translation>ਚਿੱਪ ਤੋਂ ਕੋਈ ਫੋਟੋ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Photograph in the chip: is it the person at the counter?</source>
        <extracomment>Beside the photograph that the chip holds</extracomment>
        <translation>ਚਿੱਪ ਵਿੱਚ ਫੋਟੋ: ਕੀ ਇਹ ਕਾਊਂਟਰ ਉੱਤੇ ਮੌਜੂਦ ਵਿਅਕਤੀ ਦੀ ਹੈ?</translation>
    </message>
    <message>
        <source>Record: counter B has to look, because</source>
        <extracomment>Heading of reasons; choosing one records what counter B has to look at</extracomment>
        <translation>ਦਰਜ ਕਰੋ: ਕਾਊਂਟਰ B ਨੇ ਵੇਖਣਾ ਹੈ, ਕਿਉਂਕਿ</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>Button: what was read of the old passport is thrown away</extracomment>
        <translation>ਫਿਰ ਪੜ੍ਹੋ</translation>
    </message>
</context>
<context>
    <name>BookletPanel</name>
    <message>
        <source>Old passport</source>
        <extracomment>Heading: the passport the applicant has had</extracomment>
        <translation>ਪੁਰਾਣਾ ਪਾਸਪੋਰਟ</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>Word above what is already recorded of the old passport</extracomment>
        <translation>ਦਰਜ</translation>
    </message>
    <message>
        <source>Type or scan the two lines at the foot of the page of data, or type the card access number. Lay the booklet on the reader and press Enter.</source>
        <extracomment>What the operator does with an old passport</extracomment>
        <translation>ਵੇਰਵੇ ਵਾਲੇ ਪੰਨੇ ਦੇ ਹੇਠਾਂ ਦੀਆਂ ਦੋ ਸਤਰਾਂ ਟਾਈਪ ਜਾਂ ਸਕੈਨ ਕਰੋ, ਜਾਂ ਕਾਰਡ ਐਕਸੈੱਸ ਨੰਬਰ ਟਾਈਪ ਕਰੋ। ਕਿਤਾਬਚਾ ਰੀਡਰ ਉੱਤੇ ਰੱਖੋ ਅਤੇ Enter ਦਬਾਓ।</translation>
    </message>
    <message>
        <source>First line</source>
        <extracomment>Field: the first of the two lines at the foot of a passport&apos;s page</extracomment>
        <translation>ਪਹਿਲੀ ਸਤਰ</translation>
    </message>
    <message>
        <source>Second line</source>
        <extracomment>Field: the second of the two lines at the foot of a passport&apos;s page</extracomment>
        <translation>ਦੂਜੀ ਸਤਰ</translation>
    </message>
    <message>
        <source>Card access number (six digits, where there is one)</source>
        <extracomment>Field: six digits printed in some passports; they open the chip</extracomment>
        <translation>ਕਾਰਡ ਐਕਸੈੱਸ ਨੰਬਰ (ਛੇ ਅੰਕ, ਜੇ ਹੋਵੇ)</translation>
    </message>
    <message>
        <source>Read the chip (Enter)</source>
        <extracomment>Button: the chip of the passport on the reader is read</extracomment>
        <translation>ਚਿੱਪ ਪੜ੍ਹੋ (Enter)</translation>
    </message>
    <message>
        <source>Compare without the chip, because</source>
        <extracomment>Heading of reasons; choosing one compares the two lines with the form only</extracomment>
        <translation>ਚਿੱਪ ਤੋਂ ਬਿਨਾਂ ਤੁਲਨਾ ਕਰੋ, ਕਿਉਂਕਿ</translation>
    </message>
    <message>
        <source>Lay the booklet on the reader, with the page of data down.</source>
        <extracomment>The reader waits for a passport</extracomment>
        <translation>ਕਿਤਾਬਚਾ ਰੀਡਰ ਉੱਤੇ ਰੱਖੋ, ਵੇਰਵੇ ਵਾਲਾ ਪੰਨਾ ਹੇਠਾਂ ਵੱਲ।</translation>
    </message>
    <message>
        <source>The chip is being read: %1 %. Leave the booklet where it is.</source>
        <extracomment>The chip is being read; %1 is how much of it, in per cent</extracomment>
        <translation>ਚਿੱਪ ਪੜ੍ਹੀ ਜਾ ਰਹੀ ਹੈ: %1 %। ਕਿਤਾਬਚਾ ਜਿੱਥੇ ਹੈ ਉੱਥੇ ਹੀ ਰਹਿਣ ਦਿਓ।</translation>
    </message>
    <message>
        <source>Cancel the reading</source>
        <extracomment>Button: the chip is not read</extracomment>
        <translation>ਪੜ੍ਹਨਾ ਰੋਕੋ</translation>
    </message>
</context>
<context>
    <name>BookletResultPanel</name>
    <message>
        <source>Old passport: what counter A found</source>
        <extracomment>Heading: what counter A found of the passport the applicant has had</extracomment>
        <translation>ਪੁਰਾਣਾ ਪਾਸਪੋਰਟ: ਕਾਊਂਟਰ A ਨੇ ਕੀ ਵੇਖਿਆ</translation>
    </message>
</context>
<context>
    <name>BookletSummary</name>
    <message>
        <source>Old passport</source>
        <extracomment>Word above what counter A found of the passport the applicant has had</extracomment>
        <translation>ਪੁਰਾਣਾ ਪਾਸਪੋਰਟ</translation>
    </message>
    <message>
        <source>%1 The form was changed after this comparison.</source>
        <extracomment>Below what was found of the old passport; %1 says how its chip was read</extracomment>
        <translation>%1 ਇਸ ਤੁਲਨਾ ਤੋਂ ਬਾਅਦ ਫ਼ਾਰਮ ਬਦਲਿਆ ਗਿਆ।</translation>
    </message>
</context>
<context>
    <name>BookletTable</name>
    <message>
        <source>Printed lines</source>
        <extracomment>Column: what the two printed lines of a passport say</extracomment>
        <translation>ਛਪੀਆਂ ਸਤਰਾਂ</translation>
    </message>
    <message>
        <source>Chip</source>
        <extracomment>Column: what the chip of a passport says</extracomment>
        <translation>ਚਿੱਪ</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Column: what the form says</extracomment>
        <translation>ਫ਼ਾਰਮ</translation>
    </message>
</context>
<context>
    <name>CalledPanel</name>
    <message>
        <source>Called. Start when the applicant is here.</source>
        <extracomment>A token was called and nobody is at the counter yet</extracomment>
        <translation>ਬੁਲਾਇਆ ਗਿਆ। ਬਿਨੈਕਾਰ ਆਵੇ ਤਾਂ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Start (%1)</source>
        <extracomment>Button: the applicant is at the counter; %1 is the key</extracomment>
        <translation>ਸ਼ੁਰੂ ਕਰੋ (%1)</translation>
    </message>
    <message>
        <source>No more recalls</source>
        <extracomment>Button: the token was called twice more already</extracomment>
        <translation>ਹੋਰ ਵਾਰ ਨਹੀਂ ਬੁਲਾ ਸਕਦੇ</translation>
    </message>
    <message>
        <source>Call again in %1 s</source>
        <extracomment>Button: the token may be called again in %1 seconds</extracomment>
        <translation>%1 ਸਕਿੰਟ ਵਿੱਚ ਮੁੜ ਬੁਲਾਓ</translation>
    </message>
    <message>
        <source>Call again (%1)</source>
        <extracomment>Button: calls the same token again; %1 is the key</extracomment>
        <translation>ਮੁੜ ਬੁਲਾਓ (%1)</translation>
    </message>
    <message>
        <source>Not here (%1)</source>
        <extracomment>Button: nobody came; %1 is the key</extracomment>
        <translation>ਹਾਜ਼ਰ ਨਹੀਂ (%1)</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>since %1</source>
        <extracomment>When the token was called: %1 is a time such as 12:04</extracomment>
        <translation>%1 ਤੋਂ</translation>
    </message>
</context>
<context>
    <name>ChecklistPane</name>
    <message>
        <source>Checklist: complete</source>
        <extracomment>Heading of the checklist when nothing is left to do</extracomment>
        <translation>ਸੂਚੀ: ਪੂਰੀ</translation>
    </message>
    <message numerus="yes">
        <source>Checklist: %n open</source>
        <extracomment>Heading of the checklist; %n is how much is left to do</extracomment>
        <translation>
            <numerusform>ਸੂਚੀ: %n ਬਾਕੀ</numerusform>
            <numerusform>ਸੂਚੀ: %n ਬਾਕੀ</numerusform>
        </translation>
    </message>
    <message>
        <source>if there is one</source>
        <extracomment>Line of the checklist that need not be done</extracomment>
        <translation>ਜੇ ਹੋਵੇ</translation>
    </message>
    <message>
        <source>An officer signs an exception</source>
        <extracomment>Button of counter A: a rule refuses, and an officer may let the application through by signing</extracomment>
        <translation>ਅਧਿਕਾਰੀ ਛੋਟ &apos;ਤੇ ਦਸਤਖ਼ਤ ਕਰੇ</translation>
    </message>
    <message>
        <source>What was read on the paper</source>
        <extracomment>Button of counter A: shows what was read on the document scanned last</extracomment>
        <translation>ਕਾਗ਼ਜ਼ ਉੱਤੇ ਕੀ ਪੜ੍ਹਿਆ ਗਿਆ</translation>
    </message>
</context>
<context>
    <name>ChecksPane</name>
    <message>
        <source>Checks: %1 open, %2 failed</source>
        <extracomment>Heading of the checks of counter B; %1 are open, %2 failed</extracomment>
        <translation>ਜਾਂਚ: %1 ਬਾਕੀ, %2 ਅਸਫਲ</translation>
    </message>
    <message>
        <source>picture not here: look at the original</source>
        <extracomment>The picture of this check could not be fetched</extracomment>
        <translation>ਤਸਵੀਰ ਇੱਥੇ ਨਹੀਂ: ਅਸਲ ਵੇਖੋ</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <extracomment>Result of a check</extracomment>
        <translation>✓ ਠੀਕ</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <extracomment>Result of a check</extracomment>
        <translation>✗ ਗਲਤ</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>A check that is still to be made</extracomment>
        <translation>ਬਾਕੀ</translation>
    </message>
    <message>
        <source>Pass (%1)</source>
        <extracomment>Button: this check holds; %1 is the key</extracomment>
        <translation>ਠੀਕ (%1)</translation>
    </message>
    <message>
        <source>Fail (%1)</source>
        <extracomment>Button: this check does not hold; %1 is the key</extracomment>
        <translation>ਗਲਤ (%1)</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Waiting for the answer on the applicant&apos;s screen ...</source>
        <extracomment>The applicant answers on the second screen</extracomment>
        <translation>ਬਿਨੈਕਾਰ ਦੀ ਸਕਰੀਨ ਤੇ ਜਵਾਬ ਦੀ ਉਡੀਕ ...</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <extracomment>Button for the applicant: what is shown is right</extracomment>
        <translation>ਹਾਂ, ਠੀਕ ਹੈ</translation>
    </message>
    <message>
        <source>No, something is wrong</source>
        <extracomment>Button for the applicant: something is wrong</extracomment>
        <translation>ਨਹੀਂ, ਕੁਝ ਗਲਤ ਹੈ</translation>
    </message>
    <message>
        <source>Check digits of what is shown: %1</source>
        <extracomment>Eight digits by which two people can compare what is shown; %1 are the digits</extracomment>
        <translation>ਵਿਖਾਈ ਸਮੱਗਰੀ ਦੇ ਜਾਂਚ ਅੰਕ: %1</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Decision</source>
        <extracomment>Heading of the decisions an officer may take</extracomment>
        <translation>ਫ਼ੈਸਲਾ</translation>
    </message>
    <message>
        <source>Reasons (at least one)</source>
        <extracomment>Heading of the reasons of a decision</extracomment>
        <translation>ਕਾਰਨ (ਘੱਟੋ-ਘੱਟ ਇੱਕ)</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <extracomment>Heading of the list of documents</extracomment>
        <translation>ਲਿਆਉਣ ਵਾਲੇ ਦਸਤਾਵੇਜ਼</translation>
    </message>
    <message>
        <source>Note for the applicant</source>
        <extracomment>Field: a note that stands on the letter</extracomment>
        <translation>ਬਿਨੈਕਾਰ ਲਈ ਨੋਟ</translation>
    </message>
    <message>
        <source>Not for this counter to decide: %1</source>
        <extracomment>Below the grounds of a refusal; %1 lists grounds that only the Central Government may use</extracomment>
        <translation>ਇਸ ਕਾਊਂਟਰ ਦੇ ਫ਼ੈਸਲੇ ਵਿੱਚ ਨਹੀਂ: %1</translation>
    </message>
</context>
<context>
    <name>DrawerPanel</name>
    <message>
        <source>Open the cash drawer: count it</source>
        <extracomment>Heading: the cash drawer is counted before the first applicant</extracomment>
        <translation>ਨਕਦੀ ਦਰਾਜ਼ ਖੋਲ੍ਹੋ: ਗਿਣੋ</translation>
    </message>
    <message>
        <source>Close the cash drawer: count it</source>
        <extracomment>Heading: the cash drawer is counted after the last applicant</extracomment>
        <translation>ਨਕਦੀ ਦਰਾਜ਼ ਬੰਦ ਕਰੋ: ਗਿਣੋ</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Heading above the bank notes that are counted</extracomment>
        <translation>ਨੋਟ</translation>
    </message>
    <message>
        <source>Coins</source>
        <extracomment>Heading above the coins that are counted</extracomment>
        <translation>ਸਿੱਕੇ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Name of a field for a screen reader: %1 is such as ₹500, %2 the word Notes or Coins</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <extracomment>%1 is the sum of the counted notes and coins</extracomment>
        <translation>ਗਿਣਿਆ ਗਿਆ: %1</translation>
    </message>
    <message>
        <source>Count again, or choose the reason</source>
        <extracomment>Heading of the reasons why the drawer holds another sum; choosing one records the count</extracomment>
        <translation>ਦੁਬਾਰਾ ਗਿਣੋ, ਜਾਂ ਕਾਰਨ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>The count is finished</source>
        <extracomment>Button: the count of the cash drawer is finished</extracomment>
        <translation>ਗਿਣਤੀ ਪੂਰੀ ਹੋਈ</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leave this page without doing anything</extracomment>
        <translation>ਵਾਪਸ</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Evidence</source>
        <extracomment>Heading of the scans and the photo of a case; %1 is which of %2 is shown</extracomment>
        <translation>ਸਬੂਤ</translation>
    </message>
    <message>
        <source>Evidence %1 of %2</source>
        <extracomment>Heading of the scans and the photo of a case; %1 is which of %2 is shown</extracomment>
        <translation>ਸਬੂਤ %1 / %2</translation>
    </message>
    <message>
        <source>No scan or photo yet</source>
        <extracomment>No picture was taken yet</extracomment>
        <translation>ਅਜੇ ਕੋਈ ਸਕੈਨ ਜਾਂ ਫੋਟੋ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Being fetched ...</source>
        <extracomment>A picture is being fetched from the Kendra</extracomment>
        <translation>ਲਿਆਂਦਾ ਜਾ ਰਿਹਾ ਹੈ ...</translation>
    </message>
    <message>
        <source>This picture cannot be read. Look at the original.</source>
        <extracomment>A picture cannot be shown</extracomment>
        <translation>ਇਹ ਤਸਵੀਰ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ। ਅਸਲ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Not at this station yet. Look at the original.</source>
        <extracomment>A picture is at another station</extracomment>
        <translation>ਅਜੇ ਇਸ ਕਾਊਂਟਰ ਤੇ ਨਹੀਂ। ਅਸਲ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Button: the picture before</extracomment>
        <translation>ਪਿਛਲਾ</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: the next picture</extracomment>
        <translation>ਅਗਲਾ</translation>
    </message>
</context>
<context>
    <name>ExceptionPanel</name>
    <message>
        <source>Exception by an officer</source>
        <extracomment>Heading: what an officer is asked to let through</extracomment>
        <translation>ਅਧਿਕਾਰੀ ਵੱਲੋਂ ਛੋਟ</translation>
    </message>
    <message>
        <source>The officer comes to this counter, reads the rule and signs. Whoever serves the counter cannot sign.</source>
        <extracomment>Who signs; the person at the counter cannot</extracomment>
        <translation>ਅਧਿਕਾਰੀ ਇਸ ਕਾਊਂਟਰ &apos;ਤੇ ਆ ਕੇ ਨਿਯਮ ਪੜ੍ਹਦਾ ਹੈ ਅਤੇ ਦਸਤਖ਼ਤ ਕਰਦਾ ਹੈ। ਕਾਊਂਟਰ &apos;ਤੇ ਕੰਮ ਕਰਨ ਵਾਲਾ ਦਸਤਖ਼ਤ ਨਹੀਂ ਕਰ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>Officer</source>
        <extracomment>Field: the officer who signs</extracomment>
        <translation>ਅਧਿਕਾਰੀ</translation>
    </message>
    <message>
        <source>Order (number, day)</source>
        <extracomment>Field: number and day of the officer&apos;s order</extracomment>
        <translation>ਹੁਕਮ (ਨੰਬਰ, ਤਾਰੀਖ਼)</translation>
    </message>
    <message>
        <source>The officer&apos;s PIN</source>
        <extracomment>Field: the officer&apos;s own PIN</extracomment>
        <translation>ਅਧਿਕਾਰੀ ਦਾ ਪਿੰਨ</translation>
    </message>
    <message>
        <source>Sign the exception</source>
        <extracomment>Button: the officer signs</extracomment>
        <translation>ਛੋਟ &apos;ਤੇ ਦਸਤਖ਼ਤ ਕਰੋ</translation>
    </message>
</context>
<context>
    <name>FeePanel</name>
    <message>
        <source>To be paid: %1</source>
        <extracomment>%1 is the amount still to be paid</extracomment>
        <translation>ਦੇਣੇ: %1</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <extracomment>Everything is paid</extracomment>
        <translation>ਕੁਝ ਨਹੀਂ ਦੇਣਾ।</translation>
    </message>
    <message>
        <source>Fee %1, schedule %2</source>
        <extracomment>%1 is the whole fee, %2 the name of the table of fees</extracomment>
        <translation>ਫੀਸ %1, ਸੂਚੀ %2</translation>
    </message>
    <message>
        <source>Rebate %1</source>
        <extracomment>%1 is an amount that need not be paid</extracomment>
        <translation>ਛੋਟ %1</translation>
    </message>
    <message>
        <source>Paid %1, %2, %3</source>
        <extracomment>A payment: %1 amount, %2 how, %3 number of the receipt</extracomment>
        <translation>ਭਰੇ %1, %2, %3</translation>
    </message>
    <message>
        <source>Cash received</source>
        <extracomment>Button: the fee is paid in cash</extracomment>
        <translation>ਨਕਦ ਮਿਲਿਆ</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Button: the fee is paid by card</extracomment>
        <translation>ਕਾਰਡ</translation>
    </message>
    <message>
        <source>UPI</source>
        <extracomment>Button: the fee is paid by UPI</extracomment>
        <translation>ਯੂਪੀਆਈ</translation>
    </message>
    <message>
        <source>Waiting for the payment terminal ...</source>
        <extracomment>The card or UPI payment is under way</extracomment>
        <translation>ਭੁਗਤਾਨ ਮਸ਼ੀਨ ਦੀ ਉਡੀਕ ...</translation>
    </message>
    <message>
        <source>Cancel the payment</source>
        <extracomment>Button: stops waiting for the terminal</extracomment>
        <translation>ਭੁਗਤਾਨ ਰੱਦ ਕਰੋ</translation>
    </message>
    <message>
        <source>Paid beyond the fee: %1. Ask for a refund because</source>
        <extracomment>Heading above the reasons of a refund; %1 is an amount</extracomment>
        <translation>ਫ਼ੀਸ ਤੋਂ ਵੱਧ ਦਿੱਤਾ: %1। ਵਾਪਸੀ ਦਾ ਕਾਰਨ</translation>
    </message>
    <message>
        <source>Print the receipt again</source>
        <extracomment>Button: prints the fee receipt once more, marked as a duplicate</extracomment>
        <translation>ਰਸੀਦ ਦੁਬਾਰਾ ਛਾਪੋ</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <extracomment>Button: prints the fee receipt, which has not come out yet</extracomment>
        <translation>ਰਸੀਦ ਛਾਪੋ</translation>
    </message>
</context>
<context>
    <name>FingerPanel</name>
    <message>
        <source>Take the fingerprints (%1)</source>
        <extracomment>Button; %1 is the key</extracomment>
        <translation>ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ ਲਓ (%1)</translation>
    </message>
    <message>
        <source>can be taken</source>
        <extracomment>First entry of the list of exceptions: this finger can be taken</extracomment>
        <translation>ਲਿਆ ਜਾ ਸਕਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Exception for %1</source>
        <extracomment>Name of the list of exceptions of a finger, for a screen reader; %1 is the finger</extracomment>
        <translation>%1 ਲਈ ਛੋਟ</translation>
    </message>
    <message>
        <source>No fingerprints can be taken, because</source>
        <extracomment>Heading of reasons; choosing one goes on without fingerprints</extracomment>
        <translation>ਨਿਸ਼ਾਨ ਨਹੀਂ ਲਏ ਜਾ ਸਕਦੇ, ਕਿਉਂਕਿ</translation>
    </message>
    <message>
        <source>Take the missing fingerprints (%1)</source>
        <extracomment>Button, after one of three slaps failed: it is taken again, and what comes after it; %1 is the key</extracomment>
        <translation>ਬਾਕੀ ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ ਲਓ (%1)</translation>
    </message>
    <message>
        <source>Begin again with all fingers</source>
        <extracomment>Button, after one of three slaps failed: what was taken is thrown away</extracomment>
        <translation>ਸਾਰੀਆਂ ਉਂਗਲਾਂ ਤੋਂ ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ</translation>
    </message>
</context>
<context>
    <name>GrantPane</name>
    <message>
        <source>Done so far</source>
        <extracomment>Heading of what the earlier stages did</extracomment>
        <translation>ਹੁਣ ਤੱਕ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Heading of the decisions of counter C</extracomment>
        <translation>ਫ਼ੈਸਲਾ</translation>
    </message>
    <message>
        <source>Differences to the applicant&apos;s form: %1</source>
        <extracomment>How many fields differ from the applicant&apos;s own form</extracomment>
        <translation>ਬਿਨੈਕਾਰ ਦੇ ਫ਼ਾਰਮ ਤੋਂ ਫ਼ਰਕ: %1</translation>
    </message>
    <message>
        <source>Suggested. %1</source>
        <extracomment>Below the decision that the rules suggest; %1 is their reason, a sentence</extracomment>
        <translation>ਸੁਝਾਅ। %1</translation>
    </message>
    <message>
        <source>Record the review</source>
        <extracomment>Button of counter C: the officer records what was found of the disclosed answers</extracomment>
        <translation>ਸਮੀਖਿਆ ਦਰਜ ਕਰੋ</translation>
    </message>
    <message>
        <source>Reviewed: %1</source>
        <extracomment>%1 is what a review found, a sentence</extracomment>
        <translation>ਸਮੀਖਿਆ ਹੋਈ: %1</translation>
    </message>
</context>
<context>
    <name>HeldPagePanel</name>
    <message>
        <source>Is an Aadhaar number to be seen?</source>
        <extracomment>Heading: a scanned page has to be looked at</extracomment>
        <translation>ਕੀ ਆਧਾਰ ਨੰਬਰ ਦਿਖਾਈ ਦਿੰਦਾ ਹੈ?</translation>
    </message>
    <message>
        <source>The scanned page</source>
        <extracomment>What the picture shows, for a screen reader</extracomment>
        <translation>ਸਕੈਨ ਕੀਤਾ ਪੰਨਾ</translation>
    </message>
    <message>
        <source>The number can be read: throw the page away (then scan again, F4)</source>
        <extracomment>Button: the scanned page shows a whole Aadhaar number, it is thrown away</extracomment>
        <translation>ਨੰਬਰ ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ ਹੈ: ਪੰਨਾ ਹਟਾਓ (ਫਿਰ ਦੁਬਾਰਾ ਸਕੈਨ ਕਰੋ, F4)</translation>
    </message>
</context>
<context>
    <name>IdlePanel</name>
    <message>
        <source>Asking for the next token ...</source>
        <extracomment>The hub is being asked for the next token</extracomment>
        <translation>ਅਗਲਾ ਟੋਕਨ ਮੰਗਿਆ ਜਾ ਰਿਹਾ ਹੈ ...</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>%n is how many tokens wait for this stage</extracomment>
        <translation>
            <numerusform>%n ਉਡੀਕ ਵਿੱਚ</numerusform>
            <numerusform>%n ਉਡੀਕ ਵਿੱਚ</numerusform>
        </translation>
    </message>
    <message>
        <source>Call next (%1)</source>
        <extracomment>Button: calls the next token to this counter; %1 is the key</extracomment>
        <translation>ਅਗਲਾ ਬੁਲਾਓ (%1)</translation>
    </message>
    <message>
        <source>The hub does not answer: ask the applicant for the slip (%1).</source>
        <extracomment>The hub is away; %1 is the key for a slip</extracomment>
        <translation>ਹੱਬ ਜਵਾਬ ਨਹੀਂ ਦਿੰਦਾ: ਬਿਨੈਕਾਰ ਤੋਂ ਪਰਚੀ ਮੰਗੋ (%1)।</translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>Next</source>
        <extracomment>Key of the foot: call the next token</extracomment>
        <translation>ਅਗਲਾ</translation>
    </message>
    <message>
        <source>Slip</source>
        <extracomment>Key of the foot: scan a slip or type its number</extracomment>
        <translation>ਪਰਚੀ</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Key of the foot: the applicant is here</extracomment>
        <translation>ਸ਼ੁਰੂ</translation>
    </message>
    <message>
        <source>Call again</source>
        <extracomment>Key of the foot: call the same token again</extracomment>
        <translation>ਮੁੜ ਬੁਲਾਓ</translation>
    </message>
    <message>
        <source>Not here</source>
        <extracomment>Key of the foot: nobody came</extracomment>
        <translation>ਹਾਜ਼ਰ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Scan</source>
        <extracomment>Key of the foot: scan the next document</extracomment>
        <translation>ਸਕੈਨ</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>Key of the foot: take the photograph</extracomment>
        <translation>ਫੋਟੋ</translation>
    </message>
    <message>
        <source>Fingers</source>
        <extracomment>Key of the foot: take the fingerprints</extracomment>
        <translation>ਉਂਗਲਾਂ</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Key of the foot: take the signature</extracomment>
        <translation>ਦਸਤਖ਼ਤ</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Key of the foot: take the fee</extracomment>
        <translation>ਫੀਸ</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>Key of the foot: the applicant confirms what will be submitted</extracomment>
        <translation>ਪੁਸ਼ਟੀ</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Key of the foot: take back the last edit</extracomment>
        <translation>ਵਾਪਸ ਲਓ</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Key of the foot: show the coded reasons</extracomment>
        <translation>ਕਾਰਨ</translation>
    </message>
    <message>
        <source>Send back</source>
        <extracomment>Key of the foot: send the case back to an earlier stage</extracomment>
        <translation>ਵਾਪਸ ਭੇਜੋ</translation>
    </message>
    <message>
        <source>Park</source>
        <extracomment>Key of the foot: the case rests</extracomment>
        <translation>ਠਹਿਰਾਓ</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Key of the foot: print the letter (again)</extracomment>
        <translation>ਛਾਪੋ</translation>
    </message>
    <message>
        <source>Submit</source>
        <extracomment>Key of the foot at counter A: the application is submitted</extracomment>
        <translation>ਜਮ੍ਹਾਂ ਕਰੋ</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>Key of the foot at counter B: the application is verified</extracomment>
        <translation>ਤਸਦੀਕ ਹੋਈ</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Key of the foot: the visit is over</extracomment>
        <translation>ਪੂਰਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>Key of the foot at counter C: the decision is signed</extracomment>
        <translation>ਫ਼ੈਸਲਾ ਕਰੋ</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Key of the foot: back to the form of the case</extracomment>
        <translation>ਫ਼ਾਰਮ</translation>
    </message>
    <message>
        <source>Old passport</source>
        <extracomment>Key of the foot: the passport the applicant has had</extracomment>
        <translation>ਪੁਰਾਣਾ ਪਾਸਪੋਰਟ</translation>
    </message>
    <message>
        <source>Drawer</source>
        <extracomment>Key of the foot: the cash drawer is counted</extracomment>
        <translation>ਦਰਾਜ਼</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Key of the foot: print the fee receipt, which has not come out yet</extracomment>
        <translation>ਰਸੀਦ</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>Link and what needs attention</source>
        <extracomment>Heading of the page about the link</extracomment>
        <translation>ਲਿੰਕ ਅਤੇ ਜਿਸ ਵੱਲ ਧਿਆਨ ਦੇਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>All sent</source>
        <extracomment>Word above the first line of the page about the link: all is well</extracomment>
        <translation>ਸਭ ਭੇਜਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Word above the first line of the page about the link</extracomment>
        <translation>ਭੇਜ ਰਹੇ ਹਾਂ</translation>
    </message>
    <message>
        <source>Not linked</source>
        <extracomment>Word above the first line of the page about the link</extracomment>
        <translation>ਜੁੜਿਆ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <extracomment>Heading of an empty tray</extracomment>
        <translation>ਕਿਸੇ ਵੱਲ ਧਿਆਨ ਦੇਣ ਦੀ ਲੋੜ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <extracomment>Heading of the tray; %1 is how many things stand in it</extracomment>
        <translation>ਧਿਆਨ ਦੇਣਾ ਹੈ (%1)</translation>
    </message>
    <message>
        <source>What was done? The answer is kept with your name.</source>
        <extracomment>Heading above what can be said about the chosen thing that needs attention</extracomment>
        <translation>ਕੀ ਕੀਤਾ ਗਿਆ? ਜਵਾਬ ਤੁਹਾਡੇ ਨਾਂ ਨਾਲ ਰੱਖਿਆ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>What waits</source>
        <extracomment>Heading of the rows that say what waits to be sent</extracomment>
        <translation>ਕੀ ਬਾਕੀ ਹੈ</translation>
    </message>
    <message>
        <source>Does not get through</source>
        <extracomment>Heading of the rows of single things that cannot be sent while the rest can</extracomment>
        <translation>ਜੋ ਪਹੁੰਚ ਨਹੀਂ ਰਿਹਾ</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Heading of the rows of what needed attention before</extracomment>
        <translation>ਪਹਿਲਾਂ</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leave this page without doing anything</extracomment>
        <translation>ਵਾਪਸ</translation>
    </message>
    <message>
        <source>What comes down</source>
        <extracomment>Heading of the rows of what comes from the data centre: appointments, people, fees, forms</extracomment>
        <translation>ਜੋ ਡੇਟਾ ਕੇਂਦਰ ਤੋਂ ਆਉਂਦਾ ਹੈ</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Counter %1</source>
        <extracomment>Title of the window; %1 is a counter such as A-03</extracomment>
        <translation>ਕਾਊਂਟਰ %1</translation>
    </message>
    <message>
        <source>Demonstration: no real application is made here</source>
        <extracomment>Strip on top of every screen of a demonstration Kendra</extracomment>
        <translation>ਪ੍ਰਦਰਸ਼ਨ: ਇੱਥੇ ਕੋਈ ਅਸਲ ਅਰਜ਼ੀ ਨਹੀਂ ਹੁੰਦੀ</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Code of the fault</source>
        <extracomment>Name of the field with the code of a fault, for a screen reader</extracomment>
        <translation>ਨੁਕਸ ਦਾ ਕੋਡ</translation>
    </message>
</context>
<context>
    <name>NamePanel</name>
    <message>
        <source>In the passport&apos;s machine readable zone</source>
        <extracomment>Counter A, above the form: head of the two lines printed at the foot of the passport&apos;s data page</extracomment>
        <translation>ਪਾਸਪੋਰਟ ਦੇ ਮਸ਼ੀਨ ਨਾਲ ਪੜ੍ਹੇ ਜਾਣ ਵਾਲੇ ਹਿੱਸੇ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Possible spelling, if the applicant agrees: %1</source>
        <extracomment>Counter A, above the form; %1 is a spelling in Latin letters, made from the name in another script</extracomment>
        <translation>ਸੰਭਾਵੀ ਸ਼ਬਦ-ਜੋੜ, ਜੇ ਬਿਨੈਕਾਰ ਸਹਿਮਤ ਹੋਵੇ: %1</translation>
    </message>
    <message>
        <source>Take this spelling</source>
        <extracomment>Button at counter A: the applicant agreed to the suggested spelling of the name</extracomment>
        <translation>ਇਹ ਸ਼ਬਦ-ਜੋੜ ਲਵੋ</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>The letter is not printed yet.</source>
        <extracomment>State of the acknowledgement letter</extracomment>
        <translation>ਪੱਤਰ ਅਜੇ ਛਪਿਆ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>The letter is being printed.</source>
        <extracomment>State of the acknowledgement letter</extracomment>
        <translation>ਪੱਤਰ ਛਪ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The letter is printed. Hand it over, then finish.</source>
        <extracomment>State of the acknowledgement letter</extracomment>
        <translation>ਪੱਤਰ ਛਪ ਗਿਆ। ਦੇ ਦਿਓ, ਫਿਰ ਪੂਰਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The letter was not printed. Put the printer right and print it again.</source>
        <extracomment>State of the acknowledgement letter</extracomment>
        <translation>ਪੱਤਰ ਨਹੀਂ ਛਪਿਆ। ਪ੍ਰਿੰਟਰ ਠੀਕ ਕਰੋ ਅਤੇ ਮੁੜ ਛਾਪੋ।</translation>
    </message>
    <message>
        <source>Finish (%1)</source>
        <extracomment>Button: the visit is over; %1 is the key</extracomment>
        <translation>ਪੂਰਾ ਕਰੋ (%1)</translation>
    </message>
    <message>
        <source>Print a duplicate (%1)</source>
        <extracomment>Button: prints a copy that says DUPLICATE; %1 is the key</extracomment>
        <translation>ਨਕਲ ਛਾਪੋ (%1)</translation>
    </message>
    <message>
        <source>Print the letter (%1)</source>
        <extracomment>Button: prints the letter; %1 is the key</extracomment>
        <translation>ਪੱਤਰ ਛਾਪੋ (%1)</translation>
    </message>
</context>
<context>
    <name>ParkPanel</name>
    <message>
        <source>Park: choose the reason</source>
        <extracomment>Heading of the reasons for parking; choosing one parks the case</extracomment>
        <translation>ਠਹਿਰਾਓ: ਕਾਰਨ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <extracomment>Button: leave this list without doing anything</extracomment>
        <translation>ਕੇਸ ਤੇ ਵਾਪਸ</translation>
    </message>
</context>
<context>
    <name>PhotoPanel</name>
    <message>
        <source>Live picture of the camera</source>
        <extracomment>Name of the live picture, for a screen reader</extracomment>
        <translation>ਕੈਮਰੇ ਦੀ ਸਿੱਧੀ ਤਸਵੀਰ</translation>
    </message>
    <message>
        <source>Hold still: the picture is taken by itself.</source>
        <extracomment>The camera waits until everything is right, then takes the picture by itself</extracomment>
        <translation>ਟਿਕੇ ਰਹੋ: ਫੋਟੋ ਆਪੇ ਲਈ ਜਾਵੇਗੀ।</translation>
    </message>
    <message>
        <source>Take the photo again (%1)</source>
        <extracomment>Button; %1 is the key</extracomment>
        <translation>ਫੋਟੋ ਮੁੜ ਲਓ (%1)</translation>
    </message>
    <message>
        <source>Take the photo (%1)</source>
        <extracomment>Button; %1 is the key</extracomment>
        <translation>ਫੋਟੋ ਲਓ (%1)</translation>
    </message>
    <message>
        <source>Keep this photo, because</source>
        <extracomment>Heading of reasons; choosing one keeps the photo although the check found fault</extracomment>
        <translation>ਇਹ ਫੋਟੋ ਰੱਖੋ, ਕਿਉਂਕਿ</translation>
    </message>
    <message>
        <source>No photograph can be taken, because</source>
        <extracomment>Heading of reasons; choosing one goes on without a photograph</extracomment>
        <translation>ਫੋਟੋ ਨਹੀਂ ਲਈ ਜਾ ਸਕਦੀ, ਕਿਉਂਕਿ</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Queue (%1)</source>
        <extracomment>Heading of the list of waiting tokens; %1 is how many</extracomment>
        <translation>ਕਤਾਰ (%1)</translation>
    </message>
    <message>
        <source>Parked (%1), Enter resumes</source>
        <extracomment>Heading of the list of parked cases; Enter takes one up again</extracomment>
        <translation>ਠਹਿਰਾਏ (%1), Enter ਨਾਲ ਮੁੜ ਲਓ</translation>
    </message>
    <message>
        <source>Not here (%1)</source>
        <extracomment>Heading of the list of people who did not come when called</extracomment>
        <translation>ਹਾਜ਼ਰ ਨਹੀਂ (%1)</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Looks like: %1</source>
        <extracomment>Beside the form at A: what a scanned paper seems to be; %1 is &quot;PAN card (91 %)&quot; or several of that form</extracomment>
        <translation>ਲੱਗਦਾ ਹੈ: %1</translation>
    </message>
    <message>
        <source>Scan it again</source>
        <extracomment>Button: the document that was scanned last is scanned again</extracomment>
        <translation>ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਸਕੈਨ ਕਰੋ</translation>
    </message>
    <message>
        <source>Back to the checklist</source>
        <extracomment>Button: what was read on a paper goes away, the checklist stands here again</extracomment>
        <translation>ਸੂਚੀ ਉੱਤੇ ਵਾਪਸ</translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message>
        <source>Paper</source>
        <extracomment>Before a value that was read on a scanned paper</extracomment>
        <translation>ਕਾਗ਼ਜ਼</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>Before what the form says, below a value that was read on a scanned paper</extracomment>
        <translation>ਫ਼ਾਰਮ</translation>
    </message>
    <message>
        <source>%1, read with %2 %</source>
        <extracomment>Below a value that was read: %1 is &quot;same&quot; or &quot;differs&quot;, %2 how sure the reading is, in per cent</extracomment>
        <translation>%1, %2 % ਭਰੋਸੇ ਨਾਲ ਪੜ੍ਹਿਆ</translation>
    </message>
    <message>
        <source>Take into the form</source>
        <extracomment>Button: a value that was read on a paper is written into the form</extracomment>
        <translation>ਫ਼ਾਰਮ ਵਿੱਚ ਲਓ</translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message>
        <source>Suggested. %1</source>
        <extracomment>Below a reason that the case&apos;s own answers point at; %1 is the rule&apos;s sentence</extracomment>
        <translation>ਸੁਝਾਅ। %1</translation>
    </message>
</context>
<context>
    <name>ReturnPanel</name>
    <message>
        <source>Send back to</source>
        <extracomment>Field: to which stage a case goes back</extracomment>
        <translation>ਕਿੱਥੇ ਵਾਪਸ ਭੇਜਣਾ</translation>
    </message>
    <message>
        <source>Remarks for the counter</source>
        <extracomment>Field: what the earlier counter should know</extracomment>
        <translation>ਕਾਊਂਟਰ ਲਈ ਟਿੱਪਣੀ</translation>
    </message>
    <message>
        <source>Reason: choosing one sends the case back</source>
        <extracomment>Heading of the reasons for sending back; choosing one sends the case back</extracomment>
        <translation>ਕਾਰਨ: ਚੁਣਦੇ ਹੀ ਕੇਸ ਵਾਪਸ ਜਾਵੇਗਾ</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Review of the answers</source>
        <extracomment>Heading: an officer looks into what the applicant disclosed</extracomment>
        <translation>ਜਵਾਬਾਂ ਦੀ ਸਮੀਖਿਆ</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>A question was answered yes</extracomment>
        <translation>ਹਾਂ</translation>
    </message>
    <message>
        <source>Yes: section %1</source>
        <extracomment>A question was answered yes; %1 is the clause of the Act it touches</extracomment>
        <translation>ਹਾਂ: ਧਾਰਾ %1</translation>
    </message>
    <message>
        <source>Note on the review</source>
        <extracomment>Field: what the officer wants to add to the review</extracomment>
        <translation>ਸਮੀਖਿਆ &apos;ਤੇ ਨੋਟ</translation>
    </message>
    <message>
        <source>Finding (choosing one records it)</source>
        <extracomment>Heading of what a review may find</extracomment>
        <translation>ਨਤੀਜਾ (ਚੁਣਨ &apos;ਤੇ ਦਰਜ ਹੁੰਦਾ ਹੈ)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Citizen Service Executive (CSE)</source>
        <extracomment>Role of an officer: Citizen Service Executive, counter A</extracomment>
        <translation>ਨਾਗਰਿਕ ਸੇਵਾ ਕਾਰਜਕਾਰੀ (CSE)</translation>
    </message>
    <message>
        <source>Verification Officer (VO)</source>
        <extracomment>Role of an officer: counter B</extracomment>
        <translation>ਤਸਦੀਕ ਅਧਿਕਾਰੀ (VO)</translation>
    </message>
    <message>
        <source>Granting Officer (GO)</source>
        <extracomment>Role of an officer: counter C</extracomment>
        <translation>ਮਨਜ਼ੂਰੀ ਅਧਿਕਾਰੀ (GO)</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Role of an officer</extracomment>
        <translation>ਸੁਪਰਵਾਈਜ਼ਰ</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <extracomment>Heading of the sign-in page; %1 is a counter such as A-03</extracomment>
        <translation>%1 ਤੇ ਸਾਈਨ ਇਨ ਕਰੋ</translation>
    </message>
    <message>
        <source>Operator id</source>
        <extracomment>Field of the sign-in page</extracomment>
        <translation>ਓਪਰੇਟਰ ਆਈਡੀ</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Field of the sign-in page</extracomment>
        <translation>ਭੂਮਿਕਾ</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>Field of the sign-in page</extracomment>
        <translation>ਪਿੰਨ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button of the sign-in page</extracomment>
        <translation>ਸਾਈਨ ਇਨ ਕਰੋ</translation>
    </message>
</context>
<context>
    <name>SignaturePanel</name>
    <message>
        <source>Please sign on the pad, inside the box.</source>
        <extracomment>The applicant is asked to sign</extracomment>
        <translation>ਕਿਰਪਾ ਕਰਕੇ ਪੈਡ ਤੇ, ਖਾਨੇ ਦੇ ਅੰਦਰ ਦਸਤਖ਼ਤ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Take the signature</source>
        <extracomment>Button</extracomment>
        <translation>ਦਸਤਖ਼ਤ ਲਓ</translation>
    </message>
    <message>
        <source>Take the left thumb instead</source>
        <extracomment>Button: left thumb in place of a signature</extracomment>
        <translation>ਇਸਦੀ ਥਾਂ ਖੱਬਾ ਅੰਗੂਠਾ ਲਓ</translation>
    </message>
    <message>
        <source>No signature can be given, because</source>
        <extracomment>Heading of reasons; choosing one goes on without a signature</extracomment>
        <translation>ਦਸਤਖ਼ਤ ਨਹੀਂ ਹੋ ਸਕਦੇ, ਕਿਉਂਕਿ</translation>
    </message>
</context>
<context>
    <name>SlipPanel</name>
    <message>
        <source>Scan the slip, or type its number</source>
        <extracomment>Field: number of a token, typed or scanned</extracomment>
        <translation>ਪਰਚੀ ਸਕੈਨ ਕਰੋ, ਜਾਂ ਉਸਦਾ ਨੰਬਰ ਲਿਖੋ</translation>
    </message>
    <message>
        <source>Use this slip</source>
        <extracomment>Button: uses the number of the slip</extracomment>
        <translation>ਇਹ ਪਰਚੀ ਵਰਤੋ</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: leave this page without doing anything</extracomment>
        <translation>ਵਾਪਸ</translation>
    </message>
</context>
<context>
    <name>TokenList</name>
    <message>
        <source>%1 min</source>
        <extracomment>How long a token waits: %1 minutes</extracomment>
        <translation>%1 ਮਿੰਟ</translation>
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
        <translation>ਭਾਸ਼ਾ</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>Button: the officer leaves the counter</extracomment>
        <translation>ਸਾਈਨ ਆਊਟ</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <extracomment>Sign on top of every page of a counter; %1 is how many things stand in the tray</extracomment>
        <translation>ਧਿਆਨ ਦੇਣਾ ਹੈ: %1</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>Button beside the sign of the link: opens the page about it</extracomment>
        <translation>ਲਿੰਕ</translation>
    </message>
</context>
</TS>
