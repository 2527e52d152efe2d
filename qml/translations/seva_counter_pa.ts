<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pa_IN" sourcelanguage="en">
<context>
    <name>BookletWords</name>
    <message>
        <source>The chip has no signature of its country: nothing on it is proven.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ਚਿੱਪ ਉੱਤੇ ਉਸਦੇ ਦੇਸ਼ ਦੇ ਦਸਤਖ਼ਤ ਨਹੀਂ ਹਨ: ਉਸਦੀ ਕੋਈ ਗੱਲ ਸਾਬਤ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The signature of the country is damaged.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ਦੇਸ਼ ਦੇ ਦਸਤਖ਼ਤ ਖ਼ਰਾਬ ਹਨ।</translation>
    </message>
    <message>
        <source>What the chip holds is not what the country signed.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ਚਿੱਪ ਵਿੱਚ ਜੋ ਹੈ, ਉਸ ਉੱਤੇ ਦੇਸ਼ ਨੇ ਦਸਤਖ਼ਤ ਨਹੀਂ ਕੀਤੇ ਸਨ।</translation>
    </message>
    <message>
        <source>The chip holds something the country has not signed.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ਚਿੱਪ ਵਿੱਚ ਕੁਝ ਅਜਿਹਾ ਹੈ ਜਿਸ ਉੱਤੇ ਦੇਸ਼ ਦੇ ਦਸਤਖ਼ਤ ਨਹੀਂ ਹਨ।</translation>
    </message>
    <message>
        <source>The signature of the country is wrong.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ਦੇਸ਼ ਦੇ ਦਸਤਖ਼ਤ ਗ਼ਲਤ ਹਨ।</translation>
    </message>
    <message>
        <source>The chip does not say who signed it.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ਚਿੱਪ ਇਹ ਨਹੀਂ ਦੱਸਦੀ ਕਿ ਦਸਤਖ਼ਤ ਕਿਸ ਨੇ ਕੀਤੇ।</translation>
    </message>
    <message>
        <source>This station does not know the certificate of that country.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ਇਸ ਸਟੇਸ਼ਨ ਕੋਲ ਉਸ ਦੇਸ਼ ਦਾ ਸਰਟੀਫਿਕੇਟ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The signer names a country that has not certified it.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ਦਸਤਖ਼ਤ ਕਰਨ ਵਾਲਾ ਜਿਸ ਦੇਸ਼ ਦਾ ਨਾਂ ਦਿੰਦਾ ਹੈ, ਉਸ ਨੇ ਉਸਨੂੰ ਪ੍ਰਮਾਣਿਤ ਨਹੀਂ ਕੀਤਾ।</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not valid today.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ਦਸਤਖ਼ਤ ਕਰਨ ਵਾਲੇ ਦਾ ਸਰਟੀਫਿਕੇਟ ਅੱਜ ਵੈਧ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The country&apos;s certificate is not valid today.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ਦੇਸ਼ ਦਾ ਸਰਟੀਫਿਕੇਟ ਅੱਜ ਵੈਧ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>This station has no list of revoked signers of that country.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ਇਸ ਸਟੇਸ਼ਨ ਕੋਲ ਉਸ ਦੇਸ਼ ਦੇ ਰੱਦ ਕੀਤੇ ਦਸਤਖ਼ਤ ਕਰਨ ਵਾਲਿਆਂ ਦੀ ਸੂਚੀ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The list of revoked signers is out of date.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ਰੱਦ ਕੀਤੇ ਦਸਤਖ਼ਤ ਕਰਨ ਵਾਲਿਆਂ ਦੀ ਸੂਚੀ ਪੁਰਾਣੀ ਹੋ ਚੁੱਕੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The country has revoked this signer.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ਦੇਸ਼ ਨੇ ਇਸ ਦਸਤਖ਼ਤ ਕਰਨ ਵਾਲੇ ਨੂੰ ਰੱਦ ਕਰ ਦਿੱਤਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The chip does not offer this check.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ਚਿੱਪ ਵਿੱਚ ਇਹ ਜਾਂਚ ਉਪਲਬਧ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>The chip&apos;s proof makes no sense.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ਚਿੱਪ ਦਾ ਦਿੱਤਾ ਸਬੂਤ ਸਮਝ ਨਹੀਂ ਆਉਂਦਾ।</translation>
    </message>
    <message>
        <source>The chip does not have the key it shows: it is a copy.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ਚਿੱਪ ਜਿਹੜੀ ਕੁੰਜੀ ਦਿਖਾਉਂਦੀ ਹੈ ਉਹ ਉਸ ਕੋਲ ਨਹੀਂ ਹੈ: ਇਹ ਨਕਲ ਹੈ।</translation>
    </message>
    <message>
        <source>The chip uses a method this station does not know.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ਚਿੱਪ ਅਜਿਹਾ ਤਰੀਕਾ ਵਰਤਦੀ ਹੈ ਜੋ ਇਹ ਸਟੇਸ਼ਨ ਨਹੀਂ ਜਾਣਦਾ।</translation>
    </message>
    <message>
        <source>Nothing was read that could be compared.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਪੜ੍ਹਿਆ ਗਿਆ ਜਿਸਦੀ ਤੁਲਨਾ ਹੋ ਸਕੇ।</translation>
    </message>
    <message>
        <source>Passport number</source>
        <extracomment>A field of a passport</extracomment>
        <translation>ਪਾਸਪੋਰਟ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Surname</source>
        <extracomment>A field of a passport</extracomment>
        <translation>ਉਪਨਾਂ</translation>
    </message>
    <message>
        <source>Given names</source>
        <extracomment>A field of a passport</extracomment>
        <translation>ਦਿੱਤਾ ਨਾਂ</translation>
    </message>
    <message>
        <source>Nationality</source>
        <extracomment>A field of a passport</extracomment>
        <translation>ਰਾਸ਼ਟਰੀਅਤਾ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>A field of a passport</extracomment>
        <translation>ਜਨਮ ਮਿਤੀ</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>A field of a passport</extracomment>
        <translation>ਲਿੰਗ</translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <extracomment>A field of a passport</extracomment>
        <translation>ਮਿਆਦ ਪੁੱਗਣ ਦੀ ਮਿਤੀ</translation>
    </message>
    <message>
        <source>The data are those that were signed</source>
        <extracomment>A check of a passport&apos;s chip</extracomment>
        <translation>ਡਾਟਾ ਉਹੀ ਹੈ ਜਿਸ ਉੱਤੇ ਦਸਤਖ਼ਤ ਹੋਏ ਸਨ</translation>
    </message>
    <message>
        <source>The signature is right</source>
        <extracomment>A check of a passport&apos;s chip</extracomment>
        <translation>ਦਸਤਖ਼ਤ ਸਹੀ ਹਨ</translation>
    </message>
    <message>
        <source>The signer is certified by a known country</source>
        <extracomment>A check of a passport&apos;s chip</extracomment>
        <translation>ਦਸਤਖ਼ਤ ਕਰਨ ਵਾਲਾ ਜਾਣੇ-ਪਛਾਣੇ ਦੇਸ਼ ਤੋਂ ਪ੍ਰਮਾਣਿਤ ਹੈ</translation>
    </message>
    <message>
        <source>The certificates are valid today</source>
        <extracomment>A check of a passport&apos;s chip</extracomment>
        <translation>ਸਰਟੀਫਿਕੇਟ ਅੱਜ ਵੈਧ ਹਨ</translation>
    </message>
    <message>
        <source>The signer is not revoked</source>
        <extracomment>A check of a passport&apos;s chip</extracomment>
        <translation>ਦਸਤਖ਼ਤ ਕਰਨ ਵਾਲਾ ਰੱਦ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>The chip is no copy (active authentication)</source>
        <extracomment>A check of a passport&apos;s chip, by the method called active authentication</extracomment>
        <translation>ਚਿੱਪ ਨਕਲ ਨਹੀਂ ਹੈ (active authentication)</translation>
    </message>
    <message>
        <source>The chip is no copy (chip authentication)</source>
        <extracomment>A check of a passport&apos;s chip, by the method called chip authentication</extracomment>
        <translation>ਚਿੱਪ ਨਕਲ ਨਹੀਂ ਹੈ (chip authentication)</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>A field does not say the same in the old passport and in the form</extracomment>
        <translation>ਵੱਖਰਾ ਹੈ</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>A field says the same in the old passport and in the form</extracomment>
        <translation>ਇੱਕੋ ਜਿਹਾ</translation>
    </message>
    <message>
        <source>not compared</source>
        <extracomment>Only one side has this field</extracomment>
        <translation>ਤੁਲਨਾ ਨਹੀਂ ਹੋਈ</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>Result of a check of a passport&apos;s chip</extracomment>
        <translation>ਸਹੀ ਨਿਕਲੀ</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Result of a check of a passport&apos;s chip</extracomment>
        <translation>ਅਸਫਲ</translation>
    </message>
    <message>
        <source>not done</source>
        <extracomment>Result of a check of a passport&apos;s chip</extracomment>
        <translation>ਨਹੀਂ ਹੋਈ</translation>
    </message>
    <message>
        <source>The chip&apos;s answer could not be used (%1).</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass; %1 is a code for the technician</extracomment>
        <translation>ਚਿੱਪ ਦਾ ਜਵਾਬ ਕੰਮ ਨਹੀਂ ਆਇਆ (%1)।</translation>
    </message>
    <message>
        <source>The booklet has no chip</source>
        <extracomment>Why the chip of an old passport was not read</extracomment>
        <translation>ਕਿਤਾਬਚੇ ਵਿੱਚ ਚਿੱਪ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>The chip cannot be read</source>
        <extracomment>Why the chip of an old passport was not read</extracomment>
        <translation>ਚਿੱਪ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ</translation>
    </message>
    <message>
        <source>The chip does not open with the printed data</source>
        <extracomment>Why the chip of an old passport was not read: the lines or the number did not open it</extracomment>
        <translation>ਛਪੇ ਡਾਟੇ ਨਾਲ ਚਿੱਪ ਨਹੀਂ ਖੁੱਲ੍ਹਦੀ</translation>
    </message>
    <message>
        <source>There is no reader, or it does not work</source>
        <extracomment>Why the chip of an old passport was not read</extracomment>
        <translation>ਰੀਡਰ ਨਹੀਂ ਹੈ ਜਾਂ ਕੰਮ ਨਹੀਂ ਕਰਦਾ</translation>
    </message>
    <message>
        <source>Name changed since, papers seen</source>
        <extracomment>Why an old passport and the form may differ</extracomment>
        <translation>ਉਦੋਂ ਤੋਂ ਨਾਂ ਬਦਲਿਆ, ਕਾਗ਼ਜ਼ ਵੇਖੇ ਗਏ</translation>
    </message>
    <message>
        <source>The correction is what is applied for</source>
        <extracomment>Why an old passport and the form may differ: the applicant applies for this very correction</extracomment>
        <translation>ਅਰਜ਼ੀ ਇਸੇ ਸੋਧ ਲਈ ਹੈ</translation>
    </message>
    <message>
        <source>Only shortened or spelt otherwise in the lines</source>
        <extracomment>Why an old passport and the form may differ: the two lines have no room for the whole name</extracomment>
        <translation>ਸਤਰਾਂ ਵਿੱਚ ਸਿਰਫ਼ ਛੋਟਾ ਜਾਂ ਵੱਖਰੇ ਸ਼ਬਦ-ਜੋੜ ਵਿੱਚ ਲਿਖਿਆ ਹੈ</translation>
    </message>
    <message>
        <source>The form names another old passport</source>
        <extracomment>Why an old passport and the form may differ: the form names another one than the booklet shown</extracomment>
        <translation>ਫ਼ਾਰਮ ਵਿੱਚ ਕੋਈ ਹੋਰ ਪੁਰਾਣਾ ਪਾਸਪੋਰਟ ਲਿਖਿਆ ਹੈ</translation>
    </message>
    <message>
        <source>The difference is not explained</source>
        <extracomment>What counter B has to look at: nobody could say why a field differs</extracomment>
        <translation>ਫ਼ਰਕ ਦਾ ਕਾਰਨ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>The booklet is in doubt</source>
        <extracomment>What counter B has to look at: the booklet may be forged or altered</extracomment>
        <translation>ਕਿਤਾਬਚੇ ਉੱਤੇ ਸ਼ੱਕ ਹੈ</translation>
    </message>
    <message>
        <source>The chip is not proven to be genuine</source>
        <extracomment>What counter B has to look at: a check of the chip failed</extracomment>
        <translation>ਚਿੱਪ ਦਾ ਅਸਲੀ ਹੋਣਾ ਸਾਬਤ ਨਹੀਂ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Without the chip: %1.</source>
        <extracomment>%1 is the reason why the chip was not read</extracomment>
        <translation>ਚਿੱਪ ਤੋਂ ਬਿਨਾਂ: %1।</translation>
    </message>
    <message>
        <source>Chip read: opened with the card access number (%1).</source>
        <extracomment>The chip was read; %1 is the name of the method, BAC or PACE</extracomment>
        <translation>ਚਿੱਪ ਪੜ੍ਹੀ ਗਈ: ਕਾਰਡ ਐਕਸੈੱਸ ਨੰਬਰ ਨਾਲ ਖੋਲ੍ਹੀ ਗਈ (%1)।</translation>
    </message>
    <message>
        <source>Chip read: opened with the printed lines (%1).</source>
        <extracomment>The chip was read; %1 is the name of the method, BAC or PACE</extracomment>
        <translation>ਚਿੱਪ ਪੜ੍ਹੀ ਗਈ: ਛਪੀਆਂ ਸਤਰਾਂ ਨਾਲ ਖੋਲ੍ਹੀ ਗਈ (%1)।</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <extracomment>The old passport and the form say the same</extracomment>
        <translation>ਕੋਈ ਫ਼ਰਕ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>To be looked at: %1.</source>
        <extracomment>No field differs; %1 is the reason why counter B has to look</extracomment>
        <translation>ਵੇਖਣਾ ਹੈ: %1।</translation>
    </message>
    <message>
        <source>Differs: %1. Accepted: %2.</source>
        <extracomment>%1 names the fields that differ, %2 is the reason why that is accepted</extracomment>
        <translation>ਫ਼ਰਕ: %1। ਮੰਨਿਆ ਗਿਆ: %2।</translation>
    </message>
    <message>
        <source>Differs: %1. To be looked at: %2.</source>
        <extracomment>%1 names the fields that differ, %2 is why counter B has to look</extracomment>
        <translation>ਫ਼ਰਕ: %1। ਵੇਖਣਾ ਹੈ: %2।</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>What is wrong in the two lines of a passport: %1 the line, %2 a sentence</extracomment>
        <translation>ਸਤਰ %1: %2</translation>
    </message>
    <message>
        <source>Line %1, position %2: %3</source>
        <extracomment>What is wrong in the two lines of a passport: %1 the line, %2 the position in it, %3 a sentence</extracomment>
        <translation>ਸਤਰ %1, ਥਾਂ %2: %3</translation>
    </message>
    <message>
        <source>The two photographs look alike. That is advice only: you decide.</source>
        <extracomment>What a program found of two photographs; people decide</extracomment>
        <translation>ਦੋਵੇਂ ਫ਼ੋਟੋਆਂ ਮਿਲਦੀਆਂ-ਜੁਲਦੀਆਂ ਲੱਗਦੀਆਂ ਹਨ। ਇਹ ਸਿਰਫ਼ ਸਲਾਹ ਹੈ: ਫ਼ੈਸਲਾ ਤੁਹਾਡਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The two photographs are neither like nor unlike. Look yourself: you decide.</source>
        <extracomment>What a program found of two photographs; people decide</extracomment>
        <translation>ਦੋਵੇਂ ਫ਼ੋਟੋਆਂ ਨਾ ਸਾਫ਼ ਮਿਲਦੀਆਂ ਹਨ, ਨਾ ਸਾਫ਼ ਵੱਖਰੀਆਂ ਹਨ। ਆਪ ਵੇਖੋ: ਫ਼ੈਸਲਾ ਤੁਹਾਡਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The two photographs look unlike. That is advice only: look yourself.</source>
        <extracomment>What a program found of two photographs; people decide</extracomment>
        <translation>ਦੋਵੇਂ ਫ਼ੋਟੋਆਂ ਵੱਖਰੀਆਂ ਲੱਗਦੀਆਂ ਹਨ। ਇਹ ਸਿਰਫ਼ ਸਲਾਹ ਹੈ: ਆਪ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>%1 The earlier one is the chip&apos;s.</source>
        <extracomment>After the advice on two photographs: which the earlier one was; %1 is the advice</extracomment>
        <translation>%1 ਪਹਿਲਾਂ ਵਾਲੀ ਫ਼ੋਟੋ ਚਿੱਪ ਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>%1 The earlier one is printed on the scanned page: how often that misleads was not measured.</source>
        <extracomment>After the advice on two photographs: which the earlier one was, and what that is worth; %1 is the advice</extracomment>
        <translation>%1 ਪਹਿਲਾਂ ਵਾਲੀ ਫ਼ੋਟੋ ਸਕੈਨ ਕੀਤੇ ਪੰਨੇ &apos;ਤੇ ਛਪੀ ਹੈ: ਇਹ ਕਿੰਨੀ ਵਾਰ ਭੁਲੇਖਾ ਪਾਉਂਦੀ ਹੈ, ਇਹ ਮਾਪਿਆ ਨਹੀਂ ਗਿਆ।</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Is everything right?</source>
        <extracomment>Asked of the applicant under the list of what will be submitted</extracomment>
        <translation>ਕੀ ਸਭ ਕੁਝ ਠੀਕ ਹੈ?</translation>
    </message>
