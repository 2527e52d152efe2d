<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_IN" sourcelanguage="en">
<context>
    <name>BookletWords</name>
    <message>
        <source>The chip has no signature of its country: nothing on it is proven.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>چپ پر اس کے ملک کا دستخط نہیں ہے: اس کی کوئی بات ثابت نہیں ہے۔</translation>
    </message>
    <message>
        <source>The signature of the country is damaged.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ملک کا دستخط خراب ہے۔</translation>
    </message>
    <message>
        <source>What the chip holds is not what the country signed.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>چپ میں جو ہے، اس پر ملک نے دستخط نہیں کیا تھا۔</translation>
    </message>
    <message>
        <source>The chip holds something the country has not signed.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>چپ میں کچھ ایسا ہے جس پر ملک کا دستخط نہیں ہے۔</translation>
    </message>
    <message>
        <source>The signature of the country is wrong.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ملک کا دستخط غلط ہے۔</translation>
    </message>
    <message>
        <source>The chip does not say who signed it.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>چپ یہ نہیں بتاتی کہ دستخط کس نے کیا۔</translation>
    </message>
    <message>
        <source>This station does not know the certificate of that country.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>اس اسٹیشن کے پاس اس ملک کا سرٹیفکیٹ نہیں ہے۔</translation>
    </message>
    <message>
        <source>The signer names a country that has not certified it.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>دستخط کنندہ جس ملک کا نام دیتا ہے، اس نے اس کی تصدیق نہیں کی۔</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not valid today.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>دستخط کنندہ کا سرٹیفکیٹ آج درست نہیں ہے۔</translation>
    </message>
    <message>
        <source>The country&apos;s certificate is not valid today.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ملک کا سرٹیفکیٹ آج درست نہیں ہے۔</translation>
    </message>
    <message>
        <source>This station has no list of revoked signers of that country.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>اس اسٹیشن کے پاس اس ملک کے منسوخ دستخط کنندگان کی فہرست نہیں ہے۔</translation>
    </message>
    <message>
        <source>The list of revoked signers is out of date.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>منسوخ دستخط کنندگان کی فہرست پرانی ہو چکی ہے۔</translation>
    </message>
    <message>
        <source>The country has revoked this signer.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ملک نے اس دستخط کنندہ کو منسوخ کر دیا ہے۔</translation>
    </message>
    <message>
        <source>The chip does not offer this check.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>چپ میں یہ جانچ دستیاب نہیں ہے۔</translation>
    </message>
    <message>
        <source>The chip&apos;s proof makes no sense.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>چپ کا دیا ہوا ثبوت سمجھ میں نہیں آتا۔</translation>
    </message>
    <message>
        <source>The chip does not have the key it shows: it is a copy.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>چپ جو کلید دکھاتی ہے وہ اس کے پاس نہیں ہے: یہ نقل ہے۔</translation>
    </message>
    <message>
        <source>The chip uses a method this station does not know.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>چپ ایسا طریقہ استعمال کرتی ہے جو یہ اسٹیشن نہیں جانتا۔</translation>
    </message>
    <message>
        <source>Nothing was read that could be compared.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ایسا کچھ نہیں پڑھا گیا جس کا موازنہ ہو سکے۔</translation>
    </message>
    <message>
        <source>Passport number</source>
        <extracomment>A field of a passport</extracomment>
        <translation>پاسپورٹ نمبر</translation>
    </message>
    <message>
        <source>Surname</source>
        <extracomment>A field of a passport</extracomment>
        <translation>خاندانی نام</translation>
    </message>
    <message>
        <source>Given names</source>
        <extracomment>A field of a passport</extracomment>
        <translation>نام</translation>
    </message>
    <message>
        <source>Nationality</source>
        <extracomment>A field of a passport</extracomment>
        <translation>قومیت</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>A field of a passport</extracomment>
        <translation>تاریخ پیدائش</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>A field of a passport</extracomment>
        <translation>جنس</translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <extracomment>A field of a passport</extracomment>
        <translation>تاریخ اختتام</translation>
    </message>
    <message>
        <source>The data are those that were signed</source>
        <extracomment>A check of a passport&apos;s chip</extracomment>
        <translation>ڈیٹا وہی ہے جس پر دستخط ہوا تھا</translation>
    </message>
    <message>
        <source>The signature is right</source>
        <extracomment>A check of a passport&apos;s chip</extracomment>
        <translation>دستخط درست ہے</translation>
    </message>
    <message>
        <source>The signer is certified by a known country</source>
        <extracomment>A check of a passport&apos;s chip</extracomment>
        <translation>دستخط کنندہ ایک معلوم ملک سے تصدیق شدہ ہے</translation>
    </message>
    <message>
        <source>The certificates are valid today</source>
        <extracomment>A check of a passport&apos;s chip</extracomment>
        <translation>سرٹیفکیٹ آج درست ہیں</translation>
    </message>
    <message>
        <source>The signer is not revoked</source>
        <extracomment>A check of a passport&apos;s chip</extracomment>
        <translation>دستخط کنندہ منسوخ نہیں ہے</translation>
    </message>
    <message>
        <source>The chip is no copy (active authentication)</source>
        <extracomment>A check of a passport&apos;s chip, by the method called active authentication</extracomment>
        <translation>چپ نقل نہیں ہے (active authentication)</translation>
    </message>
    <message>
        <source>The chip is no copy (chip authentication)</source>
        <extracomment>A check of a passport&apos;s chip, by the method called chip authentication</extracomment>
        <translation>چپ نقل نہیں ہے (chip authentication)</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>A field does not say the same in the old passport and in the form</extracomment>
        <translation>مختلف ہے</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>A field says the same in the old passport and in the form</extracomment>
        <translation>یکساں</translation>
    </message>
    <message>
        <source>not compared</source>
        <extracomment>Only one side has this field</extracomment>
        <translation>موازنہ نہیں ہوا</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>Result of a check of a passport&apos;s chip</extracomment>
        <translation>درست نکلی</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Result of a check of a passport&apos;s chip</extracomment>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>not done</source>
        <extracomment>Result of a check of a passport&apos;s chip</extracomment>
        <translation>نہیں ہوئی</translation>
    </message>
    <message>
        <source>The chip&apos;s answer could not be used (%1).</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass; %1 is a code for the technician</extracomment>
        <translation>چپ کا جواب کام نہ آیا (%1)۔</translation>
    </message>
    <message>
        <source>The booklet has no chip</source>
        <extracomment>Why the chip of an old passport was not read</extracomment>
        <translation>کتابچے میں چپ نہیں ہے</translation>
    </message>
    <message>
        <source>The chip cannot be read</source>
        <extracomment>Why the chip of an old passport was not read</extracomment>
        <translation>چپ پڑھی نہیں جا سکتی</translation>
    </message>
    <message>
        <source>The chip does not open with the printed data</source>
        <extracomment>Why the chip of an old passport was not read: the lines or the number did not open it</extracomment>
        <translation>چھپے ہوئے ڈیٹا سے چپ نہیں کھلتی</translation>
    </message>
    <message>
        <source>There is no reader, or it does not work</source>
        <extracomment>Why the chip of an old passport was not read</extracomment>
        <translation>ریڈر نہیں ہے یا کام نہیں کرتا</translation>
    </message>
    <message>
        <source>Name changed since, papers seen</source>
        <extracomment>Why an old passport and the form may differ</extracomment>
        <translation>تب سے نام بدلا، کاغذات دیکھے گئے</translation>
    </message>
    <message>
        <source>The correction is what is applied for</source>
        <extracomment>Why an old passport and the form may differ: the applicant applies for this very correction</extracomment>
        <translation>درخواست اسی درستی کے لیے ہے</translation>
    </message>
    <message>
        <source>Only shortened or spelt otherwise in the lines</source>
        <extracomment>Why an old passport and the form may differ: the two lines have no room for the whole name</extracomment>
        <translation>سطروں میں صرف مختصر یا دوسرے ہجے میں لکھا ہے</translation>
    </message>
    <message>
        <source>The form names another old passport</source>
        <extracomment>Why an old passport and the form may differ: the form names another one than the booklet shown</extracomment>
        <translation>فارم میں کوئی دوسرا پرانا پاسپورٹ لکھا ہے</translation>
    </message>
    <message>
        <source>The difference is not explained</source>
        <extracomment>What counter B has to look at: nobody could say why a field differs</extracomment>
        <translation>فرق کی وجہ نہیں بتائی گئی</translation>
    </message>
    <message>
        <source>The booklet is in doubt</source>
        <extracomment>What counter B has to look at: the booklet may be forged or altered</extracomment>
        <translation>کتابچے پر شک ہے</translation>
    </message>
    <message>
        <source>The chip is not proven to be genuine</source>
        <extracomment>What counter B has to look at: a check of the chip failed</extracomment>
        <translation>چپ کا اصلی ہونا ثابت نہیں ہوا</translation>
    </message>
    <message>
        <source>Without the chip: %1.</source>
        <extracomment>%1 is the reason why the chip was not read</extracomment>
        <translation>چپ کے بغیر: %1۔</translation>
    </message>
    <message>
        <source>Chip read: opened with the card access number (%1).</source>
        <extracomment>The chip was read; %1 is the name of the method, BAC or PACE</extracomment>
        <translation>چپ پڑھی گئی: کارڈ ایکسیس نمبر سے کھولی گئی (%1)۔</translation>
    </message>
    <message>
        <source>Chip read: opened with the printed lines (%1).</source>
        <extracomment>The chip was read; %1 is the name of the method, BAC or PACE</extracomment>
        <translation>چپ پڑھی گئی: چھپی ہوئی سطروں سے کھولی گئی (%1)۔</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <extracomment>The old passport and the form say the same</extracomment>
        <translation>کوئی فرق نہیں ہے۔</translation>
    </message>
    <message>
        <source>To be looked at: %1.</source>
        <extracomment>No field differs; %1 is the reason why counter B has to look</extracomment>
        <translation>دیکھنا ہے: %1۔</translation>
    </message>
    <message>
        <source>Differs: %1. Accepted: %2.</source>
        <extracomment>%1 names the fields that differ, %2 is the reason why that is accepted</extracomment>
        <translation>فرق: %1۔ قبول کیا گیا: %2۔</translation>
    </message>
    <message>
        <source>Differs: %1. To be looked at: %2.</source>
        <extracomment>%1 names the fields that differ, %2 is why counter B has to look</extracomment>
        <translation>فرق: %1۔ دیکھنا ہے: %2۔</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>What is wrong in the two lines of a passport: %1 the line, %2 a sentence</extracomment>
        <translation>سطر %1: %2</translation>
    </message>
    <message>
        <source>Line %1, position %2: %3</source>
        <extracomment>What is wrong in the two lines of a passport: %1 the line, %2 the position in it, %3 a sentence</extracomment>
        <translation>سطر %1، مقام %2: %3</translation>
    </message>
    <message>
        <source>The two photographs look alike. That is advice only: you decide.</source>
        <extracomment>What a program found of two photographs; people decide</extracomment>
        <translation>دونوں تصویریں ملتی جلتی لگتی ہیں۔ یہ صرف مشورہ ہے: فیصلہ آپ کا ہے۔</translation>
    </message>
    <message>
        <source>The two photographs are neither like nor unlike. Look yourself: you decide.</source>
        <extracomment>What a program found of two photographs; people decide</extracomment>
        <translation>دونوں تصویریں نہ صاف ملتی ہیں، نہ صاف مختلف ہیں۔ خود دیکھیے: فیصلہ آپ کا ہے۔</translation>
    </message>
    <message>
        <source>The two photographs look unlike. That is advice only: look yourself.</source>
        <extracomment>What a program found of two photographs; people decide</extracomment>
        <translation>دونوں تصویریں مختلف لگتی ہیں۔ یہ صرف مشورہ ہے: خود دیکھیے۔</translation>
    </message>
    <message>
        <source>%1 The earlier one is the chip&apos;s.</source>
        <extracomment>After the advice on two photographs: which the earlier one was; %1 is the advice</extracomment>
        <translation>%1 پہلے کی تصویر چپ کی ہے۔</translation>
    </message>
    <message>
        <source>%1 The earlier one is printed on the scanned page: how often that misleads was not measured.</source>
        <extracomment>After the advice on two photographs: which the earlier one was, and what that is worth; %1 is the advice</extracomment>
        <translation>%1 پہلے کی تصویر اسکین کیے گئے صفحے پر چھپی ہے: یہ کتنی بار غلط فہمی پیدا کرتی ہے، یہ ناپا نہیں گیا۔</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Is everything right?</source>
        <extracomment>Asked of the applicant under the list of what will be submitted</extracomment>
        <translation>کیا سب کچھ درست ہے؟</translation>
    </message>
