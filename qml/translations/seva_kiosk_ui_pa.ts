<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pa_IN" sourcelanguage="en">
<context>
    <name>AdvicePage</name>
    <message>
        <source>Do you have these with you?</source>
        <extracomment>Title of the page that says what has to be shown at the counters</extracomment>
        <translation>ਕੀ ਇਹ ਤੁਹਾਡੇ ਕੋਲ ਹਨ?</translation>
    </message>
    <message>
        <source>Originals, and one copy of each.</source>
        <extracomment>Below it: in which form</extracomment>
        <translation>ਅਸਲ ਕਾਗਜ਼, ਅਤੇ ਹਰੇਕ ਦੀ ਇੱਕ ਕਾਪੀ।</translation>
    </message>
    <message>
        <source>Yes, I have them</source>
        <extracomment>Button: every paper is at hand; the token follows</extracomment>
        <translation>ਹਾਂ, ਮੇਰੇ ਕੋਲ ਹਨ</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <extracomment>Button: a paper is not at hand</extracomment>
        <translation>ਕੋਈ ਕਾਗਜ਼ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>You can go on: counter A helps you to change the application.</source>
        <extracomment>Below what stands against the application: what to do</extracomment>
        <translation>ਤੁਸੀਂ ਅੱਗੇ ਜਾ ਸਕਦੇ ਹੋ: ਕਾਊਂਟਰ A ਅਰਜ਼ੀ ਬਦਲਣ ਵਿੱਚ ਮਦਦ ਕਰੇਗਾ।</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>This machine cannot give tokens now</source>
        <extracomment>Title when the machine is out of service</extracomment>
        <translation>ਇਹ ਮਸ਼ੀਨ ਹੁਣ ਟੋਕਨ ਨਹੀਂ ਦੇ ਸਕਦੀ</translation>
    </message>
    <message>
        <source>Please go to the help desk. Your appointment is kept.</source>
        <extracomment>Where to go when the machine is out of service</extracomment>
        <translation>ਕਿਰਪਾ ਕਰਕੇ ਸਹਾਇਤਾ ਡੈਸਕ ਤੇ ਜਾਓ। ਤੁਹਾਡੀ ਅਪਾਇੰਟਮੈਂਟ ਬਣੀ ਰਹੇਗੀ।</translation>
    </message>
</context>
<context>
    <name>DisplayFooter</name>
    <message>
        <source>Updated %1</source>
        <extracomment>When the numbers of the display were heard last; %1 is a time</extracomment>
        <translation>ਅੱਪਡੇਟ %1</translation>
    </message>
    <message>
        <source>The display cannot be kept up to date. Please listen for the announcements.</source>
        <extracomment>The display has heard nothing for a minute</extracomment>
        <translation>ਡਿਸਪਲੇ ਹੁਣ ਅੱਪਡੇਟ ਨਹੀਂ ਹੋ ਰਿਹਾ। ਕਿਰਪਾ ਕਰਕੇ ਐਲਾਨ ਸੁਣੋ।</translation>
    </message>
    <message>
        <source>Numbers may be late.</source>
        <extracomment>The display has heard nothing for ten seconds</extracomment>
        <translation>ਨੰਬਰ ਦੇਰ ਨਾਲ ਦਿਖ ਸਕਦੇ ਹਨ।</translation>
    </message>
