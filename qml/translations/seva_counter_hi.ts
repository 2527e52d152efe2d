<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>BookletWords</name>
    <message>
        <source>The chip has no signature of its country: nothing on it is proven.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>चिप पर उसके देश का हस्ताक्षर नहीं है: उसकी कोई बात प्रमाणित नहीं है।</translation>
    </message>
    <message>
        <source>The signature of the country is damaged.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>देश का हस्ताक्षर ख़राब है।</translation>
    </message>
    <message>
        <source>What the chip holds is not what the country signed.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>चिप में जो है, उस पर देश ने हस्ताक्षर नहीं किया था।</translation>
    </message>
    <message>
        <source>The chip holds something the country has not signed.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>चिप में कुछ ऐसा है जिस पर देश का हस्ताक्षर नहीं है।</translation>
    </message>
    <message>
        <source>The signature of the country is wrong.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>देश का हस्ताक्षर ग़लत है।</translation>
    </message>
    <message>
        <source>The chip does not say who signed it.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>चिप यह नहीं बताती कि हस्ताक्षर किसने किया।</translation>
    </message>
    <message>
        <source>This station does not know the certificate of that country.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>इस स्टेशन के पास उस देश का प्रमाणपत्र नहीं है।</translation>
    </message>
    <message>
        <source>The signer names a country that has not certified it.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>हस्ताक्षरकर्ता जिस देश का नाम देता है, उसने उसे प्रमाणित नहीं किया।</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not valid today.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>हस्ताक्षरकर्ता का प्रमाणपत्र आज मान्य नहीं है।</translation>
    </message>
    <message>
        <source>The country&apos;s certificate is not valid today.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>देश का प्रमाणपत्र आज मान्य नहीं है।</translation>
    </message>
    <message>
        <source>This station has no list of revoked signers of that country.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>इस स्टेशन के पास उस देश के रद्द हस्ताक्षरकर्ताओं की सूची नहीं है।</translation>
    </message>
    <message>
        <source>The list of revoked signers is out of date.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>रद्द हस्ताक्षरकर्ताओं की सूची पुरानी हो चुकी है।</translation>
    </message>
    <message>
        <source>The country has revoked this signer.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>देश ने इस हस्ताक्षरकर्ता को रद्द कर दिया है।</translation>
    </message>
    <message>
        <source>The chip does not offer this check.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>चिप में यह जाँच उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>The chip&apos;s proof makes no sense.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>चिप का दिया प्रमाण समझ में नहीं आता।</translation>
    </message>
    <message>
        <source>The chip does not have the key it shows: it is a copy.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>चिप जो कुंजी दिखाती है वह उसके पास नहीं है: वह नक़ल है।</translation>
    </message>
    <message>
        <source>The chip uses a method this station does not know.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>चिप ऐसी विधि काम में लेती है जिसे यह स्टेशन नहीं जानता।</translation>
    </message>
    <message>
        <source>Nothing was read that could be compared.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ऐसा कुछ नहीं पढ़ा गया जिसकी तुलना हो सके।</translation>
    </message>
    <message>
        <source>Passport number</source>
        <extracomment>A field of a passport</extracomment>
        <translation>पासपोर्ट संख्या</translation>
    </message>
    <message>
        <source>Surname</source>
        <extracomment>A field of a passport</extracomment>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>Given names</source>
        <extracomment>A field of a passport</extracomment>
        <translation>दिया गया नाम</translation>
    </message>
    <message>
        <source>Nationality</source>
        <extracomment>A field of a passport</extracomment>
        <translation>राष्ट्रीयता</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>A field of a passport</extracomment>
        <translation>जन्म तिथि</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>A field of a passport</extracomment>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <extracomment>A field of a passport</extracomment>
        <translation>समाप्ति तिथि</translation>
    </message>
    <message>
        <source>The data are those that were signed</source>
        <extracomment>A check of a passport&apos;s chip</extracomment>
        <translation>डेटा वही है जिस पर हस्ताक्षर हुआ</translation>
    </message>
    <message>
        <source>The signature is right</source>
        <extracomment>A check of a passport&apos;s chip</extracomment>
        <translation>हस्ताक्षर सही है</translation>
    </message>
    <message>
        <source>The signer is certified by a known country</source>
        <extracomment>A check of a passport&apos;s chip</extracomment>
        <translation>हस्ताक्षरकर्ता एक ज्ञात देश से प्रमाणित है</translation>
    </message>
    <message>
        <source>The certificates are valid today</source>
        <extracomment>A check of a passport&apos;s chip</extracomment>
        <translation>प्रमाणपत्र आज मान्य हैं</translation>
    </message>
    <message>
        <source>The signer is not revoked</source>
        <extracomment>A check of a passport&apos;s chip</extracomment>
        <translation>हस्ताक्षरकर्ता रद्द नहीं है</translation>
    </message>
    <message>
        <source>The chip is no copy (active authentication)</source>
        <extracomment>A check of a passport&apos;s chip, by the method called active authentication</extracomment>
        <translation>चिप नक़ल नहीं है (active authentication)</translation>
    </message>
    <message>
        <source>The chip is no copy (chip authentication)</source>
        <extracomment>A check of a passport&apos;s chip, by the method called chip authentication</extracomment>
        <translation>चिप नक़ल नहीं है (chip authentication)</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>A field does not say the same in the old passport and in the form</extracomment>
        <translation>अलग है</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>A field says the same in the old passport and in the form</extracomment>
        <translation>समान</translation>
    </message>
    <message>
        <source>not compared</source>
        <extracomment>Only one side has this field</extracomment>
        <translation>तुलना नहीं हुई</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>Result of a check of a passport&apos;s chip</extracomment>
        <translation>सही निकली</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Result of a check of a passport&apos;s chip</extracomment>
        <translation>विफल</translation>
    </message>
    <message>
        <source>not done</source>
        <extracomment>Result of a check of a passport&apos;s chip</extracomment>
        <translation>नहीं हुई</translation>
    </message>
    <message>
        <source>The chip&apos;s answer could not be used (%1).</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass; %1 is a code for the technician</extracomment>
        <translation>चिप का उत्तर काम नहीं आया (%1)।</translation>
    </message>
    <message>
        <source>The booklet has no chip</source>
        <extracomment>Why the chip of an old passport was not read</extracomment>
        <translation>पुस्तिका में चिप नहीं है</translation>
    </message>
    <message>
        <source>The chip cannot be read</source>
        <extracomment>Why the chip of an old passport was not read</extracomment>
        <translation>चिप पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>The chip does not open with the printed data</source>
        <extracomment>Why the chip of an old passport was not read: the lines or the number did not open it</extracomment>
        <translation>छपे डेटा से चिप नहीं खुलती</translation>
    </message>
    <message>
        <source>There is no reader, or it does not work</source>
        <extracomment>Why the chip of an old passport was not read</extracomment>
        <translation>रीडर नहीं है या काम नहीं करता</translation>
    </message>
    <message>
        <source>Name changed since, papers seen</source>
        <extracomment>Why an old passport and the form may differ</extracomment>
        <translation>तब से नाम बदला, काग़ज़ात देखे गए</translation>
    </message>
    <message>
        <source>The correction is what is applied for</source>
        <extracomment>Why an old passport and the form may differ: the applicant applies for this very correction</extracomment>
        <translation>आवेदन इसी सुधार के लिए है</translation>
    </message>
    <message>
        <source>Only shortened or spelt otherwise in the lines</source>
        <extracomment>Why an old passport and the form may differ: the two lines have no room for the whole name</extracomment>
        <translation>पंक्तियों में केवल छोटा या दूसरी वर्तनी में लिखा है</translation>
    </message>
    <message>
        <source>The form names another old passport</source>
        <extracomment>Why an old passport and the form may differ: the form names another one than the booklet shown</extracomment>
        <translation>फ़ॉर्म में कोई दूसरा पुराना पासपोर्ट लिखा है</translation>
    </message>
    <message>
        <source>The difference is not explained</source>
        <extracomment>What counter B has to look at: nobody could say why a field differs</extracomment>
        <translation>अंतर का कारण नहीं बताया गया</translation>
    </message>
    <message>
        <source>The booklet is in doubt</source>
        <extracomment>What counter B has to look at: the booklet may be forged or altered</extracomment>
        <translation>पुस्तिका पर संदेह है</translation>
    </message>
    <message>
        <source>The chip is not proven to be genuine</source>
        <extracomment>What counter B has to look at: a check of the chip failed</extracomment>
        <translation>चिप का असली होना प्रमाणित नहीं हुआ</translation>
    </message>
    <message>
        <source>Without the chip: %1.</source>
        <extracomment>%1 is the reason why the chip was not read</extracomment>
        <translation>चिप के बिना: %1।</translation>
    </message>
    <message>
        <source>Chip read: opened with the card access number (%1).</source>
        <extracomment>The chip was read; %1 is the name of the method, BAC or PACE</extracomment>
        <translation>चिप पढ़ी गई: कार्ड एक्सेस नंबर से खोली गई (%1)।</translation>
    </message>
    <message>
        <source>Chip read: opened with the printed lines (%1).</source>
        <extracomment>The chip was read; %1 is the name of the method, BAC or PACE</extracomment>
        <translation>चिप पढ़ी गई: छपी पंक्तियों से खोली गई (%1)।</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <extracomment>The old passport and the form say the same</extracomment>
        <translation>कोई अंतर नहीं है।</translation>
    </message>
    <message>
        <source>To be looked at: %1.</source>
        <extracomment>No field differs; %1 is the reason why counter B has to look</extracomment>
        <translation>देखना है: %1।</translation>
    </message>
    <message>
        <source>Differs: %1. Accepted: %2.</source>
        <extracomment>%1 names the fields that differ, %2 is the reason why that is accepted</extracomment>
        <translation>अंतर: %1। स्वीकार किया: %2।</translation>
    </message>
    <message>
        <source>Differs: %1. To be looked at: %2.</source>
        <extracomment>%1 names the fields that differ, %2 is why counter B has to look</extracomment>
        <translation>अंतर: %1। देखना है: %2।</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>What is wrong in the two lines of a passport: %1 the line, %2 a sentence</extracomment>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>Line %1, position %2: %3</source>
        <extracomment>What is wrong in the two lines of a passport: %1 the line, %2 the position in it, %3 a sentence</extracomment>
        <translation>पंक्ति %1, स्थान %2: %3</translation>
    </message>
    <message>
        <source>The two photographs look alike. That is advice only: you decide.</source>
        <extracomment>What a program found of two photographs; people decide</extracomment>
        <translation>दोनों फ़ोटो मिलते-जुलते लगते हैं। यह केवल सलाह है: निर्णय आपका है।</translation>
    </message>
    <message>
        <source>The two photographs are neither like nor unlike. Look yourself: you decide.</source>
        <extracomment>What a program found of two photographs; people decide</extracomment>
        <translation>दोनों फ़ोटो न साफ़ मिलते हैं, न साफ़ अलग हैं। स्वयं देखें: निर्णय आपका है।</translation>
    </message>
    <message>
        <source>The two photographs look unlike. That is advice only: look yourself.</source>
        <extracomment>What a program found of two photographs; people decide</extracomment>
        <translation>दोनों फ़ोटो अलग-अलग लगते हैं। यह केवल सलाह है: स्वयं देखें।</translation>
    </message>
    <message>
        <source>%1 The earlier one is the chip&apos;s.</source>
        <extracomment>After the advice on two photographs: which the earlier one was; %1 is the advice</extracomment>
        <translation>%1 पहले का फ़ोटो चिप का है।</translation>
    </message>
    <message>
        <source>%1 The earlier one is printed on the scanned page: how often that misleads was not measured.</source>
        <extracomment>After the advice on two photographs: which the earlier one was, and what that is worth; %1 is the advice</extracomment>
        <translation>%1 पहले का फ़ोटो स्कैन किए गए पृष्ठ पर छपा है: यह कितनी बार भ्रमित करता है, यह मापा नहीं गया।</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Is everything right?</source>
        <extracomment>Asked of the applicant under the list of what will be submitted</extracomment>
        <translation>क्या सब कुछ सही है?</translation>
    </message>
