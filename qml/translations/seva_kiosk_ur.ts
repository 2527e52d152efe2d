<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK" sourcelanguage="en">
<context>
    <name>Slip</name>
    <message>
        <source>Time until you leave: about %1 to %2 minutes</source>
        <extracomment>On the token slip: before the time from now until leaving; %1 and %2 are minutes</extracomment>
        <translation>باہر نکلنے تک کا وقت: تقریباً %1 سے %2 منٹ</translation>
    </message>
    <message>
        <source>Your way through the counters</source>
        <extracomment>On the token slip: title above the letters of the counters in their order</extracomment>
        <translation>کاؤنٹروں پر آپ کی ترتیب</translation>
    </message>
    <message>
        <source>Watch the display for your number.</source>
        <extracomment>On the token slip: what to do now</extracomment>
        <translation>اپنے نمبر کے لیے ڈسپلے دیکھتے رہیں۔</translation>
    </message>
    <message>
        <source>You came after your time: waiting can take longer.</source>
        <extracomment>On the token slip: the person came after the time of the appointment</extracomment>
        <translation>آپ اپنے وقت کے بعد آئے ہیں: انتظار لمبا ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <extracomment>On the token slip: mark of a second print</extracomment>
        <translation>دوسری نقل</translation>
    </message>
    <message>
        <source>Promised by law: within %1 working days, by: %2</source>
        <extracomment>On the token slip: what the law promises; %1 is a number of working days, %2 the officer who answers for it</extracomment>
        <translation>قانون کا وعدہ: %1 کام کے دنوں میں، ذمہ دار: %2</translation>
    </message>
</context>
<context>
    <name>TokenIssue</name>
    <message>
        <source>One point of your application is settled at counter A.</source>
        <translation>آپ کی درخواست کی ایک بات کاؤنٹر A پر طے ہوگی۔</translation>
    </message>
</context>
</TS>