</context>
<context>
    <name>DisplayWindow</name>
    <message>
        <source>Now calling</source>
        <extracomment>Title of the hall display&apos;s window</extracomment>
        <translation>ਹੁਣ ਬੁਲਾਇਆ ਜਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>Demonstration: nothing here is real</source>
        <extracomment>Strip on every page of a demonstration</extracomment>
        <translation>ਪ੍ਰਦਰਸ਼ਨ: ਇੱਥੇ ਕੁਝ ਵੀ ਅਸਲੀ ਨਹੀਂ ਹੈ</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <extracomment>Title of the help</extracomment>
        <translation>ਮਦਦ</translation>
    </message>
    <message>
        <source>The staff at the help desk can do this with you. What you entered stays here.</source>
        <extracomment>First line of the help</extracomment>
        <translation>ਸਹਾਇਤਾ ਡੈਸਕ ਦੇ ਕਰਮਚਾਰੀ ਇਹ ਤੁਹਾਡੇ ਨਾਲ ਕਰ ਸਕਦੇ ਹਨ। ਜੋ ਤੁਸੀਂ ਭਰਿਆ ਹੈ ਉਹ ਇੱਥੇ ਹੀ ਰਹੇਗਾ।</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button that closes the help</extracomment>
        <translation>ਅੱਗੇ ਵਧੋ</translation>
    </message>
    <message>
        <source>I need more time</source>
        <extracomment>Button that gives twice the time before the screen starts again</extracomment>
        <translation>ਮੈਨੂੰ ਹੋਰ ਸਮਾਂ ਚਾਹੀਦਾ ਹੈ</translation>
    </message>
    <message>
        <source>The application number (ARN) stands at the top of your appointment paper.</source>
        <extracomment>Help: where the number stands</extracomment>
        <translation>ਅਰਜ਼ੀ ਨੰਬਰ (ARN) ਤੁਹਾਡੇ ਅਪਾਇੰਟਮੈਂਟ ਦੇ ਕਾਗਜ਼ ਤੇ ਸਭ ਤੋਂ ਉੱਪਰ ਲਿਖਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>With the token you wait in the hall. The display and the loudspeaker call your number.</source>
        <extracomment>Help: what happens after the token</extracomment>
        <translation>ਟੋਕਨ ਲੈ ਕੇ ਹਾਲ ਵਿੱਚ ਉਡੀਕ ਕਰੋ। ਡਿਸਪਲੇ ਅਤੇ ਲਾਊਡਸਪੀਕਰ ਤੁਹਾਡਾ ਨੰਬਰ ਬੁਲਾਉਣਗੇ।</translation>
    </message>
</context>
<context>
    <name>IdentifyPage</name>
    <message>
        <source>Hold the code of your appointment under the reader</source>
        <extracomment>Title of the page that asks for the appointment</extracomment>
        <translation>ਆਪਣੀ ਅਪਾਇੰਟਮੈਂਟ ਦਾ ਕੋਡ ਰੀਡਰ ਹੇਠ ਰੱਖੋ</translation>
    </message>
    <message>
        <source>Or type the application number (ARN). It has 12 digits and stands on your appointment paper.</source>
        <extracomment>Below it: the other way to identify</extracomment>
        <translation>ਜਾਂ ਅਰਜ਼ੀ ਨੰਬਰ (ARN) ਲਿਖੋ। ਇਸ ਵਿੱਚ 12 ਅੰਕ ਹਨ ਅਤੇ ਇਹ ਤੁਹਾਡੇ ਅਪਾਇੰਟਮੈਂਟ ਦੇ ਕਾਗਜ਼ ਤੇ ਹੈ।</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button that goes on with the number typed</extracomment>
        <translation>ਅੱਗੇ ਵਧੋ</translation>
    </message>
    <message>
        <source>I have no appointment</source>
        <extracomment>Button for people without an appointment</extracomment>
        <translation>ਮੇਰੇ ਕੋਲ ਅਪਾਇੰਟਮੈਂਟ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>Number so far: %1</source>
        <extracomment>For a screen reader, before the number typed so far: %1 is the number</extracomment>
        <translation>ਹੁਣ ਤੱਕ ਦਾ ਨੰਬਰ: %1</translation>
    </message>
</context>
<context>
    <name>IssuingPage</name>
    <message>
        <source>Your token is being made</source>
        <extracomment>Title while the number is taken</extracomment>
        <translation>ਤੁਹਾਡਾ ਟੋਕਨ ਬਣ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <extracomment>Below it</extracomment>
        <translation>ਕਿਰਪਾ ਕਰਕੇ ਇੱਕ ਪਲ ਰੁਕੋ।</translation>
    </message>