</context>
<context>
    <name>CounterFaults</name>
    <message>
        <source>This counter has no such device (%1). Use another counter.</source>
        <extracomment>Fault shown at the counter; %1 is a kind of device</extracomment>
        <translation>इस काउंटर पर ऐसा उपकरण नहीं है (%1)। दूसरा काउंटर लें।</translation>
    </message>
    <message>
        <source>This document is not asked for in this case. Look at the checklist.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>इस मामले में यह दस्तावेज़ नहीं माँगा गया। सूची देखें।</translation>
    </message>
    <message>
        <source>The terminal charged %1, which is not what is due. Do not charge again; ask the supervisor.</source>
        <extracomment>Fault shown at the counter; %1 is an amount</extracomment>
        <translation>मशीन ने %1 लिए, जो देय राशि नहीं है। फिर से न लें; पर्यवेक्षक से पूछें।</translation>
    </message>
    <message>
        <source>%1 checks are still open. Pass or fail each of them.</source>
        <extracomment>Fault shown at the counter; %1 is how many</extracomment>
        <translation>%1 जाँच अभी बाकी हैं। हर एक को ठीक या गलत बताएँ।</translation>
    </message>
    <message>
        <source>%1 is not finished. Finish, park (F8) or send it back first.</source>
        <extracomment>Fault shown at the counter; %1 is a token</extracomment>
        <translation>%1 पूरा नहीं हुआ। पहले पूरा करें, ठहराएँ (F8) या वापस भेजें।</translation>
    </message>
    <message>
        <source>%1 is on the screen. Finish or park it (F8) first.</source>
        <extracomment>Fault shown at the counter; %1 is a token</extracomment>
        <translation>%1 स्क्रीन पर है। पहले पूरा करें या ठहराएँ (F8)।</translation>
    </message>
    <message>
        <source>The case of %1 did not arrive in time. The token was given back; call next again (F2).</source>
        <extracomment>Fault shown at the counter; %1 is a token</extracomment>
        <translation>%1 का मामला समय पर नहीं आया। टोकन लौटा दिया गया; फिर अगला बुलाएँ (F2)।</translation>
    </message>
    <message>
        <source>This token is not known at this counter. Wait for the link, or use another counter.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>यह टोकन इस काउंटर पर ज्ञात नहीं। संपर्क की प्रतीक्षा करें, या दूसरा काउंटर लें।</translation>
    </message>
    <message>
        <source>%1 is on the screen. Finish or park it (F8), then scan the slip again.</source>
        <extracomment>Fault shown at the counter; %1 is a token</extracomment>
        <translation>%1 स्क्रीन पर है। पूरा करें या ठहराएँ (F8), फिर पर्ची स्कैन करें।</translation>
    </message>
    <message>
        <source>%1 waits for its turn. Call the next token (F2).</source>
        <extracomment>Fault shown at the counter; %1 is a token</extracomment>
        <translation>%1 अपनी बारी की प्रतीक्षा में है। अगला टोकन बुलाएँ (F2)।</translation>
    </message>
    <message>
        <source>This picture is of an unknown kind. Look at the original, and capture it again.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>यह चित्र अज्ञात प्रकार का है। मूल देखें, और फिर से लें।</translation>
    </message>
    <message>
        <source>This picture is too large to be shown. Look at the original, and capture it again.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>यह चित्र दिखाने के लिए बहुत बड़ा है। मूल देखें, और फिर से लें।</translation>
    </message>
    <message>
        <source>This picture is damaged. Look at the original, and capture it again.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>यह चित्र खराब है। मूल देखें, और फिर से लें।</translation>
    </message>
    <message>
        <source>The letter could not be made. Print it again (Ctrl+P), or ask for help.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>पत्र नहीं बन सका। फिर छापें (Ctrl+P), या सहायता लें।</translation>
    </message>
    <message>
        <source>Still to be done: %1. Finish it, then submit.</source>
        <extracomment>Fault shown at the counter; %1 names lines of the checklist</extracomment>
        <translation>अभी बाकी: %1। पूरा करें, फिर जमा करें।</translation>
    </message>
    <message>
        <source>Type all twelve digits of the Aadhaar number; only the last four are kept.</source>
        <extracomment>Fault shown at the counter: part of an Aadhaar number was typed; it is not recorded</extracomment>
        <translation>आधार संख्या के सभी बारह अंक लिखें; केवल अंतिम चार रखे जाते हैं।</translation>
    </message>
    <message>
        <source>A rule stops the grant (%1). Record a review of the answers first.</source>
        <extracomment>Fault shown at the counter; %1 is the name of a rule</extracomment>
        <translation>एक नियम मंज़ूरी रोकता है (%1)। पहले उत्तरों की समीक्षा दर्ज करें।</translation>
    </message>
    <message>
        <source>It is not known whether the card or UPI payment went through. Look it up before taking cash.</source>
        <extracomment>Fault shown at the counter: cash may not be taken yet</extracomment>
        <translation>कार्ड या यूपीआई भुगतान हुआ या नहीं, यह पता नहीं है। नक़द लेने से पहले जाँच लें।</translation>
    </message>
    <message>
        <source>Only what was paid beyond the fee can be asked back.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>केवल शुल्क से अधिक दी गई रक़म ही वापस माँगी जा सकती है।</translation>
    </message>
    <message>
        <source>Write the number of the officer&apos;s order first.</source>
        <extracomment>Fault shown at the counter: the second officer&apos;s signature</extracomment>
        <translation>पहले अधिकारी के आदेश की संख्या लिखें।</translation>
    </message>
    <message>
        <source>%1 may not sign this. A granting officer other than you has to sign.</source>
        <extracomment>Fault shown at the counter: the second officer&apos;s signature; %1 is an operator&apos;s id</extracomment>
        <translation>%1 इस पर हस्ताक्षर नहीं कर सकते। आपके अलावा किसी मंज़ूरी अधिकारी को हस्ताक्षर करने होंगे।</translation>
    </message>
    <message>
        <source>The signature does not fit this case. Sign again.</source>
        <extracomment>Fault shown at the counter: the second officer&apos;s signature</extracomment>
        <translation>हस्ताक्षर इस मामले से मेल नहीं खाता। फिर से हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>No rule that an officer may lift stands against this case.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>इस मामले के विरुद्ध ऐसा कोई नियम नहीं है जिसे अधिकारी हटा सकें।</translation>
    </message>
    <message>
        <source>Nothing lies on the reader. Lay the booklet or card on it, then try again.</source>
        <extracomment>Fault shown at the counter: a passport or card with a chip</extracomment>
        <translation>रीडर पर कुछ नहीं रखा है। पुस्तिका या कार्ड उस पर रखें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>It was taken away too early. Leave it on the reader until it is read, then try again.</source>
        <extracomment>Fault shown at the counter: a passport or card with a chip</extracomment>
        <translation>उसे बहुत जल्दी हटा लिया गया। पढ़े जाने तक रीडर पर रहने दें, फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The chip cannot be read. Lay it flat and try again; if it stays so, go on without it.</source>
        <extracomment>Fault shown at the counter: a passport or card with a chip</extracomment>
        <translation>चिप पढ़ी नहीं जा सकती। उसे सपाट रखकर फिर कोशिश करें; ऐसा ही रहे तो उसके बिना आगे बढ़ें।</translation>
    </message>
    <message>
        <source>The chip does not open with these data. Compare them with the booklet, then try again.</source>
        <extracomment>Fault shown at the counter: the printed lines or the number do not open the chip of a passport</extracomment>
        <translation>इस डेटा से चिप नहीं खुलती। पुस्तिका से मिलाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This application asks for no old passport.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>इस आवेदन में पुराना पासपोर्ट नहीं माँगा जाता।</translation>
    </message>
    <message>
        <source>The comparison is not complete. Read the booklet again.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>तुलना पूरी नहीं है। पुस्तिका फिर से पढ़ें।</translation>
    </message>
    <message>
        <source>The cash drawer was counted already. Look at the page again.</source>
        <extracomment>Fault shown at the counter: the cash drawer</extracomment>
        <translation>नकद दराज़ पहले ही गिनी जा चुकी है। पृष्ठ फिर से देखें।</translation>
    </message>
    <message>
        <source>Only an executive of counter A counts the cash drawer.</source>
        <extracomment>Fault shown at the counter: the cash drawer</extracomment>
        <translation>नकद दराज़ केवल काउंटर A का कार्यकारी गिनता है।</translation>
    </message>
    <message>
        <source>The drawer differs by %1 now. Finish the count again.</source>
        <extracomment>Fault shown at the counter: the cash drawer; %1 is the difference</extracomment>
        <translation>दराज़ में अब %1 का अंतर है। गिनती फिर से पूरी करें।</translation>
    </message>