</context>
<context>
    <name>CounterFaults</name>
    <message>
        <source>This counter has no such device (%1). Use another counter.</source>
        <extracomment>Fault shown at the counter; %1 is a kind of device</extracomment>
        <translation>ਇਸ ਕਾਊਂਟਰ ਤੇ ਅਜਿਹਾ ਯੰਤਰ ਨਹੀਂ (%1)। ਦੂਜਾ ਕਾਊਂਟਰ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>This document is not asked for in this case. Look at the checklist.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>ਇਸ ਕੇਸ ਵਿੱਚ ਇਹ ਦਸਤਾਵੇਜ਼ ਨਹੀਂ ਮੰਗਿਆ ਗਿਆ। ਸੂਚੀ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>The terminal charged %1, which is not what is due. Do not charge again; ask the supervisor.</source>
        <extracomment>Fault shown at the counter; %1 is an amount</extracomment>
        <translation>ਮਸ਼ੀਨ ਨੇ %1 ਲਏ, ਜੋ ਦੇਣ ਵਾਲੀ ਰਕਮ ਨਹੀਂ। ਮੁੜ ਨਾ ਲਓ; ਸੁਪਰਵਾਈਜ਼ਰ ਤੋਂ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>%1 checks are still open. Pass or fail each of them.</source>
        <extracomment>Fault shown at the counter; %1 is how many</extracomment>
        <translation>%1 ਜਾਂਚਾਂ ਅਜੇ ਬਾਕੀ ਹਨ। ਹਰ ਇੱਕ ਨੂੰ ਠੀਕ ਜਾਂ ਗਲਤ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>%1 is not finished. Finish, park (F8) or send it back first.</source>
        <extracomment>Fault shown at the counter; %1 is a token</extracomment>
        <translation>%1 ਪੂਰਾ ਨਹੀਂ ਹੋਇਆ। ਪਹਿਲਾਂ ਪੂਰਾ ਕਰੋ, ਠਹਿਰਾਓ (F8) ਜਾਂ ਵਾਪਸ ਭੇਜੋ।</translation>
    </message>
    <message>
        <source>%1 is on the screen. Finish or park it (F8) first.</source>
        <extracomment>Fault shown at the counter; %1 is a token</extracomment>
        <translation>%1 ਸਕਰੀਨ ਤੇ ਹੈ। ਪਹਿਲਾਂ ਪੂਰਾ ਕਰੋ ਜਾਂ ਠਹਿਰਾਓ (F8)।</translation>
    </message>
    <message>
        <source>The case of %1 did not arrive in time. The token was given back; call next again (F2).</source>
        <extracomment>Fault shown at the counter; %1 is a token</extracomment>
        <translation>%1 ਦਾ ਕੇਸ ਸਮੇਂ ਸਿਰ ਨਹੀਂ ਆਇਆ। ਟੋਕਨ ਵਾਪਸ ਕੀਤਾ ਗਿਆ; ਮੁੜ ਅਗਲਾ ਬੁਲਾਓ (F2)।</translation>
    </message>
    <message>
        <source>This token is not known at this counter. Wait for the link, or use another counter.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>ਇਹ ਟੋਕਨ ਇਸ ਕਾਊਂਟਰ ਤੇ ਪਤਾ ਨਹੀਂ। ਸੰਪਰਕ ਦੀ ਉਡੀਕ ਕਰੋ, ਜਾਂ ਦੂਜਾ ਕਾਊਂਟਰ ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>%1 is on the screen. Finish or park it (F8), then scan the slip again.</source>
        <extracomment>Fault shown at the counter; %1 is a token</extracomment>
        <translation>%1 ਸਕਰੀਨ ਤੇ ਹੈ। ਪੂਰਾ ਕਰੋ ਜਾਂ ਠਹਿਰਾਓ (F8), ਫਿਰ ਪਰਚੀ ਮੁੜ ਸਕੈਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>%1 waits for its turn. Call the next token (F2).</source>
        <extracomment>Fault shown at the counter; %1 is a token</extracomment>
        <translation>%1 ਆਪਣੀ ਵਾਰੀ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹੈ। ਅਗਲਾ ਟੋਕਨ ਬੁਲਾਓ (F2)।</translation>
    </message>
    <message>
        <source>This picture is of an unknown kind. Look at the original, and capture it again.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>ਇਹ ਤਸਵੀਰ ਅਣਜਾਣ ਕਿਸਮ ਦੀ ਹੈ। ਅਸਲ ਵੇਖੋ, ਅਤੇ ਮੁੜ ਲਓ।</translation>
    </message>
    <message>
        <source>This picture is too large to be shown. Look at the original, and capture it again.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>ਇਹ ਤਸਵੀਰ ਵਿਖਾਉਣ ਲਈ ਬਹੁਤ ਵੱਡੀ ਹੈ। ਅਸਲ ਵੇਖੋ, ਅਤੇ ਮੁੜ ਲਓ।</translation>
    </message>
    <message>
        <source>This picture is damaged. Look at the original, and capture it again.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>ਇਹ ਤਸਵੀਰ ਖਰਾਬ ਹੈ। ਅਸਲ ਵੇਖੋ, ਅਤੇ ਮੁੜ ਲਓ।</translation>
    </message>
    <message>
        <source>The letter could not be made. Print it again (Ctrl+P), or ask for help.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>ਪੱਤਰ ਨਹੀਂ ਬਣ ਸਕਿਆ। ਮੁੜ ਛਾਪੋ (Ctrl+P), ਜਾਂ ਮਦਦ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>Still to be done: %1. Finish it, then submit.</source>
        <extracomment>Fault shown at the counter; %1 names lines of the checklist</extracomment>
        <translation>ਅਜੇ ਬਾਕੀ: %1। ਪੂਰਾ ਕਰੋ, ਫਿਰ ਜਮ੍ਹਾਂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Type all twelve digits of the Aadhaar number; only the last four are kept.</source>
        <extracomment>Fault shown at the counter: part of an Aadhaar number was typed; it is not recorded</extracomment>
        <translation>ਆਧਾਰ ਨੰਬਰ ਦੇ ਸਾਰੇ ਬਾਰਾਂ ਅੰਕ ਲਿਖੋ; ਸਿਰਫ਼ ਆਖ਼ਰੀ ਚਾਰ ਰੱਖੇ ਜਾਂਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>A rule stops the grant (%1). Record a review of the answers first.</source>
        <extracomment>Fault shown at the counter; %1 is the name of a rule</extracomment>
        <translation>ਇੱਕ ਨਿਯਮ ਮਨਜ਼ੂਰੀ ਰੋਕਦਾ ਹੈ (%1)। ਪਹਿਲਾਂ ਜਵਾਬਾਂ ਦੀ ਸਮੀਖਿਆ ਦਰਜ ਕਰੋ।</translation>
    </message>
    <message>
        <source>It is not known whether the card or UPI payment went through. Look it up before taking cash.</source>
        <extracomment>Fault shown at the counter: cash may not be taken yet</extracomment>
        <translation>ਕਾਰਡ ਜਾਂ ਯੂਪੀਆਈ ਭੁਗਤਾਨ ਹੋਇਆ ਜਾਂ ਨਹੀਂ, ਪਤਾ ਨਹੀਂ। ਨਕਦ ਲੈਣ ਤੋਂ ਪਹਿਲਾਂ ਜਾਂਚ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Only what was paid beyond the fee can be asked back.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>ਸਿਰਫ਼ ਫ਼ੀਸ ਤੋਂ ਵੱਧ ਦਿੱਤੀ ਰਕਮ ਹੀ ਵਾਪਸ ਮੰਗੀ ਜਾ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Write the number of the officer&apos;s order first.</source>
        <extracomment>Fault shown at the counter: the second officer&apos;s signature</extracomment>
        <translation>ਪਹਿਲਾਂ ਅਧਿਕਾਰੀ ਦੇ ਹੁਕਮ ਦਾ ਨੰਬਰ ਲਿਖੋ।</translation>
    </message>
    <message>
        <source>%1 may not sign this. A granting officer other than you has to sign.</source>
        <extracomment>Fault shown at the counter: the second officer&apos;s signature; %1 is an operator&apos;s id</extracomment>
        <translation>%1 ਇਸ &apos;ਤੇ ਦਸਤਖ਼ਤ ਨਹੀਂ ਕਰ ਸਕਦੇ। ਤੁਹਾਡੇ ਤੋਂ ਇਲਾਵਾ ਕਿਸੇ ਮਨਜ਼ੂਰੀ ਅਧਿਕਾਰੀ ਨੇ ਦਸਤਖ਼ਤ ਕਰਨੇ ਹਨ।</translation>
    </message>
    <message>
        <source>The signature does not fit this case. Sign again.</source>
        <extracomment>Fault shown at the counter: the second officer&apos;s signature</extracomment>
        <translation>ਦਸਤਖ਼ਤ ਇਸ ਕੇਸ ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦੇ। ਦੁਬਾਰਾ ਦਸਤਖ਼ਤ ਕਰੋ।</translation>
    </message>
    <message>
        <source>No rule that an officer may lift stands against this case.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>ਇਸ ਕੇਸ ਦੇ ਵਿਰੁੱਧ ਅਜਿਹਾ ਕੋਈ ਨਿਯਮ ਨਹੀਂ ਜੋ ਅਧਿਕਾਰੀ ਹਟਾ ਸਕੇ।</translation>
    </message>
    <message>
        <source>Nothing lies on the reader. Lay the booklet or card on it, then try again.</source>
        <extracomment>Fault shown at the counter: a passport or card with a chip</extracomment>
        <translation>ਰੀਡਰ ਉੱਤੇ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ। ਕਿਤਾਬਚਾ ਜਾਂ ਕਾਰਡ ਉਸ ਉੱਤੇ ਰੱਖੋ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>It was taken away too early. Leave it on the reader until it is read, then try again.</source>
        <extracomment>Fault shown at the counter: a passport or card with a chip</extracomment>
        <translation>ਇਹ ਬਹੁਤ ਜਲਦੀ ਚੁੱਕ ਲਿਆ ਗਿਆ। ਪੜ੍ਹੇ ਜਾਣ ਤੱਕ ਰੀਡਰ ਉੱਤੇ ਰਹਿਣ ਦਿਓ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The chip cannot be read. Lay it flat and try again; if it stays so, go on without it.</source>
        <extracomment>Fault shown at the counter: a passport or card with a chip</extracomment>
        <translation>ਚਿੱਪ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ। ਉਸਨੂੰ ਪੱਧਰਾ ਰੱਖ ਕੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ; ਇਵੇਂ ਹੀ ਰਹੇ ਤਾਂ ਉਸ ਤੋਂ ਬਿਨਾਂ ਅੱਗੇ ਵਧੋ।</translation>
    </message>
    <message>
        <source>The chip does not open with these data. Compare them with the booklet, then try again.</source>
        <extracomment>Fault shown at the counter: the printed lines or the number do not open the chip of a passport</extracomment>
        <translation>ਇਸ ਡਾਟੇ ਨਾਲ ਚਿੱਪ ਨਹੀਂ ਖੁੱਲ੍ਹਦੀ। ਕਿਤਾਬਚੇ ਨਾਲ ਮਿਲਾਓ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>This application asks for no old passport.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>ਇਸ ਅਰਜ਼ੀ ਵਿੱਚ ਪੁਰਾਣਾ ਪਾਸਪੋਰਟ ਨਹੀਂ ਮੰਗਿਆ ਜਾਂਦਾ।</translation>
    </message>
    <message>
        <source>The comparison is not complete. Read the booklet again.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>ਤੁਲਨਾ ਪੂਰੀ ਨਹੀਂ ਹੈ। ਕਿਤਾਬਚਾ ਫਿਰ ਪੜ੍ਹੋ।</translation>
    </message>
    <message>
        <source>The cash drawer was counted already. Look at the page again.</source>
        <extracomment>Fault shown at the counter: the cash drawer</extracomment>
        <translation>ਨਕਦੀ ਦਰਾਜ਼ ਪਹਿਲਾਂ ਹੀ ਗਿਣਿਆ ਜਾ ਚੁੱਕਾ ਹੈ। ਪੰਨਾ ਦੁਬਾਰਾ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Only an executive of counter A counts the cash drawer.</source>
        <extracomment>Fault shown at the counter: the cash drawer</extracomment>
        <translation>ਨਕਦੀ ਦਰਾਜ਼ ਸਿਰਫ਼ ਕਾਊਂਟਰ A ਦਾ ਐਗਜ਼ੀਕਿਊਟਿਵ ਗਿਣਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The drawer differs by %1 now. Finish the count again.</source>
        <extracomment>Fault shown at the counter: the cash drawer; %1 is the difference</extracomment>
        <translation>ਦਰਾਜ਼ ਵਿੱਚ ਹੁਣ %1 ਦਾ ਫ਼ਰਕ ਹੈ। ਗਿਣਤੀ ਦੁਬਾਰਾ ਪੂਰੀ ਕਰੋ।</translation>
    </message>