</context>
<context>
    <name>CounterFaults</name>
    <message>
        <source>This counter has no such device (%1). Use another counter.</source>
        <extracomment>Fault shown at the counter; %1 is a kind of device</extracomment>
        <translation>اس کاؤنٹر پر ایسا آلہ نہیں (%1)۔ دوسرا کاؤنٹر استعمال کریں۔</translation>
    </message>
    <message>
        <source>This document is not asked for in this case. Look at the checklist.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>اس معاملے میں یہ دستاویز نہیں مانگی گئی۔ فہرست دیکھیں۔</translation>
    </message>
    <message>
        <source>The terminal charged %1, which is not what is due. Do not charge again; ask the supervisor.</source>
        <extracomment>Fault shown at the counter; %1 is an amount</extracomment>
        <translation>مشین نے %1 لیے، جو واجب رقم نہیں۔ دوبارہ نہ لیں؛ نگران سے پوچھیں۔</translation>
    </message>
    <message>
        <source>%1 checks are still open. Pass or fail each of them.</source>
        <extracomment>Fault shown at the counter; %1 is how many</extracomment>
        <translation>‏%1 جانچیں ابھی باقی ہیں۔ ہر ایک کو درست یا غلط قرار دیں۔</translation>
    </message>
    <message>
        <source>%1 is not finished. Finish, park (F8) or send it back first.</source>
        <extracomment>Fault shown at the counter; %1 is a token</extracomment>
        <translation>‏%1 مکمل نہیں ہوا۔ پہلے مکمل کریں، ٹھہرائیں (F8) یا واپس بھیجیں۔</translation>
    </message>
    <message>
        <source>%1 is on the screen. Finish or park it (F8) first.</source>
        <extracomment>Fault shown at the counter; %1 is a token</extracomment>
        <translation>‏%1 اسکرین پر ہے۔ پہلے مکمل کریں یا ٹھہرائیں (F8)۔</translation>
    </message>
    <message>
        <source>The case of %1 did not arrive in time. The token was given back; call next again (F2).</source>
        <extracomment>Fault shown at the counter; %1 is a token</extracomment>
        <translation>‏%1 کا معاملہ وقت پر نہیں آیا۔ ٹوکن واپس کر دیا گیا؛ دوبارہ اگلا بلائیں (F2)۔</translation>
    </message>
    <message>
        <source>This token is not known at this counter. Wait for the link, or use another counter.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>یہ ٹوکن اس کاؤنٹر پر معلوم نہیں۔ رابطے کا انتظار کریں، یا دوسرا کاؤنٹر استعمال کریں۔</translation>
    </message>
    <message>
        <source>%1 is on the screen. Finish or park it (F8), then scan the slip again.</source>
        <extracomment>Fault shown at the counter; %1 is a token</extracomment>
        <translation>‏%1 اسکرین پر ہے۔ مکمل کریں یا ٹھہرائیں (F8)، پھر پرچی دوبارہ اسکین کریں۔</translation>
    </message>
    <message>
        <source>%1 waits for its turn. Call the next token (F2).</source>
        <extracomment>Fault shown at the counter; %1 is a token</extracomment>
        <translation>‏%1 اپنی باری کے انتظار میں ہے۔ اگلا ٹوکن بلائیں (F2)۔</translation>
    </message>
    <message>
        <source>This picture is of an unknown kind. Look at the original, and capture it again.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>یہ تصویر نامعلوم قسم کی ہے۔ اصل دیکھیں، اور دوبارہ لیں۔</translation>
    </message>
    <message>
        <source>This picture is too large to be shown. Look at the original, and capture it again.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>یہ تصویر دکھانے کے لیے بہت بڑی ہے۔ اصل دیکھیں، اور دوبارہ لیں۔</translation>
    </message>
    <message>
        <source>This picture is damaged. Look at the original, and capture it again.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>یہ تصویر خراب ہے۔ اصل دیکھیں، اور دوبارہ لیں۔</translation>
    </message>
    <message>
        <source>The letter could not be made. Print it again (Ctrl+P), or ask for help.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>خط نہیں بن سکا۔ دوبارہ چھاپیں (Ctrl+P)، یا مدد مانگیں۔</translation>
    </message>
    <message>
        <source>Still to be done: %1. Finish it, then submit.</source>
        <extracomment>Fault shown at the counter; %1 names lines of the checklist</extracomment>
        <translation>ابھی باقی: %1۔ مکمل کریں، پھر جمع کریں۔</translation>
    </message>
    <message>
        <source>Type all twelve digits of the Aadhaar number; only the last four are kept.</source>
        <extracomment>Fault shown at the counter: part of an Aadhaar number was typed; it is not recorded</extracomment>
        <translation>آدھار نمبر کے تمام بارہ ہندسے لکھیں؛ صرف آخری چار رکھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>A rule stops the grant (%1). Record a review of the answers first.</source>
        <extracomment>Fault shown at the counter; %1 is the name of a rule</extracomment>
        <translation>ایک قاعدہ منظوری روکتا ہے (%1)۔ پہلے جوابات کا جائزہ درج کریں۔</translation>
    </message>
    <message>
        <source>It is not known whether the card or UPI payment went through. Look it up before taking cash.</source>
        <extracomment>Fault shown at the counter: cash may not be taken yet</extracomment>
        <translation>معلوم نہیں کہ کارڈ یا یو پی آئی ادائیگی ہوئی یا نہیں۔ نقد لینے سے پہلے دیکھ لیں۔</translation>
    </message>
    <message>
        <source>Only what was paid beyond the fee can be asked back.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>صرف فیس سے زائد ادا کی گئی رقم ہی واپس مانگی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Write the number of the officer&apos;s order first.</source>
        <extracomment>Fault shown at the counter: the second officer&apos;s signature</extracomment>
        <translation>پہلے افسر کے حکم کا نمبر لکھیں۔</translation>
    </message>
    <message>
        <source>%1 may not sign this. A granting officer other than you has to sign.</source>
        <extracomment>Fault shown at the counter: the second officer&apos;s signature; %1 is an operator&apos;s id</extracomment>
        <translation>%1 اس پر دستخط نہیں کر سکتے۔ آپ کے علاوہ کسی منظوری افسر کو دستخط کرنا ہوں گے۔</translation>
    </message>
    <message>
        <source>The signature does not fit this case. Sign again.</source>
        <extracomment>Fault shown at the counter: the second officer&apos;s signature</extracomment>
        <translation>دستخط اس معاملے سے میل نہیں کھاتے۔ دوبارہ دستخط کریں۔</translation>
    </message>
    <message>
        <source>No rule that an officer may lift stands against this case.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>اس معاملے کے خلاف ایسا کوئی قاعدہ نہیں جسے افسر ہٹا سکے۔</translation>
    </message>
    <message>
        <source>Nothing lies on the reader. Lay the booklet or card on it, then try again.</source>
        <extracomment>Fault shown at the counter: a passport or card with a chip</extracomment>
        <translation>ریڈر پر کچھ نہیں رکھا ہے۔ کتابچہ یا کارڈ اس پر رکھیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>It was taken away too early. Leave it on the reader until it is read, then try again.</source>
        <extracomment>Fault shown at the counter: a passport or card with a chip</extracomment>
        <translation>اسے بہت جلد ہٹا لیا گیا۔ پڑھے جانے تک ریڈر پر رہنے دیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>The chip cannot be read. Lay it flat and try again; if it stays so, go on without it.</source>
        <extracomment>Fault shown at the counter: a passport or card with a chip</extracomment>
        <translation>چپ پڑھی نہیں جا سکتی۔ اسے سیدھا رکھ کر پھر کوشش کریں؛ ایسا ہی رہے تو اس کے بغیر آگے بڑھیں۔</translation>
    </message>
    <message>
        <source>The chip does not open with these data. Compare them with the booklet, then try again.</source>
        <extracomment>Fault shown at the counter: the printed lines or the number do not open the chip of a passport</extracomment>
        <translation>اس ڈیٹا سے چپ نہیں کھلتی۔ کتابچے سے ملائیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>This application asks for no old passport.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>اس درخواست میں پرانا پاسپورٹ نہیں مانگا جاتا۔</translation>
    </message>
    <message>
        <source>The comparison is not complete. Read the booklet again.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>موازنہ مکمل نہیں ہے۔ کتابچہ دوبارہ پڑھیں۔</translation>
    </message>
    <message>
        <source>The cash drawer was counted already. Look at the page again.</source>
        <extracomment>Fault shown at the counter: the cash drawer</extracomment>
        <translation>نقدی کی دراز پہلے ہی گنی جا چکی ہے۔ صفحہ دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>Only an executive of counter A counts the cash drawer.</source>
        <extracomment>Fault shown at the counter: the cash drawer</extracomment>
        <translation>نقدی کی دراز صرف کاؤنٹر A کا ایگزیکٹو گنتا ہے۔</translation>
    </message>
    <message>
        <source>The drawer differs by %1 now. Finish the count again.</source>
        <extracomment>Fault shown at the counter: the cash drawer; %1 is the difference</extracomment>
        <translation>دراز میں اب %1 کا فرق ہے۔ گنتی دوبارہ مکمل کریں۔</translation>
    </message>
