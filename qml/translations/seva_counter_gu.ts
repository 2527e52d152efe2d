<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="gu_IN" sourcelanguage="en">
<context>
    <name>BookletWords</name>
    <message>
        <source>The chip has no signature of its country: nothing on it is proven.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ચિપ પર તેના દેશની સહી નથી: તેમાંનું કંઈ સાબિત નથી.</translation>
    </message>
    <message>
        <source>The signature of the country is damaged.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>દેશની સહી બગડેલી છે.</translation>
    </message>
    <message>
        <source>What the chip holds is not what the country signed.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ચિપમાં જે છે તેના પર દેશે સહી કરી નહોતી.</translation>
    </message>
    <message>
        <source>The chip holds something the country has not signed.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ચિપમાં કંઈક એવું છે જેના પર દેશની સહી નથી.</translation>
    </message>
    <message>
        <source>The signature of the country is wrong.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>દેશની સહી ખોટી છે.</translation>
    </message>
    <message>
        <source>The chip does not say who signed it.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ચિપ જણાવતી નથી કે સહી કોણે કરી.</translation>
    </message>
    <message>
        <source>This station does not know the certificate of that country.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>આ સ્ટેશન પાસે તે દેશનું પ્રમાણપત્ર નથી.</translation>
    </message>
    <message>
        <source>The signer names a country that has not certified it.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>સહી કરનાર જે દેશનું નામ આપે છે તેણે તેને પ્રમાણિત કર્યો નથી.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not valid today.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>સહી કરનારનું પ્રમાણપત્ર આજે માન્ય નથી.</translation>
    </message>
    <message>
        <source>The country&apos;s certificate is not valid today.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>દેશનું પ્રમાણપત્ર આજે માન્ય નથી.</translation>
    </message>
    <message>
        <source>This station has no list of revoked signers of that country.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>આ સ્ટેશન પાસે તે દેશના રદ કરાયેલા સહી કરનારાઓની યાદી નથી.</translation>
    </message>
    <message>
        <source>The list of revoked signers is out of date.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>રદ કરાયેલા સહી કરનારાઓની યાદી જૂની થઈ ગઈ છે.</translation>
    </message>
    <message>
        <source>The country has revoked this signer.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>દેશે આ સહી કરનારને રદ કર્યો છે.</translation>
    </message>
    <message>
        <source>The chip does not offer this check.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ચિપમાં આ ચકાસણી ઉપલબ્ધ નથી.</translation>
    </message>
    <message>
        <source>The chip&apos;s proof makes no sense.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ચિપે આપેલો પુરાવો સમજાતો નથી.</translation>
    </message>
    <message>
        <source>The chip does not have the key it shows: it is a copy.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ચિપ જે ચાવી બતાવે છે તે તેની પાસે નથી: તે નકલ છે.</translation>
    </message>
    <message>
        <source>The chip uses a method this station does not know.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>ચિપ એવી રીત વાપરે છે જે આ સ્ટેશન જાણતું નથી.</translation>
    </message>
    <message>
        <source>Nothing was read that could be compared.</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass</extracomment>
        <translation>સરખાવી શકાય એવું કંઈ વંચાયું નથી.</translation>
    </message>
    <message>
        <source>Passport number</source>
        <extracomment>A field of a passport</extracomment>
        <translation>પાસપોર્ટ નંબર</translation>
    </message>
    <message>
        <source>Surname</source>
        <extracomment>A field of a passport</extracomment>
        <translation>અટક</translation>
    </message>
    <message>
        <source>Given names</source>
        <extracomment>A field of a passport</extracomment>
        <translation>આપેલું નામ</translation>
    </message>
    <message>
        <source>Nationality</source>
        <extracomment>A field of a passport</extracomment>
        <translation>રાષ્ટ્રીયતા</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>A field of a passport</extracomment>
        <translation>જન્મ તારીખ</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>A field of a passport</extracomment>
        <translation>લિંગ</translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <extracomment>A field of a passport</extracomment>
        <translation>પૂરો થવાની તારીખ</translation>
    </message>
    <message>
        <source>The data are those that were signed</source>
        <extracomment>A check of a passport&apos;s chip</extracomment>
        <translation>ડેટા એ જ છે જેના પર સહી થઈ હતી</translation>
    </message>
    <message>
        <source>The signature is right</source>
        <extracomment>A check of a passport&apos;s chip</extracomment>
        <translation>સહી સાચી છે</translation>
    </message>
    <message>
        <source>The signer is certified by a known country</source>
        <extracomment>A check of a passport&apos;s chip</extracomment>
        <translation>સહી કરનાર જાણીતા દેશથી પ્રમાણિત છે</translation>
    </message>
    <message>
        <source>The certificates are valid today</source>
        <extracomment>A check of a passport&apos;s chip</extracomment>
        <translation>પ્રમાણપત્રો આજે માન્ય છે</translation>
    </message>
    <message>
        <source>The signer is not revoked</source>
        <extracomment>A check of a passport&apos;s chip</extracomment>
        <translation>સહી કરનાર રદ કરાયેલો નથી</translation>
    </message>
    <message>
        <source>The chip is no copy (active authentication)</source>
        <extracomment>A check of a passport&apos;s chip, by the method called active authentication</extracomment>
        <translation>ચિપ નકલ નથી (active authentication)</translation>
    </message>
    <message>
        <source>The chip is no copy (chip authentication)</source>
        <extracomment>A check of a passport&apos;s chip, by the method called chip authentication</extracomment>
        <translation>ચિપ નકલ નથી (chip authentication)</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>A field does not say the same in the old passport and in the form</extracomment>
        <translation>જુદું છે</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>A field says the same in the old passport and in the form</extracomment>
        <translation>સરખું</translation>
    </message>
    <message>
        <source>not compared</source>
        <extracomment>Only one side has this field</extracomment>
        <translation>સરખાવ્યું નથી</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>Result of a check of a passport&apos;s chip</extracomment>
        <translation>બરાબર નીકળી</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Result of a check of a passport&apos;s chip</extracomment>
        <translation>નિષ્ફળ</translation>
    </message>
    <message>
        <source>not done</source>
        <extracomment>Result of a check of a passport&apos;s chip</extracomment>
        <translation>થઈ નથી</translation>
    </message>
    <message>
        <source>The chip&apos;s answer could not be used (%1).</source>
        <extracomment>Why a check of a passport&apos;s chip did not pass; %1 is a code for the technician</extracomment>
        <translation>ચિપનો જવાબ કામ ન આવ્યો (%1).</translation>
    </message>
    <message>
        <source>The booklet has no chip</source>
        <extracomment>Why the chip of an old passport was not read</extracomment>
        <translation>પુસ્તિકામાં ચિપ નથી</translation>
    </message>
    <message>
        <source>The chip cannot be read</source>
        <extracomment>Why the chip of an old passport was not read</extracomment>
        <translation>ચિપ વાંચી શકાતી નથી</translation>
    </message>
    <message>
        <source>The chip does not open with the printed data</source>
        <extracomment>Why the chip of an old passport was not read: the lines or the number did not open it</extracomment>
        <translation>છાપેલા ડેટાથી ચિપ ખૂલતી નથી</translation>
    </message>
    <message>
        <source>There is no reader, or it does not work</source>
        <extracomment>Why the chip of an old passport was not read</extracomment>
        <translation>રીડર નથી અથવા કામ કરતું નથી</translation>
    </message>
    <message>
        <source>Name changed since, papers seen</source>
        <extracomment>Why an old passport and the form may differ</extracomment>
        <translation>ત્યાર બાદ નામ બદલાયું, કાગળો જોયા</translation>
    </message>
    <message>
        <source>The correction is what is applied for</source>
        <extracomment>Why an old passport and the form may differ: the applicant applies for this very correction</extracomment>
        <translation>અરજી આ જ સુધારા માટે છે</translation>
    </message>
    <message>
        <source>Only shortened or spelt otherwise in the lines</source>
        <extracomment>Why an old passport and the form may differ: the two lines have no room for the whole name</extracomment>
        <translation>લીટીઓમાં માત્ર ટૂંકું કે જુદી જોડણીમાં લખ્યું છે</translation>
    </message>
    <message>
        <source>The form names another old passport</source>
        <extracomment>Why an old passport and the form may differ: the form names another one than the booklet shown</extracomment>
        <translation>ફોર્મમાં બીજો જૂનો પાસપોર્ટ લખ્યો છે</translation>
    </message>
    <message>
        <source>The difference is not explained</source>
        <extracomment>What counter B has to look at: nobody could say why a field differs</extracomment>
        <translation>તફાવતનું કારણ જણાવાયું નથી</translation>
    </message>
    <message>
        <source>The booklet is in doubt</source>
        <extracomment>What counter B has to look at: the booklet may be forged or altered</extracomment>
        <translation>પુસ્તિકા પર શંકા છે</translation>
    </message>
    <message>
        <source>The chip is not proven to be genuine</source>
        <extracomment>What counter B has to look at: a check of the chip failed</extracomment>
        <translation>ચિપ અસલી હોવાનું સાબિત થયું નથી</translation>
    </message>
    <message>
        <source>Without the chip: %1.</source>
        <extracomment>%1 is the reason why the chip was not read</extracomment>
        <translation>ચિપ વિના: %1.</translation>
    </message>
    <message>
        <source>Chip read: opened with the card access number (%1).</source>
        <extracomment>The chip was read; %1 is the name of the method, BAC or PACE</extracomment>
        <translation>ચિપ વંચાઈ: કાર્ડ એક્સેસ નંબરથી ખોલી (%1).</translation>
    </message>
    <message>
        <source>Chip read: opened with the printed lines (%1).</source>
        <extracomment>The chip was read; %1 is the name of the method, BAC or PACE</extracomment>
        <translation>ચિપ વંચાઈ: છાપેલી લીટીઓથી ખોલી (%1).</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <extracomment>The old passport and the form say the same</extracomment>
        <translation>કોઈ તફાવત નથી.</translation>
    </message>
    <message>
        <source>To be looked at: %1.</source>
        <extracomment>No field differs; %1 is the reason why counter B has to look</extracomment>
        <translation>જોવાનું છે: %1.</translation>
    </message>
    <message>
        <source>Differs: %1. Accepted: %2.</source>
        <extracomment>%1 names the fields that differ, %2 is the reason why that is accepted</extracomment>
        <translation>તફાવત: %1. સ્વીકાર્યું: %2.</translation>
    </message>
    <message>
        <source>Differs: %1. To be looked at: %2.</source>
        <extracomment>%1 names the fields that differ, %2 is why counter B has to look</extracomment>
        <translation>તફાવત: %1. જોવાનું છે: %2.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>What is wrong in the two lines of a passport: %1 the line, %2 a sentence</extracomment>
        <translation>લીટી %1: %2</translation>
    </message>
    <message>
        <source>Line %1, position %2: %3</source>
        <extracomment>What is wrong in the two lines of a passport: %1 the line, %2 the position in it, %3 a sentence</extracomment>
        <translation>લીટી %1, સ્થાન %2: %3</translation>
    </message>
    <message>
        <source>The two photographs look alike. That is advice only: you decide.</source>
        <extracomment>What a program found of two photographs; people decide</extracomment>
        <translation>બંને ફોટા મળતા આવે છે. આ ફક્ત સલાહ છે: નિર્ણય તમારો છે.</translation>
    </message>
    <message>
        <source>The two photographs are neither like nor unlike. Look yourself: you decide.</source>
        <extracomment>What a program found of two photographs; people decide</extracomment>
        <translation>બંને ફોટા ન તો સ્પષ્ટ મળતા આવે છે, ન સ્પષ્ટ જુદા છે. જાતે જુઓ: નિર્ણય તમારો છે.</translation>
    </message>
    <message>
        <source>The two photographs look unlike. That is advice only: look yourself.</source>
        <extracomment>What a program found of two photographs; people decide</extracomment>
        <translation>બંને ફોટા જુદા લાગે છે. આ ફક્ત સલાહ છે: જાતે જુઓ.</translation>
    </message>
    <message>
        <source>%1 The earlier one is the chip&apos;s.</source>
        <extracomment>After the advice on two photographs: which the earlier one was; %1 is the advice</extracomment>
        <translation>%1 પહેલાનો ફોટો ચિપનો છે.</translation>
    </message>
    <message>
        <source>%1 The earlier one is printed on the scanned page: how often that misleads was not measured.</source>
        <extracomment>After the advice on two photographs: which the earlier one was, and what that is worth; %1 is the advice</extracomment>
        <translation>%1 પહેલાનો ફોટો સ્કેન કરેલા પાના પર છપાયેલો છે: તે કેટલી વાર ગેરમાર્ગે દોરે છે તે માપ્યું નથી.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Is everything right?</source>
        <extracomment>Asked of the applicant under the list of what will be submitted</extracomment>
        <translation>શું બધું બરાબર છે?</translation>
    </message>
