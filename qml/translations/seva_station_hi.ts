<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>FaultTexts</name>
    <message>
        <source>This number was not found for today. Please check it, or touch Help.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>यह संख्या आज की सूची में नहीं मिली। कृपया जाँचें, या सहायता को छुएँ।</translation>
    </message>
    <message>
        <source>This appointment is for another day. Please check the date, or touch Help.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>यह अपॉइंटमेंट किसी दूसरे दिन का है। कृपया तारीख़ जाँचें, या सहायता को छुएँ।</translation>
    </message>
    <message>
        <source>It is too early for this appointment. Please come back at the reporting time.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>इस अपॉइंटमेंट के लिए अभी बहुत जल्दी है। कृपया रिपोर्टिंग समय पर फिर आएँ।</translation>
    </message>
    <message>
        <source>This application has a token already: %1.</source>
        <extracomment>Fault shown at the kiosk, to a citizen; %1 is a token</extracomment>
        <translation>इस आवेदन का टोकन पहले से है: %1।</translation>
    </message>
    <message>
        <source>This service is not offered here today. Please go to the help desk.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>यह सेवा आज यहाँ उपलब्ध नहीं है। कृपया सहायता डेस्क पर जाएँ।</translation>
    </message>
    <message>
        <source>No token number could be taken just now. Please try again, or go to the help desk.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>अभी टोकन नंबर नहीं मिल सका। कृपया फिर कोशिश करें, या सहायता डेस्क पर जाएँ।</translation>
    </message>
    <message>
        <source>This machine can give no more tokens today. Please go to the help desk.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>यह मशीन आज और टोकन नहीं दे सकती। कृपया सहायता डेस्क पर जाएँ।</translation>
    </message>
    <message>
        <source>There is no token to print. Please begin again.</source>
        <extracomment>Fault shown at the kiosk, to a citizen</extracomment>
        <translation>छापने के लिए कोई टोकन नहीं है। कृपया फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>This case is not known at this station. Wait for the link, or ask the supervisor.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>यह मामला इस स्टेशन पर नहीं है। लिंक की प्रतीक्षा करें, या पर्यवेक्षक से पूछें।</translation>
    </message>
    <message>
        <source>This case is not open here. Call the token first.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>यह मामला यहाँ खुला नहीं है। पहले टोकन बुलाएँ।</translation>
    </message>
    <message>
        <source>Token %1 is at another point of its way by now. Look at the queue again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>टोकन %1 अब किसी दूसरे चरण में है। कतार फिर देखें।</translation>
    </message>
    <message>
        <source>Token %1 is not being served at this counter. Call it here first.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>टोकन %1 की सेवा इस काउंटर पर नहीं हो रही है। पहले उसे यहाँ बुलाएँ।</translation>
    </message>
    <message>
        <source>This belongs to stage %1. Do it there.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>यह चरण %1 का काम है। इसे वहीं करें।</translation>
    </message>
    <message>
        <source>Your role does not work stage %1. Sign in with the role of this counter.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>आपकी भूमिका चरण %1 का काम नहीं करती। इस काउंटर की भूमिका से साइन इन करें।</translation>
    </message>
    <message>
        <source>Your role does not call tokens of stage %1. Sign in with the role of this counter.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>आपकी भूमिका चरण %1 के टोकन नहीं बुलाती। इस काउंटर की भूमिका से साइन इन करें।</translation>
    </message>
    <message>
        <source>This service has no stages at this Kendra. Ask the supervisor.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>इस केंद्र में इस सेवा का कोई चरण नहीं है। पर्यवेक्षक से पूछें।</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>कोई साइन इन नहीं है। पहले साइन इन करें।</translation>
    </message>
    <message>
        <source>Nobody is waiting at stage %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>चरण %1 पर कोई प्रतीक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>Token %1 was given to another counter. Call the next one.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>टोकन %1 किसी दूसरे काउंटर को दिया गया। अगला बुलाएँ।</translation>
    </message>
    <message>
        <source>The time to call token %1 has passed. Call next again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>टोकन %1 को बुलाने का समय बीत गया। फिर से अगला बुलाएँ।</translation>
    </message>
    <message>
        <source>Without the hub, token %1 belongs to another counter. Call the next one, or scan its slip.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>हब के बिना टोकन %1 किसी दूसरे काउंटर का है। अगला बुलाएँ, या उसकी पर्ची स्कैन करें।</translation>
    </message>
    <message>
        <source>Token %1 was called three times. Mark it as not come (F7).</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>टोकन %1 तीन बार बुलाया गया। उसे &apos;नहीं आया&apos; चिह्नित करें (F7)।</translation>
    </message>
    <message>
        <source>Token %1 was called a moment ago. Wait 30 seconds, then call again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>टोकन %1 अभी-अभी बुलाया गया। 30 सेकंड रुकें, फिर बुलाएँ।</translation>
    </message>
    <message>
        <source>Token %1 was called by another counter.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>टोकन %1 को किसी दूसरे काउंटर ने बुलाया।</translation>
    </message>
    <message>
        <source>Token %1 is being served at another counter.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>टोकन %1 की सेवा दूसरे काउंटर पर हो रही है।</translation>
    </message>
    <message>
        <source>This operator is not in the roster of this Kendra. Check the id, or ask the supervisor.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>यह ऑपरेटर इस केंद्र की सूची में नहीं है। आईडी जाँचें, या पर्यवेक्षक से पूछें।</translation>
    </message>
    <message>
        <source>The roster does not give you the role %1. Sign in with another role.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a role</extracomment>
        <translation>सूची आपको भूमिका %1 नहीं देती। दूसरी भूमिका से साइन इन करें।</translation>
    </message>
    <message>
        <source>You worked on stage %1 of this case. Another officer has to do this stage.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>आपने इस मामले के चरण %1 पर काम किया था। यह चरण किसी दूसरे अधिकारी को करना होगा।</translation>
    </message>
    <message>
        <source>Stage %1 of this case was done at this station. Do this stage at another one.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>इस मामले का चरण %1 इसी स्टेशन पर हुआ था। यह चरण दूसरे स्टेशन पर करें।</translation>
    </message>
    <message>
        <source>The case of token %1 changed while it was on the screen. Look at it again, then sign.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a token</extracomment>
        <translation>टोकन %1 का मामला स्क्रीन पर रहते हुए बदल गया। उसे फिर देखें, तब हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>The case changed after the applicant confirmed it. Ask the applicant to confirm again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>आवेदक की पुष्टि के बाद मामला बदल गया। आवेदक से फिर पुष्टि कराएँ।</translation>
    </message>
    <message>
        <source>The signature does not fit the operator. Sign out, sign in and try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>हस्ताक्षर ऑपरेटर से मेल नहीं खाता। साइन आउट करें, साइन इन करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Something is still open: %1. Finish it, then submit.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names the item</extracomment>
        <translation>अभी कुछ बाकी है: %1। उसे पूरा करें, फिर जमा करें।</translation>
    </message>
    <message>
        <source>The amount is not what is due. Look at the fee again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>राशि देय राशि के बराबर नहीं है। शुल्क फिर देखें।</translation>
    </message>
    <message>
        <source>This payment cannot be asked for now: %1. Look at the fee again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the name of a rule and the number of an earlier payment</extracomment>
        <translation>यह भुगतान अभी नहीं माँगा जा सकता: %1। शुल्क फिर से देखें।</translation>
    </message>
    <message>
        <source>A check is not answered: %1. Answer it, then go on.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names the check</extracomment>
        <translation>एक जाँच का उत्तर नहीं दिया गया: %1। उत्तर दें, फिर आगे बढ़ें।</translation>
    </message>
    <message>
        <source>A check has failed: %1. Return the case, or hold it.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names the check</extracomment>
        <translation>एक जाँच सही नहीं निकली: %1। मामला लौटाएँ, या रोकें।</translation>
    </message>
    <message>
        <source>This decision is not offered for this service. Choose another one.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>यह निर्णय इस सेवा के लिए नहीं है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>A reason is missing. Choose one.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>कारण नहीं दिया गया। एक चुनें।</translation>
    </message>
    <message>
        <source>This reason is not on the list: %1. Choose another one.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the code of a reason</extracomment>
        <translation>यह कारण सूची में नहीं है: %1। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>A reason for returning the case is missing. Choose one.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>मामला लौटाने का कारण नहीं दिया गया। एक चुनें।</translation>
    </message>
    <message>
        <source>This case may not be returned to stage %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the letter of a stage</extracomment>
        <translation>यह मामला चरण %1 को नहीं लौटाया जा सकता।</translation>
    </message>
    <message>
        <source>This reason does not excuse from the capture. Choose one of the list.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>यह कारण इस कैप्चर से छूट नहीं देता। सूची में से एक चुनें।</translation>
    </message>
    <message>
        <source>This document is not asked for: %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names a document</extracomment>
        <translation>यह दस्तावेज़ नहीं माँगा गया है: %1।</translation>
    </message>
    <message>
        <source>Too few or too many pages: %1. Scan the document again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names a document</extracomment>
        <translation>पृष्ठ कम या अधिक हैं: %1। दस्तावेज़ फिर स्कैन करें।</translation>
    </message>
    <message>
        <source>A page is too large: %1. Scan it again.</source>
        <extracomment>Fault shown at the counter, to staff; %1 names a document</extracomment>
        <translation>एक पृष्ठ बहुत बड़ा है: %1। उसे फिर स्कैन करें।</translation>
    </message>
    <message>
        <source>The photo has the wrong size. Take it again (F5).</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>फ़ोटो का आकार सही नहीं है। फिर लें (F5)।</translation>
    </message>
    <message>
        <source>The signature picture has the wrong size. Take it again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>हस्ताक्षर के चित्र का आकार सही नहीं है। फिर लें।</translation>
    </message>
    <message>
        <source>A finger was given twice, or is not one of ten. Take the fingerprints again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>कोई उँगली दो बार दी गई, या वह दस में से नहीं है। उँगलियों के निशान फिर लें।</translation>
    </message>
    <message>
        <source>Fingers are missing. Take them, or give a reason for each.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>कुछ उँगलियाँ बाकी हैं। उन्हें लें, या हर एक का कारण दें।</translation>
    </message>
    <message>
        <source>The form has no field of this name: %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a field</extracomment>
        <translation>फ़ॉर्म में इस नाम का कोई क्षेत्र नहीं है: %1।</translation>
    </message>
    <message>
        <source>Too long: %1. Shorten it.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a field</extracomment>
        <translation>बहुत लंबा है: %1। छोटा करें।</translation>
    </message>
    <message>
        <source>The letter comes after the decision. Decide first.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>पत्र निर्णय के बाद आता है। पहले निर्णय करें।</translation>
    </message>
    <message>
        <source>The letter is not printed yet. Print it, then close the visit.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>पत्र अभी नहीं छपा है। उसे छापें, फिर मामला बंद करें।</translation>
    </message>
    <message>
        <source>No fee can be asked (%1). Check date of birth, scheme, booklet and reasons.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the name of a rule and what it is about</extracomment>
        <translation>कोई शुल्क नहीं लिया जा सकता (%1)। जन्म तिथि, योजना, पुस्तिका और कारण जाँचें।</translation>
    </message>
    <message>
        <source>The id or the PIN is wrong. Please try again.</source>
        <extracomment>Fault shown at the counter sign-in, to staff</extracomment>
        <translation>आईडी या पिन ग़लत है। कृपया फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait until the time shown has passed, or ask the supervisor.</source>
        <extracomment>Fault shown at the counter sign-in, to staff</extracomment>
        <translation>पिन बहुत बार ग़लत दिया गया। दिखाया गया समय बीतने तक रुकें, या पर्यवेक्षक से पूछें।</translation>
    </message>
    <message>
        <source>The roster does not give you this role. Choose another role.</source>
        <extracomment>Fault shown at the counter sign-in, to staff</extracomment>
        <translation>सूची आपको यह भूमिका नहीं देती। दूसरी भूमिका चुनें।</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <extracomment>Fault shown at the counter sign-in, to staff</extracomment>
        <translation>एक भूमिका चुनें।</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in, then try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>कोई साइन इन नहीं है। साइन इन करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This is not a token slip. Scan the code on the slip.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>यह टोकन की पर्ची नहीं है। पर्ची का कोड स्कैन करें।</translation>
    </message>
    <message>
        <source>No machine of this Kendra printed this slip. Send the applicant to the help desk.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>यह पर्ची इस केंद्र की किसी मशीन ने नहीं छापी। आवेदक को सहायता डेस्क पर भेजें।</translation>
    </message>
    <message>
        <source>This slip is from another Kendra: %1.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is a Kendra</extracomment>
        <translation>यह पर्ची दूसरे केंद्र की है: %1।</translation>
    </message>
    <message>
        <source>This slip is not of today. Ask for today&apos;s token.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>यह पर्ची आज की नहीं है। आज का टोकन माँगें।</translation>
    </message>
    <message>
        <source>The device is not connected. Plug it in, then try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>उपकरण जुड़ा नहीं है। उसे जोड़ें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The device is at work. Wait until it is done.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>उपकरण काम कर रहा है। उसके पूरा होने तक रुकें।</translation>
    </message>
    <message>
        <source>The device did not answer in time. Try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>उपकरण ने समय पर उत्तर नहीं दिया। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The device gave an answer that makes no sense. Switch it off and on, then try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>उपकरण का उत्तर समझ में नहीं आया। उसे बंद करके चालू करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The device&apos;s program has stopped. Try again in a moment.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>उपकरण का प्रोग्राम रुक गया है। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Paper is stuck. Open the cover, pull it out, close the cover.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>काग़ज़ फँस गया है। ढक्कन खोलें, काग़ज़ निकालें, ढक्कन बंद करें।</translation>
    </message>
    <message>
        <source>Two sheets went through together. Put the last ones in again, one by one.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>दो काग़ज़ एक साथ चले गए। आख़िरी काग़ज़ एक-एक करके फिर डालें।</translation>
    </message>
    <message>
        <source>No sheet is in the feeder. Put the sheets in, then scan again (F4).</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>फ़ीडर में काग़ज़ नहीं है। काग़ज़ डालें, फिर स्कैन करें (F4)।</translation>
    </message>
    <message>
        <source>A cover is open. Close it.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>एक ढक्कन खुला है। उसे बंद करें।</translation>
    </message>
    <message>
        <source>The printer has no paper. Put paper in, then print again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>प्रिंटर में काग़ज़ नहीं है। काग़ज़ डालें, फिर छापें।</translation>
    </message>
    <message>
        <source>The paper is about to end. Have a new roll ready.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>काग़ज़ ख़त्म होने वाला है। नया रोल तैयार रखें।</translation>
    </message>
    <message>
        <source>The paper cutter is stuck. Ask for help.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>काग़ज़ काटने वाला भाग अटक गया है। सहायता लें।</translation>
    </message>
    <message>
        <source>The device is switched off. Switch it on.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>उपकरण बंद है। उसे चालू करें।</translation>
    </message>
    <message>
        <source>The glass is dirty. Wipe it with a dry cloth, then try again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>काँच गंदा है। सूखे कपड़े से पोंछें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The loudspeaker is silent. Watch the display until it works.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>लाउडस्पीकर नहीं बज रहा है। ठीक होने तक डिस्प्ले देखें।</translation>
    </message>
    <message>
        <source>The payment was declined and nothing was charged. Ask for another way to pay.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>भुगतान अस्वीकार हुआ और कुछ नहीं कटा। भुगतान का दूसरा तरीका माँगें।</translation>
    </message>
    <message>
        <source>It is not known whether the payment went through. Look it up before charging again.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>यह पता नहीं कि भुगतान हुआ या नहीं। दोबारा लेने से पहले उसे खोजें।</translation>
    </message>
    <message>
        <source>The cash drawer did not open. Open it with the key.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>नक़द की दराज़ नहीं खुली। उसे चाबी से खोलें।</translation>
    </message>
    <message>
        <source>The card terminal said a card number. It was not kept. Report the terminal.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>कार्ड मशीन ने कार्ड का नंबर बता दिया। उसे रखा नहीं गया। मशीन की शिकायत करें।</translation>
    </message>
    <message>
        <source>This paper was printed already. Use Reprint.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>यह काग़ज़ पहले ही छप चुका है। &apos;फिर से छापें&apos; का उपयोग करें।</translation>
    </message>
    <message>
        <source>Something did not work (%1). Try again, or ask for help.</source>
        <extracomment>Fault without a sentence of its own; %1 is its code for the technician</extracomment>
        <translation>कुछ काम नहीं कर पाया (%1)। फिर कोशिश करें, या सहायता लें।</translation>
    </message>
    <message>
        <source>This could not be saved and nothing of it was recorded. Call the supervisor.</source>
        <extracomment>Fault shown at the counter and kiosk</extracomment>
        <translation>यह सहेजा नहीं जा सका और इसमें से कुछ दर्ज नहीं हुआ। पर्यवेक्षक को बुलाएँ।</translation>
    </message>
    <message>
        <source>Records stored on this machine are damaged (%1). Work can go on. Tell the supervisor.</source>
        <extracomment>Shown on every screen of a station, to staff; %1 is a place in a file</extracomment>
        <translation>इस मशीन पर रखे कुछ रिकॉर्ड ख़राब हो गए हैं (%1)। काम जारी रखा जा सकता है। कृपया पर्यवेक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>Records stored on the hub are damaged. Work can go on. Tell the supervisor.</source>
        <extracomment>Shown on every screen of a station, to staff</extracomment>
        <translation>हब पर रखे कुछ रिकॉर्ड ख़राब हो गए हैं। काम जारी रखा जा सकता है। कृपया पर्यवेक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>The hub does not answer. Work goes on and is kept here.</source>
        <extracomment>Fault shown at the counter, to staff</extracomment>
        <translation>हब उत्तर नहीं दे रहा है। काम चलता रहेगा और यहीं सुरक्षित रहेगा।</translation>
    </message>
    <message>
        <source>A machine that was revoked (%1) answers as the hub. Nothing is sent to it. Work goes on; tell the supervisor at once.</source>
        <extracomment>Shown at the counter, to staff: why the link is away; %1 is the id of a hub machine</extracomment>
        <translation>रद्द की गई एक मशीन (%1) हब के रूप में उत्तर दे रही है। उसे कुछ नहीं भेजा जाता। काम चलता रहेगा; पर्यवेक्षक को तुरंत बताएँ।</translation>
    </message>
    <message>
        <source>The data centre does not answer. Work goes on and is kept here.</source>
        <extracomment>Shown at the counter, to staff: why the link is away</extracomment>
        <translation>डेटा केंद्र उत्तर नहीं दे रहा है। काम चलता रहेगा और यहीं सुरक्षित रहेगा।</translation>
    </message>
    <message>
        <source>The scanner&apos;s clock and this station&apos;s clock do not agree, so nothing was taken. Have both clocks set right, then try again.</source>
        <extracomment>Fault shown at the counter, to staff: the time that a fingerprint scanner signed is not the station&apos;s time</extracomment>
        <translation>स्कैनर की घड़ी और इस स्टेशन की घड़ी का समय अलग है, इसलिए कुछ नहीं लिया गया। दोनों घड़ियाँ सही करवाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Another machine has recorded under the name %1. Both records are kept. Stop the copied machine and tell the data centre.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>एक और मशीन ने %1 नाम से रिकॉर्ड किया है। दोनों रिकॉर्ड सुरक्षित रखे गए हैं। नकल की गई मशीन बंद करें और डेटा केंद्र को बताएँ।</translation>
    </message>
    <message>
        <source>The hub does not take the records of %1. They are kept. Tell the data centre.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>हब %1 के रिकॉर्ड नहीं ले रहा है। वे सुरक्षित रखे हैं। डेटा केंद्र को बताएँ।</translation>
    </message>
    <message>
        <source>The records of %1 are not taken, because its machine is not enrolled. They are kept.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>%1 के रिकॉर्ड नहीं लिए जा रहे, क्योंकि उसकी मशीन पंजीकृत नहीं है। वे सुरक्षित रखे हैं।</translation>
    </message>
    <message>
        <source>Another machine broke a rule (record %1), such as one token at two counters. Nothing is discarded. Look at the case.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>किसी और मशीन ने एक नियम तोड़ा है (रिकॉर्ड %1), जैसे एक टोकन दो काउंटरों पर। कुछ भी हटाया नहीं गया है। मामला देखें।</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the hub differ by more than a minute. Set the wrong one.</source>
        <extracomment>Needs attention, to staff</extracomment>
        <translation>इस मशीन और हब की घड़ियों में एक मिनट से ज़्यादा का अंतर है। जो ग़लत है उसे ठीक करें।</translation>
    </message>
    <message>
        <source>The disk of this machine is nearly full. Work goes on. Have room made today.</source>
        <extracomment>Needs attention, to staff</extracomment>
        <translation>इस मशीन की डिस्क लगभग भर गई है। काम चलता रहेगा। आज ही जगह बनवाएँ।</translation>
    </message>
    <message>
        <source>The certificate of this machine ends on %1. Have it enrolled again before that day.</source>
        <extracomment>Needs attention, to staff; %1 is a date</extracomment>
        <translation>इस मशीन का प्रमाणपत्र %1 को समाप्त होगा। उस दिन से पहले इसे फिर पंजीकृत कराएँ।</translation>
    </message>
    <message>
        <source>The picture %1 on this disk is damaged. If the applicant is still here, take it again.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>इस डिस्क पर चित्र %1 ख़राब है। यदि आवेदक अभी यहीं हैं, तो उसे फिर लें।</translation>
    </message>
    <message>
        <source>The picture %1 is not on this disk any more. If the applicant is still here, take it again.</source>
        <extracomment>Needs attention, to staff; %1 is a short name of letters and digits</extracomment>
        <translation>चित्र %1 अब इस डिस्क पर नहीं है। यदि आवेदक अभी यहीं हैं, तो उसे फिर लें।</translation>
    </message>
    <message>
        <source>%1 may not sign at this Kendra any more. Another officer has to do this.</source>
        <extracomment>Fault shown at the counter, to staff; %1 is the id of a person</extracomment>
        <translation>%1 अब इस केंद्र में हस्ताक्षर नहीं कर सकते। यह किसी दूसरे अधिकारी को करना होगा।</translation>
    </message>
    <message>
        <source>The right of %1 to work here has ended. What was done is kept. Park an open case for a colleague, and ask the supervisor.</source>
        <extracomment>Shown at the counter, to staff, with the case still open or at the sign-in; %1 is the id of a person</extracomment>
        <translation>%1 को अब यहाँ काम करने का अधिकार नहीं है। जो काम हुआ वह सुरक्षित है। खुला मामला किसी सहकर्मी के लिए ठहराएँ, और पर्यवेक्षक से पूछें।</translation>
    </message>
    <message>
        <source>This station (%1) was revoked. What was done here is kept. Work at another station, and tell the supervisor.</source>
        <extracomment>Shown at the counter, to staff; %1 is the id of this station</extracomment>
        <translation>इस स्टेशन (%1) का अधिकार वापस ले लिया गया है। यहाँ जो काम हुआ वह सुरक्षित है। किसी दूसरे स्टेशन पर काम करें, और पर्यवेक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>The hub takes nothing from this station: it was revoked. Tell the supervisor.</source>
        <extracomment>Shown at the counter, to staff: why the link is away</extracomment>
        <translation>हब इस स्टेशन से कुछ नहीं लेता: इसका अधिकार वापस ले लिया गया है। पर्यवेक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>Another hub machine leads now (%1). This station goes there by itself.</source>
        <extracomment>Shown at the counter, to staff: why the link is away; %1 is the id of a hub machine</extracomment>
        <translation>अब दूसरी हब मशीन मुख्य है (%1)। यह स्टेशन अपने आप उससे जुड़ जाएगा।</translation>
    </message>
    <message>
        <source>No hub machine leads just now. Go on from your own lane; if it lasts, tell the supervisor.</source>
        <extracomment>Shown at the counter, to staff: why the link is away</extracomment>
        <translation>अभी कोई हब मशीन मुख्य नहीं है। अपनी कतार से काम जारी रखें; यदि ऐसा बना रहे, तो पर्यवेक्षक को बताएँ।</translation>
    </message>
    <message>
        <source>The second hub machine has just taken over. Call again in a few seconds.</source>
        <extracomment>Shown at the counter, to staff: why no token was given</extracomment>
        <translation>दूसरी हब मशीन ने अभी-अभी काम सँभाला है। कुछ सेकंड बाद फिर बुलाएँ।</translation>
    </message>
    <message>
        <source>The hub does not take the records of this station: they say what only the hub decides (%1). They are kept here. Tell the supervisor; do not work at this station.</source>
        <extracomment>Needs attention, to staff; %1 names a station, the number of an event and its type</extracomment>
        <translation>हब इस स्टेशन के अभिलेख नहीं लेता: उनमें वह लिखा है जो केवल हब तय करता है (%1)। वे यहाँ सुरक्षित हैं। पर्यवेक्षक को बताएँ; इस स्टेशन पर काम न करें।</translation>
    </message>
    <message>
        <source>New reference data is not used here (%1). What was in use stays in use. Tell the data centre.</source>
        <extracomment>Needs attention, to staff; %1 names a kind of reference data, its version and a code for the technician</extracomment>
        <translation>नया संदर्भ डेटा यहाँ उपयोग में नहीं लिया गया (%1)। पहले वाला ही उपयोग में है। डेटा केंद्र को बताएँ।</translation>
    </message>
    <message>
        <source>It is not signed by who may publish it. Tell the data centre.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>इस पर उसके हस्ताक्षर नहीं हैं जिसे इसे जारी करने का अधिकार है। डेटा केंद्र को बताएँ।</translation>
    </message>
    <message>
        <source>It is for another Kendra. Tell the data centre.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>यह किसी दूसरे केंद्र के लिए है। डेटा केंद्र को बताएँ।</translation>
    </message>
    <message>
        <source>Two different ones have the same number. Tell the data centre.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>दो अलग-अलग संस्करणों की संख्या एक ही है। डेटा केंद्र को बताएँ।</translation>
    </message>
    <message>
        <source>The hub gave an older one. It is asked again by itself.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>हब ने पुराना संस्करण दिया। वह अपने आप दोबारा माँगा जाएगा।</translation>
    </message>
    <message>
        <source>It did not arrive as it should. It is fetched again by itself.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>यह ठीक से नहीं पहुँचा। यह अपने आप दोबारा मँगाया जाएगा।</translation>
    </message>
    <message>
        <source>Another program is just changing it. It is tried again by itself.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>कोई दूसरा प्रोग्राम इसे अभी बदल रहा है। अपने आप दोबारा कोशिश होगी।</translation>
    </message>
    <message>
        <source>It could not be written. Have room made on the disk; it is tried again by itself.</source>
        <extracomment>Why new reference data is not used, to staff</extracomment>
        <translation>इसे लिखा नहीं जा सका। डिस्क पर जगह बनवाएँ; अपने आप दोबारा कोशिश होगी।</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Touch here to go on in English</source>
        <extracomment>Under the name of each language on the first page of the kiosk, in that language itself</extracomment>
        <translation>हिन्दी में आगे बढ़ने के लिए यहाँ छुएँ</translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>%1 s</source>
        <extracomment>A time span in seconds, as short as possible</extracomment>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A time span in minutes, as short as possible</extracomment>
        <translation>%1 मिनट</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A time span in hours, as short as possible</extracomment>
        <translation>%1 घंटे</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>Records and pictures of this station that nobody else has confirmed yet; %1 is a number</extracomment>
        <translation>%1 प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>OperatorSession</name>
    <message>
        <source>CSE</source>
        <extracomment>Role of staff at counter A: citizen service executive</extracomment>
        <translation>सीएसई</translation>
    </message>
    <message>
        <source>Verification Officer</source>
        <extracomment>Role of staff at counter B</extracomment>
        <translation>सत्यापन अधिकारी</translation>
    </message>
    <message>
        <source>Granting Officer</source>
        <extracomment>Role of staff at counter C</extracomment>
        <translation>स्वीकृति अधिकारी</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Role of staff who watches over the Kendra</extracomment>
        <translation>पर्यवेक्षक</translation>
    </message>