</context>
<context>
    <name>CounterWords</name>
    <message>
        <source>Photocopies to be made</source>
        <extracomment>Why a case rests: the applicant makes photocopies</extracomment>
        <translation>فوٹو کاپی کرانی ہے</translation>
    </message>
    <message>
        <source>Document to be fetched</source>
        <extracomment>Why a case rests: the applicant fetches a document from outside</extracomment>
        <translation>دستاویز لانی ہے</translation>
    </message>
    <message>
        <source>Applicant away</source>
        <extracomment>Why a case rests: the applicant has left the counter for a while</extracomment>
        <translation>درخواست گزار موجود نہیں</translation>
    </message>
    <message>
        <source>Device does not work</source>
        <extracomment>Why a case rests: a scanner, camera or other device does not work</extracomment>
        <translation>آلہ کام نہیں کرتا</translation>
    </message>
    <message>
        <source>Supervisor to be asked</source>
        <extracomment>Why a case rests: the officer asks the supervisor first</extracomment>
        <translation>نگران سے پوچھنا ہے</translation>
    </message>
    <message>
        <source>Particulars to be corrected</source>
        <extracomment>Why a case goes back to an earlier counter: typed particulars are wrong</extracomment>
        <translation>تفصیلات درست کرنی ہیں</translation>
    </message>
    <message>
        <source>Scan unreadable or wrong</source>
        <extracomment>Why a case goes back to an earlier counter: a scan is unreadable or of another paper</extracomment>
        <translation>اسکین پڑھا نہیں جاتا یا غلط ہے</translation>
    </message>
    <message>
        <source>Document missing</source>
        <extracomment>Why a case goes back to an earlier counter: a document was not scanned</extracomment>
        <translation>دستاویز موجود نہیں</translation>
    </message>
    <message>
        <source>Photograph to be taken again</source>
        <extracomment>Why a case goes back to an earlier counter: the photograph is not good enough</extracomment>
        <translation>تصویر دوبارہ لینی ہے</translation>
    </message>
    <message>
        <source>Fingerprints or signature to be taken again</source>
        <extracomment>Why a case goes back to an earlier counter: fingerprints or signature are not good enough</extracomment>
        <translation>انگلیوں کے نشان یا دستخط دوبارہ لینے ہیں</translation>
    </message>
    <message>
        <source>Fee to be checked</source>
        <extracomment>Why a case goes back to an earlier counter: the fee is not right</extracomment>
        <translation>فیس کی جانچ کرنی ہے</translation>
    </message>
    <message>
        <source>Small child</source>
        <extracomment>Why a photograph is kept although the check found fault: the applicant is a small child</extracomment>
        <translation>چھوٹا بچہ</translation>
    </message>
    <message>
        <source>Medical reason</source>
        <extracomment>Why a photograph is kept although the check found fault: an illness or injury</extracomment>
        <translation>طبی وجہ</translation>
    </message>
    <message>
        <source>Religious head covering, face visible</source>
        <extracomment>Why a photograph is kept although the check found fault: religious head covering, face fully visible</extracomment>
        <translation>مذہبی طور پر سر ڈھکا ہے، چہرہ نظر آتا ہے</translation>
    </message>
    <message>
        <source>The check is wrong, the photo is good</source>
        <extracomment>Why a photograph is kept although the check found fault: the officer sees that the check is wrong</extracomment>
        <translation>جانچ غلط ہے، تصویر ٹھیک ہے</translation>
    </message>
    <message>
        <source>Missing finger</source>
        <extracomment>Why a finger cannot be taken</extracomment>
        <translation>انگلی نہیں ہے</translation>
    </message>
    <message>
        <source>Bandaged</source>
        <extracomment>Why a finger cannot be taken</extracomment>
        <translation>پٹی بندھی ہے</translation>
    </message>
    <message>
        <source>Worn ridges</source>
        <extracomment>Why a finger cannot be taken: the ridges are worn away</extracomment>
        <translation>گھسی ہوئی لکیریں</translation>
    </message>
    <message>
        <source>Cannot be placed</source>
        <extracomment>Why a finger cannot be taken: it cannot be placed on the sensor</extracomment>
        <translation>رکھی نہیں جا سکتی</translation>
    </message>
    <message>
        <source>Right thumb</source>
        <extracomment>A finger of the right hand</extracomment>
        <translation>دایاں انگوٹھا</translation>
    </message>
    <message>
        <source>Right index</source>
        <extracomment>A finger of the right hand</extracomment>
        <translation>دائیں شہادت کی انگلی</translation>
    </message>
    <message>
        <source>Right middle</source>
        <extracomment>A finger of the right hand</extracomment>
        <translation>دائیں درمیانی انگلی</translation>
    </message>
    <message>
        <source>Right ring</source>
        <extracomment>A finger of the right hand</extracomment>
        <translation>دائیں انگوٹھی کی انگلی</translation>
    </message>
    <message>
        <source>Right little</source>
        <extracomment>A finger of the right hand</extracomment>
        <translation>دائیں چھوٹی انگلی</translation>
    </message>
    <message>
        <source>Left thumb</source>
        <extracomment>A finger of the left hand</extracomment>
        <translation>بایاں انگوٹھا</translation>
    </message>
    <message>
        <source>Left index</source>
        <extracomment>A finger of the left hand</extracomment>
        <translation>بائیں شہادت کی انگلی</translation>
    </message>
    <message>
        <source>Left middle</source>
        <extracomment>A finger of the left hand</extracomment>
        <translation>بائیں درمیانی انگلی</translation>
    </message>
    <message>
        <source>Left ring</source>
        <extracomment>A finger of the left hand</extracomment>
        <translation>بائیں انگوٹھی کی انگلی</translation>
    </message>
    <message>
        <source>Left little</source>
        <extracomment>A finger of the left hand</extracomment>
        <translation>بائیں چھوٹی انگلی</translation>
    </message>
    <message>
        <source>press harder</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>زور سے دبائیں</translation>
    </message>
    <message>
        <source>press less</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>ہلکا دبائیں</translation>
    </message>
    <message>
        <source>too dry: moisten</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>خشک ہے: نم کریں</translation>
    </message>
    <message>
        <source>too wet: dry it</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>گیلی ہے: خشک کریں</translation>
    </message>
    <message>
        <source>clean the finger</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>انگلی صاف کریں</translation>
    </message>
    <message>
        <source>move to the centre</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>درمیان میں رکھیں</translation>
    </message>
    <message>
        <source>not seen</source>
        <extracomment>The sensor did not see this finger</extracomment>
        <translation>نظر نہیں آئی</translation>
    </message>
    <message>
        <source>Only one face may be in the picture</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>تصویر میں صرف ایک چہرہ ہونا چاہیے</translation>
    </message>
    <message>
        <source>Eyes open and free, please</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>براہ کرم آنکھیں کھلی اور صاف نظر آئیں</translation>
    </message>
    <message>
        <source>Mouth closed, please</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>براہ کرم منہ بند رکھیں</translation>
    </message>
    <message>
        <source>Move nearer to the camera or away from it</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>کیمرے کے قریب آئیں یا دور جائیں</translation>
    </message>
    <message>
        <source>Look straight into the camera</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>سیدھا کیمرے میں دیکھیں</translation>
    </message>
    <message>
        <source>Keep still: the picture is blurred</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>ساکن رہیں: تصویر دھندلی ہے</translation>
    </message>
    <message>
        <source>A neutral face, please</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>براہ کرم چہرہ معمول کے مطابق رکھیں</translation>
    </message>
    <message>
        <source>The face must be free of hair and cloth</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>چہرے پر بال یا کپڑا نہ ہو</translation>
    </message>
    <message>
        <source>Glare: tilt or take off the glasses</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>چمک ہے: عینک جھکائیں یا اتاریں</translation>
    </message>
    <message>
        <source>The background must be plain white</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>پس منظر سادہ سفید ہونا چاہیے</translation>
    </message>
    <message>
        <source>Head into the middle of the picture</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>سر تصویر کے درمیان میں لائیں</translation>
    </message>
    <message>
        <source>The light on the face is not even</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>چہرے پر روشنی یکساں نہیں ہے</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>بھرنا ضروری ہے</translation>
    </message>
    <message>
        <source>Too long</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>بہت لمبا</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>فہرست سے چنیں</translation>
    </message>
    <message>
        <source>Not a date</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>تاریخ نہیں ہے</translation>
    </message>
    <message>
        <source>Not a number</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>عدد نہیں ہے</translation>
    </message>
    <message>
        <source>Not in the right form</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>درست شکل میں نہیں</translation>
    </message>
    <message>
        <source>Tatkaal</source>
        <extracomment>Scheme of a passport application: the quick one</extracomment>
        <translation>تتکال</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Scheme of a passport application: the ordinary one</extracomment>
        <translation>عام</translation>
    </message>
    <message>
        <source>Senior citizen</source>
        <extracomment>Priority in the queue</extracomment>
        <translation>بزرگ شہری</translation>
    </message>
    <message>
        <source>Divyang</source>
        <extracomment>Priority in the queue: person with a disability</extracomment>
        <translation>معذور فرد</translation>
    </message>
    <message>
        <source>Expectant mother</source>
        <extracomment>Priority in the queue</extracomment>
        <translation>حاملہ خاتون</translation>
    </message>
    <message>
        <source>With infant</source>
        <extracomment>Priority in the queue</extracomment>
        <translation>شیر خوار کے ساتھ</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>How a fee was paid</extracomment>
        <translation>نقد</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>How a fee was paid</extracomment>
        <translation>کارڈ</translation>
    </message>
    <message>
        <source>UPI</source>
        <extracomment>How a fee was paid: Unified Payments Interface</extracomment>
        <translation>یو پی آئی</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>How a fee was paid</extracomment>
        <translation>آن لائن</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Value of a yes/no field</extracomment>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Value of a yes/no field</extracomment>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Granted, police verification afterwards</source>
        <extracomment>Outcome of a case; police verification follows the issue</extracomment>
        <translation>منظور، پولیس تصدیق بعد میں</translation>
    </message>
    <message>
        <source>Granted, police verification first</source>
        <extracomment>Outcome of a case; police verification precedes the issue</extracomment>
        <translation>منظور، پولیس تصدیق پہلے</translation>
    </message>
    <message>
        <source>Granted</source>
        <extracomment>Outcome of a case</extracomment>
        <translation>منظور</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>Outcome of a case: it waits for documents or a clarification</extracomment>
        <translation>زیر التوا</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Outcome of a case</extracomment>
        <translation>نامنظور</translation>
    </message>
    <message>
        <source>Forwarded to the passport office</source>
        <extracomment>Outcome of a case at a Kendra without granting counter</extracomment>
        <translation>پاسپورٹ دفتر کو بھیجا گیا</translation>
    </message>
    <message>
        <source>Final: confirmed by the centre.</source>
        <extracomment>The data centre has confirmed a grant</extracomment>
        <translation>حتمی: مرکز نے تصدیق کر دی ہے۔</translation>
    </message>
    <message>
        <source>Referred by the centre to an officer.</source>
        <extracomment>The data centre has given a grant to an officer for a second look</extracomment>
        <translation>مرکز نے افسر کے پاس بھیجا ہے۔</translation>
    </message>
    <message>
        <source>Provisional: becomes final when the centre confirms.</source>
        <extracomment>Written out wherever a decision was made at the Kendra and the data centre has not answered yet</extracomment>
        <translation>عارضی: مرکز کی تصدیق کے بعد حتمی ہوگا۔</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <extracomment>Why money is paid back: the same fee was paid twice</extracomment>
        <translation>دو بار ادائیگی</translation>
    </message>
    <message>
        <source>More paid than the fee</source>
        <extracomment>Why money is paid back: more was paid than the fee</extracomment>
        <translation>فیس سے زیادہ ادائیگی</translation>
    </message>
    <message>
        <source>Wrong change was given</source>
        <extracomment>Why the cash drawer holds another sum than it ought to: somebody got too much or too little change</extracomment>
        <translation>ریزگاری غلط دی گئی</translation>
    </message>
    <message>
        <source>A false note was taken out</source>
        <extracomment>Why the cash drawer holds another sum than it ought to: a note was found to be false and was taken out</extracomment>
        <translation>جعلی نوٹ نکال لیا گیا</translation>
    </message>
    <message>
        <source>The count at the opening was wrong</source>
        <extracomment>Why the cash drawer holds another sum than it ought to: the count of the morning was not right</extracomment>
        <translation>کھولتے وقت کی گنتی غلط تھی</translation>
    </message>
    <message>
        <source>The reason is not known</source>
        <extracomment>Why the cash drawer holds another sum than it ought to</extracomment>
        <translation>وجہ معلوم نہیں</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Status</source>
        <extracomment>Letter: what became of the application</extracomment>
        <translation>حیثیت</translation>
    </message>
    <message>
        <source>Provisional number</source>
        <extracomment>Letter: number of the application until the centre has given the final one</extracomment>
        <translation>عارضی نمبر</translation>
    </message>
    <message>
        <source>File number</source>
        <extracomment>Letter: the final number of the file</extracomment>
        <translation>فائل نمبر</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Letter: the number called in the hall</extracomment>
        <translation>ٹوکن</translation>
    </message>
    <message>
        <source>Application number (ARN)</source>
        <extracomment>Letter: Application Reference Number</extracomment>
        <translation>درخواست نمبر (ARN)</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Letter: given name and surname</extracomment>
        <translation>نام</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <extracomment>Letter: money received, with the receipt&apos;s number</extracomment>
        <translation>ادا شدہ فیس</translation>
    </message>
    <message>
        <source>Fee schedule</source>
        <extracomment>Letter: which table of fees was used</extracomment>
        <translation>فیس کا گوشوارہ</translation>
    </message>
    <message>
        <source>Reasons</source>
        <extracomment>Letter: why the application is on hold or refused</extracomment>
        <translation>وجوہات</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <extracomment>Letter: what the applicant has to bring next time</extracomment>
        <translation>لانے والی دستاویزات</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Letter: what the officer wrote</extracomment>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Officers</source>
        <extracomment>Letter: who worked at counters A, B and C</extracomment>
        <translation>افسران</translation>
    </message>
    <message>
        <source>Date of visit</source>
        <extracomment>Letter: day of the visit</extracomment>
        <translation>آمد کی تاریخ</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <extracomment>Letter: stamped on every copy but the first</extracomment>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Granted, without police verification</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>منظور، پولیس تصدیق کے بغیر</translation>
    </message>
    <message>
        <source>Granted, police verification before issue</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>منظور، اجرا سے پہلے پولیس تصدیق</translation>
    </message>
    <message>
        <source>Granted, police verification after issue</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>منظور، اجرا کے بعد پولیس تصدیق</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>زیر التوا</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>نامنظور</translation>
    </message>
    <message>
        <source>Forwarded to the passport office</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>پاسپورٹ دفتر کو بھیجا گیا</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>ابھی فیصلہ نہیں ہوا</translation>
    </message>
    <message>
        <source>Nothing more is needed from you. You will get a message when your document is sent.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>آپ سے مزید کچھ درکار نہیں۔ دستاویز بھیجے جانے پر آپ کو پیغام ملے گا۔</translation>
    </message>
    <message>
        <source>The police will visit you at your address. Keep your documents ready; your document is issued afterwards.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>پولیس آپ کے پتے پر آئے گی۔ اپنی دستاویزات تیار رکھیں؛ آپ کی دستاویز اس کے بعد جاری ہوگی۔</translation>
    </message>
    <message>
        <source>Your document will be sent to you. The police will visit you at your address afterwards.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>آپ کی دستاویز آپ کو بھیجی جائے گی۔ اس کے بعد پولیس آپ کے پتے پر آئے گی۔</translation>
    </message>
    <message>
        <source>Please come again with what is named above, and bring this letter. You do not pay the fee again.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>براہ کرم اوپر بتائی گئی چیزوں اور اس خط کے ساتھ دوبارہ آئیں۔ فیس دوبارہ نہیں دینی ہوگی۔</translation>
    </message>
    <message>
        <source>The reasons are named above. You may appeal against this decision; ask at the enquiry counter.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>وجوہات اوپر بتائی گئی ہیں۔ آپ اس فیصلے کے خلاف اپیل کر سکتے ہیں؛ معلوماتی کاؤنٹر پر پوچھیں۔</translation>
    </message>
    <message>
        <source>The passport office will decide on your application. You will get a message.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>پاسپورٹ دفتر آپ کی درخواست پر فیصلہ کرے گا۔ آپ کو پیغام ملے گا۔</translation>
    </message>
    <message>
        <source>Please ask at the enquiry counter.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>براہ کرم معلوماتی کاؤنٹر پر پوچھیں۔</translation>
    </message>
    <message>
        <source>Provisional: becomes final when the centre confirms.</source>
        <extracomment>Letter: the data centre has not answered yet</extracomment>
        <translation>عارضی: مرکز کی تصدیق کے بعد حتمی ہوگا۔</translation>
    </message>
    <message>
        <source>Final: confirmed by the centre.</source>
        <extracomment>Letter: the data centre has confirmed</extracomment>
        <translation>حتمی: مرکز نے تصدیق کر دی ہے۔</translation>
    </message>
    <message>
        <source>At this Kendra the stages may be worked at one machine; they were worked by different persons.</source>
        <extracomment>Letter: a camp, van or mission may have only one machine</extracomment>
        <translation>اس مرکز میں تمام مراحل ایک ہی مشین پر ہو سکتے ہیں؛ ان پر مختلف افراد نے کام کیا۔</translation>
    </message>
    <message>
        <source>Promised by law</source>
        <extracomment>Letter: until when the law promises the certificate</extracomment>
        <translation>قانون کا وعدہ</translation>
    </message>
    <message>
        <source>within %1 working days, until %2</source>
        <extracomment>Letter, promise of the law: %1 is a number of working days, %2 the last of them</extracomment>
        <translation>‏%1 کام کے دنوں میں، %2 تک</translation>
    </message>
    <message>
        <source>within %1 working days</source>
        <extracomment>Letter, promise of the law: %1 is a number of working days</extracomment>
        <translation>‏%1 کام کے دنوں میں</translation>
    </message>
    <message>
        <source>Designated officer</source>
        <extracomment>Letter: the officer who by law answers for the certificate</extracomment>
        <translation>نامزد افسر</translation>
    </message>
    <message>
        <source>First appeal to</source>
        <extracomment>Letter: to whom one may appeal when the promise is not kept</extracomment>
        <translation>پہلی اپیل</translation>
    </message>
    <message>
        <source>Second appeal to</source>
        <extracomment>Letter: to whom one may appeal against the first answer</extracomment>
        <translation>دوسری اپیل</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Letter: when the document may be expected</extracomment>
        <translation>کب تک متوقع</translation>
    </message>
    <message>
        <source>%1 That is by %2.</source>
        <extracomment>Letter, when the document may be expected: %1 is a sentence, %2 a day</extracomment>
        <translation>%1 یعنی %2 تک۔</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <extracomment>Letter of a held or refused application: what is looked at again because answers changed</extracomment>
        <translation>دوبارہ دیکھا جائے گا</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Fee receipt</source>
        <extracomment>Fee receipt: its title</extracomment>
        <translation>فیس کی رسید</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <extracomment>Fee receipt: mark of a second print</extracomment>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Fee receipt: before the amount of money</extracomment>
        <translation>وصول شدہ</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <extracomment>Fee receipt: before its number</extracomment>
        <translation>رسید نمبر</translation>
    </message>
    <message>
        <source>Fee schedule and line</source>
        <extracomment>Fee receipt: before the name of the table of fees and the line in it</extracomment>
        <translation>فیس کی فہرست اور سطر</translation>
    </message>
    <message>
        <source>Paid by</source>
        <extracomment>Fee receipt: before how it was paid</extracomment>
        <translation>ادائیگی کا ذریعہ</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Fee receipt: before the reference of the card or UPI payment</extracomment>
        <translation>حوالہ نمبر</translation>
    </message>
    <message>
        <source>For token and application</source>
        <extracomment>Fee receipt: before the token and the last digits of the application&apos;s number</extracomment>
        <translation>ٹوکن اور درخواست کے لیے</translation>
    </message>
    <message>
        <source>Keep this receipt. The fee is not paid back after the visit.</source>
        <extracomment>Fee receipt: last line</extracomment>
        <translation>یہ رسید سنبھال کر رکھیں۔ آمد کے بعد فیس واپس نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>Fee receipt: how it was paid</extracomment>
        <translation>نقد</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Fee receipt: how it was paid</extracomment>
        <translation>کارڈ</translation>
    </message>
    <message>
        <source>UPI</source>
        <extracomment>Fee receipt: how it was paid</extracomment>
        <translation>یو پی آئی</translation>
    </message>
