<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="gu_IN" sourcelanguage="en">
<context>
    <name>AdvicePage</name>
    <message>
        <source>Do you have these with you?</source>
        <extracomment>Title of the page that says what has to be shown at the counters</extracomment>
        <translation>શું આ તમારી પાસે છે?</translation>
    </message>
    <message>
        <source>Originals, and one copy of each.</source>
        <extracomment>Below it: in which form</extracomment>
        <translation>અસલ કાગળો, અને દરેકની એક નકલ.</translation>
    </message>
    <message>
        <source>Yes, I have them</source>
        <extracomment>Button: every paper is at hand; the token follows</extracomment>
        <translation>હા, મારી પાસે છે</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <extracomment>Button: a paper is not at hand</extracomment>
        <translation>કોઈ કાગળ ખૂટે છે</translation>
    </message>
    <message>
        <source>You can go on: counter A helps you to change the application.</source>
        <extracomment>Below what stands against the application: what to do</extracomment>
        <translation>તમે આગળ વધી શકો છો: કાઉન્ટર A અરજી બદલવામાં મદદ કરશે.</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>This machine cannot give tokens now</source>
        <extracomment>Title when the machine is out of service</extracomment>
        <translation>આ મશીન અત્યારે ટોકન આપી શકતું નથી</translation>
    </message>
    <message>
        <source>Please go to the help desk. Your appointment is kept.</source>
        <extracomment>Where to go when the machine is out of service</extracomment>
        <translation>કૃપા કરીને મદદ ડેસ્ક પર જાઓ. તમારી એપોઇન્ટમેન્ટ જળવાયેલી છે.</translation>
    </message>
</context>
<context>
    <name>DisplayFooter</name>
    <message>
        <source>Updated %1</source>
        <extracomment>When the numbers of the display were heard last; %1 is a time</extracomment>
        <translation>અપડેટ %1</translation>
    </message>
    <message>
        <source>The display cannot be kept up to date. Please listen for the announcements.</source>
        <extracomment>The display has heard nothing for a minute</extracomment>
        <translation>ડિસ્પ્લે અત્યારે અપડેટ થઈ શકતું નથી. કૃપા કરીને જાહેરાતો સાંભળો.</translation>
    </message>
    <message>
        <source>Numbers may be late.</source>
        <extracomment>The display has heard nothing for ten seconds</extracomment>
        <translation>નંબર મોડા દેખાઈ શકે છે.</translation>
    </message>
</context>
<context>
    <name>DisplayWindow</name>
    <message>
        <source>Now calling</source>
        <extracomment>Title of the hall display&apos;s window</extracomment>
        <translation>હવે બોલાવાય છે</translation>
    </message>
    <message>
        <source>Demonstration: nothing here is real</source>
        <extracomment>Strip on every page of a demonstration</extracomment>
        <translation>પ્રદર્શન: અહીં કંઈ સાચું નથી</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <extracomment>Title of the help</extracomment>
        <translation>મદદ</translation>
    </message>
    <message>
        <source>The staff at the help desk can do this with you. What you entered stays here.</source>
        <extracomment>First line of the help</extracomment>
        <translation>મદદ ડેસ્કના કર્મચારીઓ તમારી સાથે આ કરી શકે છે. તમે જે ભર્યું છે તે અહીં રહેશે.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that closes the help</extracomment>
        <translation>આગળ વધો</translation>
    </message>
    <message>
        <source>I need more time</source>
        <extracomment>Button that gives twice the time before the screen starts again</extracomment>
        <translation>મને વધુ સમય જોઈએ</translation>
    </message>
    <message>
        <source>The application number (ARN) stands at the top of your appointment paper.</source>
        <extracomment>Help: where the number stands</extracomment>
        <translation>અરજી નંબર (ARN) તમારા એપોઇન્ટમેન્ટના કાગળ પર સૌથી ઉપર લખેલો છે.</translation>
    </message>
    <message>
        <source>With the token you wait in the hall. The display and the loudspeaker call your number.</source>
        <extracomment>Help: what happens after the token</extracomment>
        <translation>ટોકન લઈને હૉલમાં રાહ જુઓ. ડિસ્પ્લે અને લાઉડસ્પીકર તમારો નંબર બોલાવશે.</translation>
    </message>
