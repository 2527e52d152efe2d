<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>AdvicePage</name>
    <message>
        <source>Do you have these with you?</source>
        <extracomment>Title of the page that says what has to be shown at the counters</extracomment>
        <translation>क्या ये आपके पास हैं?</translation>
    </message>
    <message>
        <source>Originals, and one copy of each.</source>
        <extracomment>Below it: in which form</extracomment>
        <translation>मूल काग़ज़, और हर एक की एक प्रति।</translation>
    </message>
    <message>
        <source>Yes, I have them</source>
        <extracomment>Button: every paper is at hand; the token follows</extracomment>
        <translation>हाँ, मेरे पास हैं</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <extracomment>Button: a paper is not at hand</extracomment>
        <translation>कोई काग़ज़ नहीं है</translation>
    </message>
    <message>
        <source>You can go on: counter A helps you to change the application.</source>
        <extracomment>Below what stands against the application: what to do</extracomment>
        <translation>आप आगे बढ़ सकते हैं: काउंटर A आवेदन बदलने में मदद करेगा।</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>This machine cannot give tokens now</source>
        <extracomment>Title when the machine is out of service</extracomment>
        <translation>यह मशीन अभी टोकन नहीं दे सकती</translation>
    </message>
    <message>
        <source>Please go to the help desk. Your appointment is kept.</source>
        <extracomment>Where to go when the machine is out of service</extracomment>
        <translation>कृपया सहायता डेस्क पर जाएँ। आपका अपॉइंटमेंट बना रहेगा।</translation>
    </message>
</context>
<context>
    <name>DisplayFooter</name>
    <message>
        <source>Updated %1</source>
        <extracomment>When the numbers of the display were heard last; %1 is a time</extracomment>
        <translation>अद्यतन %1</translation>
    </message>
    <message>
        <source>The display cannot be kept up to date. Please listen for the announcements.</source>
        <extracomment>The display has heard nothing for a minute</extracomment>
        <translation>डिस्प्ले अभी ताज़ा नहीं हो पा रहा है। कृपया घोषणाएँ सुनें।</translation>
    </message>
    <message>
        <source>Numbers may be late.</source>
        <extracomment>The display has heard nothing for ten seconds</extracomment>
        <translation>नंबर देर से दिख सकते हैं।</translation>
    </message>
</context>
<context>
    <name>DisplayWindow</name>
    <message>
        <source>Now calling</source>
        <extracomment>Title of the hall display&apos;s window</extracomment>
        <translation>अब बुलाया जा रहा है</translation>
    </message>
    <message>
        <source>Demonstration: nothing here is real</source>
        <extracomment>Strip on every page of a demonstration</extracomment>
        <translation>प्रदर्शन: यहाँ कुछ भी असली नहीं है</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <extracomment>Title of the help</extracomment>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>The staff at the help desk can do this with you. What you entered stays here.</source>
        <extracomment>First line of the help</extracomment>
        <translation>सहायता डेस्क के कर्मचारी आपके साथ यह कर सकते हैं। आपने जो भरा है वह यहीं रहेगा।</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that closes the help</extracomment>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>I need more time</source>
        <extracomment>Button that gives twice the time before the screen starts again</extracomment>
        <translation>मुझे और समय चाहिए</translation>
    </message>
    <message>
        <source>The application number (ARN) stands at the top of your appointment paper.</source>
        <extracomment>Help: where the number stands</extracomment>
        <translation>आवेदन संख्या (ARN) आपके अपॉइंटमेंट के काग़ज़ पर सबसे ऊपर लिखी है।</translation>
    </message>
    <message>
        <source>With the token you wait in the hall. The display and the loudspeaker call your number.</source>
        <extracomment>Help: what happens after the token</extracomment>
        <translation>टोकन लेकर हॉल में प्रतीक्षा करें। डिस्प्ले और लाउडस्पीकर आपका नंबर बुलाएँगे।</translation>
    </message>