</context>
<context>
    <name>seva::BookletFaces</name>
    <message>
        <source>Take the photograph: it is then compared with the one in the chip.</source>
        <translation>تصویر لیجیے: پھر اس کا موازنہ چپ کی تصویر سے کیا جائے گا۔</translation>
    </message>
    <message>
        <source>The two photographs are being compared.</source>
        <extracomment>While a program compares two photographs</extracomment>
        <translation>دونوں تصویروں کا موازنہ کیا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>The photographs could not be compared. Look yourself.</source>
        <extracomment>A program could not compare two photographs</extracomment>
        <translation>تصویروں کا موازنہ نہیں ہو سکا۔ خود دیکھیے۔</translation>
    </message>
    <message>
        <source>Take the photograph: it is then compared with the one on the scanned page.</source>
        <extracomment>Two photographs can be compared only when both are there; the passport&apos;s page was scanned</extracomment>
        <translation>تصویر لیں: پھر اس کا موازنہ اسکین کیے گئے صفحے کی تصویر سے ہو گا۔</translation>
    </message>
</context>
<context>
    <name>seva::BookletTask</name>
    <message>
        <source>These are not the lines of a passport: a passport has two lines of 44 characters.</source>
        <extracomment>The two lines are of a visa or card</extracomment>
        <translation>یہ پاسپورٹ کی سطریں نہیں ہیں: پاسپورٹ میں 44 حروف کی دو سطریں ہوتی ہیں۔</translation>
    </message>
    <message>
        <source>The card access number has six digits.</source>
        <extracomment>The number on the page of data of a passport that opens its chip</extracomment>
        <translation>کارڈ ایکسیس نمبر میں چھ ہندسے ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Type or scan the two lines at the foot of the page of data, or type the card access number.</source>
        <extracomment>Nothing was typed that opens the chip of a passport</extracomment>
        <translation>تفصیلات کے صفحے کے نیچے کی دو سطریں ٹائپ یا اسکین کریں، یا کارڈ ایکسیس نمبر ٹائپ کریں۔</translation>
    </message>
    <message>
        <source>In the chip: %1</source>
        <extracomment>Something is wrong in the lines that the chip holds; %1 says what</extracomment>
        <translation>چپ میں: %1</translation>
    </message>
    <message>
        <source>Without the chip, the two lines are needed: type or scan them.</source>
        <extracomment>The chip is not read and the two lines were not typed</extracomment>
        <translation>چپ کے بغیر دونوں سطریں چاہئیں: انہیں ٹائپ یا اسکین کریں۔</translation>
    </message>
    <message>
        <source>%1 The form was changed since: compare again.</source>
        <extracomment>After an edit of the form; %1 is what was found of the old passport before it</extracomment>
        <translation>%1 تب سے فارم بدلا گیا ہے: دوبارہ موازنہ کریں۔</translation>
    </message>
    <message>
        <source>The comparison of the old passport is recorded.</source>
        <extracomment>What was found of the old passport is recorded</extracomment>
        <translation>پرانے پاسپورٹ کا موازنہ درج ہو گیا۔</translation>
    </message>
