<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pa_IN" sourcelanguage="en">
<context>
    <name>FaultTexts</name>
    <message>
        <source>This number was not found for today. Please check it, or touch Help.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>ਇਹ ਨੰਬਰ ਅੱਜ ਦੀ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਮਿਲਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਜਾਂਚੋ, ਜਾਂ ਮਦਦ ਨੂੰ ਛੂਹੋ।</translation>
    </message>
    <message>
        <source>This appointment is for another day. Please check the date, or touch Help.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>ਇਹ ਅਪਾਇੰਟਮੈਂਟ ਕਿਸੇ ਹੋਰ ਦਿਨ ਦੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਤਾਰੀਖ਼ ਜਾਂਚੋ, ਜਾਂ ਮਦਦ ਨੂੰ ਛੂਹੋ।</translation>
    </message>
    <message>
        <source>It is too early for this appointment. Please come back at the reporting time.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>ਇਸ ਅਪਾਇੰਟਮੈਂਟ ਲਈ ਅਜੇ ਬਹੁਤ ਜਲਦੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਹਾਜ਼ਰੀ ਦੇ ਸਮੇਂ ਮੁੜ ਆਓ।</translation>
    </message>
    <message>
        <source>This application has a token already: %1.</source>
        <extracomment>Fault shown at the kiosk, to a citizen; %1 is a token</extracomment>
        <translation>ਇਸ ਅਰਜ਼ੀ ਦਾ ਟੋਕਨ ਪਹਿਲਾਂ ਹੀ ਹੈ: %1।</translation>
    </message>
    <message>
        <source>This service is not offered here today. Please go to the help desk.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>ਇਹ ਸੇਵਾ ਅੱਜ ਇੱਥੇ ਉਪਲਬਧ ਨਹੀਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਸਹਾਇਤਾ ਡੈਸਕ ਤੇ ਜਾਓ।</translation>
    </message>
    <message>
        <source>No token number could be taken just now. Please try again, or go to the help desk.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>ਹੁਣ ਟੋਕਨ ਨੰਬਰ ਨਹੀਂ ਮਿਲ ਸਕਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਸਹਾਇਤਾ ਡੈਸਕ ਤੇ ਜਾਓ।</translation>
    </message>
    <message>
        <source>This machine can give no more tokens today. Please go to the help desk.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>ਇਹ ਮਸ਼ੀਨ ਅੱਜ ਹੋਰ ਟੋਕਨ ਨਹੀਂ ਦੇ ਸਕਦੀ। ਕਿਰਪਾ ਕਰਕੇ ਸਹਾਇਤਾ ਡੈਸਕ ਤੇ ਜਾਓ।</translation>
    </message>
    <message>
        <source>There is no token to print. Please begin again.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>ਛਾਪਣ ਲਈ ਕੋਈ ਟੋਕਨ ਨਹੀਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>This case is not known at this station. Wait for the link, or ask the supervisor.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਇਹ ਮਾਮਲਾ ਇਸ ਸਟੇਸ਼ਨ ਤੇ ਨਹੀਂ ਹੈ। ਲਿੰਕ ਦੀ ਉਡੀਕ ਕਰੋ, ਜਾਂ ਸੁਪਰਵਾਈਜ਼ਰ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>This case is not open here. Call the token first.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਇਹ ਮਾਮਲਾ ਇੱਥੇ ਖੁੱਲ੍ਹਾ ਨਹੀਂ ਹੈ। ਪਹਿਲਾਂ ਟੋਕਨ ਬੁਲਾਓ।</translation>
    </message>
    <message>
        <source>Token %1 is at another point of its way by now. Look at the queue again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ਟੋਕਨ %1 ਹੁਣ ਕਿਸੇ ਹੋਰ ਥਾਂ ਹੈ। ਕਤਾਰ ਫਿਰ ਦੇਖੋ।</translation>
    </message>
    <message>
        <source>Token %1 is not being served at this counter. Call it here first.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ਟੋਕਨ %1 ਦੀ ਸੇਵਾ ਇਸ ਕਾਊਂਟਰ ਤੇ ਨਹੀਂ ਹੋ ਰਹੀ। ਪਹਿਲਾਂ ਉਸਨੂੰ ਇੱਥੇ ਬੁਲਾਓ।</translation>
    </message>
    <message>
        <source>This belongs to stage %1. Do it there.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>ਇਹ ਪੜਾਅ %1 ਦਾ ਕੰਮ ਹੈ। ਇਸਨੂੰ ਉੱਥੇ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Your role does not work stage %1. Sign in with the role of this counter.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>ਤੁਹਾਡੀ ਭੂਮਿਕਾ ਪੜਾਅ %1 ਦਾ ਕੰਮ ਨਹੀਂ ਕਰਦੀ। ਇਸ ਕਾਊਂਟਰ ਦੀ ਭੂਮਿਕਾ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Your role does not call tokens of stage %1. Sign in with the role of this counter.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>ਤੁਹਾਡੀ ਭੂਮਿਕਾ ਪੜਾਅ %1 ਦੇ ਟੋਕਨ ਨਹੀਂ ਬੁਲਾਉਂਦੀ। ਇਸ ਕਾਊਂਟਰ ਦੀ ਭੂਮਿਕਾ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>This service has no stages at this Kendra. Ask the supervisor.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਇਸ ਕੇਂਦਰ ਵਿੱਚ ਇਸ ਸੇਵਾ ਦਾ ਕੋਈ ਪੜਾਅ ਨਹੀਂ ਹੈ। ਸੁਪਰਵਾਈਜ਼ਰ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਕੋਈ ਸਾਈਨ ਇਨ ਨਹੀਂ ਹੈ। ਪਹਿਲਾਂ ਸਾਈਨ ਇਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Nobody is waiting at stage %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>ਪੜਾਅ %1 ਤੇ ਕੋਈ ਉਡੀਕ ਵਿੱਚ ਨਹੀਂ ਹੈ।</translation>
    </message>
    <message>
        <source>Token %1 was given to another counter. Call the next one.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ਟੋਕਨ %1 ਕਿਸੇ ਹੋਰ ਕਾਊਂਟਰ ਨੂੰ ਦਿੱਤਾ ਗਿਆ। ਅਗਲਾ ਬੁਲਾਓ।</translation>
    </message>
    <message>
        <source>The time to call token %1 has passed. Call next again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ਟੋਕਨ %1 ਨੂੰ ਬੁਲਾਉਣ ਦਾ ਸਮਾਂ ਲੰਘ ਗਿਆ। ਫਿਰ ਤੋਂ ਅਗਲਾ ਬੁਲਾਓ।</translation>
    </message>
    <message>
        <source>Without the hub, token %1 belongs to another counter. Call the next one, or scan its slip.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ਹੱਬ ਤੋਂ ਬਿਨਾਂ ਟੋਕਨ %1 ਕਿਸੇ ਹੋਰ ਕਾਊਂਟਰ ਦਾ ਹੈ। ਅਗਲਾ ਬੁਲਾਓ, ਜਾਂ ਉਸਦੀ ਪਰਚੀ ਸਕੈਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Token %1 was called three times. Mark it as not come (F7).</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ਟੋਕਨ %1 ਤਿੰਨ ਵਾਰ ਬੁਲਾਇਆ ਗਿਆ। ਉਸਨੂੰ &apos;ਨਹੀਂ ਆਇਆ&apos; ਲਿਖੋ (F7)।</translation>
    </message>
    <message>
        <source>Token %1 was called a moment ago. Wait 30 seconds, then call again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ਟੋਕਨ %1 ਹੁਣੇ ਬੁਲਾਇਆ ਗਿਆ। 30 ਸਕਿੰਟ ਰੁਕੋ, ਫਿਰ ਬੁਲਾਓ।</translation>
    </message>
    <message>
        <source>Token %1 was called by another counter.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ਟੋਕਨ %1 ਨੂੰ ਕਿਸੇ ਹੋਰ ਕਾਊਂਟਰ ਨੇ ਬੁਲਾਇਆ।</translation>
    </message>
    <message>
        <source>Token %1 is being served at another counter.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ਟੋਕਨ %1 ਦੀ ਸੇਵਾ ਹੋਰ ਕਾਊਂਟਰ ਤੇ ਹੋ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>This operator is not in the roster of this Kendra. Check the id, or ask the supervisor.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਇਹ ਆਪਰੇਟਰ ਇਸ ਕੇਂਦਰ ਦੀ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਆਈਡੀ ਜਾਂਚੋ, ਜਾਂ ਸੁਪਰਵਾਈਜ਼ਰ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>The roster does not give you the role %1. Sign in with another role.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a role</extracomment>
        <translation>ਸੂਚੀ ਤੁਹਾਨੂੰ ਭੂਮਿਕਾ %1 ਨਹੀਂ ਦਿੰਦੀ। ਹੋਰ ਭੂਮਿਕਾ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>You worked on stage %1 of this case. Another officer has to do this stage.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>ਤੁਸੀਂ ਇਸ ਮਾਮਲੇ ਦੇ ਪੜਾਅ %1 ਤੇ ਕੰਮ ਕੀਤਾ ਸੀ। ਇਹ ਪੜਾਅ ਕਿਸੇ ਹੋਰ ਅਧਿਕਾਰੀ ਨੂੰ ਕਰਨਾ ਪਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Stage %1 of this case was done at this station. Do this stage at another one.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>ਇਸ ਮਾਮਲੇ ਦਾ ਪੜਾਅ %1 ਇਸੇ ਸਟੇਸ਼ਨ ਤੇ ਹੋਇਆ ਸੀ। ਇਹ ਪੜਾਅ ਹੋਰ ਸਟੇਸ਼ਨ ਤੇ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The case of token %1 changed while it was on the screen. Look at it again, then sign.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ਟੋਕਨ %1 ਦਾ ਮਾਮਲਾ ਸਕਰੀਨ ਤੇ ਹੁੰਦਿਆਂ ਬਦਲ ਗਿਆ। ਉਸਨੂੰ ਫਿਰ ਦੇਖੋ, ਤਦ ਦਸਤਖ਼ਤ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The case changed after the applicant confirmed it. Ask the applicant to confirm again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਅਰਜ਼ੀਕਰਤਾ ਦੀ ਪੁਸ਼ਟੀ ਤੋਂ ਬਾਅਦ ਮਾਮਲਾ ਬਦਲ ਗਿਆ। ਉਸ ਤੋਂ ਫਿਰ ਪੁਸ਼ਟੀ ਕਰਵਾਓ।</translation>
    </message>
    <message>
        <source>The signature does not fit the operator. Sign out, sign in and try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਦਸਤਖ਼ਤ ਆਪਰੇਟਰ ਨਾਲ ਨਹੀਂ ਮਿਲਦੇ। ਸਾਈਨ ਆਊਟ ਕਰੋ, ਸਾਈਨ ਇਨ ਕਰੋ ਅਤੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Something is still open: %1. Finish it, then submit.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names the item</extracomment>
        <translation>ਅਜੇ ਕੁਝ ਬਾਕੀ ਹੈ: %1। ਉਸਨੂੰ ਪੂਰਾ ਕਰੋ, ਫਿਰ ਜਮ੍ਹਾਂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The amount is not what is due. Look at the fee again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਰਕਮ ਬਕਾਇਆ ਰਕਮ ਦੇ ਬਰਾਬਰ ਨਹੀਂ ਹੈ। ਫ਼ੀਸ ਫਿਰ ਦੇਖੋ।</translation>
    </message>
    <message>
        <source>This payment cannot be asked for now: %1. Look at the fee again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the name of a rule and the number of an earlier payment</extracomment>
        <translation>ਇਹ ਭੁਗਤਾਨ ਹੁਣ ਨਹੀਂ ਮੰਗਿਆ ਜਾ ਸਕਦਾ: %1। ਫ਼ੀਸ ਦੁਬਾਰਾ ਦੇਖੋ।</translation>
    </message>
    <message>
        <source>A check is not answered: %1. Answer it, then go on.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names the check</extracomment>
        <translation>ਇੱਕ ਜਾਂਚ ਦਾ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ ਗਿਆ: %1। ਜਵਾਬ ਦਿਓ, ਫਿਰ ਅੱਗੇ ਵਧੋ।</translation>
    </message>
    <message>
        <source>A check has failed: %1. Return the case, or hold it.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names the check</extracomment>
        <translation>ਇੱਕ ਜਾਂਚ ਠੀਕ ਨਹੀਂ ਨਿਕਲੀ: %1। ਮਾਮਲਾ ਵਾਪਸ ਕਰੋ, ਜਾਂ ਰੋਕੋ।</translation>
    </message>
    <message>
        <source>This decision is not offered for this service. Choose another one.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਇਹ ਫ਼ੈਸਲਾ ਇਸ ਸੇਵਾ ਲਈ ਨਹੀਂ ਹੈ। ਹੋਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>A reason is missing. Choose one.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਕਾਰਨ ਨਹੀਂ ਦਿੱਤਾ ਗਿਆ। ਇੱਕ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>This reason is not on the list: %1. Choose another one.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the code of a reason</extracomment>
        <translation>ਇਹ ਕਾਰਨ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਹੈ: %1। ਹੋਰ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>A reason for returning the case is missing. Choose one.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਮਾਮਲਾ ਵਾਪਸ ਕਰਨ ਦਾ ਕਾਰਨ ਨਹੀਂ ਦਿੱਤਾ ਗਿਆ। ਇੱਕ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>This case may not be returned to stage %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>ਇਹ ਮਾਮਲਾ ਪੜਾਅ %1 ਨੂੰ ਵਾਪਸ ਨਹੀਂ ਕੀਤਾ ਜਾ ਸਕਦਾ।</translation>
    </message>
    <message>
        <source>This reason does not excuse from the capture. Choose one of the list.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਇਹ ਕਾਰਨ ਇਸ ਕੈਪਚਰ ਤੋਂ ਛੋਟ ਨਹੀਂ ਦਿੰਦਾ। ਸੂਚੀ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>This document is not asked for: %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names a document</extracomment>
        <translation>ਇਹ ਦਸਤਾਵੇਜ਼ ਨਹੀਂ ਮੰਗਿਆ ਗਿਆ: %1।</translation>
    </message>
    <message>
        <source>Too few or too many pages: %1. Scan the document again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names a document</extracomment>
        <translation>ਪੰਨੇ ਘੱਟ ਜਾਂ ਵੱਧ ਹਨ: %1। ਦਸਤਾਵੇਜ਼ ਫਿਰ ਸਕੈਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>A page is too large: %1. Scan it again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names a document</extracomment>
        <translation>ਇੱਕ ਪੰਨਾ ਬਹੁਤ ਵੱਡਾ ਹੈ: %1। ਉਸਨੂੰ ਫਿਰ ਸਕੈਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The photo has the wrong size. Take it again (F5).</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਫ਼ੋਟੋ ਦਾ ਆਕਾਰ ਠੀਕ ਨਹੀਂ ਹੈ। ਫਿਰ ਲਓ (F5)।</translation>
    </message>
    <message>
        <source>The signature picture has the wrong size. Take it again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਦਸਤਖ਼ਤ ਦੀ ਤਸਵੀਰ ਦਾ ਆਕਾਰ ਠੀਕ ਨਹੀਂ ਹੈ। ਫਿਰ ਲਓ।</translation>
    </message>
    <message>
        <source>A finger was given twice, or is not one of ten. Take the fingerprints again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਕੋਈ ਉਂਗਲ ਦੋ ਵਾਰ ਦਿੱਤੀ ਗਈ, ਜਾਂ ਉਹ ਦਸ ਵਿੱਚੋਂ ਨਹੀਂ ਹੈ। ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ ਫਿਰ ਲਓ।</translation>
    </message>
    <message>
        <source>Fingers are missing. Take them, or give a reason for each.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਕੁਝ ਉਂਗਲਾਂ ਬਾਕੀ ਹਨ। ਉਹ ਲਓ, ਜਾਂ ਹਰ ਇੱਕ ਦਾ ਕਾਰਨ ਦਿਓ।</translation>
    </message>
    <message>
        <source>The form has no field of this name: %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a field</extracomment>
        <translation>ਫ਼ਾਰਮ ਵਿੱਚ ਇਸ ਨਾਂ ਦਾ ਕੋਈ ਖਾਨਾ ਨਹੀਂ ਹੈ: %1।</translation>
    </message>
    <message>
        <source>Too long: %1. Shorten it.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a field</extracomment>
        <translation>ਬਹੁਤ ਲੰਮਾ ਹੈ: %1। ਛੋਟਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The letter comes after the decision. Decide first.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਪੱਤਰ ਫ਼ੈਸਲੇ ਤੋਂ ਬਾਅਦ ਆਉਂਦਾ ਹੈ। ਪਹਿਲਾਂ ਫ਼ੈਸਲਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The letter is not printed yet. Print it, then close the visit.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਪੱਤਰ ਅਜੇ ਨਹੀਂ ਛਪਿਆ। ਉਸਨੂੰ ਛਾਪੋ, ਫਿਰ ਮੁਲਾਕਾਤ ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>No fee can be asked (%1). Check date of birth, scheme, booklet and reasons.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the name of a rule and what it is about</extracomment>
        <translation>ਕੋਈ ਫ਼ੀਸ ਨਹੀਂ ਲਈ ਜਾ ਸਕਦੀ (%1)। ਜਨਮ ਮਿਤੀ, ਯੋਜਨਾ, ਕਿਤਾਬਚੀ ਅਤੇ ਕਾਰਨ ਜਾਂਚੋ।</translation>
    </message>
    <message>
        <source>The id or the PIN is wrong. Please try again.</source>
        <extracomment>Fault shown at the counter sign-in, to staff</extracomment>
        <translation>ਆਈਡੀ ਜਾਂ ਪਿੰਨ ਗ਼ਲਤ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait until the time shown has passed, or ask the supervisor.</source>
        <extracomment>Fault shown at the counter sign-in, to staff</extracomment>
        <translation>ਪਿੰਨ ਬਹੁਤ ਵਾਰ ਗ਼ਲਤ ਦਿੱਤਾ ਗਿਆ। ਦਿਖਾਇਆ ਸਮਾਂ ਲੰਘਣ ਤੱਕ ਰੁਕੋ, ਜਾਂ ਸੁਪਰਵਾਈਜ਼ਰ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>The roster does not give you this role. Choose another role.</source>
        <extracomment>Fault shown at the counter sign-in, to staff</extracomment>
        <translation>ਸੂਚੀ ਤੁਹਾਨੂੰ ਇਹ ਭੂਮਿਕਾ ਨਹੀਂ ਦਿੰਦੀ। ਹੋਰ ਭੂਮਿਕਾ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <extracomment>Fault shown at the counter sign-in, to staff</extracomment>
        <translation>ਇੱਕ ਭੂਮਿਕਾ ਚੁਣੋ।</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in, then try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਕੋਈ ਸਾਈਨ ਇਨ ਨਹੀਂ ਹੈ। ਸਾਈਨ ਇਨ ਕਰੋ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>This is not a token slip. Scan the code on the slip.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਇਹ ਟੋਕਨ ਦੀ ਪਰਚੀ ਨਹੀਂ ਹੈ। ਪਰਚੀ ਦਾ ਕੋਡ ਸਕੈਨ ਕਰੋ।</translation>
    </message>
    <message>
        <source>No machine of this Kendra printed this slip. Send the applicant to the help desk.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਇਹ ਪਰਚੀ ਇਸ ਕੇਂਦਰ ਦੀ ਕਿਸੇ ਮਸ਼ੀਨ ਨੇ ਨਹੀਂ ਛਾਪੀ। ਅਰਜ਼ੀਕਰਤਾ ਨੂੰ ਸਹਾਇਤਾ ਡੈਸਕ ਤੇ ਭੇਜੋ।</translation>
    </message>
    <message>
        <source>This slip is from another Kendra: %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a Kendra</extracomment>
        <translation>ਇਹ ਪਰਚੀ ਹੋਰ ਕੇਂਦਰ ਦੀ ਹੈ: %1।</translation>
    </message>
    <message>
        <source>This slip is not of today. Ask for today&apos;s token.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਇਹ ਪਰਚੀ ਅੱਜ ਦੀ ਨਹੀਂ ਹੈ। ਅੱਜ ਦਾ ਟੋਕਨ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>The device is not connected. Plug it in, then try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਯੰਤਰ ਜੁੜਿਆ ਨਹੀਂ ਹੈ। ਉਸਨੂੰ ਜੋੜੋ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The device is at work. Wait until it is done.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਯੰਤਰ ਕੰਮ ਕਰ ਰਿਹਾ ਹੈ। ਪੂਰਾ ਹੋਣ ਤੱਕ ਰੁਕੋ।</translation>
    </message>
    <message>
        <source>The device did not answer in time. Try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਯੰਤਰ ਨੇ ਸਮੇਂ ਤੇ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ। ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The device gave an answer that makes no sense. Switch it off and on, then try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਯੰਤਰ ਦਾ ਜਵਾਬ ਸਮਝ ਨਹੀਂ ਆਇਆ। ਉਸਨੂੰ ਬੰਦ ਕਰਕੇ ਚਾਲੂ ਕਰੋ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The device&apos;s program has stopped. Try again in a moment.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਯੰਤਰ ਦਾ ਪ੍ਰੋਗਰਾਮ ਰੁਕ ਗਿਆ ਹੈ। ਥੋੜ੍ਹੀ ਦੇਰ ਵਿੱਚ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Paper is stuck. Open the cover, pull it out, close the cover.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਕਾਗਜ਼ ਫਸ ਗਿਆ ਹੈ। ਢੱਕਣ ਖੋਲ੍ਹੋ, ਕਾਗਜ਼ ਕੱਢੋ, ਢੱਕਣ ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Two sheets went through together. Put the last ones in again, one by one.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਦੋ ਕਾਗਜ਼ ਇਕੱਠੇ ਲੰਘ ਗਏ। ਆਖ਼ਰੀ ਕਾਗਜ਼ ਇੱਕ-ਇੱਕ ਕਰਕੇ ਫਿਰ ਪਾਓ।</translation>
    </message>
    <message>
        <source>No sheet is in the feeder. Put the sheets in, then scan again (F4).</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਫੀਡਰ ਵਿੱਚ ਕਾਗਜ਼ ਨਹੀਂ ਹੈ। ਕਾਗਜ਼ ਪਾਓ, ਫਿਰ ਸਕੈਨ ਕਰੋ (F4)।</translation>
    </message>
    <message>
        <source>A cover is open. Close it.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਇੱਕ ਢੱਕਣ ਖੁੱਲ੍ਹਾ ਹੈ। ਉਸਨੂੰ ਬੰਦ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The printer has no paper. Put paper in, then print again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਪ੍ਰਿੰਟਰ ਵਿੱਚ ਕਾਗਜ਼ ਨਹੀਂ ਹੈ। ਕਾਗਜ਼ ਪਾਓ, ਫਿਰ ਛਾਪੋ।</translation>
    </message>
    <message>
        <source>The paper is about to end. Have a new roll ready.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਕਾਗਜ਼ ਮੁੱਕਣ ਵਾਲਾ ਹੈ। ਨਵਾਂ ਰੋਲ ਤਿਆਰ ਰੱਖੋ।</translation>
    </message>
    <message>
        <source>The paper cutter is stuck. Ask for help.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਕਾਗਜ਼ ਕੱਟਣ ਵਾਲਾ ਹਿੱਸਾ ਅਟਕ ਗਿਆ ਹੈ। ਮਦਦ ਲਓ।</translation>
    </message>
    <message>
        <source>The device is switched off. Switch it on.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਯੰਤਰ ਬੰਦ ਹੈ। ਉਸਨੂੰ ਚਾਲੂ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The glass is dirty. Wipe it with a dry cloth, then try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਸ਼ੀਸ਼ਾ ਗੰਦਾ ਹੈ। ਸੁੱਕੇ ਕੱਪੜੇ ਨਾਲ ਪੂੰਝੋ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The loudspeaker is silent. Watch the display until it works.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਲਾਊਡਸਪੀਕਰ ਨਹੀਂ ਵੱਜ ਰਿਹਾ। ਠੀਕ ਹੋਣ ਤੱਕ ਡਿਸਪਲੇ ਦੇਖੋ।</translation>
    </message>
    <message>
        <source>The payment was declined and nothing was charged. Ask for another way to pay.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਭੁਗਤਾਨ ਨਾਮਨਜ਼ੂਰ ਹੋਇਆ ਅਤੇ ਕੁਝ ਨਹੀਂ ਕੱਟਿਆ ਗਿਆ। ਭੁਗਤਾਨ ਦਾ ਹੋਰ ਤਰੀਕਾ ਮੰਗੋ।</translation>
    </message>
    <message>
        <source>It is not known whether the payment went through. Look it up before charging again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਇਹ ਪਤਾ ਨਹੀਂ ਕਿ ਭੁਗਤਾਨ ਹੋਇਆ ਜਾਂ ਨਹੀਂ। ਦੁਬਾਰਾ ਲੈਣ ਤੋਂ ਪਹਿਲਾਂ ਉਸਨੂੰ ਲੱਭੋ।</translation>
    </message>
    <message>
        <source>The cash drawer did not open. Open it with the key.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਨਕਦੀ ਦਾ ਦਰਾਜ਼ ਨਹੀਂ ਖੁੱਲ੍ਹਿਆ। ਉਸਨੂੰ ਚਾਬੀ ਨਾਲ ਖੋਲ੍ਹੋ।</translation>
    </message>
    <message>
        <source>The card terminal said a card number. It was not kept. Report the terminal.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਕਾਰਡ ਮਸ਼ੀਨ ਨੇ ਕਾਰਡ ਦਾ ਨੰਬਰ ਦੱਸ ਦਿੱਤਾ। ਉਹ ਰੱਖਿਆ ਨਹੀਂ ਗਿਆ। ਮਸ਼ੀਨ ਦੀ ਸ਼ਿਕਾਇਤ ਕਰੋ।</translation>
    </message>
    <message>
        <source>This paper was printed already. Use Reprint.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਇਹ ਕਾਗਜ਼ ਪਹਿਲਾਂ ਹੀ ਛਪ ਚੁੱਕਾ ਹੈ। &apos;ਦੁਬਾਰਾ ਛਾਪੋ&apos; ਵਰਤੋ।</translation>
    </message>
    <message>
        <source>Something did not work (%1). Try again, or ask for help.</source>
        <extracomment>Fault without a sentence of its own; %1 is its code for the technician</extracomment>
        <translation>ਕੁਝ ਕੰਮ ਨਹੀਂ ਕਰ ਸਕਿਆ (%1)। ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਮਦਦ ਲਓ।</translation>
    </message>
    <message>
        <source>This could not be saved and nothing of it was recorded. Call the supervisor.</source>
        <extracomment>Fault shown at the counter and kiosk</extracomment>
        <translation>ਇਹ ਸੰਭਾਲਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ ਅਤੇ ਇਸ ਵਿੱਚੋਂ ਕੁਝ ਦਰਜ ਨਹੀਂ ਹੋਇਆ। ਸੁਪਰਵਾਈਜ਼ਰ ਨੂੰ ਬੁਲਾਓ।</translation>
    </message>
    <message>
        <source>Records stored on this machine are damaged (%1). Work can go on. Tell the supervisor.</source>
        <extracomment>Shown on every screen of a station, to staff; %1 is a place in a file</extracomment>
        <translation>ਇਸ ਮਸ਼ੀਨ &apos;ਤੇ ਰੱਖੇ ਕੁਝ ਰਿਕਾਰਡ ਖ਼ਰਾਬ ਹੋ ਗਏ ਹਨ (%1)। ਕੰਮ ਜਾਰੀ ਰੱਖਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਸੁਪਰਵਾਈਜ਼ਰ ਨੂੰ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>Records stored on the hub are damaged. Work can go on. Tell the supervisor.</source>
        <extracomment>Shown on every screen of a station, to staff</extracomment>
        <translation>ਹੱਬ &apos;ਤੇ ਰੱਖੇ ਕੁਝ ਰਿਕਾਰਡ ਖ਼ਰਾਬ ਹੋ ਗਏ ਹਨ। ਕੰਮ ਜਾਰੀ ਰੱਖਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਸੁਪਰਵਾਈਜ਼ਰ ਨੂੰ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>The hub does not answer. Work goes on and is kept here.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ਹੱਬ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਿਹਾ। ਕੰਮ ਚੱਲਦਾ ਰਹੇਗਾ ਅਤੇ ਇੱਥੇ ਸੰਭਾਲਿਆ ਰਹੇਗਾ।</translation>
    </message>
    <message>
        <source>A machine that was revoked (%1) answers as the hub. Nothing is sent to it. Work goes on; tell the supervisor at once.</source>
        <extracomment>Shown at the counter, to staff: why the link is away; %1 is the id of a hub machine</extracomment>
        <translation>ਰੱਦ ਕੀਤੀ ਗਈ ਇੱਕ ਮਸ਼ੀਨ (%1) ਹੱਬ ਵਜੋਂ ਜਵਾਬ ਦੇ ਰਹੀ ਹੈ। ਉਸ ਨੂੰ ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ। ਕੰਮ ਚੱਲਦਾ ਰਹੇਗਾ; ਸੁਪਰਵਾਈਜ਼ਰ ਨੂੰ ਤੁਰੰਤ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>The data centre does not answer. Work goes on and is kept here.</source>
        <extracomment>Shown at the counter, to staff: why the link is away</extracomment>
        <translation>ਡੇਟਾ ਕੇਂਦਰ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਿਹਾ। ਕੰਮ ਚੱਲਦਾ ਰਹੇਗਾ ਅਤੇ ਇੱਥੇ ਸੰਭਾਲਿਆ ਰਹੇਗਾ।</translation>
    </message>
    <message>
        <source>The scanner&apos;s clock and this station&apos;s clock do not agree, so nothing was taken. Have both clocks set right, then try again.</source>
        <extracomment>Fault shown at the counter, to staff: the time that a fingerprint scanner signed is not the station&apos;s time</extracomment>
        <translation>ਸਕੈਨਰ ਦੀ ਘੜੀ ਅਤੇ ਇਸ ਸਟੇਸ਼ਨ ਦੀ ਘੜੀ ਦਾ ਸਮਾਂ ਵੱਖਰਾ ਹੈ, ਇਸ ਲਈ ਕੁਝ ਨਹੀਂ ਲਿਆ ਗਿਆ। ਦੋਵੇਂ ਘੜੀਆਂ ਠੀਕ ਕਰਵਾਓ, ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।</translation>
    </message>
    <message>
        <source>Another machine has recorded under the name %1. Both records are kept. Stop the copied machine and tell the data centre.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>ਇੱਕ ਹੋਰ ਮਸ਼ੀਨ ਨੇ %1 ਨਾਂ ਨਾਲ ਰਿਕਾਰਡ ਕੀਤਾ ਹੈ। ਦੋਵੇਂ ਰਿਕਾਰਡ ਸੰਭਾਲੇ ਗਏ ਹਨ। ਨਕਲ ਕੀਤੀ ਮਸ਼ੀਨ ਬੰਦ ਕਰੋ ਅਤੇ ਡੇਟਾ ਕੇਂਦਰ ਨੂੰ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>The hub does not take the records of %1. They are kept. Tell the data centre.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>ਹੱਬ %1 ਦੇ ਰਿਕਾਰਡ ਨਹੀਂ ਲੈ ਰਿਹਾ। ਉਹ ਸੰਭਾਲੇ ਹੋਏ ਹਨ। ਡੇਟਾ ਕੇਂਦਰ ਨੂੰ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>The records of %1 are not taken, because its machine is not enrolled. They are kept.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>%1 ਦੇ ਰਿਕਾਰਡ ਨਹੀਂ ਲਏ ਜਾ ਰਹੇ, ਕਿਉਂਕਿ ਉਸਦੀ ਮਸ਼ੀਨ ਦਰਜ ਨਹੀਂ ਹੈ। ਉਹ ਸੰਭਾਲੇ ਹੋਏ ਹਨ।</translation>
    </message>
    <message>
        <source>Another machine broke a rule (record %1), such as one token at two counters. Nothing is discarded. Look at the case.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>ਕਿਸੇ ਹੋਰ ਮਸ਼ੀਨ ਨੇ ਇੱਕ ਨਿਯਮ ਤੋੜਿਆ ਹੈ (ਰਿਕਾਰਡ %1), ਜਿਵੇਂ ਇੱਕ ਟੋਕਨ ਦੋ ਕਾਊਂਟਰਾਂ ਉੱਤੇ। ਕੁਝ ਵੀ ਹਟਾਇਆ ਨਹੀਂ ਗਿਆ। ਮਾਮਲਾ ਵੇਖੋ।</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the hub differ by more than a minute. Set the wrong one.</source>
        <extracomment>Needs attention, to staff</extracomment>
        <translation>ਇਸ ਮਸ਼ੀਨ ਅਤੇ ਹੱਬ ਦੀਆਂ ਘੜੀਆਂ ਵਿੱਚ ਇੱਕ ਮਿੰਟ ਤੋਂ ਵੱਧ ਦਾ ਫ਼ਰਕ ਹੈ। ਜਿਹੜੀ ਗ਼ਲਤ ਹੈ ਉਸਨੂੰ ਠੀਕ ਕਰੋ।</translation>
    </message>
    <message>
        <source>The disk of this machine is nearly full. Work goes on. Have room made today.</source>
        <extracomment>Needs attention, to staff</extracomment>
        <translation>ਇਸ ਮਸ਼ੀਨ ਦੀ ਡਿਸਕ ਲਗਭਗ ਭਰ ਗਈ ਹੈ। ਕੰਮ ਚੱਲਦਾ ਰਹੇਗਾ। ਅੱਜ ਹੀ ਥਾਂ ਬਣਵਾਓ।</translation>
    </message>
    <message>
        <source>The certificate of this machine ends on %1. Have it enrolled again before that day.</source>
        <extracomment>Needs attention, to staff; %1 is a date</extracomment>
        <translation>ਇਸ ਮਸ਼ੀਨ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ %1 ਨੂੰ ਖ਼ਤਮ ਹੋਵੇਗਾ। ਉਸ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਇਸਨੂੰ ਮੁੜ ਦਰਜ ਕਰਵਾਓ।</translation>
    </message>
    <message>
        <source>The picture %1 on this disk is damaged. If the applicant is still here, take it again.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>ਇਸ ਡਿਸਕ ਉੱਤੇ ਤਸਵੀਰ %1 ਖ਼ਰਾਬ ਹੈ। ਜੇ ਬਿਨੈਕਾਰ ਅਜੇ ਇੱਥੇ ਹਨ, ਤਾਂ ਇਸਨੂੰ ਮੁੜ ਲਓ।</translation>
    </message>
    <message>
        <source>The picture %1 is not on this disk any more. If the applicant is still here, take it again.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>ਤਸਵੀਰ %1 ਹੁਣ ਇਸ ਡਿਸਕ ਉੱਤੇ ਨਹੀਂ ਹੈ। ਜੇ ਬਿਨੈਕਾਰ ਅਜੇ ਇੱਥੇ ਹਨ, ਤਾਂ ਇਸਨੂੰ ਮੁੜ ਲਓ।</translation>
    </message>
    <message>
        <source>%1 may not sign at this Kendra any more. Another officer has to do this.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the id of a person</extracomment>
        <translation>%1 ਹੁਣ ਇਸ ਕੇਂਦਰ ਵਿੱਚ ਦਸਤਖ਼ਤ ਨਹੀਂ ਕਰ ਸਕਦੇ। ਇਹ ਕਿਸੇ ਹੋਰ ਅਧਿਕਾਰੀ ਨੂੰ ਕਰਨਾ ਪਵੇਗਾ।</translation>
    </message>
    <message>
        <source>The right of %1 to work here has ended. What was done is kept. Park an open case for a colleague, and ask the supervisor.</source>
        <extracomment>Shown at the counter, to staff, with the case still open or at the sign-in; %1 is the id of a person</extracomment>
        <translation>%1 ਨੂੰ ਹੁਣ ਇੱਥੇ ਕੰਮ ਕਰਨ ਦਾ ਅਧਿਕਾਰ ਨਹੀਂ। ਜੋ ਕੰਮ ਹੋਇਆ ਉਹ ਸੰਭਾਲਿਆ ਹੋਇਆ ਹੈ। ਖੁੱਲ੍ਹਾ ਮਾਮਲਾ ਕਿਸੇ ਸਾਥੀ ਲਈ ਠਹਿਰਾਓ, ਅਤੇ ਸੁਪਰਵਾਈਜ਼ਰ ਨੂੰ ਪੁੱਛੋ।</translation>
    </message>
    <message>
        <source>This station (%1) was revoked. What was done here is kept. Work at another station, and tell the supervisor.</source>
        <extracomment>Shown at the counter, to staff; %1 is the id of this station</extracomment>
        <translation>ਇਸ ਸਟੇਸ਼ਨ (%1) ਦਾ ਅਧਿਕਾਰ ਵਾਪਸ ਲੈ ਲਿਆ ਗਿਆ ਹੈ। ਇੱਥੇ ਜੋ ਕੰਮ ਹੋਇਆ ਉਹ ਸੰਭਾਲਿਆ ਹੋਇਆ ਹੈ। ਕਿਸੇ ਹੋਰ ਸਟੇਸ਼ਨ ਤੇ ਕੰਮ ਕਰੋ, ਅਤੇ ਸੁਪਰਵਾਈਜ਼ਰ ਨੂੰ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>The hub takes nothing from this station: it was revoked. Tell the supervisor.</source>
        <extracomment>Shown at the counter, to staff: why the link is away</extracomment>
        <translation>ਹੱਬ ਇਸ ਸਟੇਸ਼ਨ ਤੋਂ ਕੁਝ ਨਹੀਂ ਲੈਂਦਾ: ਇਸ ਦਾ ਅਧਿਕਾਰ ਵਾਪਸ ਲੈ ਲਿਆ ਗਿਆ ਹੈ। ਸੁਪਰਵਾਈਜ਼ਰ ਨੂੰ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>Another hub machine leads now (%1). This station goes there by itself.</source>
        <extracomment>Shown at the counter, to staff: why the link is away; %1 is the id of a hub machine</extracomment>
        <translation>ਹੁਣ ਦੂਜੀ ਹੱਬ ਮਸ਼ੀਨ ਮੁੱਖ ਹੈ (%1)। ਇਹ ਸਟੇਸ਼ਨ ਆਪਣੇ ਆਪ ਉਸ ਨਾਲ ਜੁੜ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>No hub machine leads just now. Go on from your own lane; if it lasts, tell the supervisor.</source>
        <extracomment>Shown at the counter, to staff: why the link is away</extracomment>
        <translation>ਇਸ ਵੇਲੇ ਕੋਈ ਹੱਬ ਮਸ਼ੀਨ ਮੁੱਖ ਨਹੀਂ ਹੈ। ਆਪਣੀ ਕਤਾਰ ਤੋਂ ਕੰਮ ਜਾਰੀ ਰੱਖੋ; ਜੇ ਇਹ ਬਣਿਆ ਰਹੇ, ਤਾਂ ਸੁਪਰਵਾਈਜ਼ਰ ਨੂੰ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>The second hub machine has just taken over. Call again in a few seconds.</source>
        <extracomment>Shown at the counter, to staff: why no token was given</extracomment>
        <translation>ਦੂਜੀ ਹੱਬ ਮਸ਼ੀਨ ਨੇ ਹੁਣੇ-ਹੁਣੇ ਕੰਮ ਸੰਭਾਲਿਆ ਹੈ। ਕੁਝ ਸਕਿੰਟਾਂ ਬਾਅਦ ਫਿਰ ਬੁਲਾਓ।</translation>
    </message>
    <message>
        <source>The hub does not take the records of this station: they say what only the hub decides (%1). They are kept here. Tell the supervisor; do not work at this station.</source>
        <extracomment>Needs attention, to staff; %1 names a station, the number of an event and its type</extracomment>
        <translation>ਹੱਬ ਇਸ ਸਟੇਸ਼ਨ ਦੇ ਰਿਕਾਰਡ ਨਹੀਂ ਲੈਂਦਾ: ਉਨ੍ਹਾਂ ਵਿੱਚ ਉਹ ਲਿਖਿਆ ਹੈ ਜੋ ਸਿਰਫ਼ ਹੱਬ ਤੈਅ ਕਰਦਾ ਹੈ (%1)। ਉਹ ਇੱਥੇ ਸੁਰੱਖਿਅਤ ਹਨ। ਸੁਪਰਵਾਈਜ਼ਰ ਨੂੰ ਦੱਸੋ; ਇਸ ਸਟੇਸ਼ਨ &apos;ਤੇ ਕੰਮ ਨਾ ਕਰੋ।</translation>
    </message>
    <message>
        <source>New reference data is not used here (%1). What was in use stays in use. Tell the data centre.</source>
        <extracomment>Needs attention, to staff; %1 names a kind of reference data, its version and a code for the technician</extracomment>
        <translation>ਨਵਾਂ ਹਵਾਲਾ ਡੇਟਾ ਇੱਥੇ ਵਰਤਿਆ ਨਹੀਂ ਗਿਆ (%1)। ਪਹਿਲਾਂ ਵਾਲਾ ਹੀ ਵਰਤੋਂ ਵਿੱਚ ਹੈ। ਡੇਟਾ ਕੇਂਦਰ ਨੂੰ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>It is not signed by who may publish it. Tell the data centre.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>ਇਸ ਉੱਤੇ ਉਸ ਦੇ ਦਸਤਖ਼ਤ ਨਹੀਂ ਜਿਸ ਨੂੰ ਇਹ ਜਾਰੀ ਕਰਨ ਦਾ ਅਧਿਕਾਰ ਹੈ। ਡੇਟਾ ਕੇਂਦਰ ਨੂੰ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>It is for another Kendra. Tell the data centre.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>ਇਹ ਕਿਸੇ ਹੋਰ ਕੇਂਦਰ ਲਈ ਹੈ। ਡੇਟਾ ਕੇਂਦਰ ਨੂੰ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>Two different ones have the same number. Tell the data centre.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>ਦੋ ਵੱਖ-ਵੱਖ ਸੰਸਕਰਣਾਂ ਦਾ ਨੰਬਰ ਇੱਕੋ ਹੈ। ਡੇਟਾ ਕੇਂਦਰ ਨੂੰ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>The hub gave an older one. It is asked again by itself.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>ਹੱਬ ਨੇ ਪੁਰਾਣਾ ਸੰਸਕਰਣ ਦਿੱਤਾ। ਇਹ ਆਪਣੇ ਆਪ ਮੁੜ ਮੰਗਿਆ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>It did not arrive as it should. It is fetched again by itself.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>ਇਹ ਠੀਕ ਤਰ੍ਹਾਂ ਨਹੀਂ ਪਹੁੰਚਿਆ। ਇਹ ਆਪਣੇ ਆਪ ਮੁੜ ਲਿਆਂਦਾ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>Another program is just changing it. It is tried again by itself.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>ਕੋਈ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਇਸ ਨੂੰ ਹੁਣੇ ਬਦਲ ਰਿਹਾ ਹੈ। ਆਪਣੇ ਆਪ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਹੋਵੇਗੀ।</translation>
    </message>
    <message>
        <source>It could not be written. Have room made on the disk; it is tried again by itself.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>ਇਹ ਲਿਖਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ। ਡਿਸਕ ਤੇ ਥਾਂ ਬਣਵਾਓ; ਆਪਣੇ ਆਪ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਹੋਵੇਗੀ।</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Touch here to go on in English</source>
        <extracomment>Under the name of each language on the first page of the kiosk, in that language itself</extracomment>
        <translation>ਪੰਜਾਬੀ ਵਿੱਚ ਅੱਗੇ ਵਧਣ ਲਈ ਇੱਥੇ ਛੂਹੋ</translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>%1 s</source>
        <extracomment>A time span in seconds, as short as possible</extracomment>
        <translation>%1 ਸਕਿੰਟ</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time span in minutes, as short as possible</extracomment>
        <translation>%1 ਮਿੰਟ</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A time span in hours, as short as possible</extracomment>
        <translation>%1 ਘੰਟੇ</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>Records and pictures of this station that nobody else has confirmed yet; %1 is a number</extracomment>
        <translation>%1 ਉਡੀਕ ਵਿੱਚ</translation>
    </message>
