<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK" sourcelanguage="en">
<context>
    <name>AdvicePage</name>
    <message>
        <source>Do you have these with you?</source>
        <extracomment>Title of the page that says what has to be shown at the counters</extracomment>
        <translation>کیا یہ آپ کے پاس ہیں؟</translation>
    </message>
    <message>
        <source>Originals, and one copy of each.</source>
        <extracomment>Below it: in which form</extracomment>
        <translation>اصل کاغذات، اور ہر ایک کی ایک نقل۔</translation>
    </message>
    <message>
        <source>Yes, I have them</source>
        <extracomment>Button: every paper is at hand; the token follows</extracomment>
        <translation>جی ہاں، میرے پاس ہیں</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <extracomment>Button: a paper is not at hand</extracomment>
        <translation>کوئی کاغذ نہیں ہے</translation>
    </message>
    <message>
        <source>You can go on: counter A helps you to change the application.</source>
        <extracomment>Below what stands against the application: what to do</extracomment>
        <translation>آپ آگے بڑھ سکتے ہیں: کاؤنٹر A درخواست بدلنے میں مدد کرے گا۔</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>This machine cannot give tokens now</source>
        <extracomment>Title when the machine is out of service</extracomment>
        <translation>یہ مشین ابھی ٹوکن نہیں دے سکتی</translation>
    </message>
    <message>
        <source>Please go to the help desk. Your appointment is kept.</source>
        <extracomment>Where to go when the machine is out of service</extracomment>
        <translation>براہ کرم مدد ڈیسک پر جائیں۔ آپ کی اپائنٹمنٹ برقرار ہے۔</translation>
    </message>
</context>
<context>
    <name>DisplayFooter</name>
    <message>
        <source>Updated %1</source>
        <extracomment>When the numbers of the display were heard last; %1 is a time</extracomment>
        <translation>تازہ کاری %1</translation>
    </message>
    <message>
        <source>The display cannot be kept up to date. Please listen for the announcements.</source>
        <extracomment>The display has heard nothing for a minute</extracomment>
        <translation>ڈسپلے ابھی تازہ نہیں ہو پا رہا۔ براہ کرم اعلانات سنیں۔</translation>
    </message>
    <message>
        <source>Numbers may be late.</source>
        <extracomment>The display has heard nothing for ten seconds</extracomment>
        <translation>نمبر دیر سے نظر آ سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>DisplayWindow</name>
    <message>
        <source>Now calling</source>
        <extracomment>Title of the hall display&apos;s window</extracomment>
        <translation>اب بلایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Demonstration: nothing here is real</source>
        <extracomment>Strip on every page of a demonstration</extracomment>
        <translation>نمائش: یہاں کچھ بھی اصلی نہیں ہے</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <extracomment>Title of the help</extracomment>
        <translation>مدد</translation>
    </message>
    <message>
        <source>The staff at the help desk can do this with you. What you entered stays here.</source>
        <extracomment>First line of the help</extracomment>
        <translation>مدد ڈیسک کا عملہ یہ آپ کے ساتھ کر سکتا ہے۔ آپ نے جو درج کیا ہے وہ یہیں رہے گا۔</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that closes the help</extracomment>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>I need more time</source>
        <extracomment>Button that gives twice the time before the screen starts again</extracomment>
        <translation>مجھے مزید وقت چاہیے</translation>
    </message>
    <message>
        <source>The application number (ARN) stands at the top of your appointment paper.</source>
        <extracomment>Help: where the number stands</extracomment>
        <translation>درخواست نمبر (ARN) آپ کے اپائنٹمنٹ کے کاغذ پر سب سے اوپر لکھا ہے۔</translation>
    </message>
    <message>
        <source>With the token you wait in the hall. The display and the loudspeaker call your number.</source>
        <extracomment>Help: what happens after the token</extracomment>
        <translation>ٹوکن لے کر ہال میں انتظار کریں۔ ڈسپلے اور لاؤڈ اسپیکر آپ کا نمبر بلائیں گے۔</translation>
    </message>