</context>
<context>
    <name>CounterWords</name>
    <message>
        <source>Photocopies to be made</source>
        <extracomment>Why a case rests: the applicant makes photocopies</extracomment>
        <translation>ਫੋਟੋਕਾਪੀ ਕਰਵਾਉਣੀ ਹੈ</translation>
    </message>
    <message>
        <source>Document to be fetched</source>
        <extracomment>Why a case rests: the applicant fetches a document from outside</extracomment>
        <translation>ਦਸਤਾਵੇਜ਼ ਲਿਆਉਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>Applicant away</source>
        <extracomment>Why a case rests: the applicant has left the counter for a while</extracomment>
        <translation>ਬਿਨੈਕਾਰ ਹਾਜ਼ਰ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Device does not work</source>
        <extracomment>Why a case rests: a scanner, camera or other device does not work</extracomment>
        <translation>ਯੰਤਰ ਕੰਮ ਨਹੀਂ ਕਰਦਾ</translation>
    </message>
    <message>
        <source>Supervisor to be asked</source>
        <extracomment>Why a case rests: the officer asks the supervisor first</extracomment>
        <translation>ਸੁਪਰਵਾਈਜ਼ਰ ਤੋਂ ਪੁੱਛਣਾ ਹੈ</translation>
    </message>
    <message>
        <source>Particulars to be corrected</source>
        <extracomment>Why a case goes back to an earlier counter: typed particulars are wrong</extracomment>
        <translation>ਵੇਰਵੇ ਠੀਕ ਕਰਨੇ ਹਨ</translation>
    </message>
    <message>
        <source>Scan unreadable or wrong</source>
        <extracomment>Why a case goes back to an earlier counter: a scan is unreadable or of another paper</extracomment>
        <translation>ਸਕੈਨ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾਂਦਾ ਜਾਂ ਗਲਤ ਹੈ</translation>
    </message>
    <message>
        <source>Document missing</source>
        <extracomment>Why a case goes back to an earlier counter: a document was not scanned</extracomment>
        <translation>ਦਸਤਾਵੇਜ਼ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>Photograph to be taken again</source>
        <extracomment>Why a case goes back to an earlier counter: the photograph is not good enough</extracomment>
        <translation>ਫੋਟੋ ਮੁੜ ਲੈਣੀ ਹੈ</translation>
    </message>
    <message>
        <source>Fingerprints or signature to be taken again</source>
        <extracomment>Why a case goes back to an earlier counter: fingerprints or signature are not good enough</extracomment>
        <translation>ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ ਜਾਂ ਦਸਤਖ਼ਤ ਮੁੜ ਲੈਣੇ ਹਨ</translation>
    </message>
    <message>
        <source>Fee to be checked</source>
        <extracomment>Why a case goes back to an earlier counter: the fee is not right</extracomment>
        <translation>ਫੀਸ ਜਾਂਚਣੀ ਹੈ</translation>
    </message>
    <message>
        <source>Small child</source>
        <extracomment>Why a photograph is kept although the check found fault: the applicant is a small child</extracomment>
        <translation>ਛੋਟਾ ਬੱਚਾ</translation>
    </message>
    <message>
        <source>Medical reason</source>
        <extracomment>Why a photograph is kept although the check found fault: an illness or injury</extracomment>
        <translation>ਡਾਕਟਰੀ ਕਾਰਨ</translation>
    </message>
    <message>
        <source>Religious head covering, face visible</source>
        <extracomment>Why a photograph is kept although the check found fault: religious head covering, face fully visible</extracomment>
        <translation>ਧਾਰਮਿਕ ਸਿਰ ਢਕਣਾ, ਚਿਹਰਾ ਦਿਸਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>The check is wrong, the photo is good</source>
        <extracomment>Why a photograph is kept although the check found fault: the officer sees that the check is wrong</extracomment>
        <translation>ਜਾਂਚ ਗਲਤ ਹੈ, ਫੋਟੋ ਠੀਕ ਹੈ</translation>
    </message>
    <message>
        <source>Missing finger</source>
        <extracomment>Why a finger cannot be taken</extracomment>
        <translation>ਉਂਗਲ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>Bandaged</source>
        <extracomment>Why a finger cannot be taken</extracomment>
        <translation>ਪੱਟੀ ਬੰਨ੍ਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>Worn ridges</source>
        <extracomment>Why a finger cannot be taken: the ridges are worn away</extracomment>
        <translation>ਘਸੀਆਂ ਰੇਖਾਵਾਂ</translation>
    </message>
    <message>
        <source>Cannot be placed</source>
        <extracomment>Why a finger cannot be taken: it cannot be placed on the sensor</extracomment>
        <translation>ਰੱਖੀ ਨਹੀਂ ਜਾ ਸਕਦੀ</translation>
    </message>
    <message>
        <source>Right thumb</source>
        <extracomment>A finger of the right hand</extracomment>
        <translation>ਸੱਜਾ ਅੰਗੂਠਾ</translation>
    </message>
    <message>
        <source>Right index</source>
        <extracomment>A finger of the right hand</extracomment>
        <translation>ਸੱਜੀ ਪਹਿਲੀ ਉਂਗਲ</translation>
    </message>
    <message>
        <source>Right middle</source>
        <extracomment>A finger of the right hand</extracomment>
        <translation>ਸੱਜੀ ਵਿਚਕਾਰਲੀ ਉਂਗਲ</translation>
    </message>
    <message>
        <source>Right ring</source>
        <extracomment>A finger of the right hand</extracomment>
        <translation>ਸੱਜੀ ਅਨਾਮਿਕਾ</translation>
    </message>
    <message>
        <source>Right little</source>
        <extracomment>A finger of the right hand</extracomment>
        <translation>ਸੱਜੀ ਚੀਚੀ</translation>
    </message>
    <message>
        <source>Left thumb</source>
        <extracomment>A finger of the left hand</extracomment>
        <translation>ਖੱਬਾ ਅੰਗੂਠਾ</translation>
    </message>
    <message>
        <source>Left index</source>
        <extracomment>A finger of the left hand</extracomment>
        <translation>ਖੱਬੀ ਪਹਿਲੀ ਉਂਗਲ</translation>
    </message>
    <message>
        <source>Left middle</source>
        <extracomment>A finger of the left hand</extracomment>
        <translation>ਖੱਬੀ ਵਿਚਕਾਰਲੀ ਉਂਗਲ</translation>
    </message>
    <message>
        <source>Left ring</source>
        <extracomment>A finger of the left hand</extracomment>
        <translation>ਖੱਬੀ ਅਨਾਮਿਕਾ</translation>
    </message>
    <message>
        <source>Left little</source>
        <extracomment>A finger of the left hand</extracomment>
        <translation>ਖੱਬੀ ਚੀਚੀ</translation>
    </message>
    <message>
        <source>press harder</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>ਜ਼ੋਰ ਨਾਲ ਦਬਾਓ</translation>
    </message>
    <message>
        <source>press less</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>ਹੌਲੀ ਦਬਾਓ</translation>
    </message>
    <message>
        <source>too dry: moisten</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>ਸੁੱਕੀ ਹੈ: ਗਿੱਲੀ ਕਰੋ</translation>
    </message>
    <message>
        <source>too wet: dry it</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>ਗਿੱਲੀ ਹੈ: ਸੁਕਾਓ</translation>
    </message>
    <message>
        <source>clean the finger</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>ਉਂਗਲ ਸਾਫ਼ ਕਰੋ</translation>
    </message>
    <message>
        <source>move to the centre</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>ਵਿਚਕਾਰ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>not seen</source>
        <extracomment>The sensor did not see this finger</extracomment>
        <translation>ਦਿਸੀ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Only one face may be in the picture</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>ਤਸਵੀਰ ਵਿੱਚ ਸਿਰਫ਼ ਇੱਕ ਚਿਹਰਾ ਹੋਵੇ</translation>
    </message>
    <message>
        <source>Eyes open and free, please</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>ਕਿਰਪਾ ਕਰਕੇ ਅੱਖਾਂ ਖੁੱਲ੍ਹੀਆਂ ਤੇ ਸਾਫ਼ ਦਿਸਣ</translation>
    </message>
    <message>
        <source>Mouth closed, please</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>ਕਿਰਪਾ ਕਰਕੇ ਮੂੰਹ ਬੰਦ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Move nearer to the camera or away from it</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>ਕੈਮਰੇ ਦੇ ਨੇੜੇ ਆਓ ਜਾਂ ਦੂਰ ਜਾਓ</translation>
    </message>
    <message>
        <source>Look straight into the camera</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>ਸਿੱਧਾ ਕੈਮਰੇ ਵੱਲ ਵੇਖੋ</translation>
    </message>
    <message>
        <source>Keep still: the picture is blurred</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>ਟਿਕੇ ਰਹੋ: ਤਸਵੀਰ ਧੁੰਦਲੀ ਹੈ</translation>
    </message>
    <message>
        <source>A neutral face, please</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>ਕਿਰਪਾ ਕਰਕੇ ਚਿਹਰਾ ਸਧਾਰਨ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>The face must be free of hair and cloth</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>ਚਿਹਰੇ ਉੱਤੇ ਵਾਲ ਜਾਂ ਕੱਪੜਾ ਨਾ ਹੋਵੇ</translation>
    </message>
    <message>
        <source>Glare: tilt or take off the glasses</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>ਚਮਕ ਹੈ: ਐਨਕ ਝੁਕਾਓ ਜਾਂ ਉਤਾਰੋ</translation>
    </message>
    <message>
        <source>The background must be plain white</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>ਪਿਛੋਕੜ ਸਾਦਾ ਚਿੱਟਾ ਹੋਵੇ</translation>
    </message>
    <message>
        <source>Head into the middle of the picture</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>ਸਿਰ ਤਸਵੀਰ ਦੇ ਵਿਚਕਾਰ ਲਿਆਓ</translation>
    </message>
    <message>
        <source>The light on the face is not even</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>ਚਿਹਰੇ ਉੱਤੇ ਰੌਸ਼ਨੀ ਇਕਸਾਰ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>ਭਰਨਾ ਜ਼ਰੂਰੀ ਹੈ</translation>
    </message>
    <message>
        <source>Too long</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>ਬਹੁਤ ਲੰਮਾ</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>ਸੂਚੀ ਵਿੱਚੋਂ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>Not a date</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>ਤਾਰੀਖ਼ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>Not a number</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>ਅੰਕ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>Not in the right form</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>ਸਹੀ ਰੂਪ ਵਿੱਚ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Tatkaal</source>
        <extracomment>Scheme of a passport application: the quick one</extracomment>
        <translation>ਤਤਕਾਲ</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Scheme of a passport application: the ordinary one</extracomment>
        <translation>ਸਧਾਰਨ</translation>
    </message>
    <message>
        <source>Senior citizen</source>
        <extracomment>Priority in the queue</extracomment>
        <translation>ਬਜ਼ੁਰਗ ਨਾਗਰਿਕ</translation>
    </message>
    <message>
        <source>Divyang</source>
        <extracomment>Priority in the queue: person with a disability</extracomment>
        <translation>ਦਿਵਿਆਂਗ</translation>
    </message>
    <message>
        <source>Expectant mother</source>
        <extracomment>Priority in the queue</extracomment>
        <translation>ਗਰਭਵਤੀ ਔਰਤ</translation>
    </message>
    <message>
        <source>With infant</source>
        <extracomment>Priority in the queue</extracomment>
        <translation>ਬੱਚੇ ਨਾਲ</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>How a fee was paid</extracomment>
        <translation>ਨਕਦ</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>How a fee was paid</extracomment>
        <translation>ਕਾਰਡ</translation>
    </message>
    <message>
        <source>UPI</source>
        <extracomment>How a fee was paid: Unified Payments Interface</extracomment>
        <translation>ਯੂਪੀਆਈ</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>How a fee was paid</extracomment>
        <translation>ਆਨਲਾਈਨ</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Value of a yes/no field</extracomment>
        <translation>ਹਾਂ</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Value of a yes/no field</extracomment>
        <translation>ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Granted, police verification afterwards</source>
        <extracomment>Outcome of a case; police verification follows the issue</extracomment>
        <translation>ਮਨਜ਼ੂਰ, ਪੁਲਿਸ ਤਸਦੀਕ ਬਾਅਦ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Granted, police verification first</source>
        <extracomment>Outcome of a case; police verification precedes the issue</extracomment>
        <translation>ਮਨਜ਼ੂਰ, ਪੁਲਿਸ ਤਸਦੀਕ ਪਹਿਲਾਂ</translation>
    </message>
    <message>
        <source>Granted</source>
        <extracomment>Outcome of a case</extracomment>
        <translation>ਮਨਜ਼ੂਰ</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>Outcome of a case: it waits for documents or a clarification</extracomment>
        <translation>ਰੋਕਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Outcome of a case</extracomment>
        <translation>ਨਾਮਨਜ਼ੂਰ</translation>
    </message>
    <message>
        <source>Forwarded to the passport office</source>
        <extracomment>Outcome of a case at a Kendra without granting counter</extracomment>
        <translation>ਪਾਸਪੋਰਟ ਦਫ਼ਤਰ ਨੂੰ ਭੇਜਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Final: confirmed by the centre.</source>
        <extracomment>The data centre has confirmed a grant</extracomment>
        <translation>ਅੰਤਿਮ: ਕੇਂਦਰ ਨੇ ਪੁਸ਼ਟੀ ਕਰ ਦਿੱਤੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Referred by the centre to an officer.</source>
        <extracomment>The data centre has given a grant to an officer for a second look</extracomment>
        <translation>ਕੇਂਦਰ ਨੇ ਅਧਿਕਾਰੀ ਨੂੰ ਭੇਜਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Provisional: becomes final when the centre confirms.</source>
        <extracomment>Written out wherever a decision was made at the Kendra and the data centre has not answered yet</extracomment>
        <translation>ਆਰਜ਼ੀ: ਕੇਂਦਰ ਦੀ ਪੁਸ਼ਟੀ ਹੋਣ ਤੇ ਅੰਤਿਮ ਹੋਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <extracomment>Why money is paid back: the same fee was paid twice</extracomment>
        <translation>ਦੋ ਵਾਰ ਭੁਗਤਾਨ</translation>
    </message>
    <message>
        <source>More paid than the fee</source>
        <extracomment>Why money is paid back: more was paid than the fee</extracomment>
        <translation>ਫ਼ੀਸ ਤੋਂ ਵੱਧ ਭੁਗਤਾਨ</translation>
    </message>
    <message>
        <source>Wrong change was given</source>
        <extracomment>Why the cash drawer holds another sum than it ought to: somebody got too much or too little change</extracomment>
        <translation>ਗਲਤ ਖੁੱਲ੍ਹੇ ਪੈਸੇ ਦਿੱਤੇ ਗਏ</translation>
    </message>
    <message>
        <source>A false note was taken out</source>
        <extracomment>Why the cash drawer holds another sum than it ought to: a note was found to be false and was taken out</extracomment>
        <translation>ਨਕਲੀ ਨੋਟ ਕੱਢ ਲਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>The count at the opening was wrong</source>
        <extracomment>Why the cash drawer holds another sum than it ought to: the count of the morning was not right</extracomment>
        <translation>ਖੋਲ੍ਹਣ ਵੇਲੇ ਦੀ ਗਿਣਤੀ ਗਲਤ ਸੀ</translation>
    </message>
    <message>
        <source>The reason is not known</source>
        <extracomment>Why the cash drawer holds another sum than it ought to</extracomment>
        <translation>ਕਾਰਨ ਪਤਾ ਨਹੀਂ ਹੈ</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Status</source>
        <extracomment>Letter: what became of the application</extracomment>
        <translation>ਸਥਿਤੀ</translation>
    </message>
    <message>
        <source>Provisional number</source>
        <extracomment>Letter: number of the application until the centre has given the final one</extracomment>
        <translation>ਆਰਜ਼ੀ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>File number</source>
        <extracomment>Letter: the final number of the file</extracomment>
        <translation>ਫ਼ਾਈਲ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Letter: the number called in the hall</extracomment>
        <translation>ਟੋਕਨ</translation>
    </message>
    <message>
        <source>Application number (ARN)</source>
        <extracomment>Letter: Application Reference Number</extracomment>
        <translation>ਅਰਜ਼ੀ ਨੰਬਰ (ARN)</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Letter: given name and surname</extracomment>
        <translation>ਨਾਂ</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <extracomment>Letter: money received, with the receipt&apos;s number</extracomment>
        <translation>ਭਰੀ ਫੀਸ</translation>
    </message>
    <message>
        <source>Fee schedule</source>
        <extracomment>Letter: which table of fees was used</extracomment>
        <translation>ਫੀਸ ਸੂਚੀ</translation>
    </message>
    <message>
        <source>Reasons</source>
        <extracomment>Letter: why the application is on hold or refused</extracomment>
        <translation>ਕਾਰਨ</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <extracomment>Letter: what the applicant has to bring next time</extracomment>
        <translation>ਲਿਆਉਣ ਵਾਲੇ ਦਸਤਾਵੇਜ਼</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Letter: what the officer wrote</extracomment>
        <translation>ਨੋਟ</translation>
    </message>
    <message>
        <source>Officers</source>
        <extracomment>Letter: who worked at counters A, B and C</extracomment>
        <translation>ਅਧਿਕਾਰੀ</translation>
    </message>
    <message>
        <source>Date of visit</source>
        <extracomment>Letter: day of the visit</extracomment>
        <translation>ਆਉਣ ਦੀ ਤਾਰੀਖ਼</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <extracomment>Letter: stamped on every copy but the first</extracomment>
        <translation>ਨਕਲ</translation>
    </message>
    <message>
        <source>Granted, without police verification</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>ਮਨਜ਼ੂਰ, ਪੁਲਿਸ ਤਸਦੀਕ ਤੋਂ ਬਿਨਾਂ</translation>
    </message>
    <message>
        <source>Granted, police verification before issue</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>ਮਨਜ਼ੂਰ, ਜਾਰੀ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਪੁਲਿਸ ਤਸਦੀਕ</translation>
    </message>
    <message>
        <source>Granted, police verification after issue</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>ਮਨਜ਼ੂਰ, ਜਾਰੀ ਕਰਨ ਤੋਂ ਬਾਅਦ ਪੁਲਿਸ ਤਸਦੀਕ</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>ਰੋਕਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>ਨਾਮਨਜ਼ੂਰ</translation>
    </message>
    <message>
        <source>Forwarded to the passport office</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>ਪਾਸਪੋਰਟ ਦਫ਼ਤਰ ਨੂੰ ਭੇਜਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>ਅਜੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>Nothing more is needed from you. You will get a message when your document is sent.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>ਤੁਹਾਡੇ ਤੋਂ ਹੋਰ ਕੁਝ ਨਹੀਂ ਚਾਹੀਦਾ। ਦਸਤਾਵੇਜ਼ ਭੇਜੇ ਜਾਣ ਤੇ ਤੁਹਾਨੂੰ ਸੁਨੇਹਾ ਮਿਲੇਗਾ।</translation>
    </message>
    <message>
        <source>The police will visit you at your address. Keep your documents ready; your document is issued afterwards.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>ਪੁਲਿਸ ਤੁਹਾਡੇ ਪਤੇ ਤੇ ਆਵੇਗੀ। ਆਪਣੇ ਦਸਤਾਵੇਜ਼ ਤਿਆਰ ਰੱਖੋ; ਤੁਹਾਡਾ ਦਸਤਾਵੇਜ਼ ਉਸ ਤੋਂ ਬਾਅਦ ਜਾਰੀ ਹੋਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Your document will be sent to you. The police will visit you at your address afterwards.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>ਤੁਹਾਡਾ ਦਸਤਾਵੇਜ਼ ਤੁਹਾਨੂੰ ਭੇਜਿਆ ਜਾਵੇਗਾ। ਉਸ ਤੋਂ ਬਾਅਦ ਪੁਲਿਸ ਤੁਹਾਡੇ ਪਤੇ ਤੇ ਆਵੇਗੀ।</translation>
    </message>
    <message>
        <source>Please come again with what is named above, and bring this letter. You do not pay the fee again.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>ਕਿਰਪਾ ਕਰਕੇ ਉੱਪਰ ਦੱਸੀਆਂ ਚੀਜ਼ਾਂ ਅਤੇ ਇਸ ਪੱਤਰ ਨਾਲ ਮੁੜ ਆਓ। ਫੀਸ ਮੁੜ ਨਹੀਂ ਦੇਣੀ।</translation>
    </message>
    <message>
        <source>The reasons are named above. You may appeal against this decision; ask at the enquiry counter.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>ਕਾਰਨ ਉੱਪਰ ਦੱਸੇ ਗਏ ਹਨ। ਤੁਸੀਂ ਇਸ ਫ਼ੈਸਲੇ ਵਿਰੁੱਧ ਅਪੀਲ ਕਰ ਸਕਦੇ ਹੋ; ਪੁੱਛਗਿੱਛ ਕਾਊਂਟਰ ਤੇ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>The passport office will decide on your application. You will get a message.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>ਪਾਸਪੋਰਟ ਦਫ਼ਤਰ ਤੁਹਾਡੀ ਅਰਜ਼ੀ ਤੇ ਫ਼ੈਸਲਾ ਕਰੇਗਾ। ਤੁਹਾਨੂੰ ਸੁਨੇਹਾ ਮਿਲੇਗਾ।</translation>
    </message>
    <message>
        <source>Please ask at the enquiry counter.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>ਕਿਰਪਾ ਕਰਕੇ ਪੁੱਛਗਿੱਛ ਕਾਊਂਟਰ ਤੇ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Provisional: becomes final when the centre confirms.</source>
        <extracomment>Letter: the data centre has not answered yet</extracomment>
        <translation>ਆਰਜ਼ੀ: ਕੇਂਦਰ ਦੀ ਪੁਸ਼ਟੀ ਹੋਣ ਤੇ ਅੰਤਿਮ ਹੋਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Final: confirmed by the centre.</source>
        <extracomment>Letter: the data centre has confirmed</extracomment>
        <translation>ਅੰਤਿਮ: ਕੇਂਦਰ ਨੇ ਪੁਸ਼ਟੀ ਕਰ ਦਿੱਤੀ ਹੈ।</translation>
    </message>
    <message>
        <source>At this Kendra the stages may be worked at one machine; they were worked by different persons.</source>
        <extracomment>Letter: a camp, van or mission may have only one machine</extracomment>
        <translation>ਇਸ ਕੇਂਦਰ ਵਿੱਚ ਸਾਰੇ ਪੜਾਅ ਇੱਕੋ ਮਸ਼ੀਨ ਤੇ ਹੋ ਸਕਦੇ ਹਨ; ਉਹਨਾਂ ਤੇ ਵੱਖ-ਵੱਖ ਵਿਅਕਤੀਆਂ ਨੇ ਕੰਮ ਕੀਤਾ।</translation>
    </message>
    <message>
        <source>Promised by law</source>
        <extracomment>Letter: until when the law promises the certificate</extracomment>
        <translation>ਕਾਨੂੰਨ ਦਾ ਵਾਅਦਾ</translation>
    </message>
    <message>
        <source>within %1 working days, until %2</source>
        <extracomment>Letter, promise of the law: %1 is a number of working days, %2 the last of them</extracomment>
        <translation>%1 ਕੰਮ ਵਾਲੇ ਦਿਨਾਂ ਵਿੱਚ, %2 ਤੱਕ</translation>
    </message>
    <message>
        <source>within %1 working days</source>
        <extracomment>Letter, promise of the law: %1 is a number of working days</extracomment>
        <translation>%1 ਕੰਮ ਵਾਲੇ ਦਿਨਾਂ ਵਿੱਚ</translation>
    </message>
    <message>
        <source>Designated officer</source>
        <extracomment>Letter: the officer who by law answers for the certificate</extracomment>
        <translation>ਨਾਮਜ਼ਦ ਅਧਿਕਾਰੀ</translation>
    </message>
    <message>
        <source>First appeal to</source>
        <extracomment>Letter: to whom one may appeal when the promise is not kept</extracomment>
        <translation>ਪਹਿਲੀ ਅਪੀਲ</translation>
    </message>
    <message>
        <source>Second appeal to</source>
        <extracomment>Letter: to whom one may appeal against the first answer</extracomment>
        <translation>ਦੂਜੀ ਅਪੀਲ</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Letter: when the document may be expected</extracomment>
        <translation>ਕਦੋਂ ਤੱਕ ਉਮੀਦ</translation>
    </message>
    <message>
        <source>%1 That is by %2.</source>
        <extracomment>Letter, when the document may be expected: %1 is a sentence, %2 a day</extracomment>
        <translation>%1 ਯਾਨੀ %2 ਤੱਕ।</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <extracomment>Letter of a held or refused application: what is looked at again because answers changed</extracomment>
        <translation>ਦੁਬਾਰਾ ਵੇਖਿਆ ਜਾਵੇਗਾ</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Fee receipt</source>
        <extracomment>Fee receipt: its title</extracomment>
        <translation>ਫ਼ੀਸ ਦੀ ਰਸੀਦ</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <extracomment>Fee receipt: mark of a second print</extracomment>
        <translation>ਨਕਲ</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Fee receipt: before the amount of money</extracomment>
        <translation>ਪ੍ਰਾਪਤ ਰਕਮ</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <extracomment>Fee receipt: before its number</extracomment>
        <translation>ਰਸੀਦ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>Fee schedule and line</source>
        <extracomment>Fee receipt: before the name of the table of fees and the line in it</extracomment>
        <translation>ਫ਼ੀਸ ਸੂਚੀ ਅਤੇ ਲਾਈਨ</translation>
    </message>
    <message>
        <source>Paid by</source>
        <extracomment>Fee receipt: before how it was paid</extracomment>
        <translation>ਭੁਗਤਾਨ ਦਾ ਮਾਧਿਅਮ</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Fee receipt: before the reference of the card or UPI payment</extracomment>
        <translation>ਹਵਾਲਾ ਨੰਬਰ</translation>
    </message>
    <message>
        <source>For token and application</source>
        <extracomment>Fee receipt: before the token and the last digits of the application&apos;s number</extracomment>
        <translation>ਟੋਕਨ ਅਤੇ ਅਰਜ਼ੀ ਲਈ</translation>
    </message>
    <message>
        <source>Keep this receipt. The fee is not paid back after the visit.</source>
        <extracomment>Fee receipt: last line</extracomment>
        <translation>ਇਹ ਰਸੀਦ ਸੰਭਾਲ ਕੇ ਰੱਖੋ। ਫੇਰੀ ਤੋਂ ਬਾਅਦ ਫ਼ੀਸ ਵਾਪਸ ਨਹੀਂ ਹੁੰਦੀ।</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>Fee receipt: how it was paid</extracomment>
        <translation>ਨਕਦ</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Fee receipt: how it was paid</extracomment>
        <translation>ਕਾਰਡ</translation>
    </message>
    <message>
        <source>UPI</source>
        <extracomment>Fee receipt: how it was paid</extracomment>
        <translation>ਯੂਪੀਆਈ</translation>
    </message>