</context>
<context>
    <name>IdentifyPage</name>
    <message>
        <source>Hold the code of your appointment under the reader</source>
        <extracomment>Title of the page that asks for the appointment</extracomment>
        <translation>अपने अपॉइंटमेंट का कोड रीडर के नीचे रखें</translation>
    </message>
    <message>
        <source>Or type the application number (ARN). It has 12 digits and stands on your appointment paper.</source>
        <extracomment>Below it: the other way to identify</extracomment>
        <translation>या आवेदन संख्या (ARN) लिखें। इसमें 12 अंक हैं और यह आपके अपॉइंटमेंट के काग़ज़ पर है।</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button that goes on with the number typed</extracomment>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>I have no appointment</source>
        <extracomment>Button for people without an appointment</extracomment>
        <translation>मेरे पास अपॉइंटमेंट नहीं है</translation>
    </message>
    <message>
        <source>Number so far: %1</source>
        <extracomment>For a screen reader, before the number typed so far: %1 is the number</extracomment>
        <translation>अब तक की संख्या: %1</translation>
    </message>
</context>
<context>
    <name>IssuingPage</name>
    <message>
        <source>Your token is being made</source>
        <extracomment>Title while the number is taken</extracomment>
        <translation>आपका टोकन बन रहा है</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <extracomment>Below it</extracomment>
        <translation>कृपया एक क्षण रुकें।</translation>
    </message>
</context>
<context>
    <name>KioskHeader</name>
    <message>
        <source>Back</source>
        <extracomment>Button that goes one page back</extracomment>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Choose another language</source>
        <extracomment>For a screen reader: what the button with the name of the language does</extracomment>
        <translation>दूसरी भाषा चुनें</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Button that tells how to get help</extracomment>
        <translation>सहायता</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Token</source>
        <extracomment>Title of the kiosk&apos;s window</extracomment>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Demonstration: nothing here is real</source>
        <extracomment>Strip on every page of a demonstration</extracomment>
        <translation>प्रदर्शन: यहाँ कुछ भी असली नहीं है</translation>
    </message>