</context>
<context>
    <name>CounterFaults</name>
    <message>
        <source>This counter has no such device (%1). Use another counter.</source>
        <extracomment>Fault shown at the counter; %1 is a kind of device</extracomment>
        <translation>આ કાઉન્ટર પર આવું સાધન નથી (%1). બીજું કાઉન્ટર વાપરો.</translation>
    </message>
    <message>
        <source>This document is not asked for in this case. Look at the checklist.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>આ કેસમાં આ દસ્તાવેજ મંગાયો નથી. યાદી જુઓ.</translation>
    </message>
    <message>
        <source>The terminal charged %1, which is not what is due. Do not charge again; ask the supervisor.</source>
        <extracomment>Fault shown at the counter; %1 is an amount</extracomment>
        <translation>મશીને %1 લીધા, જે ભરવાની રકમ નથી. ફરી ન લો; સુપરવાઇઝરને પૂછો.</translation>
    </message>
    <message>
        <source>%1 checks are still open. Pass or fail each of them.</source>
        <extracomment>Fault shown at the counter; %1 is how many</extracomment>
        <translation>%1 તપાસ હજી બાકી છે. દરેકને બરાબર કે ખોટું ગણાવો.</translation>
    </message>
    <message>
        <source>%1 is not finished. Finish, park (F8) or send it back first.</source>
        <extracomment>Fault shown at the counter; %1 is a token</extracomment>
        <translation>%1 પૂરું થયું નથી. પહેલાં પૂરું કરો, થોભાવો (F8) અથવા પાછું મોકલો.</translation>
    </message>
    <message>
        <source>%1 is on the screen. Finish or park it (F8) first.</source>
        <extracomment>Fault shown at the counter; %1 is a token</extracomment>
        <translation>%1 સ્ક્રીન પર છે. પહેલાં પૂરું કરો અથવા થોભાવો (F8).</translation>
    </message>
    <message>
        <source>The case of %1 did not arrive in time. The token was given back; call next again (F2).</source>
        <extracomment>Fault shown at the counter; %1 is a token</extracomment>
        <translation>%1 નો કેસ સમયસર આવ્યો નહીં. ટોકન પાછું અપાયું; ફરી આગલાને બોલાવો (F2).</translation>
    </message>
    <message>
        <source>This token is not known at this counter. Wait for the link, or use another counter.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>આ ટોકન આ કાઉન્ટર પર જાણીતું નથી. જોડાણની રાહ જુઓ, અથવા બીજું કાઉન્ટર વાપરો.</translation>
    </message>
    <message>
        <source>%1 is on the screen. Finish or park it (F8), then scan the slip again.</source>
        <extracomment>Fault shown at the counter; %1 is a token</extracomment>
        <translation>%1 સ્ક્રીન પર છે. પૂરું કરો અથવા થોભાવો (F8), પછી સ્લિપ ફરી સ્કેન કરો.</translation>
    </message>
    <message>
        <source>%1 waits for its turn. Call the next token (F2).</source>
        <extracomment>Fault shown at the counter; %1 is a token</extracomment>
        <translation>%1 પોતાના વારાની રાહ જુએ છે. આગલું ટોકન બોલાવો (F2).</translation>
    </message>
    <message>
        <source>This picture is of an unknown kind. Look at the original, and capture it again.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>આ ચિત્ર અજાણ્યા પ્રકારનું છે. મૂળ જુઓ, અને ફરી લો.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown. Look at the original, and capture it again.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>આ ચિત્ર બતાવવા માટે બહુ મોટું છે. મૂળ જુઓ, અને ફરી લો.</translation>
    </message>
    <message>
        <source>This picture is damaged. Look at the original, and capture it again.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>આ ચિત્ર બગડેલું છે. મૂળ જુઓ, અને ફરી લો.</translation>
    </message>
    <message>
        <source>The letter could not be made. Print it again (Ctrl+P), or ask for help.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>પત્ર બની શક્યો નહીં. ફરી છાપો (Ctrl+P), અથવા મદદ માગો.</translation>
    </message>
    <message>
        <source>Still to be done: %1. Finish it, then submit.</source>
        <extracomment>Fault shown at the counter; %1 names lines of the checklist</extracomment>
        <translation>હજી બાકી: %1. પૂરું કરો, પછી જમા કરો.</translation>
    </message>
    <message>
        <source>Type all twelve digits of the Aadhaar number; only the last four are kept.</source>
        <extracomment>Fault shown at the counter: part of an Aadhaar number was typed; it is not recorded</extracomment>
        <translation>આધાર નંબરના બધા બાર અંક લખો; ફક્ત છેલ્લા ચાર રખાય છે.</translation>
    </message>
    <message>
        <source>A rule stops the grant (%1). Record a review of the answers first.</source>
        <extracomment>Fault shown at the counter; %1 is the name of a rule</extracomment>
        <translation>એક નિયમ મંજૂરી અટકાવે છે (%1). પહેલાં જવાબોની સમીક્ષા નોંધો.</translation>
    </message>
    <message>
        <source>It is not known whether the card or UPI payment went through. Look it up before taking cash.</source>
        <extracomment>Fault shown at the counter: cash may not be taken yet</extracomment>
        <translation>કાર્ડ કે યુપીઆઈ ચુકવણી થઈ કે નહીં તે ખબર નથી. રોકડ લેતાં પહેલાં તપાસો.</translation>
    </message>
    <message>
        <source>Only what was paid beyond the fee can be asked back.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>ફી કરતાં વધુ ચૂકવેલી રકમ જ પાછી માગી શકાય છે.</translation>
    </message>
    <message>
        <source>Write the number of the officer&apos;s order first.</source>
        <extracomment>Fault shown at the counter: the second officer&apos;s signature</extracomment>
        <translation>પહેલાં અધિકારીના હુકમનો નંબર લખો.</translation>
    </message>
    <message>
        <source>%1 may not sign this. A granting officer other than you has to sign.</source>
        <extracomment>Fault shown at the counter: the second officer&apos;s signature; %1 is an operator&apos;s id</extracomment>
        <translation>%1 આના પર સહી કરી શકતા નથી. તમારા સિવાયના મંજૂરી અધિકારીએ સહી કરવી પડશે.</translation>
    </message>
    <message>
        <source>The signature does not fit this case. Sign again.</source>
        <extracomment>Fault shown at the counter: the second officer&apos;s signature</extracomment>
        <translation>સહી આ કેસ સાથે મળતી નથી. ફરી સહી કરો.</translation>
    </message>
    <message>
        <source>No rule that an officer may lift stands against this case.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>આ કેસ સામે એવો કોઈ નિયમ નથી જે અધિકારી હટાવી શકે.</translation>
    </message>
    <message>
        <source>Nothing lies on the reader. Lay the booklet or card on it, then try again.</source>
        <extracomment>Fault shown at the counter: a passport or card with a chip</extracomment>
        <translation>રીડર પર કંઈ મૂકેલું નથી. પુસ્તિકા કે કાર્ડ તેના પર મૂકો, પછી ફરી પ્રયત્ન કરો.</translation>
    </message>
    <message>
        <source>It was taken away too early. Leave it on the reader until it is read, then try again.</source>
        <extracomment>Fault shown at the counter: a passport or card with a chip</extracomment>
        <translation>તે બહુ વહેલું લઈ લેવાયું. વંચાય ત્યાં સુધી રીડર પર રહેવા દો, ફરી પ્રયત્ન કરો.</translation>
    </message>
    <message>
        <source>The chip cannot be read. Lay it flat and try again; if it stays so, go on without it.</source>
        <extracomment>Fault shown at the counter: a passport or card with a chip</extracomment>
        <translation>ચિપ વાંચી શકાતી નથી. સપાટ મૂકીને ફરી પ્રયત્ન કરો; એમ જ રહે તો તેના વિના આગળ વધો.</translation>
    </message>
    <message>
        <source>The chip does not open with these data. Compare them with the booklet, then try again.</source>
        <extracomment>Fault shown at the counter: the printed lines or the number do not open the chip of a passport</extracomment>
        <translation>આ ડેટાથી ચિપ ખૂલતી નથી. પુસ્તિકા સાથે સરખાવો, પછી ફરી પ્રયત્ન કરો.</translation>
    </message>
    <message>
        <source>This application asks for no old passport.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>આ અરજીમાં જૂનો પાસપોર્ટ માગવામાં આવતો નથી.</translation>
    </message>
    <message>
        <source>The comparison is not complete. Read the booklet again.</source>
        <extracomment>Fault shown at the counter</extracomment>
        <translation>સરખામણી પૂરી નથી. પુસ્તિકા ફરી વાંચો.</translation>
    </message>
    <message>
        <source>The cash drawer was counted already. Look at the page again.</source>
        <extracomment>Fault shown at the counter: the cash drawer</extracomment>
        <translation>રોકડનું ખાનું પહેલેથી ગણાઈ ગયું છે. પાનું ફરી જુઓ.</translation>
    </message>
    <message>
        <source>Only an executive of counter A counts the cash drawer.</source>
        <extracomment>Fault shown at the counter: the cash drawer</extracomment>
        <translation>રોકડનું ખાનું ફક્ત કાઉન્ટર A ના એક્ઝિક્યુટિવ ગણે છે.</translation>
    </message>
    <message>
        <source>The drawer differs by %1 now. Finish the count again.</source>
        <extracomment>Fault shown at the counter: the cash drawer; %1 is the difference</extracomment>
        <translation>ખાનામાં હવે %1 નો ફરક છે. ગણતરી ફરી પૂરી કરો.</translation>
    </message>