</context>
<context>
    <name>seva::BookletFaces</name>
    <message>
        <source>Take the photograph: it is then compared with the one in the chip.</source>
        <translation>ਫ਼ੋਟੋ ਲਵੋ: ਫਿਰ ਉਸ ਦੀ ਤੁਲਨਾ ਚਿੱਪ ਦੀ ਫ਼ੋਟੋ ਨਾਲ ਕੀਤੀ ਜਾਵੇਗੀ।</translation>
    </message>
    <message>
        <source>The two photographs are being compared.</source>
        <extracomment>While a program compares two photographs</extracomment>
        <translation>ਦੋਵਾਂ ਫ਼ੋਟੋਆਂ ਦੀ ਤੁਲਨਾ ਕੀਤੀ ਜਾ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>The photographs could not be compared. Look yourself.</source>
        <extracomment>A program could not compare two photographs</extracomment>
        <translation>ਫ਼ੋਟੋਆਂ ਦੀ ਤੁਲਨਾ ਨਹੀਂ ਹੋ ਸਕੀ। ਆਪ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>Take the photograph: it is then compared with the one on the scanned page.</source>
        <extracomment>Two photographs can be compared only when both are there; the passport&apos;s page was scanned</extracomment>
        <translation>ਫ਼ੋਟੋ ਲਓ: ਫਿਰ ਉਸ ਦੀ ਤੁਲਨਾ ਸਕੈਨ ਕੀਤੇ ਪੰਨੇ ਦੀ ਫ਼ੋਟੋ ਨਾਲ ਹੋਵੇਗੀ।</translation>
    </message>