</context>
<context>
    <name>IdentifyPage</name>
    <message>
        <source>Hold the code of your appointment under the reader</source>
        <extracomment>Title of the page that asks for the appointment</extracomment>
        <translation>اپنی اپائنٹمنٹ کا کوڈ ریڈر کے نیچے رکھیں</translation>
    </message>
    <message>
        <source>Or type the application number (ARN). It has 12 digits and stands on your appointment paper.</source>
        <extracomment>Below it: the other way to identify</extracomment>
        <translation>یا درخواست نمبر (ARN) لکھیں۔ اس میں 12 ہندسے ہیں اور یہ آپ کے اپائنٹمنٹ کے کاغذ پر ہے۔</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button that goes on with the number typed</extracomment>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>I have no appointment</source>
        <extracomment>Button for people without an appointment</extracomment>
        <translation>میرے پاس اپائنٹمنٹ نہیں ہے</translation>
    </message>
    <message>
        <source>Number so far: %1</source>
        <extracomment>For a screen reader, before the number typed so far: %1 is the number</extracomment>
        <translation>اب تک کا نمبر: %1</translation>
    </message>
</context>
<context>
    <name>IssuingPage</name>
    <message>
        <source>Your token is being made</source>
        <extracomment>Title while the number is taken</extracomment>
        <translation>آپ کا ٹوکن بن رہا ہے</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <extracomment>Below it</extracomment>
        <translation>براہ کرم ایک لمحہ رکیں۔</translation>
    </message>
</context>
<context>
    <name>KioskHeader</name>
    <message>
        <source>Back</source>
        <extracomment>Button that goes one page back</extracomment>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Choose another language</source>
        <extracomment>For a screen reader: what the button with the name of the language does</extracomment>
        <translation>دوسری زبان منتخب کریں</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Button that tells how to get help</extracomment>
        <translation>مدد</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Token</source>
        <extracomment>Title of the kiosk&apos;s window</extracomment>
        <translation>ٹوکن</translation>
    </message>
    <message>
        <source>Demonstration: nothing here is real</source>
        <extracomment>Strip on every page of a demonstration</extracomment>
        <translation>نمائش: یہاں کچھ بھی اصلی نہیں ہے</translation>
    </message>