</context>
<context>
    <name>IdentifyPage</name>
    <message>
        <source>Hold the code of your appointment under the reader</source>
        <extracomment>Title of the page that asks for the appointment</extracomment>
        <translation>તમારી એપોઇન્ટમેન્ટનો કોડ રીડર નીચે રાખો</translation>
    </message>
    <message>
        <source>Or type the application number (ARN). It has 12 digits and stands on your appointment paper.</source>
        <extracomment>Below it: the other way to identify</extracomment>
        <translation>અથવા અરજી નંબર (ARN) લખો. તેમાં 12 અંક છે અને તે તમારા એપોઇન્ટમેન્ટના કાગળ પર છે.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button that goes on with the number typed</extracomment>
        <translation>આગળ વધો</translation>
    </message>
    <message>
        <source>I have no appointment</source>
        <extracomment>Button for people without an appointment</extracomment>
        <translation>મારી પાસે એપોઇન્ટમેન્ટ નથી</translation>
    </message>
    <message>
        <source>Number so far: %1</source>
        <extracomment>For a screen reader, before the number typed so far: %1 is the number</extracomment>
        <translation>અત્યાર સુધીનો નંબર: %1</translation>
    </message>
</context>
<context>
    <name>IssuingPage</name>
    <message>
        <source>Your token is being made</source>
        <extracomment>Title while the number is taken</extracomment>
        <translation>તમારું ટોકન બની રહ્યું છે</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <extracomment>Below it</extracomment>
        <translation>કૃપા કરીને એક ક્ષણ રાહ જુઓ.</translation>
    </message>
</context>
<context>
    <name>KioskHeader</name>
    <message>
        <source>Back</source>
        <extracomment>Button that goes one page back</extracomment>
        <translation>પાછા</translation>
    </message>
    <message>
        <source>Choose another language</source>
        <extracomment>For a screen reader: what the button with the name of the language does</extracomment>
        <translation>બીજી ભાષા પસંદ કરો</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Button that tells how to get help</extracomment>
        <translation>મદદ</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Token</source>
        <extracomment>Title of the kiosk&apos;s window</extracomment>
        <translation>ટોકન</translation>
    </message>
    <message>
        <source>Demonstration: nothing here is real</source>
        <extracomment>Strip on every page of a demonstration</extracomment>
        <translation>પ્રદર્શન: અહીં કંઈ સાચું નથી</translation>
    </message>