</context>
<context>
    <name>CounterWords</name>
    <message>
        <source>Photocopies to be made</source>
        <extracomment>Why a case rests: the applicant makes photocopies</extracomment>
        <translation>ફોટોકોપી કરાવવાની છે</translation>
    </message>
    <message>
        <source>Document to be fetched</source>
        <extracomment>Why a case rests: the applicant fetches a document from outside</extracomment>
        <translation>દસ્તાવેજ લાવવાનો છે</translation>
    </message>
    <message>
        <source>Applicant away</source>
        <extracomment>Why a case rests: the applicant has left the counter for a while</extracomment>
        <translation>અરજદાર હાજર નથી</translation>
    </message>
    <message>
        <source>Device does not work</source>
        <extracomment>Why a case rests: a scanner, camera or other device does not work</extracomment>
        <translation>સાધન કામ કરતું નથી</translation>
    </message>
    <message>
        <source>Supervisor to be asked</source>
        <extracomment>Why a case rests: the officer asks the supervisor first</extracomment>
        <translation>સુપરવાઇઝરને પૂછવાનું છે</translation>
    </message>
    <message>
        <source>Particulars to be corrected</source>
        <extracomment>Why a case goes back to an earlier counter: typed particulars are wrong</extracomment>
        <translation>વિગતો સુધારવાની છે</translation>
    </message>
    <message>
        <source>Scan unreadable or wrong</source>
        <extracomment>Why a case goes back to an earlier counter: a scan is unreadable or of another paper</extracomment>
        <translation>સ્કેન વંચાતું નથી અથવા ખોટું છે</translation>
    </message>
    <message>
        <source>Document missing</source>
        <extracomment>Why a case goes back to an earlier counter: a document was not scanned</extracomment>
        <translation>દસ્તાવેજ નથી</translation>
    </message>
    <message>
        <source>Photograph to be taken again</source>
        <extracomment>Why a case goes back to an earlier counter: the photograph is not good enough</extracomment>
        <translation>ફોટો ફરી લેવાનો છે</translation>
    </message>
    <message>
        <source>Fingerprints or signature to be taken again</source>
        <extracomment>Why a case goes back to an earlier counter: fingerprints or signature are not good enough</extracomment>
        <translation>આંગળીની છાપ અથવા સહી ફરી લેવાની છે</translation>
    </message>
    <message>
        <source>Fee to be checked</source>
        <extracomment>Why a case goes back to an earlier counter: the fee is not right</extracomment>
        <translation>ફી તપાસવાની છે</translation>
    </message>
    <message>
        <source>Small child</source>
        <extracomment>Why a photograph is kept although the check found fault: the applicant is a small child</extracomment>
        <translation>નાનું બાળક</translation>
    </message>
    <message>
        <source>Medical reason</source>
        <extracomment>Why a photograph is kept although the check found fault: an illness or injury</extracomment>
        <translation>તબીબી કારણ</translation>
    </message>
    <message>
        <source>Religious head covering, face visible</source>
        <extracomment>Why a photograph is kept although the check found fault: religious head covering, face fully visible</extracomment>
        <translation>ધાર્મિક રીતે માથું ઢાંકેલું, ચહેરો દેખાય છે</translation>
    </message>
    <message>
        <source>The check is wrong, the photo is good</source>
        <extracomment>Why a photograph is kept although the check found fault: the officer sees that the check is wrong</extracomment>
        <translation>તપાસ ખોટી છે, ફોટો સારો છે</translation>
    </message>
    <message>
        <source>Missing finger</source>
        <extracomment>Why a finger cannot be taken</extracomment>
        <translation>આંગળી નથી</translation>
    </message>
    <message>
        <source>Bandaged</source>
        <extracomment>Why a finger cannot be taken</extracomment>
        <translation>પાટો બાંધેલો છે</translation>
    </message>
    <message>
        <source>Worn ridges</source>
        <extracomment>Why a finger cannot be taken: the ridges are worn away</extracomment>
        <translation>ઘસાયેલી રેખાઓ</translation>
    </message>
    <message>
        <source>Cannot be placed</source>
        <extracomment>Why a finger cannot be taken: it cannot be placed on the sensor</extracomment>
        <translation>મૂકી શકાતી નથી</translation>
    </message>
    <message>
        <source>Right thumb</source>
        <extracomment>A finger of the right hand</extracomment>
        <translation>જમણો અંગૂઠો</translation>
    </message>
    <message>
        <source>Right index</source>
        <extracomment>A finger of the right hand</extracomment>
        <translation>જમણી તર્જની</translation>
    </message>
    <message>
        <source>Right middle</source>
        <extracomment>A finger of the right hand</extracomment>
        <translation>જમણી વચલી આંગળી</translation>
    </message>
    <message>
        <source>Right ring</source>
        <extracomment>A finger of the right hand</extracomment>
        <translation>જમણી અનામિકા</translation>
    </message>
    <message>
        <source>Right little</source>
        <extracomment>A finger of the right hand</extracomment>
        <translation>જમણી ટચલી આંગળી</translation>
    </message>
    <message>
        <source>Left thumb</source>
        <extracomment>A finger of the left hand</extracomment>
        <translation>ડાબો અંગૂઠો</translation>
    </message>
    <message>
        <source>Left index</source>
        <extracomment>A finger of the left hand</extracomment>
        <translation>ડાબી તર્જની</translation>
    </message>
    <message>
        <source>Left middle</source>
        <extracomment>A finger of the left hand</extracomment>
        <translation>ડાબી વચલી આંગળી</translation>
    </message>
    <message>
        <source>Left ring</source>
        <extracomment>A finger of the left hand</extracomment>
        <translation>ડાબી અનામિકા</translation>
    </message>
    <message>
        <source>Left little</source>
        <extracomment>A finger of the left hand</extracomment>
        <translation>ડાબી ટચલી આંગળી</translation>
    </message>
    <message>
        <source>press harder</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>જોરથી દબાવો</translation>
    </message>
    <message>
        <source>press less</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>હળવેથી દબાવો</translation>
    </message>
    <message>
        <source>too dry: moisten</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>સૂકી છે: ભીની કરો</translation>
    </message>
    <message>
        <source>too wet: dry it</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>ભીની છે: લૂછો</translation>
    </message>
    <message>
        <source>clean the finger</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>આંગળી સાફ કરો</translation>
    </message>
    <message>
        <source>move to the centre</source>
        <extracomment>What to tell the applicant about a finger on the sensor</extracomment>
        <translation>વચ્ચે મૂકો</translation>
    </message>
    <message>
        <source>not seen</source>
        <extracomment>The sensor did not see this finger</extracomment>
        <translation>દેખાઈ નથી</translation>
    </message>
    <message>
        <source>Only one face may be in the picture</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>ચિત્રમાં માત્ર એક ચહેરો હોવો જોઈએ</translation>
    </message>
    <message>
        <source>Eyes open and free, please</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>કૃપા કરી આંખો ખુલ્લી અને સ્પષ્ટ રાખો</translation>
    </message>
    <message>
        <source>Mouth closed, please</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>કૃપા કરી મોં બંધ રાખો</translation>
    </message>
    <message>
        <source>Move nearer to the camera or away from it</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>કેમેરાની નજીક આવો અથવા દૂર જાઓ</translation>
    </message>
    <message>
        <source>Look straight into the camera</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>સીધા કેમેરામાં જુઓ</translation>
    </message>
    <message>
        <source>Keep still: the picture is blurred</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>સ્થિર રહો: ચિત્ર ઝાંખું છે</translation>
    </message>
    <message>
        <source>A neutral face, please</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>કૃપા કરી ચહેરો સામાન્ય રાખો</translation>
    </message>
    <message>
        <source>The face must be free of hair and cloth</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>ચહેરા પર વાળ કે કપડું ન હોવું જોઈએ</translation>
    </message>
    <message>
        <source>Glare: tilt or take off the glasses</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>ચમક છે: ચશ્માં નમાવો અથવા ઉતારો</translation>
    </message>
    <message>
        <source>The background must be plain white</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>પાછળનો ભાગ સાદો સફેદ હોવો જોઈએ</translation>
    </message>
    <message>
        <source>Head into the middle of the picture</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>માથું ચિત્રની વચ્ચે લાવો</translation>
    </message>
    <message>
        <source>The light on the face is not even</source>
        <extracomment>One hint while the photograph is taken</extracomment>
        <translation>ચહેરા પર પ્રકાશ સરખો નથી</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>ભરવું જરૂરી છે</translation>
    </message>
    <message>
        <source>Too long</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>બહુ લાંબું</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>યાદીમાંથી પસંદ કરો</translation>
    </message>
    <message>
        <source>Not a date</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>તારીખ નથી</translation>
    </message>
    <message>
        <source>Not a number</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>સંખ્યા નથી</translation>
    </message>
    <message>
        <source>Not in the right form</source>
        <extracomment>What is wrong with the value of a field</extracomment>
        <translation>યોગ્ય રૂપમાં નથી</translation>
    </message>
    <message>
        <source>Tatkaal</source>
        <extracomment>Scheme of a passport application: the quick one</extracomment>
        <translation>તત્કાલ</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>Scheme of a passport application: the ordinary one</extracomment>
        <translation>સામાન્ય</translation>
    </message>
    <message>
        <source>Senior citizen</source>
        <extracomment>Priority in the queue</extracomment>
        <translation>વરિષ્ઠ નાગરિક</translation>
    </message>
    <message>
        <source>Divyang</source>
        <extracomment>Priority in the queue: person with a disability</extracomment>
        <translation>દિવ્યાંગ</translation>
    </message>
    <message>
        <source>Expectant mother</source>
        <extracomment>Priority in the queue</extracomment>
        <translation>સગર્ભા મહિલા</translation>
    </message>
    <message>
        <source>With infant</source>
        <extracomment>Priority in the queue</extracomment>
        <translation>શિશુ સાથે</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>How a fee was paid</extracomment>
        <translation>રોકડ</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>How a fee was paid</extracomment>
        <translation>કાર્ડ</translation>
    </message>
    <message>
        <source>UPI</source>
        <extracomment>How a fee was paid: Unified Payments Interface</extracomment>
        <translation>યુપીઆઈ</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>How a fee was paid</extracomment>
        <translation>ઓનલાઇન</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Value of a yes/no field</extracomment>
        <translation>હા</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Value of a yes/no field</extracomment>
        <translation>ના</translation>
    </message>
    <message>
        <source>Granted, police verification afterwards</source>
        <extracomment>Outcome of a case; police verification follows the issue</extracomment>
        <translation>મંજૂર, પોલીસ ચકાસણી પછી</translation>
    </message>
    <message>
        <source>Granted, police verification first</source>
        <extracomment>Outcome of a case; police verification precedes the issue</extracomment>
        <translation>મંજૂર, પોલીસ ચકાસણી પહેલાં</translation>
    </message>
    <message>
        <source>Granted</source>
        <extracomment>Outcome of a case</extracomment>
        <translation>મંજૂર</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>Outcome of a case: it waits for documents or a clarification</extracomment>
        <translation>રોકાયેલ</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Outcome of a case</extracomment>
        <translation>નામંજૂર</translation>
    </message>
    <message>
        <source>Forwarded to the passport office</source>
        <extracomment>Outcome of a case at a Kendra without granting counter</extracomment>
        <translation>પાસપોર્ટ કચેરીને મોકલાયું</translation>
    </message>
    <message>
        <source>Final: confirmed by the centre.</source>
        <extracomment>The data centre has confirmed a grant</extracomment>
        <translation>અંતિમ: કેન્દ્રે પુષ્ટિ કરી છે.</translation>
    </message>
    <message>
        <source>Referred by the centre to an officer.</source>
        <extracomment>The data centre has given a grant to an officer for a second look</extracomment>
        <translation>કેન્દ્રે અધિકારીને મોકલ્યું છે.</translation>
    </message>
    <message>
        <source>Provisional: becomes final when the centre confirms.</source>
        <extracomment>Written out wherever a decision was made at the Kendra and the data centre has not answered yet</extracomment>
        <translation>કામચલાઉ: કેન્દ્ર પુષ્ટિ કરે ત્યારે અંતિમ થશે.</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <extracomment>Why money is paid back: the same fee was paid twice</extracomment>
        <translation>બે વાર ચૂકવણી</translation>
    </message>
    <message>
        <source>More paid than the fee</source>
        <extracomment>Why money is paid back: more was paid than the fee</extracomment>
        <translation>ફી કરતાં વધુ ચૂકવણી</translation>
    </message>
    <message>
        <source>Wrong change was given</source>
        <extracomment>Why the cash drawer holds another sum than it ought to: somebody got too much or too little change</extracomment>
        <translation>ખોટા છૂટા પૈસા અપાયા</translation>
    </message>
    <message>
        <source>A false note was taken out</source>
        <extracomment>Why the cash drawer holds another sum than it ought to: a note was found to be false and was taken out</extracomment>
        <translation>નકલી નોટ કાઢી લેવાઈ</translation>
    </message>
    <message>
        <source>The count at the opening was wrong</source>
        <extracomment>Why the cash drawer holds another sum than it ought to: the count of the morning was not right</extracomment>
        <translation>ખોલતી વખતની ગણતરી ખોટી હતી</translation>
    </message>
    <message>
        <source>The reason is not known</source>
        <extracomment>Why the cash drawer holds another sum than it ought to</extracomment>
        <translation>કારણ ખબર નથી</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Status</source>
        <extracomment>Letter: what became of the application</extracomment>
        <translation>સ્થિતિ</translation>
    </message>
    <message>
        <source>Provisional number</source>
        <extracomment>Letter: number of the application until the centre has given the final one</extracomment>
        <translation>કામચલાઉ નંબર</translation>
    </message>
    <message>
        <source>File number</source>
        <extracomment>Letter: the final number of the file</extracomment>
        <translation>ફાઇલ નંબર</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Letter: the number called in the hall</extracomment>
        <translation>ટોકન</translation>
    </message>
    <message>
        <source>Application number (ARN)</source>
        <extracomment>Letter: Application Reference Number</extracomment>
        <translation>અરજી નંબર (ARN)</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Letter: given name and surname</extracomment>
        <translation>નામ</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <extracomment>Letter: money received, with the receipt&apos;s number</extracomment>
        <translation>ભરેલી ફી</translation>
    </message>
    <message>
        <source>Fee schedule</source>
        <extracomment>Letter: which table of fees was used</extracomment>
        <translation>ફી પત્રક</translation>
    </message>
    <message>
        <source>Reasons</source>
        <extracomment>Letter: why the application is on hold or refused</extracomment>
        <translation>કારણો</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <extracomment>Letter: what the applicant has to bring next time</extracomment>
        <translation>લાવવાના દસ્તાવેજો</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Letter: what the officer wrote</extracomment>
        <translation>નોંધ</translation>
    </message>
    <message>
        <source>Officers</source>
        <extracomment>Letter: who worked at counters A, B and C</extracomment>
        <translation>અધિકારીઓ</translation>
    </message>
    <message>
        <source>Date of visit</source>
        <extracomment>Letter: day of the visit</extracomment>
        <translation>મુલાકાતની તારીખ</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <extracomment>Letter: stamped on every copy but the first</extracomment>
        <translation>નકલ</translation>
    </message>
    <message>
        <source>Granted, without police verification</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>મંજૂર, પોલીસ ચકાસણી વિના</translation>
    </message>
    <message>
        <source>Granted, police verification before issue</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>મંજૂર, આપતાં પહેલાં પોલીસ ચકાસણી</translation>
    </message>
    <message>
        <source>Granted, police verification after issue</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>મંજૂર, આપ્યા પછી પોલીસ ચકાસણી</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>રોકાયેલ</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>નામંજૂર</translation>
    </message>
    <message>
        <source>Forwarded to the passport office</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>પાસપોર્ટ કચેરીને મોકલાયું</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <extracomment>Letter: status of an application</extracomment>
        <translation>હજી નિર્ણય થયો નથી</translation>
    </message>
    <message>
        <source>Nothing more is needed from you. You will get a message when your document is sent.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>તમારી પાસેથી બીજું કંઈ જોઈતું નથી. દસ્તાવેજ મોકલાશે ત્યારે તમને સંદેશ મળશે.</translation>
    </message>
    <message>
        <source>The police will visit you at your address. Keep your documents ready; your document is issued afterwards.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>પોલીસ તમારા સરનામે આવશે. તમારા દસ્તાવેજો તૈયાર રાખો; તમારો દસ્તાવેજ ત્યાર પછી અપાશે.</translation>
    </message>
    <message>
        <source>Your document will be sent to you. The police will visit you at your address afterwards.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>તમારો દસ્તાવેજ તમને મોકલાશે. ત્યાર પછી પોલીસ તમારા સરનામે આવશે.</translation>
    </message>
    <message>
        <source>Please come again with what is named above, and bring this letter. You do not pay the fee again.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>કૃપા કરી ઉપર જણાવેલી વસ્તુઓ અને આ પત્ર સાથે ફરી આવો. ફી ફરી ભરવાની નથી.</translation>
    </message>
    <message>
        <source>The reasons are named above. You may appeal against this decision; ask at the enquiry counter.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>કારણો ઉપર જણાવ્યાં છે. તમે આ નિર્ણય સામે અપીલ કરી શકો છો; પૂછપરછ કાઉન્ટર પર પૂછો.</translation>
    </message>
    <message>
        <source>The passport office will decide on your application. You will get a message.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>પાસપોર્ટ કચેરી તમારી અરજી પર નિર્ણય કરશે. તમને સંદેશ મળશે.</translation>
    </message>
    <message>
        <source>Please ask at the enquiry counter.</source>
        <extracomment>Letter: what happens next</extracomment>
        <translation>કૃપા કરી પૂછપરછ કાઉન્ટર પર પૂછો.</translation>
    </message>
    <message>
        <source>Provisional: becomes final when the centre confirms.</source>
        <extracomment>Letter: the data centre has not answered yet</extracomment>
        <translation>કામચલાઉ: કેન્દ્ર પુષ્ટિ કરે ત્યારે અંતિમ થશે.</translation>
    </message>
    <message>
        <source>Final: confirmed by the centre.</source>
        <extracomment>Letter: the data centre has confirmed</extracomment>
        <translation>અંતિમ: કેન્દ્રે પુષ્ટિ કરી છે.</translation>
    </message>
    <message>
        <source>At this Kendra the stages may be worked at one machine; they were worked by different persons.</source>
        <extracomment>Letter: a camp, van or mission may have only one machine</extracomment>
        <translation>આ કેન્દ્રમાં બધા તબક્કા એક જ મશીન પર થઈ શકે છે; તેના પર જુદી જુદી વ્યક્તિઓએ કામ કર્યું છે.</translation>
    </message>
    <message>
        <source>Promised by law</source>
        <extracomment>Letter: until when the law promises the certificate</extracomment>
        <translation>કાયદાનું વચન</translation>
    </message>
    <message>
        <source>within %1 working days, until %2</source>
        <extracomment>Letter, promise of the law: %1 is a number of working days, %2 the last of them</extracomment>
        <translation>%1 કામકાજના દિવસમાં, %2 સુધી</translation>
    </message>
    <message>
        <source>within %1 working days</source>
        <extracomment>Letter, promise of the law: %1 is a number of working days</extracomment>
        <translation>%1 કામકાજના દિવસમાં</translation>
    </message>
    <message>
        <source>Designated officer</source>
        <extracomment>Letter: the officer who by law answers for the certificate</extracomment>
        <translation>નિયુક્ત અધિકારી</translation>
    </message>
    <message>
        <source>First appeal to</source>
        <extracomment>Letter: to whom one may appeal when the promise is not kept</extracomment>
        <translation>પ્રથમ અપીલ</translation>
    </message>
    <message>
        <source>Second appeal to</source>
        <extracomment>Letter: to whom one may appeal against the first answer</extracomment>
        <translation>બીજી અપીલ</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>Letter: when the document may be expected</extracomment>
        <translation>ક્યારે અપેક્ષિત</translation>
    </message>
    <message>
        <source>%1 That is by %2.</source>
        <extracomment>Letter, when the document may be expected: %1 is a sentence, %2 a day</extracomment>
        <translation>%1 એટલે %2 સુધીમાં.</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <extracomment>Letter of a held or refused application: what is looked at again because answers changed</extracomment>
        <translation>ફરી જોવામાં આવશે</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Fee receipt</source>
        <extracomment>Fee receipt: its title</extracomment>
        <translation>ફીની રસીદ</translation>
    </message>
    <message>
        <source>DUPLICATE</source>
        <extracomment>Fee receipt: mark of a second print</extracomment>
        <translation>નકલ</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Fee receipt: before the amount of money</extracomment>
        <translation>મળેલ રકમ</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <extracomment>Fee receipt: before its number</extracomment>
        <translation>રસીદ નંબર</translation>
    </message>
    <message>
        <source>Fee schedule and line</source>
        <extracomment>Fee receipt: before the name of the table of fees and the line in it</extracomment>
        <translation>ફી સૂચિ અને પંક્તિ</translation>
    </message>
    <message>
        <source>Paid by</source>
        <extracomment>Fee receipt: before how it was paid</extracomment>
        <translation>ચુકવણીનું માધ્યમ</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Fee receipt: before the reference of the card or UPI payment</extracomment>
        <translation>સંદર્ભ નંબર</translation>
    </message>
    <message>
        <source>For token and application</source>
        <extracomment>Fee receipt: before the token and the last digits of the application&apos;s number</extracomment>
        <translation>ટોકન અને અરજી માટે</translation>
    </message>
    <message>
        <source>Keep this receipt. The fee is not paid back after the visit.</source>
        <extracomment>Fee receipt: last line</extracomment>
        <translation>આ રસીદ સાચવી રાખો. મુલાકાત પછી ફી પાછી મળતી નથી.</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>Fee receipt: how it was paid</extracomment>
        <translation>રોકડ</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Fee receipt: how it was paid</extracomment>
        <translation>કાર્ડ</translation>
    </message>
    <message>
        <source>UPI</source>
        <extracomment>Fee receipt: how it was paid</extracomment>
        <translation>યુપીઆઈ</translation>
    </message>
