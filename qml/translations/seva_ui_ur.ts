<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Done</source>
        <extracomment>Word beside the sign of a notice that all is well</extracomment>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Word beside the sign of a notice that only informs</extracomment>
        <translation>اطلاع</translation>
    </message>
    <message>
        <source>Please check</source>
        <extracomment>Word beside the sign of a notice that asks for care</extracomment>
        <translation>براہ کرم دیکھ لیں</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Word beside the sign of a notice that something did not work</extracomment>
        <translation>مسئلہ</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>DD/MM/YYYY</source>
        <extracomment>The order of day, month and year in a date field; keep the slashes</extracomment>
        <translation>دن/مہینہ/سال</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Digits</source>
        <extracomment>Name of the digits on the screen, for a screen reader</extracomment>
        <translation>ہندسے</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Key that empties the whole field</extracomment>
        <translation>خالی کریں</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>Key that takes away the last digit</extracomment>
        <translation>مٹائیں</translation>
    </message>
</context>
<context>
    <name>LinkSign</name>
    <message>
        <source>Linked</source>
        <extracomment>State of the connection to the hub: answers come</extracomment>
        <translation>رابطہ ہے</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>State of the connection to the hub: it is there and work that waited is being sent</extracomment>
        <translation>بھیجا جا رہا ہے</translation>
    </message>
    <message>
        <source>Not linked</source>
        <extracomment>State of the connection to the hub: no answer; work goes on and is kept</extracomment>
        <translation>رابطہ نہیں</translation>
    </message>
</context>
<context>
    <name>ShortcutBar</name>
    <message>
        <source>Keys</source>
        <extracomment>Name of the foot of the screen that lists the keys, for a screen reader</extracomment>
        <translation>کلیدیں</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Progress at the kiosk; %1 is the number of this step, %2 how many there are</extracomment>
        <translation>‏%2 میں سے مرحلہ %1</translation>
    </message>
</context>
</TS>
