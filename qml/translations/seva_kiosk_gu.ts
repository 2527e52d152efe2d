<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="gu_IN" sourcelanguage="en">
<context>
    <name>Slip</name>
    <message>
        <source>Time until you leave: about %1 to %2 minutes</source>
        <extracomment>On the token slip: before the time from now until leaving; %1 and %2 are minutes</extracomment>
        <translation>બહાર નીકળવા સુધીનો સમય: આશરે %1 થી %2 મિનિટ</translation>
    </message>
    <message>
        <source>Your way through the counters</source>
        <extracomment>On the token slip: title above the letters of the counters in their order</extracomment>
        <translation>કાઉન્ટરોમાં તમારો ક્રમ</translation>
    </message>
    <message>
        <source>Watch the display for your number.</source>
        <extracomment>On the token slip: what to do now</extracomment>
        <translation>તમારા નંબર માટે ડિસ્પ્લે જોતા રહો.</translation>
    </message>
    <message>
        <source>You came after your time: waiting can take longer.</source>
        <extracomment>On the token slip: the person came after the time of the appointment</extracomment>
        <translation>તમે તમારા સમય પછી આવ્યા છો: રાહ લાંબી હોઈ શકે છે.</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <extracomment>On the token slip: mark of a second print</extracomment>
        <translation>બીજી નકલ</translation>
    </message>
    <message>
        <source>Promised by law: within %1 working days, by: %2</source>
        <extracomment>On the token slip: what the law promises; %1 is a number of working days, %2 the officer who answers for it</extracomment>
        <translation>કાયદાનું વચન: %1 કામકાજના દિવસમાં, જવાબદાર: %2</translation>
    </message>
</context>
<context>
    <name>TokenIssue</name>
    <message>
        <source>One point of your application is settled at counter A.</source>
        <translation>તમારી અરજીની એક બાબત કાઉન્ટર A પર નક્કી થશે.</translation>
    </message>
</context>
</TS>
