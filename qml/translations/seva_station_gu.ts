<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="gu_IN" sourcelanguage="en">
<context>
    <name>FaultTexts</name>
    <message>
        <source>This number was not found for today. Please check it, or touch Help.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>આ નંબર આજની યાદીમાં મળ્યો નથી. કૃપા કરીને તપાસો, અથવા મદદને અડો.</translation>
    </message>
    <message>
        <source>This appointment is for another day. Please check the date, or touch Help.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>આ એપોઇન્ટમેન્ટ બીજા દિવસની છે. કૃપા કરીને તારીખ તપાસો, અથવા મદદને અડો.</translation>
    </message>
    <message>
        <source>It is too early for this appointment. Please come back at the reporting time.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>આ એપોઇન્ટમેન્ટ માટે હજી વહેલું છે. કૃપા કરીને હાજર થવાના સમયે ફરી આવો.</translation>
    </message>
    <message>
        <source>This application has a token already: %1.</source>
        <extracomment>Fault shown at the kiosk, to a citizen; %1 is a token</extracomment>
        <translation>આ અરજીનું ટોકન પહેલેથી છે: %1.</translation>
    </message>
    <message>
        <source>This service is not offered here today. Please go to the help desk.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>આ સેવા આજે અહીં ઉપલબ્ધ નથી. કૃપા કરીને મદદ ડેસ્ક પર જાઓ.</translation>
    </message>
    <message>
        <source>No token number could be taken just now. Please try again, or go to the help desk.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>અત્યારે ટોકન નંબર મળી શક્યો નહીં. કૃપા કરીને ફરી પ્રયત્ન કરો, અથવા મદદ ડેસ્ક પર જાઓ.</translation>
    </message>
    <message>
        <source>This machine can give no more tokens today. Please go to the help desk.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>આ મશીન આજે વધુ ટોકન આપી શકતું નથી. કૃપા કરીને મદદ ડેસ્ક પર જાઓ.</translation>
    </message>
    <message>
        <source>There is no token to print. Please begin again.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>છાપવા માટે કોઈ ટોકન નથી. કૃપા કરીને ફરી શરૂ કરો.</translation>
    </message>
    <message>
        <source>This case is not known at this station. Wait for the link, or ask the supervisor.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>આ કેસ આ સ્ટેશન પર નથી. લિંકની રાહ જુઓ, અથવા સુપરવાઇઝરને પૂછો.</translation>
    </message>
    <message>
        <source>This case is not open here. Call the token first.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>આ કેસ અહીં ખુલ્લો નથી. પહેલાં ટોકન બોલાવો.</translation>
    </message>
    <message>
        <source>Token %1 is at another point of its way by now. Look at the queue again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ટોકન %1 હવે બીજા તબક્કે છે. કતાર ફરી જુઓ.</translation>
    </message>
    <message>
        <source>Token %1 is not being served at this counter. Call it here first.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ટોકન %1 ની સેવા આ કાઉન્ટર પર ચાલતી નથી. પહેલાં તેને અહીં બોલાવો.</translation>
    </message>
    <message>
        <source>This belongs to stage %1. Do it there.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>આ તબક્કા %1 નું કામ છે. તે ત્યાં કરો.</translation>
    </message>
    <message>
        <source>Your role does not work stage %1. Sign in with the role of this counter.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>તમારી ભૂમિકા તબક્કા %1 નું કામ કરતી નથી. આ કાઉન્ટરની ભૂમિકાથી સાઇન ઇન કરો.</translation>
    </message>
    <message>
        <source>Your role does not call tokens of stage %1. Sign in with the role of this counter.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>તમારી ભૂમિકા તબક્કા %1 ના ટોકન બોલાવતી નથી. આ કાઉન્ટરની ભૂમિકાથી સાઇન ઇન કરો.</translation>
    </message>
    <message>
        <source>This service has no stages at this Kendra. Ask the supervisor.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>આ કેન્દ્રમાં આ સેવાના કોઈ તબક્કા નથી. સુપરવાઇઝરને પૂછો.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>કોઈ સાઇન ઇન નથી. પહેલાં સાઇન ઇન કરો.</translation>
    </message>
    <message>
        <source>Nobody is waiting at stage %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>તબક્કા %1 પર કોઈ રાહમાં નથી.</translation>
    </message>
    <message>
        <source>Token %1 was given to another counter. Call the next one.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ટોકન %1 બીજા કાઉન્ટરને અપાયું. પછીનું બોલાવો.</translation>
    </message>
    <message>
        <source>The time to call token %1 has passed. Call next again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ટોકન %1 બોલાવવાનો સમય વીતી ગયો. ફરીથી પછીનું બોલાવો.</translation>
    </message>
    <message>
        <source>Without the hub, token %1 belongs to another counter. Call the next one, or scan its slip.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>હબ વિના ટોકન %1 બીજા કાઉન્ટરનું છે. પછીનું બોલાવો, અથવા તેની કાપલી સ્કૅન કરો.</translation>
    </message>
    <message>
        <source>Token %1 was called three times. Mark it as not come (F7).</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ટોકન %1 ત્રણ વાર બોલાવાયું. તેને &apos;આવ્યા નથી&apos; તરીકે નોંધો (F7).</translation>
    </message>
    <message>
        <source>Token %1 was called a moment ago. Wait 30 seconds, then call again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ટોકન %1 હમણાં જ બોલાવાયું. 30 સેકન્ડ રાહ જુઓ, પછી ફરી બોલાવો.</translation>
    </message>
    <message>
        <source>Token %1 was called by another counter.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ટોકન %1 ને બીજા કાઉન્ટરે બોલાવ્યું.</translation>
    </message>
    <message>
        <source>Token %1 is being served at another counter.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ટોકન %1 ની સેવા બીજા કાઉન્ટર પર ચાલે છે.</translation>
    </message>
    <message>
        <source>This operator is not in the roster of this Kendra. Check the id, or ask the supervisor.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>આ ઑપરેટર આ કેન્દ્રની યાદીમાં નથી. આઈડી તપાસો, અથવા સુપરવાઇઝરને પૂછો.</translation>
    </message>
    <message>
        <source>The roster does not give you the role %1. Sign in with another role.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a role</extracomment>
        <translation>યાદી તમને ભૂમિકા %1 આપતી નથી. બીજી ભૂમિકાથી સાઇન ઇન કરો.</translation>
    </message>
    <message>
        <source>You worked on stage %1 of this case. Another officer has to do this stage.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>તમે આ કેસના તબક્કા %1 પર કામ કર્યું હતું. આ તબક્કો બીજા અધિકારીએ કરવો પડશે.</translation>
    </message>
    <message>
        <source>Stage %1 of this case was done at this station. Do this stage at another one.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>આ કેસનો તબક્કો %1 આ જ સ્ટેશન પર થયો હતો. આ તબક્કો બીજા સ્ટેશન પર કરો.</translation>
    </message>
    <message>
        <source>The case of token %1 changed while it was on the screen. Look at it again, then sign.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>ટોકન %1 નો કેસ સ્ક્રીન પર હતો ત્યારે બદલાયો. તે ફરી જુઓ, પછી સહી કરો.</translation>
    </message>
    <message>
        <source>The case changed after the applicant confirmed it. Ask the applicant to confirm again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>અરજદારની પુષ્ટિ પછી કેસ બદલાયો. અરજદાર પાસે ફરી પુષ્ટિ કરાવો.</translation>
    </message>
    <message>
        <source>The signature does not fit the operator. Sign out, sign in and try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>સહી ઑપરેટર સાથે મળતી નથી. સાઇન આઉટ કરો, સાઇન ઇન કરો અને ફરી પ્રયત્ન કરો.</translation>
    </message>
    <message>
        <source>Something is still open: %1. Finish it, then submit.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names the item</extracomment>
        <translation>હજી કંઈક બાકી છે: %1. તે પૂરું કરો, પછી જમા કરો.</translation>
    </message>
    <message>
        <source>The amount is not what is due. Look at the fee again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>રકમ ચૂકવવાની રકમ જેટલી નથી. ફી ફરી જુઓ.</translation>
    </message>
    <message>
        <source>This payment cannot be asked for now: %1. Look at the fee again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the name of a rule and the number of an earlier payment</extracomment>
        <translation>આ ચુકવણી હમણાં માગી શકાતી નથી: %1. ફી ફરી જુઓ.</translation>
    </message>
    <message>
        <source>A check is not answered: %1. Answer it, then go on.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names the check</extracomment>
        <translation>એક તપાસનો જવાબ અપાયો નથી: %1. જવાબ આપો, પછી આગળ વધો.</translation>
    </message>
    <message>
        <source>A check has failed: %1. Return the case, or hold it.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names the check</extracomment>
        <translation>એક તપાસ બરાબર નથી: %1. કેસ પરત કરો, અથવા રોકો.</translation>
    </message>
    <message>
        <source>This decision is not offered for this service. Choose another one.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>આ નિર્ણય આ સેવા માટે નથી. બીજો પસંદ કરો.</translation>
    </message>
    <message>
        <source>A reason is missing. Choose one.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>કારણ અપાયું નથી. એક પસંદ કરો.</translation>
    </message>
    <message>
        <source>This reason is not on the list: %1. Choose another one.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the code of a reason</extracomment>
        <translation>આ કારણ યાદીમાં નથી: %1. બીજું પસંદ કરો.</translation>
    </message>
    <message>
        <source>A reason for returning the case is missing. Choose one.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>કેસ પરત કરવાનું કારણ અપાયું નથી. એક પસંદ કરો.</translation>
    </message>
    <message>
        <source>This case may not be returned to stage %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>આ કેસ તબક્કા %1 ને પરત કરી શકાતો નથી.</translation>
    </message>
    <message>
        <source>This reason does not excuse from the capture. Choose one of the list.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>આ કારણ આ કૅપ્ચરમાંથી છૂટ આપતું નથી. યાદીમાંથી એક પસંદ કરો.</translation>
    </message>
    <message>
        <source>This document is not asked for: %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names a document</extracomment>
        <translation>આ દસ્તાવેજ મંગાયો નથી: %1.</translation>
    </message>
    <message>
        <source>Too few or too many pages: %1. Scan the document again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names a document</extracomment>
        <translation>પાનાં ઓછાં કે વધારે છે: %1. દસ્તાવેજ ફરી સ્કૅન કરો.</translation>
    </message>
    <message>
        <source>A page is too large: %1. Scan it again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names a document</extracomment>
        <translation>એક પાનું ખૂબ મોટું છે: %1. તે ફરી સ્કૅન કરો.</translation>
    </message>
    <message>
        <source>The photo has the wrong size. Take it again (F5).</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ફોટોનું કદ બરાબર નથી. ફરી લો (F5).</translation>
    </message>
    <message>
        <source>The signature picture has the wrong size. Take it again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>સહીના ચિત્રનું કદ બરાબર નથી. ફરી લો.</translation>
    </message>
    <message>
        <source>A finger was given twice, or is not one of ten. Take the fingerprints again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>કોઈ આંગળી બે વાર અપાઈ, અથવા તે દસમાંથી નથી. આંગળીઓની છાપ ફરી લો.</translation>
    </message>
    <message>
        <source>Fingers are missing. Take them, or give a reason for each.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>કેટલીક આંગળીઓ બાકી છે. તે લો, અથવા દરેકનું કારણ આપો.</translation>
    </message>
    <message>
        <source>The form has no field of this name: %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a field</extracomment>
        <translation>ફૉર્મમાં આ નામનું કોઈ ખાનું નથી: %1.</translation>
    </message>
    <message>
        <source>Too long: %1. Shorten it.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a field</extracomment>
        <translation>ખૂબ લાંબું છે: %1. ટૂંકું કરો.</translation>
    </message>
    <message>
        <source>The letter comes after the decision. Decide first.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>પત્ર નિર્ણય પછી આવે છે. પહેલાં નિર્ણય કરો.</translation>
    </message>
    <message>
        <source>The letter is not printed yet. Print it, then close the visit.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>પત્ર હજી છપાયો નથી. તે છાપો, પછી મુલાકાત બંધ કરો.</translation>
    </message>
    <message>
        <source>No fee can be asked (%1). Check date of birth, scheme, booklet and reasons.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the name of a rule and what it is about</extracomment>
        <translation>કોઈ ફી લઈ શકાતી નથી (%1). જન્મ તારીખ, યોજના, પુસ્તિકા અને કારણો તપાસો.</translation>
    </message>
    <message>
        <source>The id or the PIN is wrong. Please try again.</source>
        <extracomment>Fault shown at the counter sign-in, to staff</extracomment>
        <translation>આઈડી અથવા પિન ખોટો છે. કૃપા કરીને ફરી પ્રયત્ન કરો.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait until the time shown has passed, or ask the supervisor.</source>
        <extracomment>Fault shown at the counter sign-in, to staff</extracomment>
        <translation>પિન ઘણી વાર ખોટો અપાયો. બતાવેલો સમય વીતે ત્યાં સુધી રાહ જુઓ, અથવા સુપરવાઇઝરને પૂછો.</translation>
    </message>
    <message>
        <source>The roster does not give you this role. Choose another role.</source>
        <extracomment>Fault shown at the counter sign-in, to staff</extracomment>
        <translation>યાદી તમને આ ભૂમિકા આપતી નથી. બીજી ભૂમિકા પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <extracomment>Fault shown at the counter sign-in, to staff</extracomment>
        <translation>એક ભૂમિકા પસંદ કરો.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in, then try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>કોઈ સાઇન ઇન નથી. સાઇન ઇન કરો, પછી પ્રયત્ન કરો.</translation>
    </message>
    <message>
        <source>This is not a token slip. Scan the code on the slip.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>આ ટોકનની કાપલી નથી. કાપલી પરનો કોડ સ્કૅન કરો.</translation>
    </message>
    <message>
        <source>No machine of this Kendra printed this slip. Send the applicant to the help desk.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>આ કાપલી આ કેન્દ્રના કોઈ મશીને છાપી નથી. અરજદારને મદદ ડેસ્ક પર મોકલો.</translation>
    </message>
    <message>
        <source>This slip is from another Kendra: %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a Kendra</extracomment>
        <translation>આ કાપલી બીજા કેન્દ્રની છે: %1.</translation>
    </message>
    <message>
        <source>This slip is not of today. Ask for today&apos;s token.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>આ કાપલી આજની નથી. આજનું ટોકન માગો.</translation>
    </message>
    <message>
        <source>The device is not connected. Plug it in, then try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ઉપકરણ જોડાયેલું નથી. તેને જોડો, પછી પ્રયત્ન કરો.</translation>
    </message>
    <message>
        <source>The device is at work. Wait until it is done.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ઉપકરણ કામ કરે છે. તે પૂરું થાય ત્યાં સુધી રાહ જુઓ.</translation>
    </message>
    <message>
        <source>The device did not answer in time. Try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ઉપકરણે સમયસર જવાબ આપ્યો નહીં. ફરી પ્રયત્ન કરો.</translation>
    </message>
    <message>
        <source>The device gave an answer that makes no sense. Switch it off and on, then try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ઉપકરણનો જવાબ સમજાયો નહીં. તેને બંધ કરીને ચાલુ કરો, પછી પ્રયત્ન કરો.</translation>
    </message>
    <message>
        <source>The device&apos;s program has stopped. Try again in a moment.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ઉપકરણનો પ્રોગ્રામ અટકી ગયો છે. થોડી વારમાં ફરી પ્રયત્ન કરો.</translation>
    </message>
    <message>
        <source>Paper is stuck. Open the cover, pull it out, close the cover.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>કાગળ ફસાયો છે. ઢાંકણું ખોલો, કાગળ કાઢો, ઢાંકણું બંધ કરો.</translation>
    </message>
    <message>
        <source>Two sheets went through together. Put the last ones in again, one by one.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>બે કાગળ એકસાથે ગયા. છેલ્લા કાગળ એક પછી એક ફરી મૂકો.</translation>
    </message>
    <message>
        <source>No sheet is in the feeder. Put the sheets in, then scan again (F4).</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ફીડરમાં કાગળ નથી. કાગળ મૂકો, પછી ફરી સ્કૅન કરો (F4).</translation>
    </message>
    <message>
        <source>A cover is open. Close it.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>એક ઢાંકણું ખુલ્લું છે. તેને બંધ કરો.</translation>
    </message>
    <message>
        <source>The printer has no paper. Put paper in, then print again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>પ્રિન્ટરમાં કાગળ નથી. કાગળ મૂકો, પછી ફરી છાપો.</translation>
    </message>
    <message>
        <source>The paper is about to end. Have a new roll ready.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>કાગળ પૂરો થવા આવ્યો છે. નવો રોલ તૈયાર રાખો.</translation>
    </message>
    <message>
        <source>The paper cutter is stuck. Ask for help.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>કાગળ કાપનાર ભાગ અટકી ગયો છે. મદદ લો.</translation>
    </message>
    <message>
        <source>The device is switched off. Switch it on.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ઉપકરણ બંધ છે. તેને ચાલુ કરો.</translation>
    </message>
    <message>
        <source>The glass is dirty. Wipe it with a dry cloth, then try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>કાચ ગંદો છે. સૂકા કપડાથી લૂછો, પછી પ્રયત્ન કરો.</translation>
    </message>
    <message>
        <source>The loudspeaker is silent. Watch the display until it works.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>લાઉડસ્પીકર વાગતું નથી. ઠીક થાય ત્યાં સુધી ડિસ્પ્લે જુઓ.</translation>
    </message>
    <message>
        <source>The payment was declined and nothing was charged. Ask for another way to pay.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ચુકવણી નકારાઈ અને કંઈ કપાયું નથી. ચુકવણીની બીજી રીત માગો.</translation>
    </message>
    <message>
        <source>It is not known whether the payment went through. Look it up before charging again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>ચુકવણી થઈ કે નહીં તે ખબર નથી. ફરી લેતાં પહેલાં તે શોધો.</translation>
    </message>
    <message>
        <source>The cash drawer did not open. Open it with the key.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>રોકડનું ખાનું ખૂલ્યું નહીં. તેને ચાવીથી ખોલો.</translation>
    </message>
    <message>
        <source>The card terminal said a card number. It was not kept. Report the terminal.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>કાર્ડ મશીને કાર્ડનો નંબર જણાવ્યો. તે રાખવામાં આવ્યો નથી. મશીનની ફરિયાદ કરો.</translation>
    </message>
    <message>
        <source>This paper was printed already. Use Reprint.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>આ કાગળ પહેલેથી છપાયો છે. &apos;ફરી છાપો&apos; વાપરો.</translation>
    </message>
    <message>
        <source>Something did not work (%1). Try again, or ask for help.</source>
        <extracomment>Fault without a sentence of its own; %1 is its code for the technician</extracomment>
        <translation>કંઈક કામ કરી શક્યું નહીં (%1). ફરી પ્રયત્ન કરો, અથવા મદદ લો.</translation>
    </message>
    <message>
        <source>This could not be saved and nothing of it was recorded. Call the supervisor.</source>
        <extracomment>Fault shown at the counter and kiosk</extracomment>
        <translation>આ સાચવી શકાયું નહીં અને તેમાંથી કંઈ નોંધાયું નથી. સુપરવાઇઝરને બોલાવો.</translation>
    </message>
    <message>
        <source>Records stored on this machine are damaged (%1). Work can go on. Tell the supervisor.</source>
        <extracomment>Shown on every screen of a station, to staff; %1 is a place in a file</extracomment>
        <translation>આ મશીનમાં રાખેલા કેટલાક રેકોર્ડ બગડ્યા છે (%1). કામ ચાલુ રાખી શકાય છે. કૃપા કરીને સુપરવાઇઝરને જણાવો.</translation>
    </message>
    <message>
        <source>Records stored on the hub are damaged. Work can go on. Tell the supervisor.</source>
        <extracomment>Shown on every screen of a station, to staff</extracomment>
        <translation>હબ પર રાખેલા કેટલાક રેકોર્ડ બગડ્યા છે. કામ ચાલુ રાખી શકાય છે. કૃપા કરીને સુપરવાઇઝરને જણાવો.</translation>
    </message>
    <message>
        <source>The hub does not answer. Work goes on and is kept here.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>હબ જવાબ આપતું નથી. કામ ચાલુ રહેશે અને અહીં સચવાશે.</translation>
    </message>
    <message>
        <source>A machine that was revoked (%1) answers as the hub. Nothing is sent to it. Work goes on; tell the supervisor at once.</source>
        <extracomment>Shown at the counter, to staff: why the link is away; %1 is the id of a hub machine</extracomment>
        <translation>રદ કરાયેલું એક મશીન (%1) હબ તરીકે જવાબ આપે છે. તેને કંઈ મોકલાતું નથી. કામ ચાલુ રહેશે; સુપરવાઇઝરને તરત જણાવો.</translation>
    </message>
    <message>
        <source>The data centre does not answer. Work goes on and is kept here.</source>
        <extracomment>Shown at the counter, to staff: why the link is away</extracomment>
        <translation>ડેટા કેન્દ્ર જવાબ આપતું નથી. કામ ચાલુ રહેશે અને અહીં સચવાશે.</translation>
    </message>
    <message>
        <source>The scanner&apos;s clock and this station&apos;s clock do not agree, so nothing was taken. Have both clocks set right, then try again.</source>
        <extracomment>Fault shown at the counter, to staff: the time that a fingerprint scanner signed is not the station&apos;s time</extracomment>
        <translation>સ્કેનરની ઘડિયાળ અને આ સ્ટેશનની ઘડિયાળનો સમય જુદો છે, તેથી કંઈ લેવાયું નથી. બંને ઘડિયાળ સાચી કરાવો, પછી પ્રયત્ન કરો.</translation>
    </message>
    <message>
        <source>Another machine has recorded under the name %1. Both records are kept. Stop the copied machine and tell the data centre.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>બીજા એક મશીને %1 નામથી રેકોર્ડ કર્યો છે. બંને રેકોર્ડ સચવાયા છે. નકલ કરેલું મશીન બંધ કરો અને ડેટા કેન્દ્રને જણાવો.</translation>
    </message>
    <message>
        <source>The hub does not take the records of %1. They are kept. Tell the data centre.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>હબ %1 ના રેકોર્ડ લેતું નથી. તે સચવાયેલા છે. ડેટા કેન્દ્રને જણાવો.</translation>
    </message>
    <message>
        <source>The records of %1 are not taken, because its machine is not enrolled. They are kept.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>%1 ના રેકોર્ડ લેવાતા નથી, કારણ કે તેનું મશીન નોંધાયેલું નથી. તે સચવાયેલા છે.</translation>
    </message>
    <message>
        <source>Another machine broke a rule (record %1), such as one token at two counters. Nothing is discarded. Look at the case.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>બીજા કોઈ મશીને નિયમ તોડ્યો છે (રેકોર્ડ %1), જેમ કે એક ટોકન બે કાઉન્ટર પર. કંઈ કાઢી નાખ્યું નથી. કેસ જુઓ.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the hub differ by more than a minute. Set the wrong one.</source>
        <extracomment>Needs attention, to staff</extracomment>
        <translation>આ મશીન અને હબની ઘડિયાળમાં એક મિનિટથી વધુ ફરક છે. જે ખોટી છે તે સુધારો.</translation>
    </message>
    <message>
        <source>The disk of this machine is nearly full. Work goes on. Have room made today.</source>
        <extracomment>Needs attention, to staff</extracomment>
        <translation>આ મશીનની ડિસ્ક લગભગ ભરાઈ ગઈ છે. કામ ચાલુ રહેશે. આજે જ જગ્યા કરાવો.</translation>
    </message>
    <message>
        <source>The certificate of this machine ends on %1. Have it enrolled again before that day.</source>
        <extracomment>Needs attention, to staff; %1 is a date</extracomment>
        <translation>આ મશીનનું પ્રમાણપત્ર %1 ના રોજ પૂરું થશે. તે દિવસ પહેલાં તેને ફરી નોંધાવો.</translation>
    </message>
    <message>
        <source>The picture %1 on this disk is damaged. If the applicant is still here, take it again.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>આ ડિસ્ક પરનું ચિત્ર %1 બગડેલું છે. અરજદાર હજી અહીં હોય, તો તે ફરી લો.</translation>
    </message>
    <message>
        <source>The picture %1 is not on this disk any more. If the applicant is still here, take it again.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>ચિત્ર %1 હવે આ ડિસ્ક પર નથી. અરજદાર હજી અહીં હોય, તો તે ફરી લો.</translation>
    </message>
    <message>
        <source>%1 may not sign at this Kendra any more. Another officer has to do this.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the id of a person</extracomment>
        <translation>%1 હવે આ કેન્દ્રમાં સહી કરી શકતા નથી. આ બીજા અધિકારીએ કરવું પડશે.</translation>
    </message>
    <message>
        <source>The right of %1 to work here has ended. What was done is kept. Park an open case for a colleague, and ask the supervisor.</source>
        <extracomment>Shown at the counter, to staff, with the case still open or at the sign-in; %1 is the id of a person</extracomment>
        <translation>%1 ને હવે અહીં કામ કરવાનો અધિકાર નથી. જે કામ થયું તે સચવાયેલું છે. ખુલ્લો કેસ સહકર્મી માટે થોભાવો, અને સુપરવાઇઝરને પૂછો.</translation>
    </message>
    <message>
        <source>This station (%1) was revoked. What was done here is kept. Work at another station, and tell the supervisor.</source>
        <extracomment>Shown at the counter, to staff; %1 is the id of this station</extracomment>
        <translation>આ સ્ટેશન (%1) નો અધિકાર પાછો લેવાયો છે. અહીં જે કામ થયું તે સચવાયેલું છે. બીજા સ્ટેશન પર કામ કરો, અને સુપરવાઇઝરને જણાવો.</translation>
    </message>
    <message>
        <source>The hub takes nothing from this station: it was revoked. Tell the supervisor.</source>
        <extracomment>Shown at the counter, to staff: why the link is away</extracomment>
        <translation>હબ આ સ્ટેશન પાસેથી કંઈ લેતું નથી: તેનો અધિકાર પાછો લેવાયો છે. સુપરવાઇઝરને જણાવો.</translation>
    </message>
    <message>
        <source>Another hub machine leads now (%1). This station goes there by itself.</source>
        <extracomment>Shown at the counter, to staff: why the link is away; %1 is the id of a hub machine</extracomment>
        <translation>હવે બીજું હબ મશીન મુખ્ય છે (%1). આ સ્ટેશન આપમેળે તેની સાથે જોડાશે.</translation>
    </message>
    <message>
        <source>No hub machine leads just now. Go on from your own lane; if it lasts, tell the supervisor.</source>
        <extracomment>Shown at the counter, to staff: why the link is away</extracomment>
        <translation>હમણાં કોઈ હબ મશીન મુખ્ય નથી. પોતાની કતારમાંથી કામ ચાલુ રાખો; જો આવું રહે, તો સુપરવાઇઝરને જણાવો.</translation>
    </message>
    <message>
        <source>The second hub machine has just taken over. Call again in a few seconds.</source>
        <extracomment>Shown at the counter, to staff: why no token was given</extracomment>
        <translation>બીજા હબ મશીને હમણાં જ કામ સંભાળ્યું છે. થોડી સેકન્ડ પછી ફરી બોલાવો.</translation>
    </message>
    <message>
        <source>The hub does not take the records of this station: they say what only the hub decides (%1). They are kept here. Tell the supervisor; do not work at this station.</source>
        <extracomment>Needs attention, to staff; %1 names a station, the number of an event and its type</extracomment>
        <translation>હબ આ સ્ટેશનના રેકોર્ડ લેતું નથી: તેમાં એવું લખ્યું છે જે ફક્ત હબ નક્કી કરે છે (%1). તે અહીં સચવાયેલા છે. સુપરવાઇઝરને જણાવો; આ સ્ટેશન પર કામ ન કરો.</translation>
    </message>
    <message>
        <source>New reference data is not used here (%1). What was in use stays in use. Tell the data centre.</source>
        <extracomment>Needs attention, to staff; %1 names a kind of reference data, its version and a code for the technician</extracomment>
        <translation>નવો સંદર્ભ ડેટા અહીં ઉપયોગમાં લેવાયો નથી (%1). પહેલાંનો જ ઉપયોગમાં છે. ડેટા કેન્દ્રને જણાવો.</translation>
    </message>
    <message>
        <source>It is not signed by who may publish it. Tell the data centre.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>તેના પર તે બહાર પાડવાનો અધિકાર ધરાવનારની સહી નથી. ડેટા કેન્દ્રને જણાવો.</translation>
    </message>
    <message>
        <source>It is for another Kendra. Tell the data centre.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>તે બીજા કેન્દ્ર માટે છે. ડેટા કેન્દ્રને જણાવો.</translation>
    </message>
    <message>
        <source>Two different ones have the same number. Tell the data centre.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>બે જુદી જુદી આવૃત્તિઓનો નંબર એક જ છે. ડેટા કેન્દ્રને જણાવો.</translation>
    </message>
    <message>
        <source>The hub gave an older one. It is asked again by itself.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>હબે જૂની આવૃત્તિ આપી. તે આપમેળે ફરી માગવામાં આવશે.</translation>
    </message>
    <message>
        <source>It did not arrive as it should. It is fetched again by itself.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>તે બરાબર પહોંચ્યું નથી. તે આપમેળે ફરી મેળવવામાં આવશે.</translation>
    </message>
    <message>
        <source>Another program is just changing it. It is tried again by itself.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>બીજો પ્રોગ્રામ હમણાં તેને બદલી રહ્યો છે. આપમેળે ફરી પ્રયત્ન થશે.</translation>
    </message>
    <message>
        <source>It could not be written. Have room made on the disk; it is tried again by itself.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>તે લખી શકાયું નહીં. ડિસ્ક પર જગ્યા કરાવો; આપમેળે ફરી પ્રયત્ન થશે.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Touch here to go on in English</source>
        <extracomment>Under the name of each language on the first page of the kiosk, in that language itself</extracomment>
        <translation>ગુજરાતીમાં આગળ વધવા અહીં અડો</translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>%1 s</source>
        <extracomment>A time span in seconds, as short as possible</extracomment>
        <translation>%1 સે.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time span in minutes, as short as possible</extracomment>
        <translation>%1 મિનિટ</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A time span in hours, as short as possible</extracomment>
        <translation>%1 કલાક</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>Records and pictures of this station that nobody else has confirmed yet; %1 is a number</extracomment>
        <translation>%1 રાહમાં</translation>
    </message>
