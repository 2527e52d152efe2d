<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK" sourcelanguage="en">
<context>
    <name>FaultTexts</name>
    <message>
        <source>This number was not found for today. Please check it, or touch Help.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>یہ نمبر آج کی فہرست میں نہیں ملا۔ براہ کرم جانچیں، یا مدد کو چھوئیں۔</translation>
    </message>
    <message>
        <source>This appointment is for another day. Please check the date, or touch Help.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>یہ اپائنٹمنٹ کسی دوسرے دن کی ہے۔ براہ کرم تاریخ جانچیں، یا مدد کو چھوئیں۔</translation>
    </message>
    <message>
        <source>It is too early for this appointment. Please come back at the reporting time.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>اس اپائنٹمنٹ کے لیے ابھی بہت جلدی ہے۔ براہ کرم حاضری کے وقت دوبارہ آئیں۔</translation>
    </message>
    <message>
        <source>This application has a token already: %1.</source>
        <extracomment>Fault shown at the kiosk, to a citizen; %1 is a token</extracomment>
        <translation>اس درخواست کا ٹوکن پہلے سے ہے: %1۔</translation>
    </message>
    <message>
        <source>This service is not offered here today. Please go to the help desk.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>یہ خدمت آج یہاں دستیاب نہیں ہے۔ براہ کرم مدد ڈیسک پر جائیں۔</translation>
    </message>
    <message>
        <source>No token number could be taken just now. Please try again, or go to the help desk.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>ابھی ٹوکن نمبر نہیں مل سکا۔ براہ کرم دوبارہ کوشش کریں، یا مدد ڈیسک پر جائیں۔</translation>
    </message>
    <message>
        <source>This machine can give no more tokens today. Please go to the help desk.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>یہ مشین آج مزید ٹوکن نہیں دے سکتی۔ براہ کرم مدد ڈیسک پر جائیں۔</translation>
    </message>
    <message>
        <source>There is no token to print. Please begin again.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>چھاپنے کے لیے کوئی ٹوکن نہیں ہے۔ براہ کرم دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>This case is not known at this station. Wait for the link, or ask the supervisor.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>یہ معاملہ اس اسٹیشن پر نہیں ہے۔ رابطے کا انتظار کریں، یا نگران سے پوچھیں۔</translation>
    </message>
    <message>
        <source>This case is not open here. Call the token first.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>یہ معاملہ یہاں کھلا نہیں ہے۔ پہلے ٹوکن بلائیں۔</translation>
    </message>
    <message>
        <source>Token %1 is at another point of its way by now. Look at the queue again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ٹوکن %1 اب کسی اور مرحلے پر ہے۔ قطار دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>Token %1 is not being served at this counter. Call it here first.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ٹوکن %1 کی خدمت اس کاؤنٹر پر نہیں ہو رہی۔ پہلے اسے یہاں بلائیں۔</translation>
    </message>
    <message>
        <source>This belongs to stage %1. Do it there.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>یہ مرحلہ %1 کا کام ہے۔ اسے وہیں کریں۔</translation>
    </message>
    <message>
        <source>Your role does not work stage %1. Sign in with the role of this counter.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>آپ کا کردار مرحلہ %1 کا کام نہیں کرتا۔ اس کاؤنٹر کے کردار سے سائن ان کریں۔</translation>
    </message>
    <message>
        <source>Your role does not call tokens of stage %1. Sign in with the role of this counter.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>آپ کا کردار مرحلہ %1 کے ٹوکن نہیں بلاتا۔ اس کاؤنٹر کے کردار سے سائن ان کریں۔</translation>
    </message>
    <message>
        <source>This service has no stages at this Kendra. Ask the supervisor.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>اس کیندر میں اس خدمت کا کوئی مرحلہ نہیں ہے۔ نگران سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>کوئی سائن ان نہیں ہے۔ پہلے سائن ان کریں۔</translation>
    </message>
    <message>
        <source>Nobody is waiting at stage %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>مرحلہ %1 پر کوئی منتظر نہیں ہے۔</translation>
    </message>
    <message>
        <source>Token %1 was given to another counter. Call the next one.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ٹوکن %1 کسی دوسرے کاؤنٹر کو دیا گیا۔ اگلا بلائیں۔</translation>
    </message>
    <message>
        <source>The time to call token %1 has passed. Call next again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ٹوکن %1 کو بلانے کا وقت گزر گیا۔ دوبارہ اگلا بلائیں۔</translation>
    </message>
    <message>
        <source>Without the hub, token %1 belongs to another counter. Call the next one, or scan its slip.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ہب کے بغیر ٹوکن %1 کسی دوسرے کاؤنٹر کا ہے۔ اگلا بلائیں، یا اس کی پرچی اسکین کریں۔</translation>
    </message>
    <message>
        <source>Token %1 was called three times. Mark it as not come (F7).</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ٹوکن %1 تین بار بلایا گیا۔ اسے &apos;نہیں آیا&apos; درج کریں (F7)۔</translation>
    </message>
    <message>
        <source>Token %1 was called a moment ago. Wait 30 seconds, then call again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ٹوکن %1 ابھی بلایا گیا۔ 30 سیکنڈ رکیں، پھر بلائیں۔</translation>
    </message>
    <message>
        <source>Token %1 was called by another counter.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ٹوکن %1 کو کسی دوسرے کاؤنٹر نے بلایا۔</translation>
    </message>
    <message>
        <source>Token %1 is being served at another counter.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ٹوکن %1 کی خدمت دوسرے کاؤنٹر پر ہو رہی ہے۔</translation>
    </message>
    <message>
        <source>This operator is not in the roster of this Kendra. Check the id, or ask the supervisor.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>یہ آپریٹر اس کیندر کی فہرست میں نہیں ہے۔ آئی ڈی جانچیں، یا نگران سے پوچھیں۔</translation>
    </message>
    <message>
        <source>The roster does not give you the role %1. Sign in with another role.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a role</extracomment>
        <translation>فہرست آپ کو کردار %1 نہیں دیتی۔ دوسرے کردار سے سائن ان کریں۔</translation>
    </message>
    <message>
        <source>You worked on stage %1 of this case. Another officer has to do this stage.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>آپ نے اس معاملے کے مرحلہ %1 پر کام کیا تھا۔ یہ مرحلہ کسی دوسرے افسر کو کرنا ہوگا۔</translation>
    </message>
    <message>
        <source>Stage %1 of this case was done at this station. Do this stage at another one.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>اس معاملے کا مرحلہ %1 اسی اسٹیشن پر ہوا تھا۔ یہ مرحلہ دوسرے اسٹیشن پر کریں۔</translation>
    </message>
    <message>
        <source>The case of token %1 changed while it was on the screen. Look at it again, then sign.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ٹوکن %1 کا معاملہ اسکرین پر رہتے ہوئے بدل گیا۔ اسے دوبارہ دیکھیں، پھر دستخط کریں۔</translation>
    </message>
    <message>
        <source>The case changed after the applicant confirmed it. Ask the applicant to confirm again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>درخواست گزار کی تصدیق کے بعد معاملہ بدل گیا۔ ان سے دوبارہ تصدیق کرائیں۔</translation>
    </message>
    <message>
        <source>The signature does not fit the operator. Sign out, sign in and try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>دستخط آپریٹر سے نہیں ملتے۔ سائن آؤٹ کریں، سائن ان کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Something is still open: %1. Finish it, then submit.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names the item</extracomment>
        <translation>ابھی کچھ باقی ہے: %1۔ اسے مکمل کریں، پھر جمع کریں۔</translation>
    </message>
    <message>
        <source>The amount is not what is due. Look at the fee again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>رقم واجب رقم کے برابر نہیں ہے۔ فیس دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>This payment cannot be asked for now: %1. Look at the fee again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the name of a rule and the number of an earlier payment</extracomment>
        <translation>یہ ادائیگی ابھی نہیں مانگی جا سکتی: %1۔ فیس دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>A check is not answered: %1. Answer it, then go on.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names the check</extracomment>
        <translation>ایک جانچ کا جواب نہیں دیا گیا: %1۔ جواب دیں، پھر آگے بڑھیں۔</translation>
    </message>
    <message>
        <source>A check has failed: %1. Return the case, or hold it.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names the check</extracomment>
        <translation>ایک جانچ درست نہیں نکلی: %1۔ معاملہ واپس کریں، یا روکیں۔</translation>
    </message>
    <message>
        <source>This decision is not offered for this service. Choose another one.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>یہ فیصلہ اس خدمت کے لیے نہیں ہے۔ دوسرا منتخب کریں۔</translation>
    </message>
    <message>
        <source>A reason is missing. Choose one.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>وجہ نہیں دی گئی۔ ایک منتخب کریں۔</translation>
    </message>
    <message>
        <source>This reason is not on the list: %1. Choose another one.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the code of a reason</extracomment>
        <translation>یہ وجہ فہرست میں نہیں ہے: %1۔ دوسری منتخب کریں۔</translation>
    </message>
    <message>
        <source>A reason for returning the case is missing. Choose one.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>معاملہ واپس کرنے کی وجہ نہیں دی گئی۔ ایک منتخب کریں۔</translation>
    </message>
    <message>
        <source>This case may not be returned to stage %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>یہ معاملہ مرحلہ %1 کو واپس نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>This reason does not excuse from the capture. Choose one of the list.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>یہ وجہ اس کیپچر سے چھوٹ نہیں دیتی۔ فہرست میں سے ایک منتخب کریں۔</translation>
    </message>
    <message>
        <source>This document is not asked for: %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names a document</extracomment>
        <translation>یہ دستاویز نہیں مانگی گئی: %1۔</translation>
    </message>
    <message>
        <source>Too few or too many pages: %1. Scan the document again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names a document</extracomment>
        <translation>صفحات کم یا زیادہ ہیں: %1۔ دستاویز دوبارہ اسکین کریں۔</translation>
    </message>
    <message>
        <source>A page is too large: %1. Scan it again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names a document</extracomment>
        <translation>ایک صفحہ بہت بڑا ہے: %1۔ اسے دوبارہ اسکین کریں۔</translation>
    </message>
    <message>
        <source>The photo has the wrong size. Take it again (F5).</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>تصویر کا سائز درست نہیں۔ دوبارہ لیں (F5)۔</translation>
    </message>
    <message>
        <source>The signature picture has the wrong size. Take it again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>دستخط کی تصویر کا سائز درست نہیں۔ دوبارہ لیں۔</translation>
    </message>
    <message>
        <source>A finger was given twice, or is not one of ten. Take the fingerprints again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>کوئی انگلی دو بار دی گئی، یا وہ دس میں سے نہیں ہے۔ انگلیوں کے نشان دوبارہ لیں۔</translation>
    </message>
    <message>
        <source>Fingers are missing. Take them, or give a reason for each.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>کچھ انگلیاں باقی ہیں۔ وہ لیں، یا ہر ایک کی وجہ دیں۔</translation>
    </message>
    <message>
        <source>The form has no field of this name: %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a field</extracomment>
        <translation>فارم میں اس نام کا کوئی خانہ نہیں ہے: %1۔</translation>
    </message>
    <message>
        <source>Too long: %1. Shorten it.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a field</extracomment>
        <translation>بہت لمبا ہے: %1۔ مختصر کریں۔</translation>
    </message>
    <message>
        <source>The letter comes after the decision. Decide first.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>خط فیصلے کے بعد آتا ہے۔ پہلے فیصلہ کریں۔</translation>
    </message>
    <message>
        <source>The letter is not printed yet. Print it, then close the visit.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>خط ابھی نہیں چھپا۔ اسے چھاپیں، پھر ملاقات بند کریں۔</translation>
    </message>
    <message>
        <source>No fee can be asked (%1). Check date of birth, scheme, booklet and reasons.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the name of a rule and what it is about</extracomment>
        <translation>کوئی فیس نہیں لی جا سکتی (%1)۔ تاریخ پیدائش، اسکیم، کتابچہ اور وجوہات جانچیں۔</translation>
    </message>
    <message>
        <source>The id or the PIN is wrong. Please try again.</source>
        <extracomment>Fault shown at the counter sign-in, to staff</extracomment>
        <translation>آئی ڈی یا پن غلط ہے۔ براہ کرم دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait until the time shown has passed, or ask the supervisor.</source>
        <extracomment>Fault shown at the counter sign-in, to staff</extracomment>
        <translation>پن بہت بار غلط دیا گیا۔ دکھایا گیا وقت گزرنے تک رکیں، یا نگران سے پوچھیں۔</translation>
    </message>
    <message>
        <source>The roster does not give you this role. Choose another role.</source>
        <extracomment>Fault shown at the counter sign-in, to staff</extracomment>
        <translation>فہرست آپ کو یہ کردار نہیں دیتی۔ دوسرا کردار منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <extracomment>Fault shown at the counter sign-in, to staff</extracomment>
        <translation>ایک کردار منتخب کریں۔</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in, then try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>کوئی سائن ان نہیں ہے۔ سائن ان کریں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>This is not a token slip. Scan the code on the slip.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>یہ ٹوکن کی پرچی نہیں ہے۔ پرچی کا کوڈ اسکین کریں۔</translation>
    </message>
    <message>
        <source>No machine of this Kendra printed this slip. Send the applicant to the help desk.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>یہ پرچی اس کیندر کی کسی مشین نے نہیں چھاپی۔ درخواست گزار کو مدد ڈیسک پر بھیجیں۔</translation>
    </message>
    <message>
        <source>This slip is from another Kendra: %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a Kendra</extracomment>
        <translation>یہ پرچی دوسرے کیندر کی ہے: %1۔</translation>
    </message>
    <message>
        <source>This slip is not of today. Ask for today&apos;s token.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>یہ پرچی آج کی نہیں ہے۔ آج کا ٹوکن مانگیں۔</translation>
    </message>
    <message>
        <source>The device is not connected. Plug it in, then try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>آلہ جڑا ہوا نہیں ہے۔ اسے جوڑیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>The device is at work. Wait until it is done.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>آلہ کام کر رہا ہے۔ مکمل ہونے تک رکیں۔</translation>
    </message>
    <message>
        <source>The device did not answer in time. Try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>آلے نے وقت پر جواب نہیں دیا۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The device gave an answer that makes no sense. Switch it off and on, then try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>آلے کا جواب سمجھ میں نہیں آیا۔ اسے بند کر کے چالو کریں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>The device&apos;s program has stopped. Try again in a moment.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>آلے کا پروگرام رک گیا ہے۔ تھوڑی دیر میں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Paper is stuck. Open the cover, pull it out, close the cover.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>کاغذ پھنس گیا ہے۔ ڈھکن کھولیں، کاغذ نکالیں، ڈھکن بند کریں۔</translation>
    </message>
    <message>
        <source>Two sheets went through together. Put the last ones in again, one by one.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>دو کاغذ ایک ساتھ چلے گئے۔ آخری کاغذ ایک ایک کر کے دوبارہ ڈالیں۔</translation>
    </message>
    <message>
        <source>No sheet is in the feeder. Put the sheets in, then scan again (F4).</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>فیڈر میں کاغذ نہیں ہے۔ کاغذ ڈالیں، پھر دوبارہ اسکین کریں (F4)۔</translation>
    </message>
    <message>
        <source>A cover is open. Close it.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ایک ڈھکن کھلا ہے۔ اسے بند کریں۔</translation>
    </message>
    <message>
        <source>The printer has no paper. Put paper in, then print again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>پرنٹر میں کاغذ نہیں ہے۔ کاغذ ڈالیں، پھر دوبارہ چھاپیں۔</translation>
    </message>
    <message>
        <source>The paper is about to end. Have a new roll ready.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>کاغذ ختم ہونے والا ہے۔ نیا رول تیار رکھیں۔</translation>
    </message>
    <message>
        <source>The paper cutter is stuck. Ask for help.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>کاغذ کاٹنے والا حصہ اٹک گیا ہے۔ مدد لیں۔</translation>
    </message>
    <message>
        <source>The device is switched off. Switch it on.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>آلہ بند ہے۔ اسے چالو کریں۔</translation>
    </message>
    <message>
        <source>The glass is dirty. Wipe it with a dry cloth, then try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>شیشہ گندا ہے۔ خشک کپڑے سے پونچھیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>The loudspeaker is silent. Watch the display until it works.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>لاؤڈ اسپیکر نہیں بج رہا۔ ٹھیک ہونے تک ڈسپلے دیکھیں۔</translation>
    </message>
    <message>
        <source>The payment was declined and nothing was charged. Ask for another way to pay.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ادائیگی نامنظور ہوئی اور کچھ نہیں کٹا۔ ادائیگی کا دوسرا طریقہ مانگیں۔</translation>
    </message>
    <message>
        <source>It is not known whether the payment went through. Look it up before charging again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>معلوم نہیں کہ ادائیگی ہوئی یا نہیں۔ دوبارہ لینے سے پہلے اسے تلاش کریں۔</translation>
    </message>
    <message>
        <source>The cash drawer did not open. Open it with the key.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>نقدی کی دراز نہیں کھلی۔ اسے چابی سے کھولیں۔</translation>
    </message>
    <message>
        <source>The card terminal said a card number. It was not kept. Report the terminal.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>کارڈ مشین نے کارڈ کا نمبر بتا دیا۔ اسے محفوظ نہیں کیا گیا۔ مشین کی شکایت کریں۔</translation>
    </message>
    <message>
        <source>This paper was printed already. Use Reprint.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>یہ کاغذ پہلے ہی چھپ چکا ہے۔ &apos;دوبارہ چھاپیں&apos; استعمال کریں۔</translation>
    </message>
    <message>
        <source>Something did not work (%1). Try again, or ask for help.</source>
        <extracomment>Fault without a sentence of its own; %1 is its code for the technician</extracomment>
        <translation>کچھ کام نہیں کر سکا (%1)۔ دوبارہ کوشش کریں، یا مدد لیں۔</translation>
    </message>
    <message>
        <source>This could not be saved and nothing of it was recorded. Call the supervisor.</source>
        <extracomment>Fault shown at the counter and kiosk</extracomment>
        <translation>یہ محفوظ نہیں ہو سکا اور اس میں سے کچھ درج نہیں ہوا۔ نگران کو بلائیں۔</translation>
    </message>
    <message>
        <source>Records stored on this machine are damaged (%1). Work can go on. Tell the supervisor.</source>
        <extracomment>Shown on every screen of a station, to staff; %1 is a place in a file</extracomment>
        <translation>اس مشین میں رکھے کچھ ریکارڈ خراب ہو گئے ہیں (%1)۔ کام جاری رکھا جا سکتا ہے۔ براہِ کرم سپروائزر کو بتائیں۔</translation>
    </message>
    <message>
        <source>Records stored on the hub are damaged. Work can go on. Tell the supervisor.</source>
        <extracomment>Shown on every screen of a station, to staff</extracomment>
        <translation>ہب پر رکھے کچھ ریکارڈ خراب ہو گئے ہیں۔ کام جاری رکھا جا سکتا ہے۔ براہِ کرم سپروائزر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The hub does not answer. Work goes on and is kept here.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ہب جواب نہیں دے رہا۔ کام جاری رہے گا اور یہیں محفوظ رہے گا۔</translation>
    </message>
    <message>
        <source>A machine that was revoked (%1) answers as the hub. Nothing is sent to it. Work goes on; tell the supervisor at once.</source>
        <extracomment>Shown at the counter, to staff: why the link is away; %1 is the id of a hub machine</extracomment>
        <translation>ایک منسوخ شدہ مشین (%1) ہب کے طور پر جواب دے رہی ہے۔ اسے کچھ نہیں بھیجا جاتا۔ کام جاری رہے گا؛ سپروائزر کو فوراً بتائیں۔</translation>
    </message>
    <message>
        <source>The data centre does not answer. Work goes on and is kept here.</source>
        <extracomment>Shown at the counter, to staff: why the link is away</extracomment>
        <translation>ڈیٹا سینٹر جواب نہیں دے رہا۔ کام جاری رہے گا اور یہیں محفوظ رہے گا۔</translation>
    </message>
    <message>
        <source>The scanner&apos;s clock and this station&apos;s clock do not agree, so nothing was taken. Have both clocks set right, then try again.</source>
        <extracomment>Fault shown at the counter, to staff: the time that a fingerprint scanner signed is not the station&apos;s time</extracomment>
        <translation>اسکینر کی گھڑی اور اس اسٹیشن کی گھڑی کا وقت الگ ہے، اس لیے کچھ نہیں لیا گیا۔ دونوں گھڑیاں درست کرائیں، پھر کوشش کریں۔</translation>
    </message>
    <message>
        <source>Another machine has recorded under the name %1. Both records are kept. Stop the copied machine and tell the data centre.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>ایک اور مشین نے %1 کے نام سے ریکارڈ کیا ہے۔ دونوں ریکارڈ محفوظ ہیں۔ نقل کی گئی مشین بند کریں اور ڈیٹا سینٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The hub does not take the records of %1. They are kept. Tell the data centre.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>ہب %1 کے ریکارڈ نہیں لے رہا۔ وہ محفوظ ہیں۔ ڈیٹا سینٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The records of %1 are not taken, because its machine is not enrolled. They are kept.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>جس مشین کا نام %1 ہے اس کے ریکارڈ نہیں لیے جا رہے، کیونکہ وہ مشین درج نہیں ہے۔ ریکارڈ محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>Another machine broke a rule (record %1), such as one token at two counters. Nothing is discarded. Look at the case.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>کسی اور مشین نے ایک قاعدہ توڑا ہے (ریکارڈ %1)، جیسے ایک ٹوکن دو کاؤنٹروں پر۔ کچھ بھی ضائع نہیں کیا گیا۔ معاملہ دیکھیں۔</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the hub differ by more than a minute. Set the wrong one.</source>
        <extracomment>Needs attention, to staff</extracomment>
        <translation>اس مشین اور ہب کی گھڑیوں میں ایک منٹ سے زیادہ کا فرق ہے۔ جو غلط ہے اسے درست کریں۔</translation>
    </message>
    <message>
        <source>The disk of this machine is nearly full. Work goes on. Have room made today.</source>
        <extracomment>Needs attention, to staff</extracomment>
        <translation>اس مشین کی ڈسک تقریباً بھر گئی ہے۔ کام جاری رہے گا۔ آج ہی جگہ بنوائیں۔</translation>
    </message>
    <message>
        <source>The certificate of this machine ends on %1. Have it enrolled again before that day.</source>
        <extracomment>Needs attention, to staff; %1 is a date</extracomment>
        <translation>اس مشین کا سرٹیفکیٹ %1 کو ختم ہوگا۔ اس دن سے پہلے اسے دوبارہ درج کروائیں۔</translation>
    </message>
    <message>
        <source>The picture %1 on this disk is damaged. If the applicant is still here, take it again.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>اس ڈسک پر تصویر %1 خراب ہے۔ اگر درخواست گزار ابھی یہیں ہیں تو اسے دوبارہ لیں۔</translation>
    </message>
    <message>
        <source>The picture %1 is not on this disk any more. If the applicant is still here, take it again.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>تصویر %1 اب اس ڈسک پر نہیں ہے۔ اگر درخواست گزار ابھی یہیں ہیں تو اسے دوبارہ لیں۔</translation>
    </message>
    <message>
        <source>%1 may not sign at this Kendra any more. Another officer has to do this.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the id of a person</extracomment>
        <translation>%1 اب اس کیندر میں دستخط نہیں کر سکتے۔ یہ کسی دوسرے افسر کو کرنا ہوگا۔</translation>
    </message>
    <message>
        <source>The right of %1 to work here has ended. What was done is kept. Park an open case for a colleague, and ask the supervisor.</source>
        <extracomment>Shown at the counter, to staff, with the case still open or at the sign-in; %1 is the id of a person</extracomment>
        <translation>%1 کو اب یہاں کام کرنے کا اختیار نہیں رہا۔ جو کام ہوا وہ محفوظ ہے۔ کھلا معاملہ کسی ساتھی کے لیے ٹھہرائیں، اور نگران سے پوچھیں۔</translation>
    </message>
    <message>
        <source>This station (%1) was revoked. What was done here is kept. Work at another station, and tell the supervisor.</source>
        <extracomment>Shown at the counter, to staff; %1 is the id of this station</extracomment>
        <translation>اس اسٹیشن (%1) کا اختیار واپس لے لیا گیا ہے۔ یہاں جو کام ہوا وہ محفوظ ہے۔ کسی دوسرے اسٹیشن پر کام کریں، اور نگران کو بتائیں۔</translation>
    </message>
    <message>
        <source>The hub takes nothing from this station: it was revoked. Tell the supervisor.</source>
        <extracomment>Shown at the counter, to staff: why the link is away</extracomment>
        <translation>ہب اس اسٹیشن سے کچھ نہیں لیتا: اس کا اختیار واپس لے لیا گیا ہے۔ نگران کو بتائیں۔</translation>
    </message>
    <message>
        <source>Another hub machine leads now (%1). This station goes there by itself.</source>
        <extracomment>Shown at the counter, to staff: why the link is away; %1 is the id of a hub machine</extracomment>
        <translation>اب دوسری ہب مشین مرکزی ہے (%1)۔ یہ اسٹیشن خود اس سے جڑ جائے گا۔</translation>
    </message>
    <message>
        <source>No hub machine leads just now. Go on from your own lane; if it lasts, tell the supervisor.</source>
        <extracomment>Shown at the counter, to staff: why the link is away</extracomment>
        <translation>ابھی کوئی ہب مشین مرکزی نہیں ہے۔ اپنی قطار سے کام جاری رکھیں؛ اگر یہ برقرار رہے تو نگران کو بتائیں۔</translation>
    </message>
    <message>
        <source>The second hub machine has just taken over. Call again in a few seconds.</source>
        <extracomment>Shown at the counter, to staff: why no token was given</extracomment>
        <translation>دوسری ہب مشین نے ابھی ابھی کام سنبھالا ہے۔ چند سیکنڈ بعد دوبارہ بلائیں۔</translation>
    </message>
    <message>
        <source>The hub does not take the records of this station: they say what only the hub decides (%1). They are kept here. Tell the supervisor; do not work at this station.</source>
        <extracomment>Needs attention, to staff; %1 names a station, the number of an event and its type</extracomment>
        <translation>ہب اس اسٹیشن کے ریکارڈ نہیں لیتا: ان میں وہ لکھا ہے جو صرف ہب طے کرتا ہے (%1)۔ وہ یہاں محفوظ ہیں۔ نگران کو بتائیں؛ اس اسٹیشن پر کام نہ کریں۔</translation>
    </message>
    <message>
        <source>New reference data is not used here (%1). What was in use stays in use. Tell the data centre.</source>
        <extracomment>Needs attention, to staff; %1 names a kind of reference data, its version and a code for the technician</extracomment>
        <translation>نیا حوالہ جاتی ڈیٹا یہاں استعمال میں نہیں لیا گیا (%1)۔ پہلے والا ہی استعمال میں ہے۔ ڈیٹا سینٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>It is not signed by who may publish it. Tell the data centre.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>اس پر اس کے دستخط نہیں ہیں جسے اسے جاری کرنے کا اختیار ہے۔ ڈیٹا سینٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>It is for another Kendra. Tell the data centre.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>یہ کسی دوسرے کیندر کے لیے ہے۔ ڈیٹا سینٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>Two different ones have the same number. Tell the data centre.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>دو مختلف ورژن کا نمبر ایک ہی ہے۔ ڈیٹا سینٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The hub gave an older one. It is asked again by itself.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>ہب نے پرانا ورژن دیا۔ وہ خود بخود دوبارہ مانگا جائے گا۔</translation>
    </message>
    <message>
        <source>It did not arrive as it should. It is fetched again by itself.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>یہ ٹھیک سے نہیں پہنچا۔ یہ خود بخود دوبارہ منگایا جائے گا۔</translation>
    </message>
    <message>
        <source>Another program is just changing it. It is tried again by itself.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>کوئی دوسرا پروگرام اسے ابھی بدل رہا ہے۔ خود بخود دوبارہ کوشش ہوگی۔</translation>
    </message>
    <message>
        <source>It could not be written. Have room made on the disk; it is tried again by itself.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>اسے لکھا نہیں جا سکا۔ ڈسک پر جگہ بنوائیں؛ خود بخود دوبارہ کوشش ہوگی۔</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Touch here to go on in English</source>
        <extracomment>Under the name of each language on the first page of the kiosk, in that language itself</extracomment>
        <translation>اردو میں آگے بڑھنے کے لیے یہاں چھوئیں</translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>%1 s</source>
        <extracomment>A time span in seconds, as short as possible</extracomment>
        <translation>‏%1 سیکنڈ</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time span in minutes, as short as possible</extracomment>
        <translation>‏%1 منٹ</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A time span in hours, as short as possible</extracomment>
        <translation>‏%1 گھنٹے</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>Records and pictures of this station that nobody else has confirmed yet; %1 is a number</extracomment>
        <translation>‏%1 منتظر</translation>
    </message>