</context>
<context>
    <name>seva::BookletFaces</name>
    <message>
        <source>Take the photograph: it is then compared with the one in the chip.</source>
        <translation>ફોટો લો: પછી તેને ચિપના ફોટા સાથે સરખાવાશે.</translation>
    </message>
    <message>
        <source>The two photographs are being compared.</source>
        <extracomment>While a program compares two photographs</extracomment>
        <translation>બંને ફોટાની સરખામણી થઈ રહી છે.</translation>
    </message>
    <message>
        <source>The photographs could not be compared. Look yourself.</source>
        <extracomment>A program could not compare two photographs</extracomment>
        <translation>ફોટાની સરખામણી થઈ શકી નહીં. જાતે જુઓ.</translation>
    </message>
    <message>
        <source>Take the photograph: it is then compared with the one on the scanned page.</source>
        <extracomment>Two photographs can be compared only when both are there; the passport&apos;s page was scanned</extracomment>
        <translation>ફોટો લો: પછી તેની સરખામણી સ્કેન કરેલા પાનાના ફોટા સાથે થશે.</translation>
    </message>
</context>
<context>
    <name>seva::BookletTask</name>
    <message>
        <source>These are not the lines of a passport: a passport has two lines of 44 characters.</source>
        <extracomment>The two lines are of a visa or card</extracomment>
        <translation>આ પાસપોર્ટની લીટીઓ નથી: પાસપોર્ટમાં 44 અક્ષરની બે લીટી હોય છે.</translation>
    </message>
    <message>
        <source>The card access number has six digits.</source>
        <extracomment>The number on the page of data of a passport that opens its chip</extracomment>
        <translation>કાર્ડ એક્સેસ નંબરમાં છ અંક હોય છે.</translation>
    </message>
    <message>
        <source>Type or scan the two lines at the foot of the page of data, or type the card access number.</source>
        <extracomment>Nothing was typed that opens the chip of a passport</extracomment>
        <translation>વિગતોના પાનાની નીચેની બે લીટી ટાઇપ કે સ્કેન કરો, અથવા કાર્ડ એક્સેસ નંબર ટાઇપ કરો.</translation>
    </message>
    <message>
        <source>In the chip: %1</source>
        <extracomment>Something is wrong in the lines that the chip holds; %1 says what</extracomment>
        <translation>ચિપમાં: %1</translation>
    </message>
    <message>
        <source>Without the chip, the two lines are needed: type or scan them.</source>
        <extracomment>The chip is not read and the two lines were not typed</extracomment>
        <translation>ચિપ વિના બંને લીટી જરૂરી છે: તે ટાઇપ કે સ્કેન કરો.</translation>
    </message>
    <message>
        <source>%1 The form was changed since: compare again.</source>
        <extracomment>After an edit of the form; %1 is what was found of the old passport before it</extracomment>
        <translation>%1 ત્યાર બાદ ફોર્મ બદલાયું છે: ફરી સરખાવો.</translation>
    </message>
    <message>
        <source>The comparison of the old passport is recorded.</source>
        <extracomment>What was found of the old passport is recorded</extracomment>
        <translation>જૂના પાસપોર્ટની સરખામણી નોંધાઈ.</translation>
    </message>