</context>
<context>
    <name>KioskHeader</name>
    <message>
        <source>Back</source>
        <extracomment>Button that goes one page back</extracomment>
        <translation>ਵਾਪਸ</translation>
    </message>
    <message>
        <source>Choose another language</source>
        <extracomment>For a screen reader: what the button with the name of the language does</extracomment>
        <translation>ਹੋਰ ਭਾਸ਼ਾ ਚੁਣੋ</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Button that tells how to get help</extracomment>
        <translation>ਮਦਦ</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Token</source>
        <extracomment>Title of the kiosk&apos;s window</extracomment>
        <translation>ਟੋਕਨ</translation>
    </message>
    <message>
        <source>Demonstration: nothing here is real</source>
        <extracomment>Strip on every page of a demonstration</extracomment>
        <translation>ਪ੍ਰਦਰਸ਼ਨ: ਇੱਥੇ ਕੁਝ ਵੀ ਅਸਲੀ ਨਹੀਂ ਹੈ</translation>
    </message>
</context>
<context>
    <name>LaneColumn</name>
    <message>
        <source>%1–%2 min</source>
        <extracomment>How long one waits at this stage; %1 and %2 are minutes</extracomment>
        <translation>%1–%2 ਮਿੰਟ</translation>
    </message>
    <message>
        <source>Next (%1 waiting)</source>
        <extracomment>Before the next three numbers of a stage; %1 is how many people wait there</extracomment>
        <translation>ਅੱਗੇ (%1 ਉਡੀਕ ਵਿੱਚ)</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Choose your language</source>
        <extracomment>Title of the first page of the kiosk</extracomment>
        <translation>ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>What is missing?</source>
        <extracomment>Title of the page on which missing papers are marked</extracomment>
        <translation>ਕੀ ਨਹੀਂ ਹੈ?</translation>
    </message>
    <message>
        <source>Without these papers the application cannot be taken today.</source>
        <extracomment>Below it: what follows</extracomment>
        <translation>ਇਹਨਾਂ ਕਾਗਜ਼ਾਂ ਤੋਂ ਬਿਨਾਂ ਅੱਜ ਅਰਜ਼ੀ ਨਹੀਂ ਲਈ ਜਾ ਸਕਦੀ।</translation>
    </message>
    <message>
        <source>I will come back with them</source>
        <extracomment>Button: ends without a token; the papers are fetched first</extracomment>
        <translation>ਮੈਂ ਇਹ ਲੈ ਕੇ ਵਾਪਸ ਆਵਾਂਗਾ/ਆਵਾਂਗੀ</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>This number was not found for today</source>
        <extracomment>Title: the number is not in today&apos;s list</extracomment>
        <translation>ਇਹ ਨੰਬਰ ਅੱਜ ਦੀ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਮਿਲਿਆ</translation>
    </message>
    <message>
        <source>This appointment is at another Kendra</source>
        <extracomment>Title: the appointment is at another Kendra</extracomment>
        <translation>ਇਹ ਅਪਾਇੰਟਮੈਂਟ ਕਿਸੇ ਹੋਰ ਕੇਂਦਰ ਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>This appointment is on another day</source>
        <extracomment>Title: the appointment is on another day</extracomment>
        <translation>ਇਹ ਅਪਾਇੰਟਮੈਂਟ ਕਿਸੇ ਹੋਰ ਦਿਨ ਦੀ ਹੈ</translation>
    </message>
    <message>
        <source>You are early</source>
        <extracomment>Title: the person is too early</extracomment>
        <translation>ਤੁਸੀਂ ਸਮੇਂ ਤੋਂ ਪਹਿਲਾਂ ਆਏ ਹੋ</translation>
    </message>
    <message>
        <source>Your appointment was at %1</source>
        <extracomment>Title: the person is late; %1 is the time of the appointment</extracomment>
        <translation>ਤੁਹਾਡੀ ਅਪਾਇੰਟਮੈਂਟ %1 ਵਜੇ ਸੀ</translation>
    </message>
    <message>
        <source>You have a token already: %1</source>
        <extracomment>Title: the person has a token already; %1 is the token</extracomment>
        <translation>ਤੁਹਾਡੇ ਕੋਲ ਪਹਿਲਾਂ ਹੀ ਟੋਕਨ ਹੈ: %1</translation>
    </message>
    <message>
        <source>This is not a whole application number</source>
        <extracomment>Title: too few digits, or a code that is no application number</extracomment>
        <translation>ਇਹ ਪੂਰਾ ਅਰਜ਼ੀ ਨੰਬਰ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>Please check it and try again, or touch Help.</source>
        <extracomment>What to do when the number is not in today&apos;s list</extracomment>
        <translation>ਕਿਰਪਾ ਕਰਕੇ ਇਸਨੂੰ ਜਾਂਚ ਕੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਮਦਦ ਨੂੰ ਛੂਹੋ।</translation>
    </message>
    <message>
        <source>Please look at the address on your appointment paper, or touch Help.</source>
        <extracomment>What to do when the appointment is at another Kendra</extracomment>
        <translation>ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੇ ਅਪਾਇੰਟਮੈਂਟ ਦੇ ਕਾਗਜ਼ ਤੇ ਪਤਾ ਦੇਖੋ, ਜਾਂ ਮਦਦ ਨੂੰ ਛੂਹੋ।</translation>
    </message>
    <message>
        <source>Please look at the date on your appointment paper, or touch Help.</source>
        <extracomment>What to do when the appointment is on another day</extracomment>
        <translation>ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੇ ਅਪਾਇੰਟਮੈਂਟ ਦੇ ਕਾਗਜ਼ ਤੇ ਤਾਰੀਖ਼ ਦੇਖੋ, ਜਾਂ ਮਦਦ ਨੂੰ ਛੂਹੋ।</translation>
    </message>
    <message>
        <source>Please come back at %1. Your appointment is kept.</source>
        <extracomment>What to do when too early; %1 is a time</extracomment>
        <translation>ਕਿਰਪਾ ਕਰਕੇ %1 ਵਜੇ ਮੁੜ ਆਓ। ਤੁਹਾਡੀ ਅਪਾਇੰਟਮੈਂਟ ਬਣੀ ਰਹੇਗੀ।</translation>
    </message>
    <message>
        <source>You still get a token. Waiting can take longer.</source>
        <extracomment>What happens when late</extracomment>
        <translation>ਤੁਹਾਨੂੰ ਫਿਰ ਵੀ ਟੋਕਨ ਮਿਲੇਗਾ। ਉਡੀਕ ਲੰਮੀ ਹੋ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>You can look at it again and print it again.</source>
        <extracomment>What can be done with the token one has</extracomment>
        <translation>ਤੁਸੀਂ ਇਸਨੂੰ ਫਿਰ ਦੇਖ ਸਕਦੇ ਹੋ ਅਤੇ ਫਿਰ ਛਾਪ ਸਕਦੇ ਹੋ।</translation>
    </message>
    <message>
        <source>It has 12 digits. Please type all of them, or scan the code again.</source>
        <extracomment>What to do after too few digits</extracomment>
        <translation>ਇਸ ਵਿੱਚ 12 ਅੰਕ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਸਾਰੇ ਲਿਖੋ, ਜਾਂ ਕੋਡ ਫਿਰ ਰੀਡਰ ਹੇਠ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button that goes on with the number typed</extracomment>
        <translation>ਅੱਗੇ ਵਧੋ</translation>
    </message>
    <message>
        <source>Show my token</source>
        <extracomment>Button that shows the token a person has already</extracomment>
        <translation>ਮੇਰਾ ਟੋਕਨ ਦਿਖਾਓ</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that ends</extracomment>
        <translation>ਹੋ ਗਿਆ</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that goes back to the entry of the number</extracomment>
        <translation>ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ</translation>
    </message>
    <message>
        <source>I have no appointment</source>
        <extracomment>Button for people without an appointment</extracomment>
        <translation>ਮੇਰੇ ਕੋਲ ਅਪਾਇੰਟਮੈਂਟ ਨਹੀਂ ਹੈ</translation>
    </message>
    <message>
        <source>An appointment is needed</source>
        <extracomment>Title: people without an appointment are not taken here now</extracomment>
        <translation>ਮੁਲਾਕਾਤ ਲੈਣੀ ਜ਼ਰੂਰੀ ਹੈ</translation>
    </message>
    <message>
        <source>Please book an appointment, or touch Help.</source>
        <extracomment>What to do when people without an appointment are not taken</extracomment>
        <translation>ਕਿਰਪਾ ਕਰਕੇ ਮੁਲਾਕਾਤ ਲਓ, ਜਾਂ ਮਦਦ ਦਬਾਓ।</translation>
    </message>
    <message>
        <source>No token today</source>
        <extracomment>Title: papers are missing, so no token was given</extracomment>
        <translation>ਅੱਜ ਟੋਕਨ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Please come back with the papers below within %1 working days. You need no new appointment.</source>
        <extracomment>What to do when papers are missing; %1 is a number of working days</extracomment>
        <translation>ਕਿਰਪਾ ਕਰਕੇ ਹੇਠਾਂ ਲਿਖੇ ਕਾਗਜ਼ ਲੈ ਕੇ %1 ਕੰਮ ਵਾਲੇ ਦਿਨਾਂ ਵਿੱਚ ਆਓ। ਨਵੀਂ ਮੁਲਾਕਾਤ ਦੀ ਲੋੜ ਨਹੀਂ।</translation>
    </message>
    <message>
        <source>Child below 15 years, and the parents have passports</source>
        <extracomment>Group of people who may come without an appointment; their parents hold passports</extracomment>
        <translation>15 ਸਾਲ ਤੋਂ ਛੋਟਾ ਬੱਚਾ, ਮਾਪਿਆਂ ਕੋਲ ਪਾਸਪੋਰਟ ਹਨ</translation>
    </message>
    <message>
        <source>Government service, with a no-objection or identity certificate</source>
        <extracomment>Group of people who may come without an appointment: they have an official paper</extracomment>
        <translation>ਸਰਕਾਰੀ ਸੇਵਾ, ਇਤਰਾਜ਼ਹੀਣਤਾ ਜਾਂ ਪਛਾਣ ਸਰਟੀਫਿਕੇਟ ਨਾਲ</translation>
    </message>