</context>
<context>
    <name>OperatorSession</name>
    <message>
        <source>CSE</source>
        <extracomment>Role of staff at counter A: citizen service executive</extracomment>
        <translation>સીએસઈ</translation>
    </message>
    <message>
        <source>Verification Officer</source>
        <extracomment>Role of staff at counter B</extracomment>
        <translation>ચકાસણી અધિકારી</translation>
    </message>
    <message>
        <source>Granting Officer</source>
        <extracomment>Role of staff at counter C</extracomment>
        <translation>મંજૂરી અધિકારી</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Role of staff who watches over the Kendra</extracomment>
        <translation>સુપરવાઇઝર</translation>
    </message>
</context>
<context>
    <name>seva::BooksView</name>
    <message>
        <source>Services, fees and rules</source>
        <extracomment>A kind of reference data, in a list for staff</extracomment>
        <translation>સેવાઓ, ફી અને નિયમો</translation>
    </message>
    <message>
        <source>Certificates of countries</source>
        <extracomment>A kind of reference data, in a list for staff: what passports&apos; chips are checked against</extracomment>
        <translation>દેશોનાં પ્રમાણપત્રો</translation>
    </message>
    <message>
        <source>As installed</source>
        <extracomment>What is in use of reference data when none has come down the line</extracomment>
        <translation>સ્થાપિત કર્યા મુજબ</translation>
    </message>
    <message>
        <source>Version %1, since %2</source>
        <extracomment>Reference data in use; %1 is a number, %2 a day and time</extracomment>
        <translation>આવૃત્તિ %1, %2 થી</translation>
    </message>
    <message>
        <source>Version %1 is not used.</source>
        <extracomment>Reference data that came and is not used; %1 is a number. What was in use stays</extracomment>
        <translation>આવૃત્તિ %1 ઉપયોગમાં લેવાઈ નથી.</translation>
    </message>
    <message>
        <source>Version %1: %2 of %3 files are here</source>
        <extracomment>Reference data on its way: %1 is its version, %2 and %3 count files</extracomment>
        <translation>આવૃત્તિ %1: %3 માંથી %2 ફાઇલો આવી ગઈ છે</translation>
    </message>
    <message>
        <source>This program cannot use it (%1). Tell the data centre.</source>
        <extracomment>Why new reference data is not used: it was read and refused; %1 is a code for the technician</extracomment>
        <translation>આ પ્રોગ્રામ તેને ઉપયોગમાં લઈ શકતો નથી (%1). ડેટા કેન્દ્રને જણાવો.</translation>
    </message>
    <message>
        <source>Documents shown before</source>
        <extracomment>A kind of reference data, in a list for staff: documents of earlier applications</extracomment>
        <translation>પહેલાં બતાવેલા દસ્તાવેજો</translation>
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
        <translation>ટોકન અને બોલાવવા</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>What is sent second: what was recorded at the counters</extracomment>
        <translation>રેકોર્ડ</translation>
    </message>
    <message>
        <source>Scans, photos, fingerprints</source>
        <extracomment>What is sent beside the records: pictures taken at the counter</extracomment>
        <translation>સ્કૅન, ફોટા, આંગળીઓની છાપ</translation>
    </message>
    <message>
        <source>Records from before</source>
        <extracomment>What is sent beside the new records: many records that were made while there was no link</extracomment>
        <translation>અગાઉના રેકોર્ડ</translation>
    </message>
    <message>
        <source>Put right</source>
        <extracomment>What somebody did about a thing that needs attention: it works again</extracomment>
        <translation>સુધાર્યું</translation>
    </message>
    <message>
        <source>Reported to the data centre</source>
        <extracomment>What somebody did about a thing that needs attention: the data centre was told</extracomment>
        <translation>ડેટા કેન્દ્રને જણાવ્યું</translation>
    </message>
    <message>
        <source>Looked at, nothing to be done</source>
        <extracomment>What somebody did about a thing that needs attention: it does no harm</extracomment>
        <translation>જોઈ લીધું, કંઈ કરવાનું નથી</translation>
    </message>
    <message>
        <source>Everything of this station has arrived at the hub.</source>
        <extracomment>First line of the page about the link</extracomment>
        <translation>આ સ્ટેશનનું બધું હબ સુધી પહોંચી ગયું છે.</translation>
    </message>
    <message>
        <source>Records and pictures on the way: %1. They are kept here until they have arrived.</source>
        <extracomment>First line of the page about the link; %1 is a number</extracomment>
        <translation>%1 રેકોર્ડ અને ચિત્રો રસ્તામાં છે. પહોંચે ત્યાં સુધી તે અહીં સચવાશે.</translation>
    </message>
    <message>
        <source>The hub does not answer. Nothing waits, nothing is lost; work can go on.</source>
        <extracomment>First line of the page about the link</extracomment>
        <translation>હબ જવાબ આપતું નથી. કંઈ બાકી નથી, કંઈ ખોવાયું નથી; કામ ચાલુ રાખી શકાય છે.</translation>
    </message>
    <message>
        <source>The hub does not answer. Records and pictures kept here: %1. Nothing is lost; work can go on.</source>
        <extracomment>First line of the page about the link; %1 is a number</extracomment>
        <translation>હબ જવાબ આપતું નથી. %1 રેકોર્ડ અને ચિત્રો અહીં સચવાયા છે, કંઈ ખોવાયું નથી; કામ ચાલુ રાખી શકાય છે.</translation>
    </message>
    <message>
        <source>Everything was last safe at the hub at %1.</source>
        <extracomment>Page about the link; %1 is a time such as 14:05</extracomment>
        <translation>છેલ્લે %1 વાગ્યે બધું હબ પર સલામત હતું.</translation>
    </message>
    <message>
        <source>Not everything was at the hub since this program started.</source>
        <extracomment>Page about the link</extracomment>
        <translation>આ પ્રોગ્રામ શરૂ થયા પછી હજી બધું હબ પર પહોંચ્યું નથી.</translation>
    </message>
    <message>
        <source>It is tried again in %1, by itself.</source>
        <extracomment>Page about the link; %1 is a time span such as 3 s</extracomment>
        <translation>%1 માં આપોઆપ ફરી પ્રયત્ન થશે.</translation>
    </message>
    <message>
        <source>The hub is linked with the data centre and has sent everything.</source>
        <extracomment>Page about the link</extracomment>
        <translation>હબ ડેટા કેન્દ્ર સાથે જોડાયેલું છે અને બધું મોકલી દીધું છે.</translation>
    </message>
    <message>
        <source>The hub is linked with the data centre and sends %1 records.</source>
        <extracomment>Page about the link; %1 is a number of records</extracomment>
        <translation>હબ ડેટા કેન્દ્ર સાથે જોડાયેલું છે અને %1 રેકોર્ડ મોકલે છે.</translation>
    </message>
    <message>
        <source>The hub has no link with the data centre. It keeps %1 records for it.</source>
        <extracomment>Page about the link; %1 is a number of records</extracomment>
        <translation>હબ ડેટા કેન્દ્ર સાથે જોડાયેલું નથી. તેના માટે %1 રેકોર્ડ હબ પર સચવાયા છે.</translation>
    </message>
    <message>
        <source>the oldest for %1</source>
        <extracomment>How long the first of several things waits; %1 is a time span such as 3 min</extracomment>
        <translation>સૌથી જૂનું %1 થી</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>About so much data; %1 is such as 12 MB</extracomment>
        <translation>આશરે %1</translation>
    </message>
    <message>
        <source>being sent now</source>
        <extracomment>Something is just being sent</extracomment>
        <translation>હમણાં મોકલાય છે</translation>
    </message>
    <message>
        <source>the last arrived at %1</source>
        <extracomment>When the last of several things arrived; %1 is a time such as 14:05</extracomment>
        <translation>છેલ્લું %1 વાગ્યે પહોંચ્યું</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>આગલો પ્રયત્ન %1 માં.</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <extracomment>Page about the link: nothing waits in this row</extracomment>
        <translation>કંઈ બાકી નથી</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 બાકી</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>ચિત્ર %1</translation>
    </message>
    <message>
        <source>Records of %1</source>
        <extracomment>Page about the link: records of one machine; %1 is a short name of letters and digits</extracomment>
        <translation>%1 ના રેકોર્ડ</translation>
    </message>
    <message>
        <source>It is kept here. Somebody has to look at it.</source>
        <extracomment>Page about the link: nobody but a person can go on</extracomment>
        <translation>તે અહીં સચવાયેલું છે. કોઈએ તે જોવું પડશે.</translation>
    </message>
    <message>
        <source>It is kept here. Tried %1 times, again in %2.</source>
        <extracomment>Page about the link; %1 is how often, %2 a time span such as 3 s</extracomment>
        <translation>તે અહીં સચવાયેલું છે. %1 વાર પ્રયત્ન થયો, ફરી %2 માં.</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>In the tray of what needs attention; %1 is a time such as 14:05</extracomment>
        <translation>%1 વાગ્યાથી</translation>
    </message>
    <message>
        <source>since %1; it is just gone</source>
        <extracomment>In the tray of what needs attention; %1 is a time such as 14:05</extracomment>
        <translation>%1 વાગ્યાથી; હમણાં જ ઠીક થયું</translation>
    </message>
    <message>
        <source>since %1; gone by itself at %2</source>
        <extracomment>In the history of what needed attention; %1 and %2 are times such as 14:05</extracomment>
        <translation>%1 વાગ્યાથી; %2 વાગ્યે આપોઆપ ઠીક થયું</translation>
    </message>
    <message>
        <source>since %1; closed at %2 by %3: %4</source>
        <extracomment>In the history of what needed attention; %1 and %2 are times, %3 a person&apos;s id, %4 what was done</extracomment>
        <translation>%1 વાગ્યાથી; %2 વાગ્યે %3 એ બંધ કર્યું: %4</translation>
    </message>
    <message>
        <source>It is being tried now.</source>
        <extracomment>Page about the link: the hub is away and is just being asked</extracomment>
        <translation>હમણાં પ્રયત્ન ચાલી રહ્યો છે.</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <extracomment>Page about the link, after a reason: it is just being tried</extracomment>
        <translation>હમણાં પ્રયત્ન ચાલી રહ્યો છે.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>Page about the link: which list of people and stations is in use; %1 is a number</extracomment>
        <translation>આવૃત્તિ %1</translation>
    </message>
    <message>
        <source>Version %1. Version %2 is being fetched.</source>
        <extracomment>Page about the link: a newer list of people and stations is on its way; %1 and %2 are numbers</extracomment>
        <translation>આવૃત્તિ %1. આવૃત્તિ %2 મેળવાઈ રહી છે.</translation>
    </message>
    <message>
        <source>Not all has come since this program started</source>
        <extracomment>Page about the link: of the records that come from the hub</extracomment>
        <translation>આ પ્રોગ્રામ શરૂ થયા પછી હજી બધું આવ્યું નથી</translation>
    </message>
    <message>
        <source>All that the hub had at %1</source>
        <translation>%1 વાગ્યા સુધી હબ પર જે હતું તે બધું</translation>
    </message>
    <message>
        <source>People and stations</source>
        <extracomment>Page about the link: a row of what comes from the data centre</extracomment>
        <translation>લોકો અને સ્ટેશનો</translation>
    </message>
    <message>
        <source>Appointments, calls and statuses</source>
        <extracomment>Page about the link: a row of what comes from the data centre and the other stations</extracomment>
        <translation>અપોઇન્ટમેન્ટ, બોલાવવું અને સ્થિતિઓ</translation>
    </message>
    <message>
        <source>It is kept here. Tried %1 times, again now.</source>
        <extracomment>Page about the link; %1 is how often</extracomment>
        <translation>તે અહીં સચવાયેલું છે. %1 વાર પ્રયત્ન થયો, હમણાં ફરી ચાલી રહ્યો છે.</translation>
    </message>
    <message>
        <source>No hub for %1, and the data centre does not answer either. Records and pictures kept here: %2. Nothing is lost; work can go on.</source>
        <extracomment>First line of the page about the link; %1 is a time span such as 12 min, %2 a number</extracomment>
        <translation>%1 થી હબ મળ્યું નથી, અને ડેટા કેન્દ્ર પણ જવાબ આપતું નથી. %2 રેકોર્ડ અને ચિત્રો અહીં સચવાયા છે, કંઈ ખોવાયું નથી; કામ ચાલુ રાખી શકાય છે.</translation>
    </message>
    <message>
        <source>No hub for %1. This station sends straight to the data centre, and everything of it is safe there; work can go on.</source>
        <extracomment>First line of the page about the link; %1 is a time span such as 12 min</extracomment>
        <translation>%1 થી હબ મળ્યું નથી. આ સ્ટેશન સીધું ડેટા કેન્દ્રને મોકલે છે, અને તેનું બધું ત્યાં સલામત છે; કામ ચાલુ રાખી શકાય છે.</translation>
    </message>
    <message>
        <source>No hub for %1. This station sends straight to the data centre. Records and pictures on the way: %2. They are kept here until they have arrived.</source>
        <extracomment>First line of the page about the link; %1 is a time span such as 12 min, %2 a number</extracomment>
        <translation>%1 થી હબ મળ્યું નથી. આ સ્ટેશન સીધું ડેટા કેન્દ્રને મોકલી રહ્યું છે: %2 રેકોર્ડ અને ચિત્રો રસ્તામાં છે. પહોંચે ત્યાં સુધી તે અહીં સચવાશે.</translation>
    </message>
    <message>
        <source>Everything of this station was last safe at the data centre at %1.</source>
        <extracomment>Page about the link; %1 is a time such as 14:05</extracomment>
        <translation>છેલ્લે %1 વાગ્યે આ સ્ટેશનનું બધું ડેટા કેન્દ્ર પર સલામત હતું.</translation>
    </message>
    <message>
        <source>Not everything of this station has arrived at the data centre yet.</source>
        <extracomment>Page about the link</extracomment>
        <translation>આ સ્ટેશનનું બધું હજી ડેટા કેન્દ્ર સુધી પહોંચ્યું નથી.</translation>
    </message>
    <message>
        <source>As soon as a hub answers, this station goes back to it by itself.</source>
        <extracomment>Page about the link</extracomment>
        <translation>કોઈ હબ જવાબ આપશે કે તરત આ સ્ટેશન આપમેળે તેની સાથે ફરી જોડાશે.</translation>
    </message>
    <message>
        <source>No other station is linked with directly; what others record does not arrive here now.</source>
        <extracomment>Page about the link: there is no hub, and no other station of the hall is heard on the network</extracomment>
        <translation>બીજું કોઈ સ્ટેશન સીધું જોડાયેલું નથી; બીજાએ નોંધેલું હમણાં અહીં પહોંચતું નથી.</translation>
    </message>
    <message>
        <source>Other stations linked with directly: %1. What is recorded there arrives here without the hub, too.</source>
        <extracomment>Page about the link: there is no hub, stations of the hall are heard on the network; %1 is a number</extracomment>
        <translation>સીધા જોડાયેલા બીજા સ્ટેશન: %1. ત્યાં જે નોંધાય છે તે હબ વિના પણ અહીં પહોંચે છે.</translation>
    </message>
</context>
</TS>