</context>
<context>
    <name>seva::CaptureSession</name>
    <message>
        <source>Every paper that was asked for is scanned. To scan one again, choose it in the checklist.</source>
        <extracomment>Counter A: the operator asked to scan the next paper, and there is none left</extracomment>
        <translation>માગેલા બધા કાગળ સ્કેન થઈ ગયા છે. કોઈ એક ફરી સ્કેન કરવા તેને યાદીમાં પસંદ કરો.</translation>
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
        <translation>અપોઇન્ટમેન્ટ વિના</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>About a token: the applicant came after the time of the appointment</extracomment>
        <translation>મોડા</translation>
    </message>
    <message>
        <source>Sent back: %1.</source>
        <extracomment>The case was sent back; %1 is the reason</extracomment>
        <translation>પાછું મોકલાયું: %1.</translation>
    </message>
    <message>
        <source>Sent back: %1. “%2”</source>
        <extracomment>The case was sent back; %1 is the reason, %2 what the officer wrote</extracomment>
        <translation>પાછું મોકલાયું: %1. “%2”</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <extracomment>A payment in the list of what counter A took</extracomment>
        <translation>ભરેલી ફી</translation>
    </message>
    <message>
        <source>Photo kept</source>
        <extracomment>A photograph was kept although the check found fault; the value is the reason</extracomment>
        <translation>ફોટો રખાયો</translation>
    </message>
    <message>
        <source>Waived</source>
        <extracomment>Photograph, fingerprints or signature were not taken; the value is the reason</extracomment>
        <translation>છૂટ અપાઈ</translation>
    </message>
    <message>
        <source>Signature: thumb impression</source>
        <extracomment>The applicant gave a thumb impression in place of a signature</extracomment>
        <translation>સહી: અંગૂઠાનું નિશાન</translation>
    </message>
    <message>
        <source>Exception signed</source>
        <extracomment>A rule refused, and an officer let the application through; the value is the officer and the order</extracomment>
        <translation>અપવાદ પર સહી</translation>
    </message>
    <message>
        <source>%1 That is by %2.</source>
        <extracomment>Counter C, after the grant: %1 is a sentence about the dispatch, %2 a day</extracomment>
        <translation>%1 એટલે %2 સુધીમાં.</translation>
    </message>
    <message>
        <source>Old passport</source>
        <extracomment>The old passport was read at counter A; the value is what was found</extracomment>
        <translation>જૂનો પાસપોર્ટ</translation>
    </message>