</context>
<context>
    <name>LaneColumn</name>
    <message>
        <source>%1–%2 min</source>
        <extracomment>How long one waits at this stage; %1 and %2 are minutes</extracomment>
        <translation>%1–%2 मिनट</translation>
    </message>
    <message>
        <source>Next (%1 waiting)</source>
        <extracomment>Before the next three numbers of a stage; %1 is how many people wait there</extracomment>
        <translation>आगे (%1 प्रतीक्षा में)</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Choose your language</source>
        <extracomment>Title of the first page of the kiosk</extracomment>
        <translation>अपनी भाषा चुनें</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>What is missing?</source>
        <extracomment>Title of the page on which missing papers are marked</extracomment>
        <translation>क्या नहीं है?</translation>
    </message>
    <message>
        <source>Without these papers the application cannot be taken today.</source>
        <extracomment>Below it: what follows</extracomment>
        <translation>इन काग़ज़ों के बिना आज आवेदन नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>I will come back with them</source>
        <extracomment>Button: ends without a token; the papers are fetched first</extracomment>
        <translation>मैं इन्हें लेकर फिर आऊँगा/आऊँगी</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>This number was not found for today</source>
        <extracomment>Title: the number is not in today&apos;s list</extracomment>
        <translation>यह संख्या आज की सूची में नहीं मिली</translation>
    </message>
    <message>
        <source>This appointment is at another Kendra</source>
        <extracomment>Title: the appointment is at another Kendra</extracomment>
        <translation>यह अपॉइंटमेंट किसी दूसरे केंद्र का है</translation>
    </message>
    <message>
        <source>This appointment is on another day</source>
        <extracomment>Title: the appointment is on another day</extracomment>
        <translation>यह अपॉइंटमेंट किसी दूसरे दिन का है</translation>
    </message>
    <message>
        <source>You are early</source>
        <extracomment>Title: the person is too early</extracomment>
        <translation>आप समय से पहले आए हैं</translation>
    </message>
    <message>
        <source>Your appointment was at %1</source>
        <extracomment>Title: the person is late; %1 is the time of the appointment</extracomment>
        <translation>आपका अपॉइंटमेंट %1 बजे था</translation>
    </message>
    <message>
        <source>You have a token already: %1</source>
        <extracomment>Title: the person has a token already; %1 is the token</extracomment>
        <translation>आपके पास पहले से टोकन है: %1</translation>
    </message>
    <message>
        <source>This is not a whole application number</source>
        <extracomment>Title: too few digits, or a code that is no application number</extracomment>
        <translation>यह पूरी आवेदन संख्या नहीं है</translation>
    </message>
    <message>
        <source>Please check it and try again, or touch Help.</source>
        <extracomment>What to do when the number is not in today&apos;s list</extracomment>
        <translation>कृपया इसे जाँचकर फिर कोशिश करें, या सहायता को छुएँ।</translation>
    </message>
    <message>
        <source>Please look at the address on your appointment paper, or touch Help.</source>
        <extracomment>What to do when the appointment is at another Kendra</extracomment>
        <translation>कृपया अपने अपॉइंटमेंट के काग़ज़ पर पता देखें, या सहायता को छुएँ।</translation>
    </message>
    <message>
        <source>Please look at the date on your appointment paper, or touch Help.</source>
        <extracomment>What to do when the appointment is on another day</extracomment>
        <translation>कृपया अपने अपॉइंटमेंट के काग़ज़ पर तारीख़ देखें, या सहायता को छुएँ।</translation>
    </message>
    <message>
        <source>Please come back at %1. Your appointment is kept.</source>
        <extracomment>What to do when too early; %1 is a time</extracomment>
        <translation>कृपया %1 बजे फिर आएँ। आपका अपॉइंटमेंट बना रहेगा।</translation>
    </message>
    <message>
        <source>You still get a token. Waiting can take longer.</source>
        <extracomment>What happens when late</extracomment>
        <translation>आपको फिर भी टोकन मिलेगा। प्रतीक्षा लंबी हो सकती है।</translation>
    </message>
    <message>
        <source>You can look at it again and print it again.</source>
        <extracomment>What can be done with the token one has</extracomment>
        <translation>आप इसे फिर देख सकते हैं और फिर छाप सकते हैं।</translation>
    </message>
    <message>
        <source>It has 12 digits. Please type all of them, or scan the code again.</source>
        <extracomment>What to do after too few digits</extracomment>
        <translation>इसमें 12 अंक हैं। कृपया सभी लिखें, या कोड फिर रीडर के नीचे रखें।</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button that goes on with the number typed</extracomment>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Show my token</source>
        <extracomment>Button that shows the token a person has already</extracomment>
        <translation>मेरा टोकन दिखाएँ</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that ends</extracomment>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that goes back to the entry of the number</extracomment>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>I have no appointment</source>
        <extracomment>Button for people without an appointment</extracomment>
        <translation>मेरे पास अपॉइंटमेंट नहीं है</translation>
    </message>
    <message>
        <source>An appointment is needed</source>
        <extracomment>Title: people without an appointment are not taken here now</extracomment>
        <translation>अपॉइंटमेंट ज़रूरी है</translation>
    </message>
    <message>
        <source>Please book an appointment, or touch Help.</source>
        <extracomment>What to do when people without an appointment are not taken</extracomment>
        <translation>कृपया अपॉइंटमेंट लें, या सहायता दबाएँ।</translation>
    </message>
    <message>
        <source>No token today</source>
        <extracomment>Title: papers are missing, so no token was given</extracomment>
        <translation>आज टोकन नहीं</translation>
    </message>
    <message>
        <source>Please come back with the papers below within %1 working days. You need no new appointment.</source>
        <extracomment>What to do when papers are missing; %1 is a number of working days</extracomment>
        <translation>कृपया नीचे लिखे काग़ज़ लेकर %1 कार्य दिवसों के भीतर आएँ। नए अपॉइंटमेंट की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>Child below 15 years, and the parents have passports</source>
        <extracomment>Group of people who may come without an appointment; their parents hold passports</extracomment>
        <translation>15 वर्ष से छोटा बच्चा, माता-पिता के पास पासपोर्ट हैं</translation>
    </message>
    <message>
        <source>Government service, with a no-objection or identity certificate</source>
        <extracomment>Group of people who may come without an appointment: they have an official paper</extracomment>
        <translation>सरकारी सेवा, अनापत्ति या पहचान प्रमाण पत्र के साथ</translation>
    </message>