</context>
<context>
    <name>OperatorSession</name>
    <message>
        <source>CSE</source>
        <extracomment>Role of staff at counter A: citizen service executive</extracomment>
        <translation>سی ایس ای</translation>
    </message>
    <message>
        <source>Verification Officer</source>
        <extracomment>Role of staff at counter B</extracomment>
        <translation>تصدیق افسر</translation>
    </message>
    <message>
        <source>Granting Officer</source>
        <extracomment>Role of staff at counter C</extracomment>
        <translation>منظوری افسر</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Role of staff who watches over the Kendra</extracomment>
        <translation>نگران</translation>
    </message>
</context>
<context>
    <name>seva::BooksView</name>
    <message>
        <source>Services, fees and rules</source>
        <extracomment>A kind of reference data, in a list for staff</extracomment>
        <translation>خدمات، فیس اور قواعد</translation>
    </message>
    <message>
        <source>Certificates of countries</source>
        <extracomment>A kind of reference data, in a list for staff: what passports&apos; chips are checked against</extracomment>
        <translation>ممالک کے سرٹیفکیٹ</translation>
    </message>
    <message>
        <source>As installed</source>
        <extracomment>What is in use of reference data when none has come down the line</extracomment>
        <translation>جیسا نصب کیا گیا</translation>
    </message>
    <message>
        <source>Version %1, since %2</source>
        <extracomment>Reference data in use; %1 is a number, %2 a day and time</extracomment>
        <translation>ورژن %1، %2 سے</translation>
    </message>
    <message>
        <source>Version %1 is not used.</source>
        <extracomment>Reference data that came and is not used; %1 is a number. What was in use stays</extracomment>
        <translation>ورژن %1 استعمال میں نہیں لیا گیا۔</translation>
    </message>
    <message>
        <source>Version %1: %2 of %3 files are here</source>
        <extracomment>Reference data on its way: %1 is its version, %2 and %3 count files</extracomment>
        <translation>ورژن %1: %3 میں سے %2 فائلیں آ چکی ہیں</translation>
    </message>
    <message>
        <source>This program cannot use it (%1). Tell the data centre.</source>
        <extracomment>Why new reference data is not used: it was read and refused; %1 is a code for the technician</extracomment>
        <translation>یہ پروگرام اسے استعمال نہیں کر سکتا (%1)۔ ڈیٹا سینٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>Documents shown before</source>
        <extracomment>A kind of reference data, in a list for staff: documents of earlier applications</extracomment>
        <translation>پہلے دکھائی گئی دستاویزات</translation>
    </message>