</context>
<context>
    <name>seva::BookletTask</name>
    <message>
        <source>These are not the lines of a passport: a passport has two lines of 44 characters.</source>
        <extracomment>The two lines are of a visa or card</extracomment>
        <translation>ਇਹ ਪਾਸਪੋਰਟ ਦੀਆਂ ਸਤਰਾਂ ਨਹੀਂ ਹਨ: ਪਾਸਪੋਰਟ ਵਿੱਚ 44 ਅੱਖਰਾਂ ਦੀਆਂ ਦੋ ਸਤਰਾਂ ਹੁੰਦੀਆਂ ਹਨ।</translation>
    </message>
    <message>
        <source>The card access number has six digits.</source>
        <extracomment>The number on the page of data of a passport that opens its chip</extracomment>
        <translation>ਕਾਰਡ ਐਕਸੈੱਸ ਨੰਬਰ ਵਿੱਚ ਛੇ ਅੰਕ ਹੁੰਦੇ ਹਨ।</translation>
    </message>
    <message>
        <source>Type or scan the two lines at the foot of the page of data, or type the card access number.</source>
        <extracomment>Nothing was typed that opens the chip of a passport</extracomment>
        <translation>ਵੇਰਵੇ ਵਾਲੇ ਪੰਨੇ ਦੇ ਹੇਠਾਂ ਦੀਆਂ ਦੋ ਸਤਰਾਂ ਟਾਈਪ ਜਾਂ ਸਕੈਨ ਕਰੋ, ਜਾਂ ਕਾਰਡ ਐਕਸੈੱਸ ਨੰਬਰ ਟਾਈਪ ਕਰੋ।</translation>
    </message>
    <message>
        <source>In the chip: %1</source>
        <extracomment>Something is wrong in the lines that the chip holds; %1 says what</extracomment>
        <translation>ਚਿੱਪ ਵਿੱਚ: %1</translation>
    </message>
    <message>
        <source>Without the chip, the two lines are needed: type or scan them.</source>
        <extracomment>The chip is not read and the two lines were not typed</extracomment>
        <translation>ਚਿੱਪ ਤੋਂ ਬਿਨਾਂ ਦੋਵੇਂ ਸਤਰਾਂ ਚਾਹੀਦੀਆਂ ਹਨ: ਉਹ ਟਾਈਪ ਜਾਂ ਸਕੈਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>%1 The form was changed since: compare again.</source>
        <extracomment>After an edit of the form; %1 is what was found of the old passport before it</extracomment>
        <translation>%1 ਉਦੋਂ ਤੋਂ ਫ਼ਾਰਮ ਬਦਲਿਆ ਗਿਆ ਹੈ: ਫਿਰ ਤੁਲਨਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The comparison of the old passport is recorded.</source>
        <extracomment>What was found of the old passport is recorded</extracomment>
        <translation>ਪੁਰਾਣੇ ਪਾਸਪੋਰਟ ਦੀ ਤੁਲਨਾ ਦਰਜ ਹੋ ਗਈ।</translation>
    </message>