</context>
<context>
    <name>PriorityPage</name>
    <message>
        <source>Does one of these apply to you?</source>
        <extracomment>Title of the page that offers to be called earlier</extracomment>
        <translation>क्या इनमें से कुछ आप पर लागू होता है?</translation>
    </message>
    <message>
        <source>Then you are called earlier. Counter A will look at it.</source>
        <extracomment>Below it: what follows from it</extracomment>
        <translation>तब आपको पहले बुलाया जाएगा। काउंटर A इसे देखेगा।</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>Button: no reason to be called earlier; the token is made</extracomment>
        <translation>इनमें से कोई नहीं</translation>
    </message>
    <message>
        <source>60 years or older</source>
        <extracomment>Reason to be called earlier</extracomment>
        <translation>60 वर्ष या अधिक आयु</translation>
    </message>
    <message>
        <source>Person with a disability</source>
        <extracomment>Reason to be called earlier</extracomment>
        <translation>दिव्यांग व्यक्ति</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <extracomment>Reason to be called earlier</extracomment>
        <translation>गर्भवती</translation>
    </message>
    <message>
        <source>With a baby</source>
        <extracomment>Reason to be called earlier</extracomment>
        <translation>गोद में शिशु के साथ</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>No token could be given</source>
        <extracomment>Title when no token could be given</extracomment>
        <translation>टोकन नहीं दिया जा सका</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that goes back to the entry of the number</extracomment>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>What do you come for?</source>
        <extracomment>Title of the page that asks a person without an appointment for the service</extracomment>
        <translation>आप किस काम के लिए आए हैं?</translation>
    </message>
    <message>
        <source>If it is not in the list, please go to the help desk.</source>
        <extracomment>Below it: what to do when nothing fits</extracomment>
        <translation>यदि यह सूची में नहीं है, तो कृपया सहायता डेस्क पर जाएँ।</translation>
    </message>
</context>
<context>
    <name>StillTherePanel</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>Title after a while without a touch</extracomment>
        <translation>क्या आप अभी यहीं हैं?</translation>
    </message>
    <message>
        <source>This screen starts again in %1 seconds.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>यह स्क्रीन %1 सेकंड में फिर से शुरू होगी।</translation>
    </message>
    <message>
        <source>I am still here</source>
        <extracomment>Button: the person goes on</extracomment>
        <translation>मैं यहीं हूँ</translation>
    </message>
    <message>
        <source>I have finished</source>
        <extracomment>Button: the person has finished</extracomment>
        <translation>मेरा काम हो गया</translation>
    </message>
</context>
<context>
    <name>TokenPage</name>
    <message>
        <source>Your token</source>
        <extracomment>Title above the number of the token</extracomment>
        <translation>आपका टोकन</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that ends; the next person begins</extracomment>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>Button that prints the slip once more</extracomment>
        <translation>फिर से छापें</translation>
    </message>
    <message>
        <source>The slip could not be printed. Your number is good: please remember it, or take a photo of this code.</source>
        <extracomment>The slip was not printed; the number is good all the same</extracomment>
        <translation>पर्ची नहीं छप सकी। आपका नंबर मान्य है: कृपया इसे याद रखें, या इस कोड की फ़ोटो ले लें।</translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <extracomment>The slip is on its way out of the printer</extracomment>
        <translation>आपकी पर्ची छप रही है।</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <extracomment>The slip came out of the printer</extracomment>
        <translation>कृपया अपनी पर्ची लें।</translation>
    </message>
    <message>
        <source>Until you leave: about %1 to %2 minutes</source>
        <extracomment>Time from now until leaving; %1 and %2 are minutes</extracomment>
        <translation>बाहर निकलने तक: लगभग %1 से %2 मिनट</translation>
    </message>
    <message>
        <source>You came after your time: waiting can take longer.</source>
        <extracomment>The token of a person who came late</extracomment>
        <translation>आप अपने समय के बाद आए हैं: प्रतीक्षा लंबी हो सकती है।</translation>
    </message>
    <message>
        <source>Code of your token</source>
        <extracomment>For a screen reader: the code that stands in for the slip</extracomment>
        <translation>आपके टोकन का कोड</translation>
    </message>
</context>
</TS>