</context>
<context>
    <name>seva::CaptureSession</name>
    <message>
        <source>Every paper that was asked for is scanned. To scan one again, choose it in the checklist.</source>
        <extracomment>Counter A: the operator asked to scan the next paper, and there is none left</extracomment>
        <translation>مانگے گئے تمام کاغذ اسکین ہو چکے ہیں۔ کسی ایک کو دوبارہ اسکین کرنے کے لیے اسے فہرست میں چنیں۔</translation>
    </message>
</context>
<context>
    <name>seva::CaseView</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Heading of a case: %1 is the service, %2 the scheme such as Normal</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>walk-in</source>
        <extracomment>About a token: the applicant came without an appointment</extracomment>
        <translation>بغیر اپائنٹمنٹ</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>About a token: the applicant came after the time of the appointment</extracomment>
        <translation>دیر سے</translation>
    </message>
    <message>
        <source>Sent back: %1.</source>
        <extracomment>The case was sent back; %1 is the reason</extracomment>
        <translation>واپس بھیجا گیا: %1۔</translation>
    </message>
    <message>
        <source>Sent back: %1. “%2”</source>
        <extracomment>The case was sent back; %1 is the reason, %2 what the officer wrote</extracomment>
        <translation>واپس بھیجا گیا: %1۔ ”%2“</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <extracomment>A payment in the list of what counter A took</extracomment>
        <translation>ادا شدہ فیس</translation>
    </message>
    <message>
        <source>Photo kept</source>
        <extracomment>A photograph was kept although the check found fault; the value is the reason</extracomment>
        <translation>تصویر رکھی گئی</translation>
    </message>
    <message>
        <source>Waived</source>
        <extracomment>Photograph, fingerprints or signature were not taken; the value is the reason</extracomment>
        <translation>چھوٹ دی گئی</translation>
    </message>
    <message>
        <source>Signature: thumb impression</source>
        <extracomment>The applicant gave a thumb impression in place of a signature</extracomment>
        <translation>دستخط: انگوٹھے کا نشان</translation>
    </message>
    <message>
        <source>Exception signed</source>
        <extracomment>A rule refused, and an officer let the application through; the value is the officer and the order</extracomment>
        <translation>استثنا پر دستخط</translation>
    </message>
    <message>
        <source>%1 That is by %2.</source>
        <extracomment>Counter C, after the grant: %1 is a sentence about the dispatch, %2 a day</extracomment>
        <translation>%1 یعنی %2 تک۔</translation>
    </message>
    <message>
        <source>Old passport</source>
        <extracomment>The old passport was read at counter A; the value is what was found</extracomment>
        <translation>پرانا پاسپورٹ</translation>
    </message>