</context>
<context>
    <name>seva::CaptureSession</name>
    <message>
        <source>Every paper that was asked for is scanned. To scan one again, choose it in the checklist.</source>
        <extracomment>Counter A: the operator asked to scan the next paper, and there is none left</extracomment>
        <translation>ਮੰਗੇ ਗਏ ਸਾਰੇ ਕਾਗ਼ਜ਼ ਸਕੈਨ ਹੋ ਚੁੱਕੇ ਹਨ। ਕਿਸੇ ਇੱਕ ਨੂੰ ਦੁਬਾਰਾ ਸਕੈਨ ਕਰਨ ਲਈ ਉਸ ਨੂੰ ਸੂਚੀ ਵਿੱਚ ਚੁਣੋ।</translation>
    </message>
</context>
<context>
    <name>seva::CaseView</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Heading of a case: %1 is the service, %2 the scheme such as Normal</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>walk-in</source>
        <extracomment>About a token: the applicant came without an appointment</extracomment>
        <translation>ਬਿਨਾਂ ਅਪਾਇੰਟਮੈਂਟ</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>About a token: the applicant came after the time of the appointment</extracomment>
        <translation>ਦੇਰ ਨਾਲ</translation>
    </message>
    <message>
        <source>Sent back: %1.</source>
        <extracomment>The case was sent back; %1 is the reason</extracomment>
        <translation>ਵਾਪਸ ਭੇਜਿਆ ਗਿਆ: %1।</translation>
    </message>
    <message>
        <source>Sent back: %1. “%2”</source>
        <extracomment>The case was sent back; %1 is the reason, %2 what the officer wrote</extracomment>
        <translation>ਵਾਪਸ ਭੇਜਿਆ ਗਿਆ: %1। “%2”</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <extracomment>A payment in the list of what counter A took</extracomment>
        <translation>ਭਰੀ ਫੀਸ</translation>
    </message>
    <message>
        <source>Photo kept</source>
        <extracomment>A photograph was kept although the check found fault; the value is the reason</extracomment>
        <translation>ਫੋਟੋ ਰੱਖੀ ਗਈ</translation>
    </message>
    <message>
        <source>Waived</source>
        <extracomment>Photograph, fingerprints or signature were not taken; the value is the reason</extracomment>
        <translation>ਛੋਟ ਦਿੱਤੀ ਗਈ</translation>
    </message>
    <message>
        <source>Signature: thumb impression</source>
        <extracomment>The applicant gave a thumb impression in place of a signature</extracomment>
        <translation>ਦਸਤਖ਼ਤ: ਅੰਗੂਠੇ ਦਾ ਨਿਸ਼ਾਨ</translation>
    </message>
    <message>
        <source>Exception signed</source>
        <extracomment>A rule refused, and an officer let the application through; the value is the officer and the order</extracomment>
        <translation>ਛੋਟ &apos;ਤੇ ਦਸਤਖ਼ਤ</translation>
    </message>
    <message>
        <source>%1 That is by %2.</source>
        <extracomment>Counter C, after the grant: %1 is a sentence about the dispatch, %2 a day</extracomment>
        <translation>%1 ਯਾਨੀ %2 ਤੱਕ।</translation>
    </message>
    <message>
        <source>Old passport</source>
        <extracomment>The old passport was read at counter A; the value is what was found</extracomment>
        <translation>ਪੁਰਾਣਾ ਪਾਸਪੋਰਟ</translation>
    </message>
