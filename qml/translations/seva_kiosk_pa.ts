<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pa_IN" sourcelanguage="en">
<context>
    <name>Slip</name>
    <message>
        <source>Time until you leave: about %1 to %2 minutes</source>
        <extracomment>On the token slip: before the time from now until leaving; %1 and %2 are minutes</extracomment>
        <translation>ਬਾਹਰ ਜਾਣ ਤੱਕ ਦਾ ਸਮਾਂ: ਲਗਭਗ %1 ਤੋਂ %2 ਮਿੰਟ</translation>
    </message>
    <message>
        <source>Your way through the counters</source>
        <extracomment>On the token slip: title above the letters of the counters in their order</extracomment>
        <translation>ਕਾਊਂਟਰਾਂ ਵਿੱਚ ਤੁਹਾਡਾ ਕ੍ਰਮ</translation>
    </message>
    <message>
        <source>Watch the display for your number.</source>
        <extracomment>On the token slip: what to do now</extracomment>
        <translation>ਆਪਣੇ ਨੰਬਰ ਲਈ ਡਿਸਪਲੇ ਦੇਖਦੇ ਰਹੋ।</translation>
    </message>
    <message>
        <source>You came after your time: waiting can take longer.</source>
        <extracomment>On the token slip: the person came after the time of the appointment</extracomment>
        <translation>ਤੁਸੀਂ ਆਪਣੇ ਸਮੇਂ ਤੋਂ ਬਾਅਦ ਆਏ ਹੋ: ਉਡੀਕ ਲੰਮੀ ਹੋ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <extracomment>On the token slip: mark of a second print</extracomment>
        <translation>ਦੂਜੀ ਕਾਪੀ</translation>
    </message>
    <message>
        <source>Promised by law: within %1 working days, by: %2</source>
        <extracomment>On the token slip: what the law promises; %1 is a number of working days, %2 the officer who answers for it</extracomment>
        <translation>ਕਾਨੂੰਨ ਦਾ ਵਾਅਦਾ: %1 ਕੰਮ ਵਾਲੇ ਦਿਨਾਂ ਵਿੱਚ, ਜ਼ਿੰਮੇਵਾਰ: %2</translation>
    </message>
</context>
<context>
    <name>TokenIssue</name>
    <message>
        <source>One point of your application is settled at counter A.</source>
        <translation>ਤੁਹਾਡੀ ਅਰਜ਼ੀ ਦੀ ਇੱਕ ਗੱਲ ਕਾਊਂਟਰ A &apos;ਤੇ ਤੈਅ ਹੋਵੇਗੀ।</translation>
    </message>
</context>
</TS>
