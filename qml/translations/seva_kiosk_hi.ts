<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>Slip</name>
    <message>
        <source>Time until you leave: about %1 to %2 minutes</source>
        <extracomment>On the token slip: before the time from now until leaving; %1 and %2 are minutes</extracomment>
        <translation>बाहर निकलने तक का समय: लगभग %1 से %2 मिनट</translation>
    </message>
    <message>
        <source>Your way through the counters</source>
        <extracomment>On the token slip: title above the letters of the counters in their order</extracomment>
        <translation>काउंटरों से होकर आपका क्रम</translation>
    </message>
    <message>
        <source>Watch the display for your number.</source>
        <extracomment>On the token slip: what to do now</extracomment>
        <translation>अपने नंबर के लिए डिस्प्ले देखते रहें।</translation>
    </message>
    <message>
        <source>You came after your time: waiting can take longer.</source>
        <extracomment>On the token slip: the person came after the time of the appointment</extracomment>
        <translation>आप अपने समय के बाद आए हैं: प्रतीक्षा लंबी हो सकती है।</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <extracomment>On the token slip: mark of a second print</extracomment>
        <translation>दूसरी प्रति</translation>
    </message>
    <message>
        <source>Promised by law: within %1 working days, by: %2</source>
        <extracomment>On the token slip: what the law promises; %1 is a number of working days, %2 the officer who answers for it</extracomment>
        <translation>क़ानून का वादा: %1 कार्य दिवसों में, ज़िम्मेदार: %2</translation>
    </message>
</context>
<context>
    <name>TokenIssue</name>
    <message>
        <source>One point of your application is settled at counter A.</source>
        <translation>आपके आवेदन की एक बात काउंटर A पर तय होगी।</translation>
    </message>
</context>
</TS>