</context>
<context>
    <name>CounterWords</name>
    <message>
        <source>Photocopies to be made</source>
        <extracomment>Why a case rests: the applicant makes photocopies</extracomment>
        <translation>फोटोकॉपी करानी है</translation>
    </message>
    <message>
        <source>Document to be fetched</source>
        <extracomment>Why a case rests: the applicant fetches a document from outside</extracomment>
        <translation>दस्तावेज़ लाना है</translation>
    </message>
    <message>
        <source>Applicant away</source>
        <extracomment>Why a case rests: the applicant has left the counter for a while</extracomment>
        <translation>आवेदक अनुपस्थित</translation>
    </message>
    <message>
        <source>Device does not work</source>
        <extracomment>Why a case rests: a scanner, camera or other device does not work</extracomment>
        <translation>उपकरण काम नहीं करता</translation>
    </message>
    <message>
        <source>Supervisor to be asked</source>
        <extracomment>Why a case rests: the officer asks the supervisor first</extracomment>
        <translation>पर्यवेक्षक से पूछना है</translation>
    </message>
    <message>
        <source>Particulars to be corrected</source>
        <extracomment>Why a case goes back to an earlier counter: typed particulars are wrong</extracomment>
        <translation>विवरण सुधारने हैं</translation>
    </message>
    <message>
        <source>Scan unreadable or wrong</source>
        <extracomment>Why a case goes back to an earlier counter: a scan is unreadable or of another paper</extracomment>
        <translation>स्कैन अपठनीय या गलत</translation>
    </message>
    <message>
        <source>Document missing</source>
        <extracomment>Why a case goes back to an earlier counter: a document was not scanned</extracomment>
        <translation>दस्तावेज़ नहीं है</translation>
    </message>
    <message>
        <source>Photograph to be taken again</source>
        <extracomment>Why a case goes back to an earlier counter: the photograph is not good enough</extracomment>
        <translation>फोटो फिर से लेनी है</translation>
    </message>
    <message>
        <source>Fingerprints or signature to be taken again</source>
        <extracomment>Why a case goes back to an earlier counter: fingerprints or signature are not good enough</extracomment>
        <translation>उंगलियों के निशान या हस्ताक्षर फिर से लेने हैं</translation>
    </message>
    <message>
        <source>Fee to be checked</source>
        <extracomment>Why a case goes back to an earlier counter: the fee is not right</extracomment>
        <translation>शुल्क जाँचना है</translation>
    </message>
    <message>
        <source>Small child</source>
        <extracomment>Why a photograph is kept although the check found fault: the applicant is a small child</extracomment>
        <translation>छोटा बच्चा</translation>
    </message>
    <message>
        <source>Medical reason</source>
        <extracomment>Why a photograph is kept although the check found fault: an illness or injury</extracomment>
        <translation>चिकित्सीय कारण</translation>
    </message>
    <message>
        <source>Religious head covering, face visible</source>
        <extracomment>Why a photograph is kept although the check found fault: religious head covering, face fully visible</extracomment>
        <translation>धार्मिक सिर ढकना, चेहरा दिखता है</translation>
    </message>
    <message>
        <source>The check is wrong, the photo is good</source>
        <extracomment>Why a photograph is kept although the check found fault: the officer sees that the check is wrong</extracomment>
        <translation>जाँच गलत है, फोटो ठीक है</translation>
    </message>
    <message>
        <source>Missing finger</source>
        <extracomment>Why a finger cannot be taken</extracomment>
        <translation>उंगली नहीं है</translation>
    </message>
    <message>
        <source>Bandaged</source>
        <extracomment>Why a finger cannot be taken</extracomment>
        <translation>पट्टी बँधी है</translation>
    </message>
    <message>
        <source>Worn ridges</source>
        <extracomment>Why a finger cannot be taken: the ridges are worn away</extracomment>
        <translation>घिसी रेखाएँ</translation>
    </message>
    <message>
        <source>Cannot be placed</source>
        <extracomment>Why a finger cannot be taken: it cannot be placed on the sensor</extracomment>
        <translation>रखी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Right thumb</source>
        <extracomment>A finger of the right hand</extracomment>
        <translation>दायाँ अंगूठा</translation>
    </message>
    <message>
        <source>Right index</source>
        <extracomment>A finger of the right hand</extracomment>
        <translation>दाईं तर्जनी</translation>
    </message>
    <message>
        <source>Right middle</source>
        <extracomment>A finger of the right hand</extracomment>
        <translation>दाईं मध्यमा</translation>
    </message>
    <message>
        <source>Right ring</source>
        <extracomment>A finger of the right hand</extracomment>
        <translation>दाईं अनामिका</translation>
    </message>
    <message>
        <source>Right little</source>
        <extracomment>A finger of the right hand</extracomment>
        <translation>दाईं कनिष्ठा</translation>
    </message>
    <message>
        <source>Left thumb</source>
        <extracomment>A finger of the left hand</extracomment>
        <translation>बायाँ अंगूठा</translation>
    </message>
    <message>
        <source>Left index</source>
        <extracomment>A finger of the left hand</extracomment>
        <translation>बाईं तर्जनी</translation>
    </message>
    <message>
        <source>Left middle</source>
        <extracomment>A finger of the left hand</extracomment>
        <translation>बाईं मध्यमा</translation>
    </message>
    <message>
        <source>Left ring</source>
        <extracomment>A finger of the left hand</extracomment>
        <translation>बाईं अनामिका</translation>
    </message>
    <message>
        <source>Left little</source>
        <extracomment>A finger of the left hand</extracomment>
        <translation>बाईं कनिष्ठा</translation>
    </message>
    <message>
        <source>press harder</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>ज़ोर से दबाएँ</translation>
    </message>
    <message>
        <source>press less</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>हल्के दबाएँ</translation>
    </message>
    <message>
        <source>too dry: moisten</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>सूखी है: नम करें</translation>
    </message>
    <message>
        <source>too wet: dry it</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>गीली है: सुखाएँ</translation>
    </message>
    <message>
        <source>clean the finger</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>उंगली साफ करें</translation>
    </message>
    <message>
        <source>move to the centre</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>बीच में रखें</translation>
    </message>
    <message>
        <source>not seen</source>
        <extracomment>The sensor did not see this finger</extracomment>
        <translation>दिखी नहीं</translation>
    </message>
    <message>
        <source>Only one face may be in the picture</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>चित्र में केवल एक चेहरा होना चाहिए</translation>
    </message>
    <message>
        <source>Eyes open and free, please</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>कृपया आँखें खुली और साफ दिखें</translation>
    </message>
    <message>
        <source>Mouth closed, please</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>कृपया मुँह बंद रखें</translation>
    </message>
    <message>
        <source>Move nearer to the camera or away from it</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>कैमरे के पास आएँ या दूर जाएँ</translation>
    </message>
    <message>
        <source>Look straight into the camera</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>सीधे कैमरे में देखें</translation>
    </message>
    <message>
        <source>Keep still: the picture is blurred</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>स्थिर रहें: चित्र धुँधला है</translation>
    </message>
    <message>
        <source>A neutral face, please</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>कृपया चेहरा सामान्य रखें</translation>
    </message>
    <message>
        <source>The face must be free of hair and cloth</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>चेहरे पर बाल या कपड़ा न हो</translation>
    </message>
    <message>
        <source>Glare: tilt or take off the glasses</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>चमक है: चश्मा झुकाएँ या उतारें</translation>
    </message>
    <message>
        <source>The background must be plain white</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>पृष्ठभूमि सादी सफेद होनी चाहिए</translation>
    </message>
    <message>
        <source>Head into the middle of the picture</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>सिर चित्र के बीच में लाएँ</translation>
    </message>
    <message>
        <source>The light on the face is not even</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>चेहरे पर रोशनी एक समान नहीं है</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>भरना ज़रूरी है</translation>
    </message>
    <message>
        <source>Too long</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>बहुत लंबा</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>सूची से चुनें</translation>
    </message>
    <message>
        <source>Not a date</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>तारीख नहीं है</translation>
    </message>
    <message>
        <source>Not a number</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>संख्या नहीं है</translation>
    </message>
    <message>
        <source>Not in the right form</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>सही रूप में नहीं</translation>
    </message>
    <message>
        <source>Tatkaal</source>
        <extracomment>Scheme of a passport application: the quick one</extracomment>
        <translation>तत्काल</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Scheme of a passport application: the ordinary one</extracomment>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Senior citizen</source>
        <extracomment>Priority in the queue</extracomment>
        <translation>वरिष्ठ नागरिक</translation>
    </message>
    <message>
        <source>Divyang</source>
        <extracomment>Priority in the queue: person with a disability</extracomment>
        <translation>दिव्यांग</translation>
    </message>
    <message>
        <source>Expectant mother</source>
        <extracomment>Priority in the queue</extracomment>
        <translation>गर्भवती महिला</translation>
    </message>
    <message>
        <source>With infant</source>
        <extracomment>Priority in the queue</extracomment>
        <translation>शिशु के साथ</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>How a fee was paid</extracomment>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>How a fee was paid</extracomment>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>UPI</source>
        <extracomment>How a fee was paid: Unified Payments Interface</extracomment>
        <translation>यूपीआई</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>How a fee was paid</extracomment>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Value of a yes/no field</extracomment>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Value of a yes/no field</extracomment>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Granted, police verification afterwards</source>
        <extracomment>Outcome of a case; police verification follows the issue</extracomment>
        <translation>स्वीकृत, पुलिस सत्यापन बाद में</translation>
    </message>
    <message>
        <source>Granted, police verification first</source>
        <extracomment>Outcome of a case; police verification precedes the issue</extracomment>
        <translation>स्वीकृत, पुलिस सत्यापन पहले</translation>
    </message>
    <message>
        <source>Granted</source>
        <extracomment>Outcome of a case</extracomment>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>Outcome of a case: it waits for documents or a clarification</extracomment>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Outcome of a case</extracomment>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Forwarded to the passport office</source>
        <extracomment>Outcome of a case at a Kendra without granting counter</extracomment>
        <translation>पासपोर्ट कार्यालय को भेजा गया</translation>
    </message>
    <message>
        <source>Final: confirmed by the centre.</source>
        <extracomment>The data centre has confirmed a grant</extracomment>
        <translation>अंतिम: केंद्र ने पुष्टि कर दी है।</translation>
    </message>
    <message>
        <source>Referred by the centre to an officer.</source>
        <extracomment>The data centre has given a grant to an officer for a second look</extracomment>
        <translation>केंद्र ने अधिकारी को भेजा है।</translation>
    </message>
    <message>
        <source>Provisional: becomes final when the centre confirms.</source>
        <extracomment>Written out wherever a decision was made at the Kendra and the data centre has not answered yet</extracomment>
        <translation>अनंतिम: केंद्र की पुष्टि के बाद अंतिम होगा।</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <extracomment>Why money is paid back: the same fee was paid twice</extracomment>
        <translation>दो बार भुगतान</translation>
    </message>
    <message>
        <source>More paid than the fee</source>
        <extracomment>Why money is paid back: more was paid than the fee</extracomment>
        <translation>शुल्क से अधिक भुगतान</translation>
    </message>
    <message>
        <source>Wrong change was given</source>
        <extracomment>Why the cash drawer holds another sum than it ought to: somebody got too much or too little change</extracomment>
        <translation>गलत छुट्टा दिया गया</translation>
    </message>
    <message>
        <source>A false note was taken out</source>
        <extracomment>Why the cash drawer holds another sum than it ought to: a note was found to be false and was taken out</extracomment>
        <translation>नकली नोट निकाल लिया गया</translation>
    </message>
    <message>
        <source>The count at the opening was wrong</source>
        <extracomment>Why the cash drawer holds another sum than it ought to: the count of the morning was not right</extracomment>
        <translation>खोलते समय की गिनती गलत थी</translation>
    </message>
    <message>
        <source>The reason is not known</source>
        <extracomment>Why the cash drawer holds another sum than it ought to</extracomment>
        <translation>कारण पता नहीं है</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Status</source>
        <extracomment>Letter: what became of the application</extracomment>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Provisional number</source>
        <extracomment>Letter: number of the application until the centre has given the final one</extracomment>
        <translation>अनंतिम संख्या</translation>
    </message>
    <message>
        <source>File number</source>
        <extracomment>Letter: the final number of the file</extracomment>
        <translation>फ़ाइल संख्या</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Letter: the number called in the hall</extracomment>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Application number (ARN)</source>
        <extracomment>Letter: Application Reference Number</extracomment>
        <translation>आवेदन संख्या (ARN)</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Letter: given name and surname</extracomment>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <extracomment>Letter: money received, with the receipt&apos;s number</extracomment>
        <translation>जमा शुल्क</translation>
    </message>
    <message>
        <source>Fee schedule</source>
        <extracomment>Letter: which table of fees was used</extracomment>
        <translation>शुल्क सूची</translation>
    </message>
    <message>
        <source>Reasons</source>
        <extracomment>Letter: why the application is on hold or refused</extracomment>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <extracomment>Letter: what the applicant has to bring next time</extracomment>
        <translation>लाने वाले दस्तावेज़</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Letter: what the officer wrote</extracomment>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Officers</source>
        <extracomment>Letter: who worked at counters A, B and C</extracomment>
        <translation>अधिकारी</translation>
    </message>
    <message>
        <source>Date of visit</source>
        <extracomment>Letter: day of the visit</extracomment>
        <translation>आने की तारीख</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <extracomment>Letter: stamped on every copy but the first</extracomment>
        <translation>अनुलिपि</translation>
    </message>
    <message>
        <source>Granted, without police verification</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>स्वीकृत, पुलिस सत्यापन के बिना</translation>
    </message>
    <message>
        <source>Granted, police verification before issue</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>स्वीकृत, जारी करने से पहले पुलिस सत्यापन</translation>
    </message>
    <message>
        <source>Granted, police verification after issue</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>स्वीकृत, जारी करने के बाद पुलिस सत्यापन</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Forwarded to the passport office</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>पासपोर्ट कार्यालय को भेजा गया</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>अभी निर्णय नहीं हुआ</translation>
    </message>
    <message>
        <source>Nothing more is needed from you. You will get a message when your document is sent.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>आपसे और कुछ नहीं चाहिए। दस्तावेज़ भेजे जाने पर आपको संदेश मिलेगा।</translation>
    </message>
    <message>
        <source>The police will visit you at your address. Keep your documents ready; your document is issued afterwards.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>पुलिस आपके पते पर आएगी। अपने दस्तावेज़ तैयार रखें; आपका दस्तावेज़ उसके बाद जारी होगा।</translation>
    </message>
    <message>
        <source>Your document will be sent to you. The police will visit you at your address afterwards.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>आपका दस्तावेज़ आपको भेजा जाएगा। उसके बाद पुलिस आपके पते पर आएगी।</translation>
    </message>
    <message>
        <source>Please come again with what is named above, and bring this letter. You do not pay the fee again.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>कृपया ऊपर बताई चीज़ों और इस पत्र के साथ फिर आएँ। शुल्क फिर से नहीं देना है।</translation>
    </message>
    <message>
        <source>The reasons are named above. You may appeal against this decision; ask at the enquiry counter.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>कारण ऊपर दिए गए हैं। आप इस निर्णय के विरुद्ध अपील कर सकते हैं; पूछताछ काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>The passport office will decide on your application. You will get a message.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>पासपोर्ट कार्यालय आपके आवेदन पर निर्णय करेगा। आपको संदेश मिलेगा।</translation>
    </message>
    <message>
        <source>Please ask at the enquiry counter.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>कृपया पूछताछ काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>Provisional: becomes final when the centre confirms.</source>
        <extracomment>Letter: the data centre has not answered yet</extracomment>
        <translation>अनंतिम: केंद्र की पुष्टि के बाद अंतिम होगा।</translation>
    </message>
    <message>
        <source>Final: confirmed by the centre.</source>
        <extracomment>Letter: the data centre has confirmed</extracomment>
        <translation>अंतिम: केंद्र ने पुष्टि कर दी है।</translation>
    </message>
    <message>
        <source>At this Kendra the stages may be worked at one machine; they were worked by different persons.</source>
        <extracomment>Letter: a camp, van or mission may have only one machine</extracomment>
        <translation>इस केंद्र में सभी चरण एक ही मशीन पर हो सकते हैं; उन पर अलग-अलग व्यक्तियों ने काम किया।</translation>
    </message>
    <message>
        <source>Promised by law</source>
        <extracomment>Letter: until when the law promises the certificate</extracomment>
        <translation>क़ानून का वादा</translation>
    </message>
    <message>
        <source>within %1 working days, until %2</source>
        <extracomment>Letter, promise of the law: %1 is a number of working days, %2 the last of them</extracomment>
        <translation>%1 कार्य दिवसों में, %2 तक</translation>
    </message>
    <message>
        <source>within %1 working days</source>
        <extracomment>Letter, promise of the law: %1 is a number of working days</extracomment>
        <translation>%1 कार्य दिवसों में</translation>
    </message>
    <message>
        <source>Designated officer</source>
        <extracomment>Letter: the officer who by law answers for the certificate</extracomment>
        <translation>नामित अधिकारी</translation>
    </message>
    <message>
        <source>First appeal to</source>
        <extracomment>Letter: to whom one may appeal when the promise is not kept</extracomment>
        <translation>पहली अपील</translation>
    </message>
    <message>
        <source>Second appeal to</source>
        <extracomment>Letter: to whom one may appeal against the first answer</extracomment>
        <translation>दूसरी अपील</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Letter: when the document may be expected</extracomment>
        <translation>कब तक अपेक्षित</translation>
    </message>
    <message>
        <source>%1 That is by %2.</source>
        <extracomment>Letter, when the document may be expected: %1 is a sentence, %2 a day</extracomment>
        <translation>%1 यानी %2 तक।</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <extracomment>Letter of a held or refused application: what is looked at again because answers changed</extracomment>
        <translation>फिर से देखा जाएगा</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Fee receipt</source>
        <extracomment>Fee receipt: its title</extracomment>
        <translation>शुल्क की रसीद</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <extracomment>Fee receipt: mark of a second print</extracomment>
        <translation>अनुलिपि</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Fee receipt: before the amount of money</extracomment>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <extracomment>Fee receipt: before its number</extracomment>
        <translation>रसीद संख्या</translation>
    </message>
    <message>
        <source>Fee schedule and line</source>
        <extracomment>Fee receipt: before the name of the table of fees and the line in it</extracomment>
        <translation>शुल्क सूची और पंक्ति</translation>
    </message>
    <message>
        <source>Paid by</source>
        <extracomment>Fee receipt: before how it was paid</extracomment>
        <translation>भुगतान का माध्यम</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Fee receipt: before the reference of the card or UPI payment</extracomment>
        <translation>संदर्भ संख्या</translation>
    </message>
    <message>
        <source>For token and application</source>
        <extracomment>Fee receipt: before the token and the last digits of the application&apos;s number</extracomment>
        <translation>टोकन और आवेदन के लिए</translation>
    </message>
    <message>
        <source>Keep this receipt. The fee is not paid back after the visit.</source>
        <extracomment>Fee receipt: last line</extracomment>
        <translation>यह रसीद सँभालकर रखें। विज़िट के बाद शुल्क वापस नहीं होता।</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>Fee receipt: how it was paid</extracomment>
        <translation>नकद</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Fee receipt: how it was paid</extracomment>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>UPI</source>
        <extracomment>Fee receipt: how it was paid</extracomment>
        <translation>यूपीआई</translation>
    </message>