</context>
<context>
    <name>seva::BooksView</name>
    <message>
        <source>Services, fees and rules</source>
        <extracomment>A kind of reference data, in a list for staff</extracomment>
        <translation>सेवाएँ, शुल्क और नियम</translation>
    </message>
    <message>
        <source>Certificates of countries</source>
        <extracomment>A kind of reference data, in a list for staff: what passports&apos; chips are checked against</extracomment>
        <translation>देशों के प्रमाणपत्र</translation>
    </message>
    <message>
        <source>As installed</source>
        <extracomment>What is in use of reference data when none has come down the line</extracomment>
        <translation>जैसा स्थापित किया गया</translation>
    </message>
    <message>
        <source>Version %1, since %2</source>
        <extracomment>Reference data in use; %1 is a number, %2 a day and time</extracomment>
        <translation>संस्करण %1, %2 से</translation>
    </message>
    <message>
        <source>Version %1 is not used.</source>
        <extracomment>Reference data that came and is not used; %1 is a number. What was in use stays</extracomment>
        <translation>संस्करण %1 उपयोग में नहीं लिया गया।</translation>
    </message>
    <message>
        <source>Version %1: %2 of %3 files are here</source>
        <extracomment>Reference data on its way: %1 is its version, %2 and %3 count files</extracomment>
        <translation>संस्करण %1: %3 में से %2 फ़ाइलें आ गई हैं</translation>
    </message>
    <message>
        <source>This program cannot use it (%1). Tell the data centre.</source>
        <extracomment>Why new reference data is not used: it was read and refused; %1 is a code for the technician</extracomment>
        <translation>यह प्रोग्राम इसे उपयोग में नहीं ले सकता (%1)। डेटा केंद्र को बताएँ।</translation>
    </message>
    <message>
        <source>Documents shown before</source>
        <extracomment>A kind of reference data, in a list for staff: documents of earlier applications</extracomment>
        <translation>पहले दिखाए गए दस्तावेज़</translation>
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
        <translation>टोकन और बुलावे</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>What is sent second: what was recorded at the counters</extracomment>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Scans, photos, fingerprints</source>
        <extracomment>What is sent beside the records: pictures taken at the counter</extracomment>
        <translation>स्कैन, फ़ोटो, उँगलियों के निशान</translation>
    </message>
    <message>
        <source>Records from before</source>
        <extracomment>What is sent beside the new records: many records that were made while there was no link</extracomment>
        <translation>पहले के रिकॉर्ड</translation>
    </message>
    <message>
        <source>Put right</source>
        <extracomment>What somebody did about a thing that needs attention: it works again</extracomment>
        <translation>ठीक कर दिया गया</translation>
    </message>
    <message>
        <source>Reported to the data centre</source>
        <extracomment>What somebody did about a thing that needs attention: the data centre was told</extracomment>
        <translation>डेटा केंद्र को बताया गया</translation>
    </message>
    <message>
        <source>Looked at, nothing to be done</source>
        <extracomment>What somebody did about a thing that needs attention: it does no harm</extracomment>
        <translation>देख लिया, कुछ करना नहीं है</translation>
    </message>
    <message>
        <source>Everything of this station has arrived at the hub.</source>
        <extracomment>First line of the page about the link</extracomment>
        <translation>इस स्टेशन का सब कुछ हब तक पहुँच गया है।</translation>
    </message>
    <message>
        <source>Records and pictures on the way: %1. They are kept here until they have arrived.</source>
        <extracomment>First line of the page about the link; %1 is a number</extracomment>
        <translation>%1 रिकॉर्ड और चित्र रास्ते में हैं। पहुँचने तक वे यहीं सुरक्षित रहेंगे।</translation>
    </message>
    <message>
        <source>The hub does not answer. Nothing waits, nothing is lost; work can go on.</source>
        <extracomment>First line of the page about the link</extracomment>
        <translation>हब उत्तर नहीं दे रहा है। कुछ भी बाकी नहीं है, कुछ भी खोया नहीं है; काम जारी रखा जा सकता है।</translation>
    </message>
    <message>
        <source>The hub does not answer. Records and pictures kept here: %1. Nothing is lost; work can go on.</source>
        <extracomment>First line of the page about the link; %1 is a number</extracomment>
        <translation>हब उत्तर नहीं दे रहा है। %1 रिकॉर्ड और चित्र यहाँ सुरक्षित हैं, कुछ भी खोया नहीं है; काम जारी रखा जा सकता है।</translation>
    </message>
    <message>
        <source>Everything was last safe at the hub at %1.</source>
        <extracomment>Page about the link; %1 is a time such as 14:05</extracomment>
        <translation>पिछली बार %1 बजे सब कुछ हब पर सुरक्षित था।</translation>
    </message>
    <message>
        <source>Not everything was at the hub since this program started.</source>
        <extracomment>Page about the link</extracomment>
        <translation>इस प्रोग्राम के शुरू होने के बाद से अब तक सब कुछ हब पर नहीं पहुँचा है।</translation>
    </message>
    <message>
        <source>It is tried again in %1, by itself.</source>
        <extracomment>Page about the link; %1 is a time span such as 3 s</extracomment>
        <translation>%1 में अपने आप फिर कोशिश होगी।</translation>
    </message>
    <message>
        <source>The hub is linked with the data centre and has sent everything.</source>
        <extracomment>Page about the link</extracomment>
        <translation>हब डेटा केंद्र से जुड़ा है और सब कुछ भेज चुका है।</translation>
    </message>
    <message>
        <source>The hub is linked with the data centre and sends %1 records.</source>
        <extracomment>Page about the link; %1 is a number of records</extracomment>
        <translation>हब डेटा केंद्र से जुड़ा है और %1 रिकॉर्ड भेज रहा है।</translation>
    </message>
    <message>
        <source>The hub has no link with the data centre. It keeps %1 records for it.</source>
        <extracomment>Page about the link; %1 is a number of records</extracomment>
        <translation>हब डेटा केंद्र से जुड़ा नहीं है। उसके लिए %1 रिकॉर्ड हब पर सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>the oldest for %1</source>
        <extracomment>How long the first of several things waits; %1 is a time span such as 3 min</extracomment>
        <translation>सबसे पुराना %1 से</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>About so much data; %1 is such as 12 MB</extracomment>
        <translation>लगभग %1</translation>
    </message>
    <message>
        <source>being sent now</source>
        <extracomment>Something is just being sent</extracomment>
        <translation>अभी भेजा जा रहा है</translation>
    </message>
    <message>
        <source>the last arrived at %1</source>
        <extracomment>When the last of several things arrived; %1 is a time such as 14:05</extracomment>
        <translation>आख़िरी %1 बजे पहुँचा</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>अगली कोशिश %1 में।</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <extracomment>Page about the link: nothing waits in this row</extracomment>
        <translation>कुछ बाकी नहीं</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 बाकी</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>चित्र %1</translation>
    </message>
    <message>
        <source>Records of %1</source>
        <extracomment>Page about the link: records of one machine; %1 is a short name of letters and digits</extracomment>
        <translation>%1 के रिकॉर्ड</translation>
    </message>
    <message>
        <source>It is kept here. Somebody has to look at it.</source>
        <extracomment>Page about the link: nobody but a person can go on</extracomment>
        <translation>यह यहाँ सुरक्षित है। किसी को इसे देखना होगा।</translation>
    </message>
    <message>
        <source>It is kept here. Tried %1 times, again in %2.</source>
        <extracomment>Page about the link; %1 is how often, %2 a time span such as 3 s</extracomment>
        <translation>यह यहाँ सुरक्षित है। %1 बार कोशिश हुई, फिर %2 में।</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>In the tray of what needs attention; %1 is a time such as 14:05</extracomment>
        <translation>%1 बजे से</translation>
    </message>
    <message>
        <source>since %1; it is just gone</source>
        <extracomment>In the tray of what needs attention; %1 is a time such as 14:05</extracomment>
        <translation>%1 बजे से; अभी-अभी ठीक हुआ है</translation>
    </message>
    <message>
        <source>since %1; gone by itself at %2</source>
        <extracomment>In the history of what needed attention; %1 and %2 are times such as 14:05</extracomment>
        <translation>%1 बजे से; %2 बजे अपने आप ठीक हुआ</translation>
    </message>
    <message>
        <source>since %1; closed at %2 by %3: %4</source>
        <extracomment>In the history of what needed attention; %1 and %2 are times, %3 a person&apos;s id, %4 what was done</extracomment>
        <translation>%1 बजे से; %2 बजे %3 ने बंद किया: %4</translation>
    </message>
    <message>
        <source>It is being tried now.</source>
        <extracomment>Page about the link: the hub is away and is just being asked</extracomment>
        <translation>अभी कोशिश हो रही है।</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <extracomment>Page about the link, after a reason: it is just being tried</extracomment>
        <translation>अभी कोशिश हो रही है।</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>Page about the link: which list of people and stations is in use; %1 is a number</extracomment>
        <translation>संस्करण %1</translation>
    </message>
    <message>
        <source>Version %1. Version %2 is being fetched.</source>
        <extracomment>Page about the link: a newer list of people and stations is on its way; %1 and %2 are numbers</extracomment>
        <translation>संस्करण %1। संस्करण %2 मँगाया जा रहा है।</translation>
    </message>
    <message>
        <source>Not all has come since this program started</source>
        <extracomment>Page about the link: of the records that come from the hub</extracomment>
        <translation>इस प्रोग्राम के शुरू होने के बाद अभी सब कुछ नहीं आया है</translation>
    </message>
    <message>
        <source>All that the hub had at %1</source>
        <translation>%1 बजे तक हब पर जो कुछ था, सब</translation>
    </message>
    <message>
        <source>People and stations</source>
        <extracomment>Page about the link: a row of what comes from the data centre</extracomment>
        <translation>लोग और स्टेशन</translation>
    </message>
    <message>
        <source>Appointments, calls and statuses</source>
        <extracomment>Page about the link: a row of what comes from the data centre and the other stations</extracomment>
        <translation>अपॉइंटमेंट, बुलावे और स्थितियाँ</translation>
    </message>
    <message>
        <source>It is kept here. Tried %1 times, again now.</source>
        <extracomment>Page about the link; %1 is how often</extracomment>
        <translation>यह यहाँ सुरक्षित है। %1 बार कोशिश हुई, अभी फिर हो रही है।</translation>
    </message>
    <message>
        <source>No hub for %1, and the data centre does not answer either. Records and pictures kept here: %2. Nothing is lost; work can go on.</source>
        <extracomment>First line of the page about the link; %1 is a time span such as 12 min, %2 a number</extracomment>
        <translation>%1 से हब नहीं मिला है, और डेटा केंद्र भी उत्तर नहीं दे रहा है। %2 रिकॉर्ड और चित्र यहाँ सुरक्षित हैं, कुछ भी खोया नहीं है; काम जारी रखा जा सकता है।</translation>
    </message>
    <message>
        <source>No hub for %1. This station sends straight to the data centre, and everything of it is safe there; work can go on.</source>
        <extracomment>First line of the page about the link; %1 is a time span such as 12 min</extracomment>
        <translation>%1 से हब नहीं मिला है। यह स्टेशन सीधे डेटा केंद्र को भेजता है, और इसका सब कुछ वहाँ सुरक्षित है; काम जारी रखा जा सकता है।</translation>
    </message>
    <message>
        <source>No hub for %1. This station sends straight to the data centre. Records and pictures on the way: %2. They are kept here until they have arrived.</source>
        <extracomment>First line of the page about the link; %1 is a time span such as 12 min, %2 a number</extracomment>
        <translation>%1 से हब नहीं मिला है। यह स्टेशन सीधे डेटा केंद्र को भेज रहा है: %2 रिकॉर्ड और चित्र रास्ते में हैं। पहुँचने तक वे यहीं सुरक्षित रहेंगे।</translation>
    </message>
    <message>
        <source>Everything of this station was last safe at the data centre at %1.</source>
        <extracomment>Page about the link; %1 is a time such as 14:05</extracomment>
        <translation>पिछली बार %1 बजे इस स्टेशन का सब कुछ डेटा केंद्र पर सुरक्षित था।</translation>
    </message>
    <message>
        <source>Not everything of this station has arrived at the data centre yet.</source>
        <extracomment>Page about the link</extracomment>
        <translation>इस स्टेशन का सब कुछ अभी डेटा केंद्र तक नहीं पहुँचा है।</translation>
    </message>
    <message>
        <source>As soon as a hub answers, this station goes back to it by itself.</source>
        <extracomment>Page about the link</extracomment>
        <translation>जैसे ही कोई हब उत्तर देगा, यह स्टेशन अपने आप उसी से जुड़ जाएगा।</translation>
    </message>
    <message>
        <source>No other station is linked with directly; what others record does not arrive here now.</source>
        <extracomment>Page about the link: there is no hub, and no other station of the hall is heard on the network</extracomment>
        <translation>कोई अन्य स्टेशन सीधे नहीं जुड़ा है; दूसरों का दर्ज किया हुआ अभी यहाँ नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>Other stations linked with directly: %1. What is recorded there arrives here without the hub, too.</source>
        <extracomment>Page about the link: there is no hub, stations of the hall are heard on the network; %1 is a number</extracomment>
        <translation>सीधे जुड़े अन्य स्टेशन: %1। वहाँ जो दर्ज होता है, वह हब के बिना भी यहाँ पहुँचता है।</translation>
    </message>
</context>
</TS>