</context>
<context>
    <name>LaneColumn</name>
    <message>
        <source>%1–%2 min</source>
        <extracomment>How long one waits at this stage; %1 and %2 are minutes</extracomment>
        <translation>%1–%2 મિનિટ</translation>
    </message>
    <message>
        <source>Next (%1 waiting)</source>
        <extracomment>Before the next three numbers of a stage; %1 is how many people wait there</extracomment>
        <translation>પછી (%1 રાહમાં)</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Choose your language</source>
        <extracomment>Title of the first page of the kiosk</extracomment>
        <translation>તમારી ભાષા પસંદ કરો</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>What is missing?</source>
        <extracomment>Title of the page on which missing papers are marked</extracomment>
        <translation>શું નથી?</translation>
    </message>
    <message>
        <source>Without these papers the application cannot be taken today.</source>
        <extracomment>Below it: what follows</extracomment>
        <translation>આ કાગળો વિના આજે અરજી લઈ શકાતી નથી.</translation>
    </message>
    <message>
        <source>I will come back with them</source>
        <extracomment>Button: ends without a token; the papers are fetched first</extracomment>
        <translation>હું તે લઈને પાછા આવીશ</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>This number was not found for today</source>
        <extracomment>Title: the number is not in today&apos;s list</extracomment>
        <translation>આ નંબર આજની યાદીમાં મળ્યો નથી</translation>
    </message>
    <message>
        <source>This appointment is at another Kendra</source>
        <extracomment>Title: the appointment is at another Kendra</extracomment>
        <translation>આ એપોઇન્ટમેન્ટ બીજા કેન્દ્રની છે</translation>
    </message>
    <message>
        <source>This appointment is on another day</source>
        <extracomment>Title: the appointment is on another day</extracomment>
        <translation>આ એપોઇન્ટમેન્ટ બીજા દિવસની છે</translation>
    </message>
    <message>
        <source>You are early</source>
        <extracomment>Title: the person is too early</extracomment>
        <translation>તમે સમય કરતાં વહેલા આવ્યા છો</translation>
    </message>
    <message>
        <source>Your appointment was at %1</source>
        <extracomment>Title: the person is late; %1 is the time of the appointment</extracomment>
        <translation>તમારી એપોઇન્ટમેન્ટ %1 વાગ્યે હતી</translation>
    </message>
    <message>
        <source>You have a token already: %1</source>
        <extracomment>Title: the person has a token already; %1 is the token</extracomment>
        <translation>તમારી પાસે પહેલેથી ટોકન છે: %1</translation>
    </message>
    <message>
        <source>This is not a whole application number</source>
        <extracomment>Title: too few digits, or a code that is no application number</extracomment>
        <translation>આ પૂરો અરજી નંબર નથી</translation>
    </message>
    <message>
        <source>Please check it and try again, or touch Help.</source>
        <extracomment>What to do when the number is not in today&apos;s list</extracomment>
        <translation>કૃપા કરીને તે તપાસીને ફરી પ્રયત્ન કરો, અથવા મદદને અડો.</translation>
    </message>
    <message>
        <source>Please look at the address on your appointment paper, or touch Help.</source>
        <extracomment>What to do when the appointment is at another Kendra</extracomment>
        <translation>કૃપા કરીને તમારા એપોઇન્ટમેન્ટના કાગળ પર સરનામું જુઓ, અથવા મદદને અડો.</translation>
    </message>
    <message>
        <source>Please look at the date on your appointment paper, or touch Help.</source>
        <extracomment>What to do when the appointment is on another day</extracomment>
        <translation>કૃપા કરીને તમારા એપોઇન્ટમેન્ટના કાગળ પર તારીખ જુઓ, અથવા મદદને અડો.</translation>
    </message>
    <message>
        <source>Please come back at %1. Your appointment is kept.</source>
        <extracomment>What to do when too early; %1 is a time</extracomment>
        <translation>કૃપા કરીને %1 વાગ્યે ફરી આવો. તમારી એપોઇન્ટમેન્ટ જળવાયેલી છે.</translation>
    </message>
    <message>
        <source>You still get a token. Waiting can take longer.</source>
        <extracomment>What happens when late</extracomment>
        <translation>તમને છતાં ટોકન મળશે. રાહ લાંબી હોઈ શકે છે.</translation>
    </message>
    <message>
        <source>You can look at it again and print it again.</source>
        <extracomment>What can be done with the token one has</extracomment>
        <translation>તમે તે ફરી જોઈ શકો છો અને ફરી છાપી શકો છો.</translation>
    </message>
    <message>
        <source>It has 12 digits. Please type all of them, or scan the code again.</source>
        <extracomment>What to do after too few digits</extracomment>
        <translation>તેમાં 12 અંક છે. કૃપા કરીને બધા લખો, અથવા કોડ ફરી રીડર નીચે રાખો.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button that goes on with the number typed</extracomment>
        <translation>આગળ વધો</translation>
    </message>
    <message>
        <source>Show my token</source>
        <extracomment>Button that shows the token a person has already</extracomment>
        <translation>મારું ટોકન બતાવો</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that ends</extracomment>
        <translation>થઈ ગયું</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that goes back to the entry of the number</extracomment>
        <translation>ફરી પ્રયત્ન કરો</translation>
    </message>
    <message>
        <source>I have no appointment</source>
        <extracomment>Button for people without an appointment</extracomment>
        <translation>મારી પાસે એપોઇન્ટમેન્ટ નથી</translation>
    </message>
    <message>
        <source>An appointment is needed</source>
        <extracomment>Title: people without an appointment are not taken here now</extracomment>
        <translation>મુલાકાત નક્કી હોવી જરૂરી છે</translation>
    </message>
    <message>
        <source>Please book an appointment, or touch Help.</source>
        <extracomment>What to do when people without an appointment are not taken</extracomment>
        <translation>કૃપા કરીને મુલાકાત લો, અથવા મદદ દબાવો.</translation>
    </message>
    <message>
        <source>No token today</source>
        <extracomment>Title: papers are missing, so no token was given</extracomment>
        <translation>આજે ટોકન નહીં</translation>
    </message>
    <message>
        <source>Please come back with the papers below within %1 working days. You need no new appointment.</source>
        <extracomment>What to do when papers are missing; %1 is a number of working days</extracomment>
        <translation>કૃપા કરીને નીચેના કાગળો લઈને %1 કામકાજના દિવસોમાં આવો. નવી મુલાકાત લેવાની જરૂર નથી.</translation>
    </message>
    <message>
        <source>Child below 15 years, and the parents have passports</source>
        <extracomment>Group of people who may come without an appointment; their parents hold passports</extracomment>
        <translation>15 વર્ષથી નાનું બાળક, માતા-પિતા પાસે પાસપોર્ટ છે</translation>
    </message>
    <message>
        <source>Government service, with a no-objection or identity certificate</source>
        <extracomment>Group of people who may come without an appointment: they have an official paper</extracomment>
        <translation>સરકારી સેવા, ના-વાંધા કે ઓળખ પ્રમાણપત્ર સાથે</translation>
    </message>