</context>
<context>
    <name>seva::BookletFaces</name>
    <message>
        <source>Take the photograph: it is then compared with the one in the chip.</source>
        <translation>फ़ोटो लें: फिर उसकी तुलना चिप के फ़ोटो से की जाएगी।</translation>
    </message>
    <message>
        <source>The two photographs are being compared.</source>
        <extracomment>While a program compares two photographs</extracomment>
        <translation>दोनों फ़ोटो की तुलना की जा रही है।</translation>
    </message>
    <message>
        <source>The photographs could not be compared. Look yourself.</source>
        <extracomment>A program could not compare two photographs</extracomment>
        <translation>फ़ोटो की तुलना नहीं हो सकी। स्वयं देखें।</translation>
    </message>
    <message>
        <source>Take the photograph: it is then compared with the one on the scanned page.</source>
        <extracomment>Two photographs can be compared only when both are there; the passport&apos;s page was scanned</extracomment>
        <translation>फ़ोटो लें: फिर उसकी तुलना स्कैन किए गए पृष्ठ के फ़ोटो से होगी।</translation>
    </message>
</context>
<context>
    <name>seva::BookletTask</name>
    <message>
        <source>These are not the lines of a passport: a passport has two lines of 44 characters.</source>
        <extracomment>The two lines are of a visa or card</extracomment>
        <translation>ये पासपोर्ट की पंक्तियाँ नहीं हैं: पासपोर्ट में 44 अक्षरों की दो पंक्तियाँ होती हैं।</translation>
    </message>
    <message>
        <source>The card access number has six digits.</source>
        <extracomment>The number on the page of data of a passport that opens its chip</extracomment>
        <translation>कार्ड एक्सेस नंबर में छह अंक होते हैं।</translation>
    </message>
    <message>
        <source>Type or scan the two lines at the foot of the page of data, or type the card access number.</source>
        <extracomment>Nothing was typed that opens the chip of a passport</extracomment>
        <translation>विवरण पृष्ठ के नीचे की दो पंक्तियाँ टाइप या स्कैन करें, या कार्ड एक्सेस नंबर टाइप करें।</translation>
    </message>
    <message>
        <source>In the chip: %1</source>
        <extracomment>Something is wrong in the lines that the chip holds; %1 says what</extracomment>
        <translation>चिप में: %1</translation>
    </message>
    <message>
        <source>Without the chip, the two lines are needed: type or scan them.</source>
        <extracomment>The chip is not read and the two lines were not typed</extracomment>
        <translation>चिप के बिना दोनों पंक्तियाँ चाहिए: उन्हें टाइप या स्कैन करें।</translation>
    </message>
    <message>
        <source>%1 The form was changed since: compare again.</source>
        <extracomment>After an edit of the form; %1 is what was found of the old passport before it</extracomment>
        <translation>%1 तब से फ़ॉर्म बदला गया है: फिर से तुलना करें।</translation>
    </message>
    <message>
        <source>The comparison of the old passport is recorded.</source>
        <extracomment>What was found of the old passport is recorded</extracomment>
        <translation>पुराने पासपोर्ट की तुलना दर्ज हो गई।</translation>
    </message>