</context>
<context>
    <name>seva::CheckModel</name>
    <message>
        <source>Photograph is of the applicant</source>
        <extracomment>A check of counter B: is the person in the picture the one at the counter</extracomment>
        <translation>تصویر درخواست گزار ہی کی ہے</translation>
    </message>
    <message>
        <source>Particulars agree with the documents</source>
        <extracomment>A check of counter B: do the typed particulars agree with the documents</extracomment>
        <translation>تفصیلات دستاویزات سے ملتی ہیں</translation>
    </message>
</context>
<context>
    <name>seva::Checklist</name>
    <message>
        <source>Particulars</source>
        <extracomment>Line of the checklist at counter A: the fields of the form</extracomment>
        <translation>تفصیلات</translation>
    </message>
    <message>
        <source>Photograph</source>
        <extracomment>Line of the checklist at counter A</extracomment>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <extracomment>Line of the checklist at counter A</extracomment>
        <translation>انگلیوں کے نشان</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Line of the checklist at counter A</extracomment>
        <translation>دستخط</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Line of the checklist at counter A</extracomment>
        <translation>فیس</translation>
    </message>
    <message>
        <source>Applicant&apos;s confirmation</source>
        <extracomment>Line of the checklist at counter A: the applicant confirms what will be submitted</extracomment>
        <translation>درخواست گزار کی تصدیق</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <extracomment>Beside a scanned document: how many pages it has</extracomment>
        <translation>صفحات: %1</translation>
    </message>
    <message>
        <source>To ask or correct: %1</source>
        <extracomment>Below &quot;Particulars&quot; in the checklist; %1 names fields of the form</extracomment>
        <translation>پوچھیں یا درست کریں: %1</translation>
    </message>
    <message>
        <source>To ask or correct: %1, and %2 more</source>
        <extracomment>Below &quot;Particulars&quot; in the checklist; %1 names fields of the form, %2 is how many others there are</extracomment>
        <translation>پوچھیں یا درست کریں: %1، اور %2 مزید</translation>
    </message>
    <message>
        <source>Old passport compared</source>
        <translation>پرانے پاسپورٹ سے موازنہ</translation>
    </message>
    <message>
        <source>The form was changed since: compare again.</source>
        <translation>تب سے فارم بدلا گیا ہے: دوبارہ موازنہ کریں۔</translation>
    </message>
    <message>
        <source>Shown before: on %1, file %2, seen by %3</source>
        <extracomment>Below a document that is not scanned yet; %1 is a day, %2 a file number, %3 the id of an officer</extracomment>
        <translation>پہلے دکھائی گئی: %1 کو، فائل %2، %3 نے دیکھی</translation>
    </message>