</context>
<context>
    <name>LaneColumn</name>
    <message>
        <source>%1–%2 min</source>
        <extracomment>How long one waits at this stage; %1 and %2 are minutes</extracomment>
        <translation>⁦%1–%2⁩ منٹ</translation>
    </message>
    <message>
        <source>Next (%1 waiting)</source>
        <extracomment>Before the next three numbers of a stage; %1 is how many people wait there</extracomment>
        <translation>اگلے (%1 منتظر)</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Choose your language</source>
        <extracomment>Title of the first page of the kiosk</extracomment>
        <translation>اپنی زبان منتخب کریں</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>What is missing?</source>
        <extracomment>Title of the page on which missing papers are marked</extracomment>
        <translation>کیا نہیں ہے؟</translation>
    </message>
    <message>
        <source>Without these papers the application cannot be taken today.</source>
        <extracomment>Below it: what follows</extracomment>
        <translation>ان کاغذات کے بغیر آج درخواست نہیں لی جا سکتی۔</translation>
    </message>
    <message>
        <source>I will come back with them</source>
        <extracomment>Button: ends without a token; the papers are fetched first</extracomment>
        <translation>میں یہ لے کر واپس آؤں گا/گی</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>This number was not found for today</source>
        <extracomment>Title: the number is not in today&apos;s list</extracomment>
        <translation>یہ نمبر آج کی فہرست میں نہیں ملا</translation>
    </message>
    <message>
        <source>This appointment is at another Kendra</source>
        <extracomment>Title: the appointment is at another Kendra</extracomment>
        <translation>یہ اپائنٹمنٹ کسی دوسرے کیندر کی ہے</translation>
    </message>
    <message>
        <source>This appointment is on another day</source>
        <extracomment>Title: the appointment is on another day</extracomment>
        <translation>یہ اپائنٹمنٹ کسی دوسرے دن کی ہے</translation>
    </message>
    <message>
        <source>You are early</source>
        <extracomment>Title: the person is too early</extracomment>
        <translation>آپ وقت سے پہلے آئے ہیں</translation>
    </message>
    <message>
        <source>Your appointment was at %1</source>
        <extracomment>Title: the person is late; %1 is the time of the appointment</extracomment>
        <translation>آپ کی اپائنٹمنٹ %1 بجے تھی</translation>
    </message>
    <message>
        <source>You have a token already: %1</source>
        <extracomment>Title: the person has a token already; %1 is the token</extracomment>
        <translation>آپ کے پاس پہلے سے ٹوکن ہے: %1</translation>
    </message>
    <message>
        <source>This is not a whole application number</source>
        <extracomment>Title: too few digits, or a code that is no application number</extracomment>
        <translation>یہ پورا درخواست نمبر نہیں ہے</translation>
    </message>
    <message>
        <source>Please check it and try again, or touch Help.</source>
        <extracomment>What to do when the number is not in today&apos;s list</extracomment>
        <translation>براہ کرم اسے جانچ کر دوبارہ کوشش کریں، یا مدد کو چھوئیں۔</translation>
    </message>
    <message>
        <source>Please look at the address on your appointment paper, or touch Help.</source>
        <extracomment>What to do when the appointment is at another Kendra</extracomment>
        <translation>براہ کرم اپنے اپائنٹمنٹ کے کاغذ پر پتہ دیکھیں، یا مدد کو چھوئیں۔</translation>
    </message>
    <message>
        <source>Please look at the date on your appointment paper, or touch Help.</source>
        <extracomment>What to do when the appointment is on another day</extracomment>
        <translation>براہ کرم اپنے اپائنٹمنٹ کے کاغذ پر تاریخ دیکھیں، یا مدد کو چھوئیں۔</translation>
    </message>
    <message>
        <source>Please come back at %1. Your appointment is kept.</source>
        <extracomment>What to do when too early; %1 is a time</extracomment>
        <translation>براہ کرم %1 بجے دوبارہ آئیں۔ آپ کی اپائنٹمنٹ برقرار ہے۔</translation>
    </message>
    <message>
        <source>You still get a token. Waiting can take longer.</source>
        <extracomment>What happens when late</extracomment>
        <translation>آپ کو پھر بھی ٹوکن ملے گا۔ انتظار لمبا ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>You can look at it again and print it again.</source>
        <extracomment>What can be done with the token one has</extracomment>
        <translation>آپ اسے دوبارہ دیکھ اور دوبارہ چھاپ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>It has 12 digits. Please type all of them, or scan the code again.</source>
        <extracomment>What to do after too few digits</extracomment>
        <translation>اس میں 12 ہندسے ہیں۔ براہ کرم سب لکھیں، یا کوڈ دوبارہ ریڈر کے نیچے رکھیں۔</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button that goes on with the number typed</extracomment>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>Show my token</source>
        <extracomment>Button that shows the token a person has already</extracomment>
        <translation>میرا ٹوکن دکھائیں</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that ends</extracomment>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that goes back to the entry of the number</extracomment>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>I have no appointment</source>
        <extracomment>Button for people without an appointment</extracomment>
        <translation>میرے پاس اپائنٹمنٹ نہیں ہے</translation>
    </message>
    <message>
        <source>An appointment is needed</source>
        <extracomment>Title: people without an appointment are not taken here now</extracomment>
        <translation>پہلے سے ملاقات طے ہونا ضروری ہے</translation>
    </message>
    <message>
        <source>Please book an appointment, or touch Help.</source>
        <extracomment>What to do when people without an appointment are not taken</extracomment>
        <translation>براہِ کرم ملاقات لیں، یا مدد کو چھوئیں۔</translation>
    </message>
    <message>
        <source>No token today</source>
        <extracomment>Title: papers are missing, so no token was given</extracomment>
        <translation>آج ٹوکن نہیں</translation>
    </message>
    <message>
        <source>Please come back with the papers below within %1 working days. You need no new appointment.</source>
        <extracomment>What to do when papers are missing; %1 is a number of working days</extracomment>
        <translation>براہِ کرم نیچے لکھے کاغذات لے کر %1 ایامِ کار کے اندر آئیں۔ نئی ملاقات کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>Child below 15 years, and the parents have passports</source>
        <extracomment>Group of people who may come without an appointment; their parents hold passports</extracomment>
        <translation>15 سال سے کم عمر بچہ، والدین کے پاس پاسپورٹ ہیں</translation>
    </message>
    <message>
        <source>Government service, with a no-objection or identity certificate</source>
        <extracomment>Group of people who may come without an appointment: they have an official paper</extracomment>
        <translation>سرکاری ملازمت، عدم اعتراض یا شناختی سرٹیفکیٹ کے ساتھ</translation>
    </message>