</context>
<context>
    <name>seva::CaptureSession</name>
    <message>
        <source>Every paper that was asked for is scanned. To scan one again, choose it in the checklist.</source>
        <extracomment>Counter A: the operator asked to scan the next paper, and there is none left</extracomment>
        <translation>माँगे गए सभी काग़ज़ स्कैन हो चुके हैं। किसी एक को फिर से स्कैन करने के लिए उसे सूची में चुनें।</translation>
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
        <translation>बिना अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>About a token: the applicant came after the time of the appointment</extracomment>
        <translation>देर से</translation>
    </message>
    <message>
        <source>Sent back: %1.</source>
        <extracomment>The case was sent back; %1 is the reason</extracomment>
        <translation>वापस भेजा गया: %1।</translation>
    </message>
    <message>
        <source>Sent back: %1. “%2”</source>
        <extracomment>The case was sent back; %1 is the reason, %2 what the officer wrote</extracomment>
        <translation>वापस भेजा गया: %1। “%2”</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <extracomment>A payment in the list of what counter A took</extracomment>
        <translation>जमा शुल्क</translation>
    </message>
    <message>
        <source>Photo kept</source>
        <extracomment>A photograph was kept although the check found fault; the value is the reason</extracomment>
        <translation>फोटो रखी गई</translation>
    </message>
    <message>
        <source>Waived</source>
        <extracomment>Photograph, fingerprints or signature were not taken; the value is the reason</extracomment>
        <translation>छूट दी गई</translation>
    </message>
    <message>
        <source>Signature: thumb impression</source>
        <extracomment>The applicant gave a thumb impression in place of a signature</extracomment>
        <translation>हस्ताक्षर: अंगूठे का निशान</translation>
    </message>
    <message>
        <source>Exception signed</source>
        <extracomment>A rule refused, and an officer let the application through; the value is the officer and the order</extracomment>
        <translation>अपवाद पर हस्ताक्षर</translation>
    </message>
    <message>
        <source>%1 That is by %2.</source>
        <extracomment>Counter C, after the grant: %1 is a sentence about the dispatch, %2 a day</extracomment>
        <translation>%1 यानी %2 तक।</translation>
    </message>
    <message>
        <source>Old passport</source>
        <extracomment>The old passport was read at counter A; the value is what was found</extracomment>
        <translation>पुराना पासपोर्ट</translation>
    </message>