</context>
<context>
    <name>seva::ConfirmTask</name>
    <message>
        <source>The applicant says something is not right. Correct it, then ask again (F12).</source>
        <extracomment>The applicant says that something on the screen is not right. F12 asks again</extracomment>
        <translation>درخواست گزار کے مطابق کچھ درست نہیں۔ درست کریں، پھر دوبارہ پوچھیں (F12)۔</translation>
    </message>
</context>
<context>
    <name>seva::CounterDesk</name>
    <message>
        <source>%1 is parked. Any counter of this stage may take it up again.</source>
        <extracomment>%1 is a token</extracomment>
        <translation>‏%1 ٹھہرایا گیا۔ اس مرحلے کا کوئی بھی کاؤنٹر اسے دوبارہ لے سکتا ہے۔</translation>
    </message>
    <message>
        <source>%1 is finished.</source>
        <extracomment>A visit is over: %1 is the token</extracomment>
        <translation>‏%1 مکمل ہوا۔</translation>
    </message>
    <message>
        <source>sent back</source>
        <extracomment>In the queue: this case was sent back to this stage</extracomment>
        <translation>واپس آیا</translation>
    </message>
    <message>
        <source>Nobody is waiting for this stage.</source>
        <extracomment>The hub has no token for this stage</extracomment>
        <translation>اس مرحلے کے لیے کوئی منتظر نہیں۔</translation>
    </message>
    <message>
        <source>The hub did not answer in time. Try again in a few seconds (F2).</source>
        <extracomment>The hub was there a moment ago. F2 is the key that calls the next token</extracomment>
        <translation>ہب نے وقت پر جواب نہیں دیا۔ چند سیکنڈ میں دوبارہ کوشش کریں (F2)۔</translation>
    </message>
    <message>
        <source>No answer from the hub, and nobody waits in this counter&apos;s own lane. Scan a slip or type its number (Ctrl+L).</source>
        <extracomment>Ctrl+L is the key for a slip</extracomment>
        <translation>ہب سے جواب نہیں، اور اس کاؤنٹر کی اپنی قطار میں کوئی نہیں۔ پرچی اسکین کریں یا اس کا نمبر لکھیں (Ctrl+L)۔</translation>
    </message>
    <message>
        <source>No answer from the hub. Scan a slip or type its number (Ctrl+L).</source>
        <translation>ہب سے جواب نہیں۔ پرچی اسکین کریں یا اس کا نمبر لکھیں (Ctrl+L)۔</translation>
    </message>
    <message>
        <source>%1 waits again.</source>
        <extracomment>Somebody who was absent is back: %1 is the token</extracomment>
        <translation>‏%1 دوبارہ انتظار میں ہے۔</translation>
    </message>
</context>
<context>
    <name>seva::DocumentReading</name>
    <message>
        <source>same</source>
        <extracomment>Beside a value read on a paper: the form says the same</extracomment>
        <translation>یکساں</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>Beside a value read on a paper: the form says something else</extracomment>
        <translation>مختلف ہے</translation>
    </message>
    <message>
        <source>not in the form</source>
        <extracomment>Beside a value read on a paper: the form says nothing</extracomment>
        <translation>فارم میں نہیں ہے</translation>
    </message>
    <message>
        <source>Nothing was read that this form asks for.</source>
        <extracomment>Counter A: nothing of a scanned paper has a place in the form</extracomment>
        <translation>ایسا کچھ نہیں پڑھا گیا جو اس فارم میں پوچھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Only to compare: this may not be the applicant&apos;s own paper.</source>
        <extracomment>Counter A: values of a scanned paper are shown, and cannot be taken into the form</extracomment>
        <translation>صرف موازنے کے لیے: ہو سکتا ہے یہ درخواست گزار کا اپنا کاغذ نہ ہو۔</translation>
    </message>
    <message>
        <source>Another paper</source>
        <extracomment>The kind of a scanned paper that is none of those the program knows</extracomment>
        <translation>کوئی اور کاغذ</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>The kind of a scanned paper, such as a PAN card; %1 is it, %2 is how sure the program is, in per cent</extracomment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>This does not look like the paper that was asked for: %1. Look at it, and scan again if it is not.</source>
        <extracomment>Counter A: a scanned paper seems to be the wrong one; %1 is the document that the application needs</extracomment>
        <translation>یہ مانگا گیا کاغذ نہیں لگتا: %1۔ اسے دیکھ لیں، اور درست نہ ہو تو دوبارہ اسکین کریں۔</translation>
    </message>
    <message>
        <source>Only to compare: this may not be the paper that was asked for.</source>
        <extracomment>Counter A: values of a scanned paper are shown, and cannot be taken into the form</extracomment>
        <translation>صرف موازنے کے لیے: ہو سکتا ہے یہ مانگا گیا کاغذ نہ ہو۔</translation>
    </message>
</context>
<context>
    <name>seva::DrawerTask</name>
    <message>
        <source>The drawer holds what it ought to: %1.</source>
        <extracomment>Counter A, the drawer was counted at the end; %1 is the amount in it</extracomment>
        <translation>دراز میں اتنا ہی ہے جتنا ہونا چاہیے: %1۔</translation>
    </message>
    <message>
        <source>%1 is missing: %2 ought to be there, %3 was counted.</source>
        <translation>رقم %1 کم ہے: %2 ہونی چاہیے، %3 گنی گئی۔</translation>
    </message>
    <message>
        <source>%1 too much: %2 ought to be there, %3 was counted.</source>
        <translation>رقم %1 زیادہ ہے: %2 ہونی چاہیے، %3 گنی گئی۔</translation>
    </message>
    <message>
        <source>The cash drawer was not closed on %1. Count it now.</source>
        <extracomment>Counter A, before the next token; %1 is a day</extracomment>
        <translation>نقدی کی دراز %1 کو بند نہیں کی گئی تھی۔ اب گنیں۔</translation>
    </message>
    <message>
        <source>The cash drawer was not counted today. Count it before the first fee.</source>
        <extracomment>Counter A, before the next token</extracomment>
        <translation>نقدی کی دراز آج نہیں گنی گئی۔ پہلی فیس سے پہلے گنیں۔</translation>
    </message>
    <message>
        <source>The drawer is open with %1.</source>
        <translation>دراز %1 کے ساتھ کھلی ہے۔</translation>
    </message>