</context>
<context>
    <name>seva::LinkOverview</name>
    <message>
        <source>%1 kB</source>
        <extracomment>An amount of data in kilobytes; %1 is a number</extracomment>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>An amount of data in megabytes; %1 is a number</extracomment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Tokens and calls</source>
        <extracomment>What is sent first: tokens of the kiosk, and which counter has called them</extracomment>
        <translation>ٹوکن اور بلاوے</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>What is sent second: what was recorded at the counters</extracomment>
        <translation>ریکارڈ</translation>
    </message>
    <message>
        <source>Scans, photos, fingerprints</source>
        <extracomment>What is sent beside the records: pictures taken at the counter</extracomment>
        <translation>اسکین، تصویریں، انگلیوں کے نشان</translation>
    </message>
    <message>
        <source>Records from before</source>
        <extracomment>What is sent beside the new records: many records that were made while there was no link</extracomment>
        <translation>پہلے کے ریکارڈ</translation>
    </message>
    <message>
        <source>Put right</source>
        <extracomment>What somebody did about a thing that needs attention: it works again</extracomment>
        <translation>درست کر دیا گیا</translation>
    </message>
    <message>
        <source>Reported to the data centre</source>
        <extracomment>What somebody did about a thing that needs attention: the data centre was told</extracomment>
        <translation>ڈیٹا سینٹر کو بتایا گیا</translation>
    </message>
    <message>
        <source>Looked at, nothing to be done</source>
        <extracomment>What somebody did about a thing that needs attention: it does no harm</extracomment>
        <translation>دیکھ لیا، کچھ کرنا نہیں ہے</translation>
    </message>
    <message>
        <source>Everything of this station has arrived at the hub.</source>
        <extracomment>First line of the page about the link</extracomment>
        <translation>اس اسٹیشن کا سب کچھ ہب تک پہنچ گیا ہے۔</translation>
    </message>
    <message>
        <source>Records and pictures on the way: %1. They are kept here until they have arrived.</source>
        <extracomment>First line of the page about the link; %1 is a number</extracomment>
        <translation>راستے میں %1 ریکارڈ اور تصویریں ہیں۔ پہنچنے تک وہ یہیں محفوظ رہیں گی۔</translation>
    </message>
    <message>
        <source>The hub does not answer. Nothing waits, nothing is lost; work can go on.</source>
        <extracomment>First line of the page about the link</extracomment>
        <translation>ہب جواب نہیں دے رہا۔ کچھ باقی نہیں، کچھ ضائع نہیں ہوا؛ کام جاری رکھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>The hub does not answer. Records and pictures kept here: %1. Nothing is lost; work can go on.</source>
        <extracomment>First line of the page about the link; %1 is a number</extracomment>
        <translation>ہب جواب نہیں دے رہا۔ یہاں %1 ریکارڈ اور تصویریں محفوظ ہیں، کچھ ضائع نہیں ہوا؛ کام جاری رکھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Everything was last safe at the hub at %1.</source>
        <extracomment>Page about the link; %1 is a time such as 14:05</extracomment>
        <translation>آخری بار %1 بجے سب کچھ ہب پر محفوظ تھا۔</translation>
    </message>
    <message>
        <source>Not everything was at the hub since this program started.</source>
        <extracomment>Page about the link</extracomment>
        <translation>اس پروگرام کے شروع ہونے کے بعد سے ابھی سب کچھ ہب پر نہیں پہنچا۔</translation>
    </message>
    <message>
        <source>It is tried again in %1, by itself.</source>
        <extracomment>Page about the link; %1 is a time span such as 3 s</extracomment>
        <translation>اگلی کوشش خود بخود %1 میں ہوگی۔</translation>
    </message>
    <message>
        <source>The hub is linked with the data centre and has sent everything.</source>
        <extracomment>Page about the link</extracomment>
        <translation>ہب ڈیٹا سینٹر سے جڑا ہے اور سب کچھ بھیج چکا ہے۔</translation>
    </message>
    <message>
        <source>The hub is linked with the data centre and sends %1 records.</source>
        <extracomment>Page about the link; %1 is a number of records</extracomment>
        <translation>ہب ڈیٹا سینٹر سے جڑا ہے اور %1 ریکارڈ بھیج رہا ہے۔</translation>
    </message>
    <message>
        <source>The hub has no link with the data centre. It keeps %1 records for it.</source>
        <extracomment>Page about the link; %1 is a number of records</extracomment>
        <translation>ہب ڈیٹا سینٹر سے جڑا نہیں ہے۔ اس کے لیے %1 ریکارڈ ہب پر محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>the oldest for %1</source>
        <extracomment>How long the first of several things waits; %1 is a time span such as 3 min</extracomment>
        <translation>سب سے پرانا %1 سے</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>About so much data; %1 is such as 12 MB</extracomment>
        <translation>تقریباً %1</translation>
    </message>
    <message>
        <source>being sent now</source>
        <extracomment>Something is just being sent</extracomment>
        <translation>ابھی بھیجا جا رہا ہے</translation>
    </message>
    <message>
        <source>the last arrived at %1</source>
        <extracomment>When the last of several things arrived; %1 is a time such as 14:05</extracomment>
        <translation>آخری %1 بجے پہنچا</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>اگلی کوشش %1 میں۔</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <extracomment>Page about the link: nothing waits in this row</extracomment>
        <translation>کچھ باقی نہیں</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>باقی: %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>تصویر %1</translation>
    </message>
    <message>
        <source>Records of %1</source>
        <extracomment>Page about the link: records of one machine; %1 is a short name of letters and digits</extracomment>
        <translation>ریکارڈ از %1</translation>
    </message>
    <message>
        <source>It is kept here. Somebody has to look at it.</source>
        <extracomment>Page about the link: nobody but a person can go on</extracomment>
        <translation>یہ یہاں محفوظ ہے۔ کسی کو اسے دیکھنا ہوگا۔</translation>
    </message>
    <message>
        <source>It is kept here. Tried %1 times, again in %2.</source>
        <extracomment>Page about the link; %1 is how often, %2 a time span such as 3 s</extracomment>
        <translation>یہ یہاں محفوظ ہے۔ اب تک %1 بار کوشش ہوئی، دوبارہ %2 میں۔</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>In the tray of what needs attention; %1 is a time such as 14:05</extracomment>
        <translation>وقت %1 سے</translation>
    </message>
    <message>
        <source>since %1; it is just gone</source>
        <extracomment>In the tray of what needs attention; %1 is a time such as 14:05</extracomment>
        <translation>وقت %1 سے؛ ابھی ابھی ٹھیک ہوا ہے</translation>
    </message>
    <message>
        <source>since %1; gone by itself at %2</source>
        <extracomment>In the history of what needed attention; %1 and %2 are times such as 14:05</extracomment>
        <translation>وقت %1 سے؛ %2 بجے خود بخود ٹھیک ہوا</translation>
    </message>
    <message>
        <source>since %1; closed at %2 by %3: %4</source>
        <extracomment>In the history of what needed attention; %1 and %2 are times, %3 a person&apos;s id, %4 what was done</extracomment>
        <translation>وقت %1 سے؛ %2 بجے %3 نے بند کیا: %4</translation>
    </message>
    <message>
        <source>It is being tried now.</source>
        <extracomment>Page about the link: the hub is away and is just being asked</extracomment>
        <translation>ابھی کوشش ہو رہی ہے۔</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <extracomment>Page about the link, after a reason: it is just being tried</extracomment>
        <translation>ابھی کوشش ہو رہی ہے۔</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>Page about the link: which list of people and stations is in use; %1 is a number</extracomment>
        <translation>ورژن %1</translation>
    </message>
    <message>
        <source>Version %1. Version %2 is being fetched.</source>
        <extracomment>Page about the link: a newer list of people and stations is on its way; %1 and %2 are numbers</extracomment>
        <translation>ورژن %1۔ ورژن %2 منگایا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>Not all has come since this program started</source>
        <extracomment>Page about the link: of the records that come from the hub</extracomment>
        <translation>اس پروگرام کے شروع ہونے کے بعد ابھی سب کچھ نہیں آیا</translation>
    </message>
    <message>
        <source>All that the hub had at %1</source>
        <translation>%1 بجے تک ہب پر جو کچھ تھا، سب</translation>
    </message>
    <message>
        <source>People and stations</source>
        <extracomment>Page about the link: a row of what comes from the data centre</extracomment>
        <translation>افراد اور اسٹیشن</translation>
    </message>
    <message>
        <source>Appointments, calls and statuses</source>
        <extracomment>Page about the link: a row of what comes from the data centre and the other stations</extracomment>
        <translation>اپائنٹمنٹس، بلاوے اور حالتیں</translation>
    </message>
    <message>
        <source>It is kept here. Tried %1 times, again now.</source>
        <extracomment>Page about the link; %1 is how often</extracomment>
        <translation>یہ یہاں محفوظ ہے۔ %1 بار کوشش ہوئی، ابھی پھر ہو رہی ہے۔</translation>
    </message>
    <message>
        <source>No hub for %1, and the data centre does not answer either. Records and pictures kept here: %2. Nothing is lost; work can go on.</source>
        <extracomment>First line of the page about the link; %1 is a time span such as 12 min, %2 a number</extracomment>
        <translation>ہب %1 سے نہیں ملا، اور ڈیٹا سینٹر بھی جواب نہیں دے رہا۔ یہاں %2 ریکارڈ اور تصویریں محفوظ ہیں، کچھ ضائع نہیں ہوا؛ کام جاری رکھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>No hub for %1. This station sends straight to the data centre, and everything of it is safe there; work can go on.</source>
        <extracomment>First line of the page about the link; %1 is a time span such as 12 min</extracomment>
        <translation>ہب %1 سے نہیں ملا۔ یہ اسٹیشن سیدھا ڈیٹا سینٹر کو بھیجتا ہے، اور اس کا سب کچھ وہاں محفوظ ہے؛ کام جاری رکھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>No hub for %1. This station sends straight to the data centre. Records and pictures on the way: %2. They are kept here until they have arrived.</source>
        <extracomment>First line of the page about the link; %1 is a time span such as 12 min, %2 a number</extracomment>
        <translation>ہب %1 سے نہیں ملا۔ یہ اسٹیشن سیدھا ڈیٹا سینٹر کو بھیج رہا ہے: %2 ریکارڈ اور تصویریں راستے میں ہیں۔ پہنچنے تک وہ یہیں محفوظ رہیں گی۔</translation>
    </message>
    <message>
        <source>Everything of this station was last safe at the data centre at %1.</source>
        <extracomment>Page about the link; %1 is a time such as 14:05</extracomment>
        <translation>آخری بار %1 بجے اس اسٹیشن کا سب کچھ ڈیٹا سینٹر پر محفوظ تھا۔</translation>
    </message>
    <message>
        <source>Not everything of this station has arrived at the data centre yet.</source>
        <extracomment>Page about the link</extracomment>
        <translation>اس اسٹیشن کا سب کچھ ابھی ڈیٹا سینٹر تک نہیں پہنچا۔</translation>
    </message>
    <message>
        <source>As soon as a hub answers, this station goes back to it by itself.</source>
        <extracomment>Page about the link</extracomment>
        <translation>جیسے ہی کوئی ہب جواب دے گا، یہ اسٹیشن خود اس سے دوبارہ جڑ جائے گا۔</translation>
    </message>
    <message>
        <source>No other station is linked with directly; what others record does not arrive here now.</source>
        <extracomment>Page about the link: there is no hub, and no other station of the hall is heard on the network</extracomment>
        <translation>کوئی اور اسٹیشن براہِ راست نہیں جڑا؛ دوسروں کا درج کیا ہوا ابھی یہاں نہیں پہنچتا۔</translation>
    </message>
    <message>
        <source>Other stations linked with directly: %1. What is recorded there arrives here without the hub, too.</source>
        <extracomment>Page about the link: there is no hub, stations of the hall are heard on the network; %1 is a number</extracomment>
        <translation>براہِ راست جڑے دیگر اسٹیشن: %1۔ وہاں جو درج ہوتا ہے، وہ ہب کے بغیر بھی یہاں پہنچتا ہے۔</translation>
    </message>
</context>
</TS>