</context>
<context>
    <name>seva::CheckModel</name>
    <message>
        <source>Photograph is of the applicant</source>
        <extracomment>A check of counter B: is the person in the picture the one at the counter</extracomment>
        <translation>फोटो आवेदक की ही है</translation>
    </message>
    <message>
        <source>Particulars agree with the documents</source>
        <extracomment>A check of counter B: do the typed particulars agree with the documents</extracomment>
        <translation>विवरण दस्तावेज़ों से मेल खाते हैं</translation>
    </message>
</context>
<context>
    <name>seva::Checklist</name>
    <message>
        <source>Particulars</source>
        <extracomment>Line of the checklist at counter A: the fields of the form</extracomment>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Photograph</source>
        <extracomment>Line of the checklist at counter A</extracomment>
        <translation>फोटो</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <extracomment>Line of the checklist at counter A</extracomment>
        <translation>उंगलियों के निशान</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Line of the checklist at counter A</extracomment>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Line of the checklist at counter A</extracomment>
        <translation>शुल्क</translation>
    </message>
    <message>
        <source>Applicant&apos;s confirmation</source>
        <extracomment>Line of the checklist at counter A: the applicant confirms what will be submitted</extracomment>
        <translation>आवेदक की पुष्टि</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <extracomment>Beside a scanned document: how many pages it has</extracomment>
        <translation>पृष्ठ: %1</translation>
    </message>
    <message>
        <source>To ask or correct: %1</source>
        <extracomment>Below &quot;Particulars&quot; in the checklist; %1 names fields of the form</extracomment>
        <translation>पूछें या सुधारें: %1</translation>
    </message>
    <message>
        <source>To ask or correct: %1, and %2 more</source>
        <extracomment>Below &quot;Particulars&quot; in the checklist; %1 names fields of the form, %2 is how many others there are</extracomment>
        <translation>पूछें या सुधारें: %1, और %2 अन्य</translation>
    </message>
    <message>
        <source>Old passport compared</source>
        <translation>पुराने पासपोर्ट से तुलना</translation>
    </message>
    <message>
        <source>The form was changed since: compare again.</source>
        <translation>तब से फ़ॉर्म बदला गया है: फिर से तुलना करें।</translation>
    </message>
    <message>
        <source>Shown before: on %1, file %2, seen by %3</source>
        <extracomment>Below a document that is not scanned yet; %1 is a day, %2 a file number, %3 the id of an officer</extracomment>
        <translation>पहले दिखाया गया: %1 को, फ़ाइल %2, %3 ने देखा</translation>
    </message>