</context>
<context>
    <name>seva::CheckModel</name>
    <message>
        <source>Photograph is of the applicant</source>
        <extracomment>A check of counter B: is the person in the picture the one at the counter</extracomment>
        <translation>ફોટો અરજદારનો જ છે</translation>
    </message>
    <message>
        <source>Particulars agree with the documents</source>
        <extracomment>A check of counter B: do the typed particulars agree with the documents</extracomment>
        <translation>વિગતો દસ્તાવેજો સાથે મળે છે</translation>
    </message>
</context>
<context>
    <name>seva::Checklist</name>
    <message>
        <source>Particulars</source>
        <extracomment>Line of the checklist at counter A: the fields of the form</extracomment>
        <translation>વિગતો</translation>
    </message>
    <message>
        <source>Photograph</source>
        <extracomment>Line of the checklist at counter A</extracomment>
        <translation>ફોટો</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <extracomment>Line of the checklist at counter A</extracomment>
        <translation>આંગળીની છાપ</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Line of the checklist at counter A</extracomment>
        <translation>સહી</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Line of the checklist at counter A</extracomment>
        <translation>ફી</translation>
    </message>
    <message>
        <source>Applicant&apos;s confirmation</source>
        <extracomment>Line of the checklist at counter A: the applicant confirms what will be submitted</extracomment>
        <translation>અરજદારની પુષ્ટિ</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <extracomment>Beside a scanned document: how many pages it has</extracomment>
        <translation>પાનાં: %1</translation>
    </message>
    <message>
        <source>To ask or correct: %1</source>
        <extracomment>Below &quot;Particulars&quot; in the checklist; %1 names fields of the form</extracomment>
        <translation>પૂછો કે સુધારો: %1</translation>
    </message>
    <message>
        <source>To ask or correct: %1, and %2 more</source>
        <extracomment>Below &quot;Particulars&quot; in the checklist; %1 names fields of the form, %2 is how many others there are</extracomment>
        <translation>પૂછો કે સુધારો: %1, અને બીજાં %2</translation>
    </message>
    <message>
        <source>Old passport compared</source>
        <translation>જૂના પાસપોર્ટ સાથે સરખામણી</translation>
    </message>
    <message>
        <source>The form was changed since: compare again.</source>
        <translation>ત્યાર બાદ ફોર્મ બદલાયું છે: ફરી સરખાવો.</translation>
    </message>
    <message>
        <source>Shown before: on %1, file %2, seen by %3</source>
        <extracomment>Below a document that is not scanned yet; %1 is a day, %2 a file number, %3 the id of an officer</extracomment>
        <translation>પહેલાં બતાવેલો: %1 ના રોજ, ફાઇલ %2, %3 એ જોયો</translation>
    </message>