</context>
<context>
    <name>PriorityPage</name>
    <message>
        <source>Does one of these apply to you?</source>
        <extracomment>Title of the page that offers to be called earlier</extracomment>
        <translation>આમાંથી કંઈ તમને લાગુ પડે છે?</translation>
    </message>
    <message>
        <source>Then you are called earlier. Counter A will look at it.</source>
        <extracomment>Below it: what follows from it</extracomment>
        <translation>તો તમને વહેલા બોલાવાશે. કાઉન્ટર A તે જોશે.</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>Button: no reason to be called earlier; the token is made</extracomment>
        <translation>આમાંથી કોઈ નહીં</translation>
    </message>
    <message>
        <source>60 years or older</source>
        <extracomment>Reason to be called earlier</extracomment>
        <translation>60 વર્ષ કે વધુ ઉંમર</translation>
    </message>
    <message>
        <source>Person with a disability</source>
        <extracomment>Reason to be called earlier</extracomment>
        <translation>દિવ્યાંગ વ્યક્તિ</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <extracomment>Reason to be called earlier</extracomment>
        <translation>ગર્ભવતી</translation>
    </message>
    <message>
        <source>With a baby</source>
        <extracomment>Reason to be called earlier</extracomment>
        <translation>નાના બાળક સાથે</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>No token could be given</source>
        <extracomment>Title when no token could be given</extracomment>
        <translation>ટોકન આપી શકાયું નહીં</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that goes back to the entry of the number</extracomment>
        <translation>ફરી પ્રયત્ન કરો</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>What do you come for?</source>
        <extracomment>Title of the page that asks a person without an appointment for the service</extracomment>
        <translation>તમે કયા કામ માટે આવ્યા છો?</translation>
    </message>
    <message>
        <source>If it is not in the list, please go to the help desk.</source>
        <extracomment>Below it: what to do when nothing fits</extracomment>
        <translation>જો તે યાદીમાં ન હોય, તો કૃપા કરીને મદદ ડેસ્ક પર જાઓ.</translation>
    </message>
</context>
<context>
    <name>StillTherePanel</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>Title after a while without a touch</extracomment>
        <translation>શું તમે હજી અહીં છો?</translation>
    </message>
    <message>
        <source>This screen starts again in %1 seconds.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>આ સ્ક્રીન %1 સેકન્ડમાં ફરી શરૂ થશે.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <extracomment>Button: the person goes on</extracomment>
        <translation>હું અહીં જ છું</translation>
    </message>
    <message>
        <source>I have finished</source>
        <extracomment>Button: the person has finished</extracomment>
        <translation>મારું કામ થઈ ગયું</translation>
    </message>
</context>
<context>
    <name>TokenPage</name>
    <message>
        <source>Your token</source>
        <extracomment>Title above the number of the token</extracomment>
        <translation>તમારું ટોકન</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that ends; the next person begins</extracomment>
        <translation>થઈ ગયું</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>Button that prints the slip once more</extracomment>
        <translation>ફરી છાપો</translation>
    </message>
    <message>
        <source>The slip could not be printed. Your number is good: please remember it, or take a photo of this code.</source>
        <extracomment>The slip was not printed; the number is good all the same</extracomment>
        <translation>કાપલી છપાઈ શકી નહીં. તમારો નંબર માન્ય છે: કૃપા કરીને તે યાદ રાખો, અથવા આ કોડનો ફોટો લો.</translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <extracomment>The slip is on its way out of the printer</extracomment>
        <translation>તમારી કાપલી છપાઈ રહી છે.</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <extracomment>The slip came out of the printer</extracomment>
        <translation>કૃપા કરીને તમારી કાપલી લો.</translation>
    </message>
    <message>
        <source>Until you leave: about %1 to %2 minutes</source>
        <extracomment>Time from now until leaving; %1 and %2 are minutes</extracomment>
        <translation>બહાર નીકળવા સુધી: આશરે %1 થી %2 મિનિટ</translation>
    </message>
    <message>
        <source>You came after your time: waiting can take longer.</source>
        <extracomment>The token of a person who came late</extracomment>
        <translation>તમે તમારા સમય પછી આવ્યા છો: રાહ લાંબી હોઈ શકે છે.</translation>
    </message>
    <message>
        <source>Code of your token</source>
        <extracomment>For a screen reader: the code that stands in for the slip</extracomment>
        <translation>તમારા ટોકનનો કોડ</translation>
    </message>
</context>
</TS>