</context>
<context>
    <name>PriorityPage</name>
    <message>
        <source>Does one of these apply to you?</source>
        <extracomment>Title of the page that offers to be called earlier</extracomment>
        <translation>ਕੀ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਤੁਹਾਡੇ ਤੇ ਲਾਗੂ ਹੁੰਦਾ ਹੈ?</translation>
    </message>
    <message>
        <source>Then you are called earlier. Counter A will look at it.</source>
        <extracomment>Below it: what follows from it</extracomment>
        <translation>ਤਾਂ ਤੁਹਾਨੂੰ ਪਹਿਲਾਂ ਬੁਲਾਇਆ ਜਾਵੇਗਾ। ਕਾਊਂਟਰ A ਇਸਨੂੰ ਦੇਖੇਗਾ।</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>Button: no reason to be called earlier; the token is made</extracomment>
        <translation>ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>60 years or older</source>
        <extracomment>Reason to be called earlier</extracomment>
        <translation>60 ਸਾਲ ਜਾਂ ਵੱਧ ਉਮਰ</translation>
    </message>
    <message>
        <source>Person with a disability</source>
        <extracomment>Reason to be called earlier</extracomment>
        <translation>ਦਿਵਿਆਂਗ ਵਿਅਕਤੀ</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <extracomment>Reason to be called earlier</extracomment>
        <translation>ਗਰਭਵਤੀ</translation>
    </message>
    <message>
        <source>With a baby</source>
        <extracomment>Reason to be called earlier</extracomment>
        <translation>ਛੋਟੇ ਬੱਚੇ ਨਾਲ</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>No token could be given</source>
        <extracomment>Title when no token could be given</extracomment>
        <translation>ਟੋਕਨ ਨਹੀਂ ਦਿੱਤਾ ਜਾ ਸਕਿਆ</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button that goes back to the entry of the number</extracomment>
        <translation>ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>What do you come for?</source>
        <extracomment>Title of the page that asks a person without an appointment for the service</extracomment>
        <translation>ਤੁਸੀਂ ਕਿਸ ਕੰਮ ਲਈ ਆਏ ਹੋ?</translation>
    </message>
    <message>
        <source>If it is not in the list, please go to the help desk.</source>
        <extracomment>Below it: what to do when nothing fits</extracomment>
        <translation>ਜੇ ਇਹ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਹੈ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਸਹਾਇਤਾ ਡੈਸਕ ਤੇ ਜਾਓ।</translation>
    </message>