</context>
<context>
    <name>seva::ConfirmTask</name>
    <message>
        <source>The applicant says something is not right. Correct it, then ask again (F12).</source>
        <extracomment>The applicant says that something on the screen is not right. F12 asks again</extracomment>
        <translation>અરજદાર કહે છે કે કંઈક બરાબર નથી. સુધારો, પછી ફરી પૂછો (F12).</translation>
    </message>
</context>
<context>
    <name>seva::CounterDesk</name>
    <message>
        <source>%1 is parked. Any counter of this stage may take it up again.</source>
        <extracomment>%1 is a token</extracomment>
        <translation>%1 થોભાવ્યું. આ તબક્કાનું કોઈ પણ કાઉન્ટર તેને ફરી લઈ શકે છે.</translation>
    </message>
    <message>
        <source>%1 is finished.</source>
        <extracomment>A visit is over: %1 is the token</extracomment>
        <translation>%1 પૂરું થયું.</translation>
    </message>
    <message>
        <source>sent back</source>
        <extracomment>In the queue: this case was sent back to this stage</extracomment>
        <translation>પાછું આવ્યું</translation>
    </message>
    <message>
        <source>Nobody is waiting for this stage.</source>
        <extracomment>The hub has no token for this stage</extracomment>
        <translation>આ તબક્કા માટે કોઈ રાહ જોતું નથી.</translation>
    </message>
    <message>
        <source>The hub did not answer in time. Try again in a few seconds (F2).</source>
        <extracomment>The hub was there a moment ago. F2 is the key that calls the next token</extracomment>
        <translation>હબે સમયસર જવાબ ન આપ્યો. થોડી સેકંડમાં ફરી પ્રયત્ન કરો (F2).</translation>
    </message>
    <message>
        <source>No answer from the hub, and nobody waits in this counter&apos;s own lane. Scan a slip or type its number (Ctrl+L).</source>
        <extracomment>Ctrl+L is the key for a slip</extracomment>
        <translation>હબ તરફથી જવાબ નથી, અને આ કાઉન્ટરની પોતાની હરોળમાં કોઈ નથી. સ્લિપ સ્કેન કરો અથવા તેનો નંબર લખો (Ctrl+L).</translation>
    </message>
    <message>
        <source>No answer from the hub. Scan a slip or type its number (Ctrl+L).</source>
        <translation>હબ તરફથી જવાબ નથી. સ્લિપ સ્કેન કરો અથવા તેનો નંબર લખો (Ctrl+L).</translation>
    </message>
    <message>
        <source>%1 waits again.</source>
        <extracomment>Somebody who was absent is back: %1 is the token</extracomment>
        <translation>%1 ફરી રાહ જુએ છે.</translation>
    </message>
</context>
<context>
    <name>seva::DocumentReading</name>
    <message>
        <source>same</source>
        <extracomment>Beside a value read on a paper: the form says the same</extracomment>
        <translation>સરખું</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>Beside a value read on a paper: the form says something else</extracomment>
        <translation>જુદું છે</translation>
    </message>
    <message>
        <source>not in the form</source>
        <extracomment>Beside a value read on a paper: the form says nothing</extracomment>
        <translation>ફોર્મમાં નથી</translation>
    </message>
    <message>
        <source>Nothing was read that this form asks for.</source>
        <extracomment>Counter A: nothing of a scanned paper has a place in the form</extracomment>
        <translation>આ ફોર્મમાં પૂછાતું હોય એવું કંઈ વંચાયું નથી.</translation>
    </message>
    <message>
        <source>Only to compare: this may not be the applicant&apos;s own paper.</source>
        <extracomment>Counter A: values of a scanned paper are shown, and cannot be taken into the form</extracomment>
        <translation>ફક્ત સરખામણી માટે: આ અરજદારનો પોતાનો કાગળ ન પણ હોય.</translation>
    </message>
    <message>
        <source>Another paper</source>
        <extracomment>The kind of a scanned paper that is none of those the program knows</extracomment>
        <translation>બીજો કોઈ કાગળ</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>The kind of a scanned paper, such as a PAN card; %1 is it, %2 is how sure the program is, in per cent</extracomment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>This does not look like the paper that was asked for: %1. Look at it, and scan again if it is not.</source>
        <extracomment>Counter A: a scanned paper seems to be the wrong one; %1 is the document that the application needs</extracomment>
        <translation>આ માગેલો કાગળ લાગતો નથી: %1. તે જોઈ લો, અને ખરો ન હોય તો ફરી સ્કેન કરો.</translation>
    </message>
    <message>
        <source>Only to compare: this may not be the paper that was asked for.</source>
        <extracomment>Counter A: values of a scanned paper are shown, and cannot be taken into the form</extracomment>
        <translation>ફક્ત સરખામણી માટે: આ માગેલો કાગળ ન પણ હોય.</translation>
    </message>
</context>
<context>
    <name>seva::DrawerTask</name>
    <message>
        <source>The drawer holds what it ought to: %1.</source>
        <extracomment>Counter A, the drawer was counted at the end; %1 is the amount in it</extracomment>
        <translation>ખાનામાં જેટલું હોવું જોઈએ તેટલું જ છે: %1.</translation>
    </message>
    <message>
        <source>%1 is missing: %2 ought to be there, %3 was counted.</source>
        <translation>%1 ઓછા છે: %2 હોવા જોઈએ, %3 ગણાયા.</translation>
    </message>
    <message>
        <source>%1 too much: %2 ought to be there, %3 was counted.</source>
        <translation>%1 વધારે છે: %2 હોવા જોઈએ, %3 ગણાયા.</translation>
    </message>
    <message>
        <source>The cash drawer was not closed on %1. Count it now.</source>
        <extracomment>Counter A, before the next token; %1 is a day</extracomment>
        <translation>રોકડનું ખાનું %1 ના રોજ બંધ કરાયું ન હતું. હવે ગણો.</translation>
    </message>
    <message>
        <source>The cash drawer was not counted today. Count it before the first fee.</source>
        <extracomment>Counter A, before the next token</extracomment>
        <translation>રોકડનું ખાનું આજે ગણાયું નથી. પહેલી ફી પહેલાં ગણો.</translation>
    </message>
    <message>
        <source>The drawer is open with %1.</source>
        <translation>ખાનું %1 સાથે ખૂલ્યું છે.</translation>
    </message>