</context>
<context>
    <name>PriorityPage</name>
    <message>
        <source>Does one of these apply to you?</source>
        <extracomment>Title of the page that offers to be called earlier</extracomment>
        <translation>کیا ان میں سے کچھ آپ پر لاگو ہوتا ہے؟</translation>
    </message>
    <message>
        <source>Then you are called earlier. Counter A will look at it.</source>
        <extracomment>Below it: what follows from it</extracomment>
        <translation>تب آپ کو پہلے بلایا جائے گا۔ کاؤنٹر A اسے دیکھے گا۔</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>Button: no reason to be called earlier; the token is made</extracomment>
        <translation>ان میں سے کوئی نہیں</translation>
    </message>
    <message>
        <source>60 years or older</source>
        <extracomment>Reason to be called earlier</extracomment>
        <translation>‏60 سال یا زیادہ عمر</translation>
    </message>
    <message>
        <source>Person with a disability</source>
        <extracomment>Reason to be called earlier</extracomment>
        <translation>معذور فرد</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <extracomment>Reason to be called earlier</extracomment>
        <translation>حاملہ</translation>
    </message>
    <message>
        <source>With a baby</source>
        <extracomment>Reason to be called earlier</extracomment>
        <translation>چھوٹے بچے کے ساتھ</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>No token could be given</source>
        <extracomment>Title when no token could be given</extracomment>
        <translation>ٹوکن نہیں دیا جا سکا</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that goes back to the entry of the number</extracomment>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>What do you come for?</source>
        <extracomment>Title of the page that asks a person without an appointment for the service</extracomment>
        <translation>آپ کس کام کے لیے آئے ہیں؟</translation>
    </message>
    <message>
        <source>If it is not in the list, please go to the help desk.</source>
        <extracomment>Below it: what to do when nothing fits</extracomment>
        <translation>اگر یہ فہرست میں نہیں ہے تو براہ کرم مدد ڈیسک پر جائیں۔</translation>
    </message>
</context>
<context>
    <name>StillTherePanel</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>Title after a while without a touch</extracomment>
        <translation>کیا آپ ابھی یہیں ہیں؟</translation>
    </message>
    <message>
        <source>This screen starts again in %1 seconds.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>یہ اسکرین %1 سیکنڈ میں دوبارہ شروع ہوگی۔</translation>
    </message>
    <message>
        <source>I am still here</source>
        <extracomment>Button: the person goes on</extracomment>
        <translation>میں یہیں ہوں</translation>
    </message>
    <message>
        <source>I have finished</source>
        <extracomment>Button: the person has finished</extracomment>
        <translation>میرا کام ہو گیا</translation>
    </message>
</context>
<context>
    <name>TokenPage</name>
    <message>
        <source>Your token</source>
        <extracomment>Title above the number of the token</extracomment>
        <translation>آپ کا ٹوکن</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that ends; the next person begins</extracomment>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>Button that prints the slip once more</extracomment>
        <translation>دوبارہ چھاپیں</translation>
    </message>
    <message>
        <source>The slip could not be printed. Your number is good: please remember it, or take a photo of this code.</source>
        <extracomment>The slip was not printed; the number is good all the same</extracomment>
        <translation>پرچی نہیں چھپ سکی۔ آپ کا نمبر درست ہے: براہ کرم اسے یاد رکھیں، یا اس کوڈ کی تصویر لے لیں۔</translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <extracomment>The slip is on its way out of the printer</extracomment>
        <translation>آپ کی پرچی چھپ رہی ہے۔</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <extracomment>The slip came out of the printer</extracomment>
        <translation>براہ کرم اپنی پرچی لیں۔</translation>
    </message>
    <message>
        <source>Until you leave: about %1 to %2 minutes</source>
        <extracomment>Time from now until leaving; %1 and %2 are minutes</extracomment>
        <translation>باہر نکلنے تک: تقریباً %1 سے %2 منٹ</translation>
    </message>
    <message>
        <source>You came after your time: waiting can take longer.</source>
        <extracomment>The token of a person who came late</extracomment>
        <translation>آپ اپنے وقت کے بعد آئے ہیں: انتظار لمبا ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Code of your token</source>
        <extracomment>For a screen reader: the code that stands in for the slip</extracomment>
        <translation>آپ کے ٹوکن کا کوڈ</translation>
    </message>
</context>
</TS>