</context>
<context>
    <name>seva::ConfirmTask</name>
    <message>
        <source>The applicant says something is not right. Correct it, then ask again (F12).</source>
        <extracomment>The applicant says that something on the screen is not right. F12 asks again</extracomment>
        <translation>आवेदक के अनुसार कुछ सही नहीं है। सुधारें, फिर दोबारा पूछें (F12)।</translation>
    </message>
</context>
<context>
    <name>seva::CounterDesk</name>
    <message>
        <source>%1 is parked. Any counter of this stage may take it up again.</source>
        <extracomment>%1 is a token</extracomment>
        <translation>%1 रोका गया। इस चरण का कोई भी काउंटर इसे फिर ले सकता है।</translation>
    </message>
    <message>
        <source>%1 is finished.</source>
        <extracomment>A visit is over: %1 is the token</extracomment>
        <translation>%1 पूरा हुआ।</translation>
    </message>
    <message>
        <source>sent back</source>
        <extracomment>In the queue: this case was sent back to this stage</extracomment>
        <translation>वापस आया</translation>
    </message>
    <message>
        <source>Nobody is waiting for this stage.</source>
        <extracomment>The hub has no token for this stage</extracomment>
        <translation>इस चरण के लिए कोई प्रतीक्षा नहीं कर रहा।</translation>
    </message>
    <message>
        <source>The hub did not answer in time. Try again in a few seconds (F2).</source>
        <extracomment>The hub was there a moment ago. F2 is the key that calls the next token</extracomment>
        <translation>हब ने समय पर उत्तर नहीं दिया। कुछ सेकंड में फिर कोशिश करें (F2)।</translation>
    </message>
    <message>
        <source>No answer from the hub, and nobody waits in this counter&apos;s own lane. Scan a slip or type its number (Ctrl+L).</source>
        <extracomment>Ctrl+L is the key for a slip</extracomment>
        <translation>हब से उत्तर नहीं, और इस काउंटर की अपनी कतार में कोई नहीं। पर्ची स्कैन करें या उसकी संख्या लिखें (Ctrl+L)।</translation>
    </message>
    <message>
        <source>No answer from the hub. Scan a slip or type its number (Ctrl+L).</source>
        <translation>हब से उत्तर नहीं। पर्ची स्कैन करें या उसकी संख्या लिखें (Ctrl+L)।</translation>
    </message>
    <message>
        <source>%1 waits again.</source>
        <extracomment>Somebody who was absent is back: %1 is the token</extracomment>
        <translation>%1 फिर प्रतीक्षा में है।</translation>
    </message>
</context>
<context>
    <name>seva::DocumentReading</name>
    <message>
        <source>same</source>
        <extracomment>Beside a value read on a paper: the form says the same</extracomment>
        <translation>समान</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>Beside a value read on a paper: the form says something else</extracomment>
        <translation>अलग है</translation>
    </message>
    <message>
        <source>not in the form</source>
        <extracomment>Beside a value read on a paper: the form says nothing</extracomment>
        <translation>फ़ॉर्म में नहीं है</translation>
    </message>
    <message>
        <source>Nothing was read that this form asks for.</source>
        <extracomment>Counter A: nothing of a scanned paper has a place in the form</extracomment>
        <translation>ऐसा कुछ नहीं पढ़ा गया जो इस फ़ॉर्म में पूछा जाता है।</translation>
    </message>
    <message>
        <source>Only to compare: this may not be the applicant&apos;s own paper.</source>
        <extracomment>Counter A: values of a scanned paper are shown, and cannot be taken into the form</extracomment>
        <translation>केवल मिलान के लिए: हो सकता है यह आवेदक का अपना काग़ज़ न हो।</translation>
    </message>
    <message>
        <source>Another paper</source>
        <extracomment>The kind of a scanned paper that is none of those the program knows</extracomment>
        <translation>कोई और काग़ज़</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>The kind of a scanned paper, such as a PAN card; %1 is it, %2 is how sure the program is, in per cent</extracomment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>This does not look like the paper that was asked for: %1. Look at it, and scan again if it is not.</source>
        <extracomment>Counter A: a scanned paper seems to be the wrong one; %1 is the document that the application needs</extracomment>
        <translation>यह माँगा गया काग़ज़ नहीं लगता: %1। इसे देख लें, और सही न हो तो फिर से स्कैन करें।</translation>
    </message>
    <message>
        <source>Only to compare: this may not be the paper that was asked for.</source>
        <extracomment>Counter A: values of a scanned paper are shown, and cannot be taken into the form</extracomment>
        <translation>केवल मिलान के लिए: हो सकता है यह माँगा गया काग़ज़ न हो।</translation>
    </message>
</context>
<context>
    <name>seva::DrawerTask</name>
    <message>
        <source>The drawer holds what it ought to: %1.</source>
        <extracomment>Counter A, the drawer was counted at the end; %1 is the amount in it</extracomment>
        <translation>दराज़ में उतना ही है जितना होना चाहिए: %1।</translation>
    </message>
    <message>
        <source>%1 is missing: %2 ought to be there, %3 was counted.</source>
        <translation>%1 कम है: %2 होना चाहिए, %3 गिना गया।</translation>
    </message>
    <message>
        <source>%1 too much: %2 ought to be there, %3 was counted.</source>
        <translation>%1 ज़्यादा है: %2 होना चाहिए, %3 गिना गया।</translation>
    </message>
    <message>
        <source>The cash drawer was not closed on %1. Count it now.</source>
        <extracomment>Counter A, before the next token; %1 is a day</extracomment>
        <translation>नकद दराज़ %1 को बंद नहीं की गई थी। अब गिनें।</translation>
    </message>
    <message>
        <source>The cash drawer was not counted today. Count it before the first fee.</source>
        <extracomment>Counter A, before the next token</extracomment>
        <translation>नकद दराज़ आज नहीं गिनी गई है। पहले शुल्क से पहले गिनें।</translation>
    </message>
    <message>
        <source>The drawer is open with %1.</source>
        <translation>दराज़ %1 के साथ खुली है।</translation>
    </message>