</context>
<context>
    <name>seva::EvidenceModel</name>
    <message>
        <source>Photograph</source>
        <extracomment>Caption of a picture of the case</extracomment>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <extracomment>Caption of a scanned page: %1 is the document, %2 the page, %3 how many pages there are</extracomment>
        <translation>‏%1، صفحہ %2 از %3</translation>
    </message>
    <message>
        <source>Thumb impression</source>
        <extracomment>Caption of a picture of the case: a thumb print in place of a signature</extracomment>
        <translation>انگوٹھے کا نشان</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>دستخط</translation>
    </message>
</context>
<context>
    <name>seva::ExceptionTask</name>
    <message>
        <source>The exception is recorded, signed by %1.</source>
        <extracomment>Counter A: an officer let an application through that a rule refuses; %1 is the officer&apos;s id</extracomment>
        <translation>استثنا درج ہوا، %1 کے دستخط سے۔</translation>
    </message>
</context>
<context>
    <name>seva::FeeTask</name>
    <message>
        <source>%1 received. Receipt %2.</source>
        <extracomment>A fee was taken: %1 is the amount, %2 the number of the receipt</extracomment>
        <translation>‏%1 وصول ہوئے۔ رسید %2۔</translation>
    </message>
    <message>
        <source>The refund of %1 is asked for.</source>
        <extracomment>Counter A: more was paid than is due; %1 is the amount that the passport office pays back</extracomment>
        <translation>%1 کی واپسی کی درخواست درج ہوئی۔</translation>
    </message>
    <message>
        <source>Unclear: %1. It is looked up before anything else is taken.</source>
        <extracomment>Fee page: nobody knows whether a card or UPI payment went through; %1 is the amount</extracomment>
        <translation>غیر واضح: %1۔ کچھ اور لینے سے پہلے اسے دیکھا جائے گا۔</translation>
    </message>
    <message>
        <source>No longer counted, paid more than a year ago: %1</source>
        <extracomment>Fee page: a payment is older than its year; %1 is the amount</extracomment>
        <translation>اب شمار نہیں، ایک سال سے زیادہ پہلے ادا ہوا: %1</translation>
    </message>
    <message>
        <source>Part paid: %1. The difference to collect is %2.</source>
        <extracomment>Fee page: a part of the fee is paid already; %1 is that part, %2 what is still due</extracomment>
        <translation>جزوی ادائیگی: %1۔ لینے کا فرق %2 ہے۔</translation>
    </message>
    <message>
        <source>Refund asked for: %1</source>
        <extracomment>Fee page: a refund was asked for; %1 is the amount</extracomment>
        <translation>واپسی کی درخواست: %1</translation>
    </message>
    <message>
        <source>Challan %1: not paid at the bank yet; it can be paid until %2</source>
        <extracomment>Fee page: a bank slip; %1 its number, %2 a day</extracomment>
        <translation>چالان %1: بینک میں ابھی جمع نہیں؛ %2 تک جمع ہو سکتا ہے</translation>
    </message>
    <message>
        <source>Challan %1: paid at the bank, which confirms it by %2</source>
        <extracomment>Fee page: a bank slip; %1 its number, %2 a day</extracomment>
        <translation>چالان %1: بینک میں جمع؛ بینک %2 تک تصدیق کرے گا</translation>
    </message>
    <message>
        <source>Challan %1: confirmed by the bank</source>
        <extracomment>Fee page: a bank slip; %1 its number</extracomment>
        <translation>چالان %1: بینک نے تصدیق کی</translation>
    </message>
    <message>
        <source>Challan %1: the bank names another amount; ask the supervisor</source>
        <extracomment>Fee page: a bank slip; %1 its number</extracomment>
        <translation>چالان %1: بینک دوسری رقم بتاتا ہے؛ سپروائزر سے پوچھیں</translation>
    </message>
    <message>
        <source>Challan %1: expired unpaid</source>
        <extracomment>Fee page: a bank slip; %1 its number</extracomment>
        <translation>چالان %1: بغیر ادائیگی میعاد ختم</translation>
    </message>
</context>
<context>
    <name>seva::FingerTask</name>
    <message>
        <source>Four fingers of the right hand</source>
        <extracomment>Which fingers to place on the sensor</extracomment>
        <translation>دائیں ہاتھ کی چار انگلیاں</translation>
    </message>
    <message>
        <source>Four fingers of the left hand</source>
        <extracomment>Which fingers to place on the sensor</extracomment>
        <translation>بائیں ہاتھ کی چار انگلیاں</translation>
    </message>
    <message>
        <source>Both thumbs</source>
        <extracomment>Which fingers to place on the sensor</extracomment>
        <translation>دونوں انگوٹھے</translation>
    </message>
</context>
<context>
    <name>seva::FormModel</name>
    <message>
        <source>typed</source>
        <extracomment>Where the value of a field comes from: typed at a counter</extracomment>
        <translation>لکھا گیا</translation>
    </message>
    <message>
        <source>form</source>
        <extracomment>Where the value of a field comes from: the applicant&apos;s own form</extracomment>
        <translation>فارم</translation>
    </message>
    <message>
        <source>form: %1</source>
        <extracomment>How a value differs; %1 is what the applicant&apos;s own form says</extracomment>
        <translation>فارم: %1</translation>
    </message>
</context>
<context>
    <name>seva::PhotoTask</name>
    <message>
        <source>The photo does not pass: %1. Take it again (F5) or give a reason (F9).</source>
        <extracomment>%1 is the hint, such as &quot;Eyes open, please&quot;. F5 takes the photo, F9 gives a reason</extracomment>
        <translation>تصویر ٹھیک نہیں: %1۔ دوبارہ لیں (F5) یا وجہ بتائیں (F9)۔</translation>
    </message>
</context>
<context>
    <name>seva::ScanTask</name>
    <message>
        <source>Page %1 could not be read, so no Aadhaar number could be masked. Look at it before it is kept.</source>
        <extracomment>A scanned page could not be read by the program; %1 is its number</extracomment>
        <translation>صفحہ %1 پڑھا نہیں جا سکا، اس لیے آدھار نمبر چھپایا نہیں جا سکا۔ رکھنے سے پہلے اسے دیکھ لیں۔</translation>
    </message>
    <message>
        <source>On page %1 no Aadhaar number was found to mask. Look at it before it is kept.</source>
        <extracomment>A scanned page is of an Aadhaar card; %1 is its number</extracomment>
        <translation>صفحہ %1 پر چھپانے کے لیے کوئی آدھار نمبر نہیں ملا۔ رکھنے سے پہلے اسے دیکھ لیں۔</translation>
    </message>
    <message>
        <source>No Aadhaar number stands on this page. Keep it.</source>
        <extracomment>What an operator saw on a scanned page</extracomment>
        <translation>اس صفحے پر کوئی آدھار نمبر نہیں ہے۔ رکھ لیں۔</translation>
    </message>
    <message>
        <source>The first eight digits are already covered. Keep it.</source>
        <extracomment>What an operator saw on a scanned page</extracomment>
        <translation>پہلے آٹھ ہندسے پہلے ہی چھپے ہوئے ہیں۔ رکھ لیں۔</translation>
    </message>
    <message>
        <source>Page %1 seems empty. Look at it, and scan again (F4) if it should not be.</source>
        <extracomment>A scanned page seems empty; %1 is its number. F4 is the key that scans</extracomment>
        <translation>صفحہ %1 خالی لگتا ہے۔ دیکھیں، اور خالی نہیں ہونا چاہیے تو دوبارہ اسکین کریں (F4)۔</translation>
    </message>
</context>
<context>
    <name>seva::SignatureTask</name>
    <message>
        <source>The signature touches the border. Ask for it again (F7).</source>
        <extracomment>F7 is the key that takes the signature</extracomment>
        <translation>دستخط کنارے کو چھوتے ہیں۔ دوبارہ کرائیں (F7)۔</translation>
    </message>
</context>
</TS>
