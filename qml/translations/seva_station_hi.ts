<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>FaultTexts</name>
    <message>
        <source>This number was not found for today. Please check it, or touch Help.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This appointment is for another day. Please check the date, or touch Help.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too early for this appointment. Please come back at the reporting time.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application has a token already: %1.</source>
        <extracomment>Fault shown at the kiosk, to a citizen; %1 is a token</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is not offered here today. Please go to the help desk.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token number could be taken just now. Please try again, or go to the help desk.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine can give no more tokens today. Please go to the help desk.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token to print. Please begin again.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is not known at this station. Wait for the link, or ask the supervisor.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is not open here. Call the token first.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token %1 is at another point of its way by now. Look at the queue again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token %1 is not being served at this counter. Call it here first.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to stage %1. Do it there.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not work stage %1. Sign in with the role of this counter.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not call tokens of stage %1. Sign in with the role of this counter.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service has no stages at this Kendra. Ask the supervisor.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting at stage %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token %1 was given to another counter. Call the next one.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to call token %1 has passed. Call next again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the hub, token %1 belongs to another counter. Call the next one, or scan its slip.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token %1 was called three times. Mark it as not come (F7).</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token %1 was called a moment ago. Wait 30 seconds, then call again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token %1 was called by another counter.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token %1 is being served at another counter.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This operator is not in the roster of this Kendra. Check the id, or ask the supervisor.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster does not give you the role %1. Sign in with another role.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a role</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You worked on stage %1 of this case. Another officer has to do this stage.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 of this case was done at this station. Do this stage at another one.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case of token %1 changed while it was on the screen. Look at it again, then sign.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case changed after the applicant confirmed it. Ask the applicant to confirm again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit the operator. Sign out, sign in and try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still open: %1. Finish it, then submit.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names the item</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is not what is due. Look at the fee again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check is not answered: %1. Answer it, then go on.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names the check</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check has failed: %1. Return the case, or hold it.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names the check</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This decision is not offered for this service. Choose another one.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is missing. Choose one.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reason is not on the list: %1. Choose another one.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the code of a reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason for returning the case is missing. Choose one.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case may not be returned to stage %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reason does not excuse from the capture. Choose one of the list.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is not asked for: %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names a document</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few or too many pages: %1. Scan the document again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names a document</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page is too large: %1. Scan it again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names a document</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo has the wrong size. Take it again (F5).</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature picture has the wrong size. Take it again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finger was given twice, or is not one of ten. Take the fingerprints again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingers are missing. Take them, or give a reason for each.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has no field of this name: %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long: %1. Shorten it.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter comes after the decision. Decide first.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is not printed yet. Print it, then close the visit.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fee is known for this date. Ask the supervisor.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fee is known for this kind of application. Check scheme and booklet.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee depends on the age. Enter the date of birth first.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is not known here: %1. Ask the supervisor.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id or the PIN is wrong. Please try again.</source>
        <extracomment>Fault shown at the counter sign-in, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait until the time shown has passed, or ask the supervisor.</source>
        <extracomment>Fault shown at the counter sign-in, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster does not give you this role. Choose another role.</source>
        <extracomment>Fault shown at the counter sign-in, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <extracomment>Fault shown at the counter sign-in, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in, then try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a token slip. Scan the code on the slip.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine of this Kendra printed this slip. Send the applicant to the help desk.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slip is from another Kendra: %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a Kendra</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slip is not of today. Ask for today&apos;s token.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is not connected. Plug it in, then try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is at work. Wait until it is done.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device did not answer in time. Try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device gave an answer that makes no sense. Switch it off and on, then try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s program has stopped. Try again in a moment.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is stuck. Open the cover, pull it out, close the cover.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sheets went through together. Put the last ones in again, one by one.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheet is in the feeder. Put the sheets in, then scan again (F4).</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cover is open. Close it.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has no paper. Put paper in, then print again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is about to end. Have a new roll ready.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper cutter is stuck. Ask for help.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is switched off. Switch it on.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glass is dirty. Wipe it with a dry cloth, then try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudspeaker is silent. Watch the display until it works.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment was declined and nothing was charged. Ask for another way to pay.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the payment went through. Look it up before charging again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cash drawer did not open. Open it with the key.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper was printed already. Use Reprint.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; call the supervisor.</source>
        <extracomment>Fault shown at the counter and kiosk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something did not work (%1). Try again, or ask for help.</source>
        <extracomment>Fault without a sentence of its own; %1 is its code for the technician</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Touch here to go on in English</source>
        <extracomment>Under the name of each language on the first page of the kiosk, in that language itself</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>%1 s</source>
        <extracomment>A time span in seconds, as short as possible</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time span in minutes, as short as possible</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A time span in hours, as short as possible</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>Records and pictures of this station that the hub has not confirmed yet; %1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatorSession</name>
    <message>
        <source>CSE</source>
        <extracomment>Role of staff at counter A: citizen service executive</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification Officer</source>
        <extracomment>Role of staff at counter B</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granting Officer</source>
        <extracomment>Role of staff at counter C</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Role of staff who watches over the Kendra</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