</context>
<context>
    <name>seva::EvidenceModel</name>
    <message>
        <source>Photograph</source>
        <extracomment>Caption of a picture of the case</extracomment>
        <translation>फोटो</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <extracomment>Caption of a scanned page: %1 is the document, %2 the page, %3 how many pages there are</extracomment>
        <translation>%1, पृष्ठ %2 / %3</translation>
    </message>
    <message>
        <source>Thumb impression</source>
        <extracomment>Caption of a picture of the case: a thumb print in place of a signature</extracomment>
        <translation>अंगूठे का निशान</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>हस्ताक्षर</translation>
    </message>
</context>
<context>
    <name>seva::ExceptionTask</name>
    <message>
        <source>The exception is recorded, signed by %1.</source>
        <extracomment>Counter A: an officer let an application through that a rule refuses; %1 is the officer&apos;s id</extracomment>
        <translation>अपवाद दर्ज हुआ, %1 के हस्ताक्षर से।</translation>
    </message>
</context>
<context>
    <name>seva::FeeTask</name>
    <message>
        <source>%1 received. Receipt %2.</source>
        <extracomment>A fee was taken: %1 is the amount, %2 the number of the receipt</extracomment>
        <translation>%1 प्राप्त। रसीद %2।</translation>
    </message>
    <message>
        <source>The refund of %1 is asked for.</source>
        <extracomment>Counter A: more was paid than is due; %1 is the amount that the passport office pays back</extracomment>
        <translation>%1 की वापसी का अनुरोध दर्ज हुआ।</translation>
    </message>
    <message>
        <source>Unclear: %1. It is looked up before anything else is taken.</source>
        <extracomment>Fee page: nobody knows whether a card or UPI payment went through; %1 is the amount</extracomment>
        <translation>अस्पष्ट: %1। कुछ और लेने से पहले इसकी जाँच होगी।</translation>
    </message>
    <message>
        <source>No longer counted, paid more than a year ago: %1</source>
        <extracomment>Fee page: a payment is older than its year; %1 is the amount</extracomment>
        <translation>अब मान्य नहीं, एक वर्ष से पहले दिया गया: %1</translation>
    </message>
    <message>
        <source>Part paid: %1. The difference to collect is %2.</source>
        <extracomment>Fee page: a part of the fee is paid already; %1 is that part, %2 what is still due</extracomment>
        <translation>आंशिक भुगतान: %1। लेने का अंतर %2 है।</translation>
    </message>
    <message>
        <source>Refund asked for: %1</source>
        <extracomment>Fee page: a refund was asked for; %1 is the amount</extracomment>
        <translation>वापसी का अनुरोध: %1</translation>
    </message>
    <message>
        <source>Challan %1: not paid at the bank yet; it can be paid until %2</source>
        <extracomment>Fee page: a bank slip; %1 its number, %2 a day</extracomment>
        <translation>चालान %1: बैंक में अभी जमा नहीं; %2 तक जमा हो सकता है</translation>
    </message>
    <message>
        <source>Challan %1: paid at the bank, which confirms it by %2</source>
        <extracomment>Fee page: a bank slip; %1 its number, %2 a day</extracomment>
        <translation>चालान %1: बैंक में जमा; बैंक %2 तक पुष्टि करेगा</translation>
    </message>
    <message>
        <source>Challan %1: confirmed by the bank</source>
        <extracomment>Fee page: a bank slip; %1 its number</extracomment>
        <translation>चालान %1: बैंक ने पुष्टि की</translation>
    </message>
    <message>
        <source>Challan %1: the bank names another amount; ask the supervisor</source>
        <extracomment>Fee page: a bank slip; %1 its number</extracomment>
        <translation>चालान %1: बैंक दूसरी रक़म बताता है; पर्यवेक्षक से पूछें</translation>
    </message>
    <message>
        <source>Challan %1: expired unpaid</source>
        <extracomment>Fee page: a bank slip; %1 its number</extracomment>
        <translation>चालान %1: बिना भुगतान अवधि समाप्त</translation>
    </message>
</context>
<context>
    <name>seva::FingerTask</name>
    <message>
        <source>Four fingers of the right hand</source>
        <extracomment>Which fingers to place on the sensor</extracomment>
        <translation>दाएँ हाथ की चार उंगलियाँ</translation>
    </message>
    <message>
        <source>Four fingers of the left hand</source>
        <extracomment>Which fingers to place on the sensor</extracomment>
        <translation>बाएँ हाथ की चार उंगलियाँ</translation>
    </message>
    <message>
        <source>Both thumbs</source>
        <extracomment>Which fingers to place on the sensor</extracomment>
        <translation>दोनों अंगूठे</translation>
    </message>
</context>
<context>
    <name>seva::FormModel</name>
    <message>
        <source>typed</source>
        <extracomment>Where the value of a field comes from: typed at a counter</extracomment>
        <translation>लिखा गया</translation>
    </message>
    <message>
        <source>form</source>
        <extracomment>Where the value of a field comes from: the applicant&apos;s own form</extracomment>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>form: %1</source>
        <extracomment>How a value differs; %1 is what the applicant&apos;s own form says</extracomment>
        <translation>फ़ॉर्म: %1</translation>
    </message>
</context>
<context>
    <name>seva::PhotoTask</name>
    <message>
        <source>The photo does not pass: %1. Take it again (F5) or give a reason (F9).</source>
        <extracomment>%1 is the hint, such as &quot;Eyes open, please&quot;. F5 takes the photo, F9 gives a reason</extracomment>
        <translation>फोटो ठीक नहीं: %1। फिर से लें (F5) या कारण दें (F9)।</translation>
    </message>
</context>
<context>
    <name>seva::ScanTask</name>
    <message>
        <source>Page %1 could not be read, so no Aadhaar number could be masked. Look at it before it is kept.</source>
        <extracomment>A scanned page could not be read by the program; %1 is its number</extracomment>
        <translation>पृष्ठ %1 पढ़ा नहीं जा सका, इसलिए आधार संख्या ढकी नहीं जा सकी। रखने से पहले उसे देखें।</translation>
    </message>
    <message>
        <source>On page %1 no Aadhaar number was found to mask. Look at it before it is kept.</source>
        <extracomment>A scanned page is of an Aadhaar card; %1 is its number</extracomment>
        <translation>पृष्ठ %1 पर ढकने के लिए कोई आधार संख्या नहीं मिली। रखने से पहले उसे देखें।</translation>
    </message>
    <message>
        <source>No Aadhaar number stands on this page. Keep it.</source>
        <extracomment>What an operator saw on a scanned page</extracomment>
        <translation>इस पृष्ठ पर कोई आधार संख्या नहीं है। रखें।</translation>
    </message>
    <message>
        <source>The first eight digits are already covered. Keep it.</source>
        <extracomment>What an operator saw on a scanned page</extracomment>
        <translation>पहले आठ अंक पहले से ढके हैं। रखें।</translation>
    </message>
    <message>
        <source>Page %1 seems empty. Look at it, and scan again (F4) if it should not be.</source>
        <extracomment>A scanned page seems empty; %1 is its number. F4 is the key that scans</extracomment>
        <translation>पृष्ठ %1 खाली लगता है। देखें, और खाली नहीं होना चाहिए तो फिर स्कैन करें (F4)।</translation>
    </message>
</context>
<context>
    <name>seva::SignatureTask</name>
    <message>
        <source>The signature touches the border. Ask for it again (F7).</source>
        <extracomment>F7 is the key that takes the signature</extracomment>
        <translation>हस्ताक्षर किनारे को छूता है। फिर से कराएँ (F7)।</translation>
    </message>
</context>
</TS>