</context>
<context>
    <name>seva::CheckModel</name>
    <message>
        <source>Photograph is of the applicant</source>
        <extracomment>A check of counter B: is the person in the picture the one at the counter</extracomment>
        <translation>ਫੋਟੋ ਬਿਨੈਕਾਰ ਦੀ ਹੀ ਹੈ</translation>
    </message>
    <message>
        <source>Particulars agree with the documents</source>
        <extracomment>A check of counter B: do the typed particulars agree with the documents</extracomment>
        <translation>ਵੇਰਵੇ ਦਸਤਾਵੇਜ਼ਾਂ ਨਾਲ ਮਿਲਦੇ ਹਨ</translation>
    </message>
</context>
<context>
    <name>seva::Checklist</name>
    <message>
        <source>Particulars</source>
        <extracomment>Line of the checklist at counter A: the fields of the form</extracomment>
        <translation>ਵੇਰਵੇ</translation>
    </message>
    <message>
        <source>Photograph</source>
        <extracomment>Line of the checklist at counter A</extracomment>
        <translation>ਫੋਟੋ</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <extracomment>Line of the checklist at counter A</extracomment>
        <translation>ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Line of the checklist at counter A</extracomment>
        <translation>ਦਸਤਖ਼ਤ</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Line of the checklist at counter A</extracomment>
        <translation>ਫੀਸ</translation>
    </message>
    <message>
        <source>Applicant&apos;s confirmation</source>
        <extracomment>Line of the checklist at counter A: the applicant confirms what will be submitted</extracomment>
        <translation>ਬਿਨੈਕਾਰ ਦੀ ਪੁਸ਼ਟੀ</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <extracomment>Beside a scanned document: how many pages it has</extracomment>
        <translation>ਪੰਨੇ: %1</translation>
    </message>
    <message>
        <source>To ask or correct: %1</source>
        <extracomment>Below &quot;Particulars&quot; in the checklist; %1 names fields of the form</extracomment>
        <translation>ਪੁੱਛੋ ਜਾਂ ਠੀਕ ਕਰੋ: %1</translation>
    </message>
    <message>
        <source>To ask or correct: %1, and %2 more</source>
        <extracomment>Below &quot;Particulars&quot; in the checklist; %1 names fields of the form, %2 is how many others there are</extracomment>
        <translation>ਪੁੱਛੋ ਜਾਂ ਠੀਕ ਕਰੋ: %1, ਅਤੇ %2 ਹੋਰ</translation>
    </message>
    <message>
        <source>Old passport compared</source>
        <translation>ਪੁਰਾਣੇ ਪਾਸਪੋਰਟ ਨਾਲ ਤੁਲਨਾ</translation>
    </message>
    <message>
        <source>The form was changed since: compare again.</source>
        <translation>ਉਦੋਂ ਤੋਂ ਫ਼ਾਰਮ ਬਦਲਿਆ ਗਿਆ ਹੈ: ਫਿਰ ਤੁਲਨਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Shown before: on %1, file %2, seen by %3</source>
        <extracomment>Below a document that is not scanned yet; %1 is a day, %2 a file number, %3 the id of an officer</extracomment>
        <translation>ਪਹਿਲਾਂ ਵਿਖਾਇਆ ਗਿਆ: %1 ਨੂੰ, ਫ਼ਾਈਲ %2, %3 ਨੇ ਵੇਖਿਆ</translation>
    </message>
</context>
<context>
    <name>seva::ConfirmTask</name>
    <message>
        <source>The applicant says something is not right. Correct it, then ask again (F12).</source>
        <extracomment>The applicant says that something on the screen is not right. F12 asks again</extracomment>
        <translation>ਬਿਨੈਕਾਰ ਅਨੁਸਾਰ ਕੁਝ ਠੀਕ ਨਹੀਂ। ਠੀਕ ਕਰੋ, ਫਿਰ ਮੁੜ ਪੁੱਛੋ (F12)।</translation>
    </message>
</context>
<context>
    <name>seva::CounterDesk</name>
    <message>
        <source>%1 is parked. Any counter of this stage may take it up again.</source>
        <extracomment>%1 is a token</extracomment>
        <translation>%1 ਠਹਿਰਾਇਆ ਗਿਆ। ਇਸ ਪੜਾਅ ਦਾ ਕੋਈ ਵੀ ਕਾਊਂਟਰ ਇਸਨੂੰ ਮੁੜ ਲੈ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>%1 is finished.</source>
        <extracomment>A visit is over: %1 is the token</extracomment>
        <translation>%1 ਪੂਰਾ ਹੋਇਆ।</translation>
    </message>
    <message>
        <source>sent back</source>
        <extracomment>In the queue: this case was sent back to this stage</extracomment>
        <translation>ਵਾਪਸ ਆਇਆ</translation>
    </message>
    <message>
        <source>Nobody is waiting for this stage.</source>
        <extracomment>The hub has no token for this stage</extracomment>
        <translation>ਇਸ ਪੜਾਅ ਲਈ ਕੋਈ ਉਡੀਕ ਨਹੀਂ ਕਰ ਰਿਹਾ।</translation>
    </message>
    <message>
        <source>The hub did not answer in time. Try again in a few seconds (F2).</source>
        <extracomment>The hub was there a moment ago. F2 is the key that calls the next token</extracomment>
        <translation>ਹੱਬ ਨੇ ਸਮੇਂ ਸਿਰ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ। ਕੁਝ ਸਕਿੰਟਾਂ ਵਿੱਚ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ (F2)।</translation>
    </message>
    <message>
        <source>No answer from the hub, and nobody waits in this counter&apos;s own lane. Scan a slip or type its number (Ctrl+L).</source>
        <extracomment>Ctrl+L is the key for a slip</extracomment>
        <translation>ਹੱਬ ਤੋਂ ਜਵਾਬ ਨਹੀਂ, ਅਤੇ ਇਸ ਕਾਊਂਟਰ ਦੀ ਆਪਣੀ ਕਤਾਰ ਵਿੱਚ ਕੋਈ ਨਹੀਂ। ਪਰਚੀ ਸਕੈਨ ਕਰੋ ਜਾਂ ਉਸਦਾ ਨੰਬਰ ਲਿਖੋ (Ctrl+L)।</translation>
    </message>
    <message>
        <source>No answer from the hub. Scan a slip or type its number (Ctrl+L).</source>
        <translation>ਹੱਬ ਤੋਂ ਜਵਾਬ ਨਹੀਂ। ਪਰਚੀ ਸਕੈਨ ਕਰੋ ਜਾਂ ਉਸਦਾ ਨੰਬਰ ਲਿਖੋ (Ctrl+L)।</translation>
    </message>
    <message>
        <source>%1 waits again.</source>
        <extracomment>Somebody who was absent is back: %1 is the token</extracomment>
        <translation>%1 ਮੁੜ ਉਡੀਕ ਵਿੱਚ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>seva::DocumentReading</name>
    <message>
        <source>same</source>
        <extracomment>Beside a value read on a paper: the form says the same</extracomment>
        <translation>ਇੱਕੋ ਜਿਹਾ</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>Beside a value read on a paper: the form says something else</extracomment>
        <translation>ਵੱਖਰਾ ਹੈ</translation>
    </message>
    <message>
        <source>not in the form</source>
        <extracomment>Beside a value read on a paper: the form says nothing</extracomment>
        <translation>ਫ਼ਾਰਮ ਵਿੱਚ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>Nothing was read that this form asks for.</source>
        <extracomment>Counter A: nothing of a scanned paper has a place in the form</extracomment>
        <translation>ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਪੜ੍ਹਿਆ ਗਿਆ ਜੋ ਇਸ ਫ਼ਾਰਮ ਵਿੱਚ ਪੁੱਛਿਆ ਜਾਂਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Only to compare: this may not be the applicant&apos;s own paper.</source>
        <extracomment>Counter A: values of a scanned paper are shown, and cannot be taken into the form</extracomment>
        <translation>ਸਿਰਫ਼ ਮਿਲਾਨ ਲਈ: ਹੋ ਸਕਦਾ ਹੈ ਇਹ ਬਿਨੈਕਾਰ ਦਾ ਆਪਣਾ ਕਾਗ਼ਜ਼ ਨਾ ਹੋਵੇ।</translation>
    </message>
    <message>
        <source>Another paper</source>
        <extracomment>The kind of a scanned paper that is none of those the program knows</extracomment>
        <translation>ਕੋਈ ਹੋਰ ਕਾਗ਼ਜ਼</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>The kind of a scanned paper, such as a PAN card; %1 is it, %2 is how sure the program is, in per cent</extracomment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>This does not look like the paper that was asked for: %1. Look at it, and scan again if it is not.</source>
        <extracomment>Counter A: a scanned paper seems to be the wrong one; %1 is the document that the application needs</extracomment>
        <translation>ਇਹ ਮੰਗਿਆ ਗਿਆ ਕਾਗ਼ਜ਼ ਨਹੀਂ ਲੱਗਦਾ: %1। ਇਸ ਨੂੰ ਦੇਖ ਲਓ, ਅਤੇ ਸਹੀ ਨਾ ਹੋਵੇ ਤਾਂ ਦੁਬਾਰਾ ਸਕੈਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Only to compare: this may not be the paper that was asked for.</source>
        <extracomment>Counter A: values of a scanned paper are shown, and cannot be taken into the form</extracomment>
        <translation>ਸਿਰਫ਼ ਮਿਲਾਨ ਲਈ: ਹੋ ਸਕਦਾ ਹੈ ਇਹ ਮੰਗਿਆ ਗਿਆ ਕਾਗ਼ਜ਼ ਨਾ ਹੋਵੇ।</translation>
    </message>
</context>
<context>
    <name>seva::DrawerTask</name>
    <message>
        <source>The drawer holds what it ought to: %1.</source>
        <extracomment>Counter A, the drawer was counted at the end; %1 is the amount in it</extracomment>
        <translation>ਦਰਾਜ਼ ਵਿੱਚ ਉੰਨਾ ਹੀ ਹੈ ਜਿੰਨਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ: %1।</translation>
    </message>
    <message>
        <source>%1 is missing: %2 ought to be there, %3 was counted.</source>
        <translation>%1 ਘੱਟ ਹੈ: %2 ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ, %3 ਗਿਣਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>%1 too much: %2 ought to be there, %3 was counted.</source>
        <translation>%1 ਵੱਧ ਹੈ: %2 ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ, %3 ਗਿਣਿਆ ਗਿਆ।</translation>
    </message>
    <message>
        <source>The cash drawer was not closed on %1. Count it now.</source>
        <extracomment>Counter A, before the next token; %1 is a day</extracomment>
        <translation>ਨਕਦੀ ਦਰਾਜ਼ %1 ਨੂੰ ਬੰਦ ਨਹੀਂ ਕੀਤਾ ਗਿਆ ਸੀ। ਹੁਣ ਗਿਣੋ।</translation>
    </message>
    <message>
        <source>The cash drawer was not counted today. Count it before the first fee.</source>
        <extracomment>Counter A, before the next token</extracomment>
        <translation>ਨਕਦੀ ਦਰਾਜ਼ ਅੱਜ ਨਹੀਂ ਗਿਣਿਆ ਗਿਆ। ਪਹਿਲੀ ਫ਼ੀਸ ਤੋਂ ਪਹਿਲਾਂ ਗਿਣੋ।</translation>
    </message>
    <message>
        <source>The drawer is open with %1.</source>
        <translation>ਦਰਾਜ਼ %1 ਨਾਲ ਖੁੱਲ੍ਹਿਆ ਹੈ।</translation>
    </message>