</context>
<context>
    <name>StillTherePanel</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>Title after a while without a touch</extracomment>
        <translation>ਕੀ ਤੁਸੀਂ ਅਜੇ ਇੱਥੇ ਹੋ?</translation>
    </message>
    <message>
        <source>This screen starts again in %1 seconds.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>ਇਹ ਸਕਰੀਨ %1 ਸਕਿੰਟਾਂ ਵਿੱਚ ਮੁੜ ਸ਼ੁਰੂ ਹੋਵੇਗੀ।</translation>
    </message>
    <message>
        <source>I am still here</source>
        <extracomment>Button: the person goes on</extracomment>
        <translation>ਮੈਂ ਇੱਥੇ ਹੀ ਹਾਂ</translation>
    </message>
    <message>
        <source>I have finished</source>
        <extracomment>Button: the person has finished</extracomment>
        <translation>ਮੇਰਾ ਕੰਮ ਹੋ ਗਿਆ</translation>
    </message>
</context>
<context>
    <name>TokenPage</name>
    <message>
        <source>Your token</source>
        <extracomment>Title above the number of the token</extracomment>
        <translation>ਤੁਹਾਡਾ ਟੋਕਨ</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button that ends; the next person begins</extracomment>
        <translation>ਹੋ ਗਿਆ</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>Button that prints the slip once more</extracomment>
        <translation>ਦੁਬਾਰਾ ਛਾਪੋ</translation>
    </message>
    <message>
        <source>The slip could not be printed. Your number is good: please remember it, or take a photo of this code.</source>
        <extracomment>The slip was not printed; the number is good all the same</extracomment>
        <translation>ਪਰਚੀ ਨਹੀਂ ਛਪ ਸਕੀ। ਤੁਹਾਡਾ ਨੰਬਰ ਠੀਕ ਹੈ: ਕਿਰਪਾ ਕਰਕੇ ਇਸਨੂੰ ਯਾਦ ਰੱਖੋ, ਜਾਂ ਇਸ ਕੋਡ ਦੀ ਫ਼ੋਟੋ ਲਓ।</translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <extracomment>The slip is on its way out of the printer</extracomment>
        <translation>ਤੁਹਾਡੀ ਪਰਚੀ ਛਪ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Please take your slip.</source>
        <extracomment>The slip came out of the printer</extracomment>
        <translation>ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀ ਪਰਚੀ ਲਓ।</translation>
    </message>
    <message>
        <source>Until you leave: about %1 to %2 minutes</source>
        <extracomment>Time from now until leaving; %1 and %2 are minutes</extracomment>
        <translation>ਬਾਹਰ ਜਾਣ ਤੱਕ: ਲਗਭਗ %1 ਤੋਂ %2 ਮਿੰਟ</translation>
    </message>
    <message>
        <source>You came after your time: waiting can take longer.</source>
        <extracomment>The token of a person who came late</extracomment>
        <translation>ਤੁਸੀਂ ਆਪਣੇ ਸਮੇਂ ਤੋਂ ਬਾਅਦ ਆਏ ਹੋ: ਉਡੀਕ ਲੰਮੀ ਹੋ ਸਕਦੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Code of your token</source>
        <extracomment>For a screen reader: the code that stands in for the slip</extracomment>
        <translation>ਤੁਹਾਡੇ ਟੋਕਨ ਦਾ ਕੋਡ</translation>
    </message>
</context>
</TS>