</context>
<context>
    <name>OperatorSession</name>
    <message>
        <source>CSE</source>
        <extracomment>Role of staff at counter A: citizen service executive</extracomment>
        <translation>ਸੀਐਸਈ</translation>
    </message>
    <message>
        <source>Verification Officer</source>
        <extracomment>Role of staff at counter B</extracomment>
        <translation>ਤਸਦੀਕ ਅਧਿਕਾਰੀ</translation>
    </message>
    <message>
        <source>Granting Officer</source>
        <extracomment>Role of staff at counter C</extracomment>
        <translation>ਮਨਜ਼ੂਰੀ ਅਧਿਕਾਰੀ</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Role of staff who watches over the Kendra</extracomment>
        <translation>ਸੁਪਰਵਾਈਜ਼ਰ</translation>
    </message>
</context>
<context>
    <name>seva::BooksView</name>
    <message>
        <source>Services, fees and rules</source>
        <extracomment>A kind of reference data, in a list for staff</extracomment>
        <translation>ਸੇਵਾਵਾਂ, ਫ਼ੀਸਾਂ ਅਤੇ ਨਿਯਮ</translation>
    </message>
    <message>
        <source>Certificates of countries</source>
        <extracomment>A kind of reference data, in a list for staff: what passports&apos; chips are checked against</extracomment>
        <translation>ਦੇਸ਼ਾਂ ਦੇ ਸਰਟੀਫ਼ਿਕੇਟ</translation>
    </message>
    <message>
        <source>As installed</source>
        <extracomment>What is in use of reference data when none has come down the line</extracomment>
        <translation>ਜਿਵੇਂ ਇੰਸਟਾਲ ਕੀਤਾ ਗਿਆ</translation>
    </message>
    <message>
        <source>Version %1, since %2</source>
        <extracomment>Reference data in use; %1 is a number, %2 a day and time</extracomment>
        <translation>ਸੰਸਕਰਣ %1, %2 ਤੋਂ</translation>
    </message>
    <message>
        <source>Version %1 is not used.</source>
        <extracomment>Reference data that came and is not used; %1 is a number. What was in use stays</extracomment>
        <translation>ਸੰਸਕਰਣ %1 ਵਰਤਿਆ ਨਹੀਂ ਗਿਆ।</translation>
    </message>
    <message>
        <source>Version %1: %2 of %3 files are here</source>
        <extracomment>Reference data on its way: %1 is its version, %2 and %3 count files</extracomment>
        <translation>ਸੰਸਕਰਣ %1: %3 ਵਿੱਚੋਂ %2 ਫ਼ਾਈਲਾਂ ਆ ਗਈਆਂ ਹਨ</translation>
    </message>
    <message>
        <source>This program cannot use it (%1). Tell the data centre.</source>
        <extracomment>Why new reference data is not used: it was read and refused; %1 is a code for the technician</extracomment>
        <translation>ਇਹ ਪ੍ਰੋਗਰਾਮ ਇਸ ਨੂੰ ਵਰਤ ਨਹੀਂ ਸਕਦਾ (%1)। ਡੇਟਾ ਕੇਂਦਰ ਨੂੰ ਦੱਸੋ।</translation>
    </message>
    <message>
        <source>Documents shown before</source>
        <extracomment>A kind of reference data, in a list for staff: documents of earlier applications</extracomment>
        <translation>ਪਹਿਲਾਂ ਵਿਖਾਏ ਗਏ ਦਸਤਾਵੇਜ਼</translation>
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
        <translation>ਟੋਕਨ ਅਤੇ ਬੁਲਾਵੇ</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>What is sent second: what was recorded at the counters</extracomment>
        <translation>ਰਿਕਾਰਡ</translation>
    </message>
    <message>
        <source>Scans, photos, fingerprints</source>
        <extracomment>What is sent beside the records: pictures taken at the counter</extracomment>
        <translation>ਸਕੈਨ, ਫ਼ੋਟੋਆਂ, ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ</translation>
    </message>
    <message>
        <source>Records from before</source>
        <extracomment>What is sent beside the new records: many records that were made while there was no link</extracomment>
        <translation>ਪਹਿਲਾਂ ਦੇ ਰਿਕਾਰਡ</translation>
    </message>
    <message>
        <source>Put right</source>
        <extracomment>What somebody did about a thing that needs attention: it works again</extracomment>
        <translation>ਠੀਕ ਕਰ ਦਿੱਤਾ ਗਿਆ</translation>
    </message>
    <message>
        <source>Reported to the data centre</source>
        <extracomment>What somebody did about a thing that needs attention: the data centre was told</extracomment>
        <translation>ਡੇਟਾ ਕੇਂਦਰ ਨੂੰ ਦੱਸਿਆ ਗਿਆ</translation>
    </message>
    <message>
        <source>Looked at, nothing to be done</source>
        <extracomment>What somebody did about a thing that needs attention: it does no harm</extracomment>
        <translation>ਵੇਖ ਲਿਆ, ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>Everything of this station has arrived at the hub.</source>
        <extracomment>First line of the page about the link</extracomment>
        <translation>ਇਸ ਸਟੇਸ਼ਨ ਦਾ ਸਭ ਕੁਝ ਹੱਬ ਤੱਕ ਪਹੁੰਚ ਗਿਆ ਹੈ।</translation>
    </message>
    <message>
        <source>Records and pictures on the way: %1. They are kept here until they have arrived.</source>
        <extracomment>First line of the page about the link; %1 is a number</extracomment>
        <translation>%1 ਰਿਕਾਰਡ ਅਤੇ ਤਸਵੀਰਾਂ ਰਾਹ ਵਿੱਚ ਹਨ। ਪਹੁੰਚਣ ਤੱਕ ਉਹ ਇੱਥੇ ਸੰਭਾਲੇ ਰਹਿਣਗੇ।</translation>
    </message>
    <message>
        <source>The hub does not answer. Nothing waits, nothing is lost; work can go on.</source>
        <extracomment>First line of the page about the link</extracomment>
        <translation>ਹੱਬ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਿਹਾ। ਕੁਝ ਵੀ ਬਾਕੀ ਨਹੀਂ, ਕੁਝ ਵੀ ਗੁਆਚਿਆ ਨਹੀਂ; ਕੰਮ ਜਾਰੀ ਰੱਖਿਆ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The hub does not answer. Records and pictures kept here: %1. Nothing is lost; work can go on.</source>
        <extracomment>First line of the page about the link; %1 is a number</extracomment>
        <translation>ਹੱਬ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਿਹਾ। %1 ਰਿਕਾਰਡ ਅਤੇ ਤਸਵੀਰਾਂ ਇੱਥੇ ਸੰਭਾਲੀਆਂ ਹੋਈਆਂ ਹਨ, ਕੁਝ ਵੀ ਗੁਆਚਿਆ ਨਹੀਂ; ਕੰਮ ਜਾਰੀ ਰੱਖਿਆ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Everything was last safe at the hub at %1.</source>
        <extracomment>Page about the link; %1 is a time such as 14:05</extracomment>
        <translation>ਪਿਛਲੀ ਵਾਰ %1 ਵਜੇ ਸਭ ਕੁਝ ਹੱਬ ਉੱਤੇ ਸੁਰੱਖਿਅਤ ਸੀ।</translation>
    </message>
    <message>
        <source>Not everything was at the hub since this program started.</source>
        <extracomment>Page about the link</extracomment>
        <translation>ਇਸ ਪ੍ਰੋਗਰਾਮ ਦੇ ਸ਼ੁਰੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਅਜੇ ਸਭ ਕੁਝ ਹੱਬ ਉੱਤੇ ਨਹੀਂ ਪਹੁੰਚਿਆ।</translation>
    </message>
    <message>
        <source>It is tried again in %1, by itself.</source>
        <extracomment>Page about the link; %1 is a time span such as 3 s</extracomment>
        <translation>%1 ਵਿੱਚ ਆਪਣੇ ਆਪ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਹੋਵੇਗੀ।</translation>
    </message>
    <message>
        <source>The hub is linked with the data centre and has sent everything.</source>
        <extracomment>Page about the link</extracomment>
        <translation>ਹੱਬ ਡੇਟਾ ਕੇਂਦਰ ਨਾਲ ਜੁੜਿਆ ਹੈ ਅਤੇ ਸਭ ਕੁਝ ਭੇਜ ਚੁੱਕਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The hub is linked with the data centre and sends %1 records.</source>
        <extracomment>Page about the link; %1 is a number of records</extracomment>
        <translation>ਹੱਬ ਡੇਟਾ ਕੇਂਦਰ ਨਾਲ ਜੁੜਿਆ ਹੈ ਅਤੇ %1 ਰਿਕਾਰਡ ਭੇਜ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>The hub has no link with the data centre. It keeps %1 records for it.</source>
        <extracomment>Page about the link; %1 is a number of records</extracomment>
        <translation>ਹੱਬ ਡੇਟਾ ਕੇਂਦਰ ਨਾਲ ਜੁੜਿਆ ਨਹੀਂ। ਉਸ ਲਈ %1 ਰਿਕਾਰਡ ਹੱਬ ਉੱਤੇ ਸੰਭਾਲੇ ਹੋਏ ਹਨ।</translation>
    </message>
    <message>
        <source>the oldest for %1</source>
        <extracomment>How long the first of several things waits; %1 is a time span such as 3 min</extracomment>
        <translation>ਸਭ ਤੋਂ ਪੁਰਾਣਾ %1 ਤੋਂ</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>About so much data; %1 is such as 12 MB</extracomment>
        <translation>ਲਗਭਗ %1</translation>
    </message>
    <message>
        <source>being sent now</source>
        <extracomment>Something is just being sent</extracomment>
        <translation>ਹੁਣ ਭੇਜਿਆ ਜਾ ਰਿਹਾ ਹੈ</translation>
    </message>
    <message>
        <source>the last arrived at %1</source>
        <extracomment>When the last of several things arrived; %1 is a time such as 14:05</extracomment>
        <translation>ਆਖ਼ਰੀ %1 ਵਜੇ ਪਹੁੰਚਿਆ</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>ਅਗਲੀ ਕੋਸ਼ਿਸ਼ %1 ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <extracomment>Page about the link: nothing waits in this row</extracomment>
        <translation>ਕੁਝ ਬਾਕੀ ਨਹੀਂ</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 ਬਾਕੀ</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>ਤਸਵੀਰ %1</translation>
    </message>
    <message>
        <source>Records of %1</source>
        <extracomment>Page about the link: records of one machine; %1 is a short name of letters and digits</extracomment>
        <translation>%1 ਦੇ ਰਿਕਾਰਡ</translation>
    </message>
    <message>
        <source>It is kept here. Somebody has to look at it.</source>
        <extracomment>Page about the link: nobody but a person can go on</extracomment>
        <translation>ਇਹ ਇੱਥੇ ਸੰਭਾਲਿਆ ਹੋਇਆ ਹੈ। ਕਿਸੇ ਨੂੰ ਇਹ ਵੇਖਣਾ ਪਵੇਗਾ।</translation>
    </message>
    <message>
        <source>It is kept here. Tried %1 times, again in %2.</source>
        <extracomment>Page about the link; %1 is how often, %2 a time span such as 3 s</extracomment>
        <translation>ਇਹ ਇੱਥੇ ਸੰਭਾਲਿਆ ਹੋਇਆ ਹੈ। %1 ਵਾਰ ਕੋਸ਼ਿਸ਼ ਹੋਈ, ਮੁੜ %2 ਵਿੱਚ।</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>In the tray of what needs attention; %1 is a time such as 14:05</extracomment>
        <translation>%1 ਵਜੇ ਤੋਂ</translation>
    </message>
    <message>
        <source>since %1; it is just gone</source>
        <extracomment>In the tray of what needs attention; %1 is a time such as 14:05</extracomment>
        <translation>%1 ਵਜੇ ਤੋਂ; ਹੁਣੇ ਠੀਕ ਹੋਇਆ ਹੈ</translation>
    </message>
    <message>
        <source>since %1; gone by itself at %2</source>
        <extracomment>In the history of what needed attention; %1 and %2 are times such as 14:05</extracomment>
        <translation>%1 ਵਜੇ ਤੋਂ; %2 ਵਜੇ ਆਪਣੇ ਆਪ ਠੀਕ ਹੋਇਆ</translation>
    </message>
    <message>
        <source>since %1; closed at %2 by %3: %4</source>
        <extracomment>In the history of what needed attention; %1 and %2 are times, %3 a person&apos;s id, %4 what was done</extracomment>
        <translation>%1 ਵਜੇ ਤੋਂ; %2 ਵਜੇ %3 ਨੇ ਬੰਦ ਕੀਤਾ: %4</translation>
    </message>
    <message>
        <source>It is being tried now.</source>
        <extracomment>Page about the link: the hub is away and is just being asked</extracomment>
        <translation>ਹੁਣੇ ਕੋਸ਼ਿਸ਼ ਹੋ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <extracomment>Page about the link, after a reason: it is just being tried</extracomment>
        <translation>ਹੁਣੇ ਕੋਸ਼ਿਸ਼ ਹੋ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>Page about the link: which list of people and stations is in use; %1 is a number</extracomment>
        <translation>ਸੰਸਕਰਣ %1</translation>
    </message>
    <message>
        <source>Version %1. Version %2 is being fetched.</source>
        <extracomment>Page about the link: a newer list of people and stations is on its way; %1 and %2 are numbers</extracomment>
        <translation>ਸੰਸਕਰਣ %1। ਸੰਸਕਰਣ %2 ਲਿਆਂਦਾ ਜਾ ਰਿਹਾ ਹੈ।</translation>
    </message>
    <message>
        <source>Not all has come since this program started</source>
        <extracomment>Page about the link: of the records that come from the hub</extracomment>
        <translation>ਇਸ ਪ੍ਰੋਗਰਾਮ ਦੇ ਸ਼ੁਰੂ ਹੋਣ ਤੋਂ ਬਾਅਦ ਅਜੇ ਸਭ ਕੁਝ ਨਹੀਂ ਆਇਆ</translation>
    </message>
    <message>
        <source>All that the hub had at %1</source>
        <translation>%1 ਵਜੇ ਤੱਕ ਹੱਬ ਉੱਤੇ ਜੋ ਸੀ, ਸਭ</translation>
    </message>
    <message>
        <source>People and stations</source>
        <extracomment>Page about the link: a row of what comes from the data centre</extracomment>
        <translation>ਲੋਕ ਅਤੇ ਸਟੇਸ਼ਨ</translation>
    </message>
    <message>
        <source>Appointments, calls and statuses</source>
        <extracomment>Page about the link: a row of what comes from the data centre and the other stations</extracomment>
        <translation>ਅਪਾਇੰਟਮੈਂਟਾਂ, ਬੁਲਾਵੇ ਅਤੇ ਸਥਿਤੀਆਂ</translation>
    </message>
    <message>
        <source>It is kept here. Tried %1 times, again now.</source>
        <extracomment>Page about the link; %1 is how often</extracomment>
        <translation>ਇਹ ਇੱਥੇ ਸੰਭਾਲਿਆ ਹੋਇਆ ਹੈ। %1 ਵਾਰ ਕੋਸ਼ਿਸ਼ ਹੋਈ, ਹੁਣੇ ਫਿਰ ਹੋ ਰਹੀ ਹੈ।</translation>
    </message>
    <message>
        <source>No hub for %1, and the data centre does not answer either. Records and pictures kept here: %2. Nothing is lost; work can go on.</source>
        <extracomment>First line of the page about the link; %1 is a time span such as 12 min, %2 a number</extracomment>
        <translation>%1 ਤੋਂ ਹੱਬ ਨਹੀਂ ਮਿਲਿਆ, ਅਤੇ ਡੇਟਾ ਕੇਂਦਰ ਵੀ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਿਹਾ। %2 ਰਿਕਾਰਡ ਅਤੇ ਤਸਵੀਰਾਂ ਇੱਥੇ ਸੰਭਾਲੀਆਂ ਹੋਈਆਂ ਹਨ, ਕੁਝ ਵੀ ਗੁਆਚਿਆ ਨਹੀਂ; ਕੰਮ ਜਾਰੀ ਰੱਖਿਆ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>No hub for %1. This station sends straight to the data centre, and everything of it is safe there; work can go on.</source>
        <extracomment>First line of the page about the link; %1 is a time span such as 12 min</extracomment>
        <translation>%1 ਤੋਂ ਹੱਬ ਨਹੀਂ ਮਿਲਿਆ। ਇਹ ਸਟੇਸ਼ਨ ਸਿੱਧਾ ਡੇਟਾ ਕੇਂਦਰ ਨੂੰ ਭੇਜਦਾ ਹੈ, ਅਤੇ ਇਸ ਦਾ ਸਭ ਕੁਝ ਉੱਥੇ ਸੁਰੱਖਿਅਤ ਹੈ; ਕੰਮ ਜਾਰੀ ਰੱਖਿਆ ਜਾ ਸਕਦਾ ਹੈ।</translation>
    </message>
    <message>
        <source>No hub for %1. This station sends straight to the data centre. Records and pictures on the way: %2. They are kept here until they have arrived.</source>
        <extracomment>First line of the page about the link; %1 is a time span such as 12 min, %2 a number</extracomment>
        <translation>%1 ਤੋਂ ਹੱਬ ਨਹੀਂ ਮਿਲਿਆ। ਇਹ ਸਟੇਸ਼ਨ ਸਿੱਧਾ ਡੇਟਾ ਕੇਂਦਰ ਨੂੰ ਭੇਜ ਰਿਹਾ ਹੈ: %2 ਰਿਕਾਰਡ ਅਤੇ ਤਸਵੀਰਾਂ ਰਾਹ ਵਿੱਚ ਹਨ। ਪਹੁੰਚਣ ਤੱਕ ਉਹ ਇੱਥੇ ਸੰਭਾਲੇ ਰਹਿਣਗੇ।</translation>
    </message>
    <message>
        <source>Everything of this station was last safe at the data centre at %1.</source>
        <extracomment>Page about the link; %1 is a time such as 14:05</extracomment>
        <translation>ਪਿਛਲੀ ਵਾਰ %1 ਵਜੇ ਇਸ ਸਟੇਸ਼ਨ ਦਾ ਸਭ ਕੁਝ ਡੇਟਾ ਕੇਂਦਰ ਉੱਤੇ ਸੁਰੱਖਿਅਤ ਸੀ।</translation>
    </message>
    <message>
        <source>Not everything of this station has arrived at the data centre yet.</source>
        <extracomment>Page about the link</extracomment>
        <translation>ਇਸ ਸਟੇਸ਼ਨ ਦਾ ਸਭ ਕੁਝ ਅਜੇ ਡੇਟਾ ਕੇਂਦਰ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚਿਆ।</translation>
    </message>
    <message>
        <source>As soon as a hub answers, this station goes back to it by itself.</source>
        <extracomment>Page about the link</extracomment>
        <translation>ਜਿਵੇਂ ਹੀ ਕੋਈ ਹੱਬ ਜਵਾਬ ਦੇਵੇਗਾ, ਇਹ ਸਟੇਸ਼ਨ ਆਪਣੇ ਆਪ ਉਸ ਨਾਲ ਮੁੜ ਜੁੜ ਜਾਵੇਗਾ।</translation>
    </message>
    <message>
        <source>No other station is linked with directly; what others record does not arrive here now.</source>
        <extracomment>Page about the link: there is no hub, and no other station of the hall is heard on the network</extracomment>
        <translation>ਕੋਈ ਹੋਰ ਸਟੇਸ਼ਨ ਸਿੱਧਾ ਨਹੀਂ ਜੁੜਿਆ; ਦੂਜਿਆਂ ਦਾ ਦਰਜ ਕੀਤਾ ਹੁਣ ਇੱਥੇ ਨਹੀਂ ਪਹੁੰਚਦਾ।</translation>
    </message>
    <message>
        <source>Other stations linked with directly: %1. What is recorded there arrives here without the hub, too.</source>
        <extracomment>Page about the link: there is no hub, stations of the hall are heard on the network; %1 is a number</extracomment>
        <translation>ਸਿੱਧੇ ਜੁੜੇ ਹੋਰ ਸਟੇਸ਼ਨ: %1। ਉੱਥੇ ਜੋ ਦਰਜ ਹੁੰਦਾ ਹੈ, ਉਹ ਹੱਬ ਤੋਂ ਬਿਨਾਂ ਵੀ ਇੱਥੇ ਪਹੁੰਚਦਾ ਹੈ।</translation>
    </message>
</context>
</TS>