</context>
<context>
    <name>seva::EvidenceModel</name>
    <message>
        <source>Photograph</source>
        <extracomment>Caption of a picture of the case</extracomment>
        <translation>ਫੋਟੋ</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <extracomment>Caption of a scanned page: %1 is the document, %2 the page, %3 how many pages there are</extracomment>
        <translation>%1, ਪੰਨਾ %2 / %3</translation>
    </message>
    <message>
        <source>Thumb impression</source>
        <extracomment>Caption of a picture of the case: a thumb print in place of a signature</extracomment>
        <translation>ਅੰਗੂਠੇ ਦਾ ਨਿਸ਼ਾਨ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ਦਸਤਖ਼ਤ</translation>
    </message>
</context>
<context>
    <name>seva::ExceptionTask</name>
    <message>
        <source>The exception is recorded, signed by %1.</source>
        <extracomment>Counter A: an officer let an application through that a rule refuses; %1 is the officer&apos;s id</extracomment>
        <translation>ਛੋਟ ਦਰਜ ਹੋਈ, %1 ਦੇ ਦਸਤਖ਼ਤ ਨਾਲ।</translation>
    </message>
</context>
<context>
    <name>seva::FeeTask</name>
    <message>
        <source>%1 received. Receipt %2.</source>
        <extracomment>A fee was taken: %1 is the amount, %2 the number of the receipt</extracomment>
        <translation>%1 ਪ੍ਰਾਪਤ। ਰਸੀਦ %2।</translation>
    </message>
    <message>
        <source>The refund of %1 is asked for.</source>
        <extracomment>Counter A: more was paid than is due; %1 is the amount that the passport office pays back</extracomment>
        <translation>%1 ਦੀ ਵਾਪਸੀ ਦੀ ਬੇਨਤੀ ਦਰਜ ਹੋਈ।</translation>
    </message>
    <message>
        <source>Unclear: %1. It is looked up before anything else is taken.</source>
        <extracomment>Fee page: nobody knows whether a card or UPI payment went through; %1 is the amount</extracomment>
        <translation>ਅਸਪਸ਼ਟ: %1। ਹੋਰ ਕੁਝ ਲੈਣ ਤੋਂ ਪਹਿਲਾਂ ਇਸ ਦੀ ਜਾਂਚ ਹੋਵੇਗੀ।</translation>
    </message>
    <message>
        <source>No longer counted, paid more than a year ago: %1</source>
        <extracomment>Fee page: a payment is older than its year; %1 is the amount</extracomment>
        <translation>ਹੁਣ ਨਹੀਂ ਗਿਣਿਆ ਜਾਂਦਾ, ਇੱਕ ਸਾਲ ਤੋਂ ਪਹਿਲਾਂ ਦਿੱਤਾ: %1</translation>
    </message>
    <message>
        <source>Part paid: %1. The difference to collect is %2.</source>
        <extracomment>Fee page: a part of the fee is paid already; %1 is that part, %2 what is still due</extracomment>
        <translation>ਕੁਝ ਹਿੱਸਾ ਦਿੱਤਾ: %1। ਲੈਣ ਵਾਲਾ ਫ਼ਰਕ %2 ਹੈ।</translation>
    </message>
    <message>
        <source>Refund asked for: %1</source>
        <extracomment>Fee page: a refund was asked for; %1 is the amount</extracomment>
        <translation>ਵਾਪਸੀ ਦੀ ਬੇਨਤੀ: %1</translation>
    </message>
    <message>
        <source>Challan %1: not paid at the bank yet; it can be paid until %2</source>
        <extracomment>Fee page: a bank slip; %1 its number, %2 a day</extracomment>
        <translation>ਚਲਾਨ %1: ਬੈਂਕ ਵਿੱਚ ਹਾਲੇ ਜਮ੍ਹਾਂ ਨਹੀਂ; %2 ਤੱਕ ਜਮ੍ਹਾਂ ਹੋ ਸਕਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>Challan %1: paid at the bank, which confirms it by %2</source>
        <extracomment>Fee page: a bank slip; %1 its number, %2 a day</extracomment>
        <translation>ਚਲਾਨ %1: ਬੈਂਕ ਵਿੱਚ ਜਮ੍ਹਾਂ; ਬੈਂਕ %2 ਤੱਕ ਪੁਸ਼ਟੀ ਕਰੇਗਾ</translation>
    </message>
    <message>
        <source>Challan %1: confirmed by the bank</source>
        <extracomment>Fee page: a bank slip; %1 its number</extracomment>
        <translation>ਚਲਾਨ %1: ਬੈਂਕ ਨੇ ਪੁਸ਼ਟੀ ਕੀਤੀ</translation>
    </message>
    <message>
        <source>Challan %1: the bank names another amount; ask the supervisor</source>
        <extracomment>Fee page: a bank slip; %1 its number</extracomment>
        <translation>ਚਲਾਨ %1: ਬੈਂਕ ਹੋਰ ਰਕਮ ਦੱਸਦਾ ਹੈ; ਸੁਪਰਵਾਈਜ਼ਰ ਨੂੰ ਪੁੱਛੋ</translation>
    </message>
    <message>
        <source>Challan %1: expired unpaid</source>
        <extracomment>Fee page: a bank slip; %1 its number</extracomment>
        <translation>ਚਲਾਨ %1: ਬਿਨਾਂ ਭੁਗਤਾਨ ਮਿਆਦ ਪੁੱਗੀ</translation>
    </message>
</context>
<context>
    <name>seva::FingerTask</name>
    <message>
        <source>Four fingers of the right hand</source>
        <extracomment>Which fingers to place on the sensor</extracomment>
        <translation>ਸੱਜੇ ਹੱਥ ਦੀਆਂ ਚਾਰ ਉਂਗਲਾਂ</translation>
    </message>
    <message>
        <source>Four fingers of the left hand</source>
        <extracomment>Which fingers to place on the sensor</extracomment>
        <translation>ਖੱਬੇ ਹੱਥ ਦੀਆਂ ਚਾਰ ਉਂਗਲਾਂ</translation>
    </message>
    <message>
        <source>Both thumbs</source>
        <extracomment>Which fingers to place on the sensor</extracomment>
        <translation>ਦੋਵੇਂ ਅੰਗੂਠੇ</translation>
    </message>
</context>
<context>
    <name>seva::FormModel</name>
    <message>
        <source>typed</source>
        <extracomment>Where the value of a field comes from: typed at a counter</extracomment>
        <translation>ਲਿਖਿਆ</translation>
    </message>
    <message>
        <source>form</source>
        <extracomment>Where the value of a field comes from: the applicant&apos;s own form</extracomment>
        <translation>ਫ਼ਾਰਮ</translation>
    </message>
    <message>
        <source>form: %1</source>
        <extracomment>How a value differs; %1 is what the applicant&apos;s own form says</extracomment>
        <translation>ਫ਼ਾਰਮ: %1</translation>
    </message>
</context>
<context>
    <name>seva::PhotoTask</name>
    <message>
        <source>The photo does not pass: %1. Take it again (F5) or give a reason (F9).</source>
        <extracomment>%1 is the hint, such as &quot;Eyes open, please&quot;. F5 takes the photo, F9 gives a reason</extracomment>
        <translation>ਫੋਟੋ ਠੀਕ ਨਹੀਂ: %1। ਮੁੜ ਲਓ (F5) ਜਾਂ ਕਾਰਨ ਦਿਓ (F9)।</translation>
    </message>
</context>
<context>
    <name>seva::ScanTask</name>
    <message>
        <source>Page %1 could not be read, so no Aadhaar number could be masked. Look at it before it is kept.</source>
        <extracomment>A scanned page could not be read by the program; %1 is its number</extracomment>
        <translation>ਪੰਨਾ %1 ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ, ਇਸ ਲਈ ਆਧਾਰ ਨੰਬਰ ਢੱਕਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ। ਰੱਖਣ ਤੋਂ ਪਹਿਲਾਂ ਇਸ ਨੂੰ ਦੇਖੋ।</translation>
    </message>
    <message>
        <source>On page %1 no Aadhaar number was found to mask. Look at it before it is kept.</source>
        <extracomment>A scanned page is of an Aadhaar card; %1 is its number</extracomment>
        <translation>ਪੰਨੇ %1 ਉੱਤੇ ਢੱਕਣ ਲਈ ਕੋਈ ਆਧਾਰ ਨੰਬਰ ਨਹੀਂ ਮਿਲਿਆ। ਰੱਖਣ ਤੋਂ ਪਹਿਲਾਂ ਇਸ ਨੂੰ ਦੇਖੋ।</translation>
    </message>
    <message>
        <source>No Aadhaar number stands on this page. Keep it.</source>
        <extracomment>What an operator saw on a scanned page</extracomment>
        <translation>ਇਸ ਪੰਨੇ ਉੱਤੇ ਕੋਈ ਆਧਾਰ ਨੰਬਰ ਨਹੀਂ ਹੈ। ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>The first eight digits are already covered. Keep it.</source>
        <extracomment>What an operator saw on a scanned page</extracomment>
        <translation>ਪਹਿਲੇ ਅੱਠ ਅੰਕ ਪਹਿਲਾਂ ਹੀ ਢੱਕੇ ਹੋਏ ਹਨ। ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Page %1 seems empty. Look at it, and scan again (F4) if it should not be.</source>
        <extracomment>A scanned page seems empty; %1 is its number. F4 is the key that scans</extracomment>
        <translation>ਪੰਨਾ %1 ਖਾਲੀ ਲੱਗਦਾ ਹੈ। ਵੇਖੋ, ਅਤੇ ਖਾਲੀ ਨਹੀਂ ਹੋਣਾ ਚਾਹੀਦਾ ਤਾਂ ਮੁੜ ਸਕੈਨ ਕਰੋ (F4)।</translation>
    </message>
</context>
<context>
    <name>seva::SignatureTask</name>
    <message>
        <source>The signature touches the border. Ask for it again (F7).</source>
        <extracomment>F7 is the key that takes the signature</extracomment>
        <translation>ਦਸਤਖ਼ਤ ਕਿਨਾਰੇ ਨੂੰ ਛੂਹਦੇ ਹਨ। ਮੁੜ ਕਰਵਾਓ (F7)।</translation>
    </message>
</context>
</TS>