</context>
<context>
    <name>seva::EvidenceModel</name>
    <message>
        <source>Photograph</source>
        <extracomment>Caption of a picture of the case</extracomment>
        <translation>ફોટો</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <extracomment>Caption of a scanned page: %1 is the document, %2 the page, %3 how many pages there are</extracomment>
        <translation>%1, પાનું %2 / %3</translation>
    </message>
    <message>
        <source>Thumb impression</source>
        <extracomment>Caption of a picture of the case: a thumb print in place of a signature</extracomment>
        <translation>અંગૂઠાનું નિશાન</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>સહી</translation>
    </message>
</context>
<context>
    <name>seva::ExceptionTask</name>
    <message>
        <source>The exception is recorded, signed by %1.</source>
        <extracomment>Counter A: an officer let an application through that a rule refuses; %1 is the officer&apos;s id</extracomment>
        <translation>અપવાદ નોંધાયો, %1ની સહીથી.</translation>
    </message>
</context>
<context>
    <name>seva::FeeTask</name>
    <message>
        <source>%1 received. Receipt %2.</source>
        <extracomment>A fee was taken: %1 is the amount, %2 the number of the receipt</extracomment>
        <translation>%1 મળ્યા. રસીદ %2.</translation>
    </message>
    <message>
        <source>The refund of %1 is asked for.</source>
        <extracomment>Counter A: more was paid than is due; %1 is the amount that the passport office pays back</extracomment>
        <translation>%1 પાછા આપવાની વિનંતી નોંધાઈ.</translation>
    </message>
    <message>
        <source>Unclear: %1. It is looked up before anything else is taken.</source>
        <extracomment>Fee page: nobody knows whether a card or UPI payment went through; %1 is the amount</extracomment>
        <translation>અસ્પષ્ટ: %1. બીજું કંઈ લેતાં પહેલાં તેની તપાસ થશે.</translation>
    </message>
    <message>
        <source>No longer counted, paid more than a year ago: %1</source>
        <extracomment>Fee page: a payment is older than its year; %1 is the amount</extracomment>
        <translation>હવે ગણાતું નથી, એક વર્ષ કરતાં વધુ પહેલાં ચૂકવેલ: %1</translation>
    </message>
    <message>
        <source>Part paid: %1. The difference to collect is %2.</source>
        <extracomment>Fee page: a part of the fee is paid already; %1 is that part, %2 what is still due</extracomment>
        <translation>ભાગ ચૂકવેલ: %1. લેવાનો તફાવત %2 છે.</translation>
    </message>
    <message>
        <source>Refund asked for: %1</source>
        <extracomment>Fee page: a refund was asked for; %1 is the amount</extracomment>
        <translation>પાછા આપવાની વિનંતી: %1</translation>
    </message>
    <message>
        <source>Challan %1: not paid at the bank yet; it can be paid until %2</source>
        <extracomment>Fee page: a bank slip; %1 its number, %2 a day</extracomment>
        <translation>ચલણ %1: બેંકમાં હજુ ભર્યું નથી; %2 સુધી ભરી શકાય</translation>
    </message>
    <message>
        <source>Challan %1: paid at the bank, which confirms it by %2</source>
        <extracomment>Fee page: a bank slip; %1 its number, %2 a day</extracomment>
        <translation>ચલણ %1: બેંકમાં ભર્યું; બેંક %2 સુધીમાં ખાતરી આપશે</translation>
    </message>
    <message>
        <source>Challan %1: confirmed by the bank</source>
        <extracomment>Fee page: a bank slip; %1 its number</extracomment>
        <translation>ચલણ %1: બેંકે ખાતરી આપી</translation>
    </message>
    <message>
        <source>Challan %1: the bank names another amount; ask the supervisor</source>
        <extracomment>Fee page: a bank slip; %1 its number</extracomment>
        <translation>ચલણ %1: બેંક બીજી રકમ જણાવે છે; સુપરવાઇઝરને પૂછો</translation>
    </message>
    <message>
        <source>Challan %1: expired unpaid</source>
        <extracomment>Fee page: a bank slip; %1 its number</extracomment>
        <translation>ચલણ %1: ભર્યા વિના મુદત પૂરી</translation>
    </message>
</context>
<context>
    <name>seva::FingerTask</name>
    <message>
        <source>Four fingers of the right hand</source>
        <extracomment>Which fingers to place on the sensor</extracomment>
        <translation>જમણા હાથની ચાર આંગળીઓ</translation>
    </message>
    <message>
        <source>Four fingers of the left hand</source>
        <extracomment>Which fingers to place on the sensor</extracomment>
        <translation>ડાબા હાથની ચાર આંગળીઓ</translation>
    </message>
    <message>
        <source>Both thumbs</source>
        <extracomment>Which fingers to place on the sensor</extracomment>
        <translation>બંને અંગૂઠા</translation>
    </message>
</context>
<context>
    <name>seva::FormModel</name>
    <message>
        <source>typed</source>
        <extracomment>Where the value of a field comes from: typed at a counter</extracomment>
        <translation>લખેલું</translation>
    </message>
    <message>
        <source>form</source>
        <extracomment>Where the value of a field comes from: the applicant&apos;s own form</extracomment>
        <translation>ફોર્મ</translation>
    </message>
    <message>
        <source>form: %1</source>
        <extracomment>How a value differs; %1 is what the applicant&apos;s own form says</extracomment>
        <translation>ફોર્મ: %1</translation>
    </message>
</context>
<context>
    <name>seva::PhotoTask</name>
    <message>
        <source>The photo does not pass: %1. Take it again (F5) or give a reason (F9).</source>
        <extracomment>%1 is the hint, such as &quot;Eyes open, please&quot;. F5 takes the photo, F9 gives a reason</extracomment>
        <translation>ફોટો બરાબર નથી: %1. ફરી લો (F5) અથવા કારણ આપો (F9).</translation>
    </message>
</context>
<context>
    <name>seva::ScanTask</name>
    <message>
        <source>Page %1 could not be read, so no Aadhaar number could be masked. Look at it before it is kept.</source>
        <extracomment>A scanned page could not be read by the program; %1 is its number</extracomment>
        <translation>પાનું %1 વાંચી શકાયું નથી, તેથી આધાર નંબર ઢાંકી શકાયો નથી. રાખતાં પહેલાં તેને જુઓ.</translation>
    </message>
    <message>
        <source>On page %1 no Aadhaar number was found to mask. Look at it before it is kept.</source>
        <extracomment>A scanned page is of an Aadhaar card; %1 is its number</extracomment>
        <translation>પાના %1 પર ઢાંકવા માટે કોઈ આધાર નંબર મળ્યો નથી. રાખતાં પહેલાં તેને જુઓ.</translation>
    </message>
    <message>
        <source>No Aadhaar number stands on this page. Keep it.</source>
        <extracomment>What an operator saw on a scanned page</extracomment>
        <translation>આ પાના પર કોઈ આધાર નંબર નથી. રાખો.</translation>
    </message>
    <message>
        <source>The first eight digits are already covered. Keep it.</source>
        <extracomment>What an operator saw on a scanned page</extracomment>
        <translation>પહેલા આઠ અંક પહેલેથી ઢંકાયેલા છે. રાખો.</translation>
    </message>
    <message>
        <source>Page %1 seems empty. Look at it, and scan again (F4) if it should not be.</source>
        <extracomment>A scanned page seems empty; %1 is its number. F4 is the key that scans</extracomment>
        <translation>પાનું %1 ખાલી લાગે છે. જુઓ, અને ખાલી ન હોવું જોઈએ તો ફરી સ્કેન કરો (F4).</translation>
    </message>
</context>
<context>
    <name>seva::SignatureTask</name>
    <message>
        <source>The signature touches the border. Ask for it again (F7).</source>
        <extracomment>F7 is the key that takes the signature</extracomment>
        <translation>સહી કિનારીને અડે છે. ફરી કરાવો (F7).</translation>
    </message>
</context>
</TS>
