// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What `sevactl hub show` and `sevactl hub takeover` say to a person.
namespace seva::ctl {

struct Advice
{
    const char *code;
    const char *en;
    const char *hi;
    const char *gu;
    const char *pa;
    const char *ur;
};

inline constexpr Advice kFineAdvice{"fine",
                                    "Nothing is to be done.",
                                    "कुछ करना आवश्यक नहीं है।",
                                    "કંઈ કરવાની જરૂર નથી.",
                                    "ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ ਹੈ।",
                                    "کچھ کرنے کی ضرورت نہیں ہے۔"};
inline constexpr Advice kAway{"machine-away",
                              "Work goes on. Switch on the hub machine that does not answer, or have it repaired.",
                              "काम चल रहा है। जो हब मशीन उत्तर नहीं दे रही, उसे चालू करें या ठीक कराएँ।",
                              "કામ ચાલુ છે. જે હબ મશીન જવાબ આપતું નથી તેને ચાલુ કરો અથવા રિપેર કરાવો.",
                              "ਕੰਮ ਚੱਲ ਰਿਹਾ ਹੈ। ਜਿਹੜੀ ਹੱਬ ਮਸ਼ੀਨ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਹੀ, ਉਸ ਨੂੰ ਚਾਲੂ ਕਰੋ ਜਾਂ ਠੀਕ ਕਰਵਾਓ।",
                              "کام جاری ہے۔ جو ہب مشین جواب نہیں دے رہی اسے چالو کریں یا ٹھیک کروائیں۔"};
inline constexpr Advice kBehind{"copying",
                                "Work goes on. Leave all hub machines on until the copy is complete.",
                                "काम चल रहा है। प्रतिलिपि पूरी होने तक सभी हब मशीनें चालू रखें।",
                                "કામ ચાલુ છે. નકલ પૂરી થાય ત્યાં સુધી બધાં હબ મશીન ચાલુ રાખો.",
                                "ਕੰਮ ਚੱਲ ਰਿਹਾ ਹੈ। ਨਕਲ ਪੂਰੀ ਹੋਣ ਤੱਕ ਸਾਰੀਆਂ ਹੱਬ ਮਸ਼ੀਨਾਂ ਚਾਲੂ ਰੱਖੋ।",
                                "کام جاری ہے۔ نقل مکمل ہونے تک تمام ہب مشینیں چالو رکھیں۔"};
inline constexpr Advice kWait{"wait",
                              "The hub machines are agreeing who leads. Wait ten seconds and look again.",
                              "हब मशीनें तय कर रही हैं कि कौन मुख्य होगी। दस सेकंड रुकें और फिर देखें।",
                              "હબ મશીનો નક્કી કરી રહ્યાં છે કે મુખ્ય કોણ રહેશે. દસ સેકન્ડ રાહ જુઓ અને ફરી જુઓ.",
                              "ਹੱਬ ਮਸ਼ੀਨਾਂ ਤੈਅ ਕਰ ਰਹੀਆਂ ਹਨ ਕਿ ਮੁੱਖ ਕਿਹੜੀ ਹੋਵੇਗੀ। ਦਸ ਸਕਿੰਟ ਉਡੀਕੋ ਅਤੇ ਫਿਰ ਵੇਖੋ।",
                              "ہب مشینیں طے کر رہی ہیں کہ مرکزی کون ہوگی۔ دس سیکنڈ انتظار کریں اور پھر دیکھیں۔"};
inline constexpr Advice kTakeOver{
    "switch-on-or-take-over",
    "Switch on the other hub machine. If that is not possible, see that it stays switched off; then a supervisor or "
    "officer confirms on this machine: sevactl hub takeover.",
    "दूसरी हब मशीन चालू करें। यदि यह संभव न हो, तो सुनिश्चित करें कि वह बंद ही रहे; फिर पर्यवेक्षक या अधिकारी इस मशीन पर पुष्टि "
    "करें: sevactl hub takeover.",
    "બીજું હબ મશીન ચાલુ કરો. જો તે શક્ય ન હોય, તો ખાતરી કરો કે તે બંધ જ રહે; પછી સુપરવાઇઝર અથવા અધિકારી આ મશીન પર પુષ્ટિ કરે: "
    "sevactl hub takeover.",
    "ਦੂਜੀ ਹੱਬ ਮਸ਼ੀਨ ਚਾਲੂ ਕਰੋ। ਜੇ ਇਹ ਸੰਭਵ ਨਾ ਹੋਵੇ, ਤਾਂ ਯਕੀਨੀ ਬਣਾਓ ਕਿ ਉਹ ਬੰਦ ਹੀ ਰਹੇ; ਫਿਰ ਸੁਪਰਵਾਈਜ਼ਰ ਜਾਂ ਅਧਿਕਾਰੀ ਇਸ ਮਸ਼ੀਨ 'ਤੇ ਪੁਸ਼ਟੀ "
    "ਕਰੇ: sevactl hub takeover.",
    "دوسری ہب مشین چالو کریں۔ اگر یہ ممکن نہ ہو تو یقینی بنائیں کہ وہ بند ہی رہے؛ پھر نگران یا افسر اس مشین پر تصدیق "
    "کرے: "
    "sevactl hub takeover."};
inline constexpr Advice kMajority{
    "no-majority",
    "Too few hub machines run to give out tokens. Switch on the others. Counters go on from their lanes.",
    "टोकन देने के लिए पर्याप्त हब मशीनें नहीं चल रहीं। बाकी मशीनें चालू करें। काउंटर अपनी कतारों से काम करते रहेंगे।",
    "ટોકન આપવા માટે પૂરતાં હબ મશીન ચાલતાં નથી. બાકીનાં ચાલુ કરો. કાઉન્ટર પોતાની કતારોમાંથી કામ ચાલુ રાખશે.",
    "ਟੋਕਨ ਦੇਣ ਲਈ ਲੋੜੀਂਦੀਆਂ ਹੱਬ ਮਸ਼ੀਨਾਂ ਨਹੀਂ ਚੱਲ ਰਹੀਆਂ। ਬਾਕੀ ਚਾਲੂ ਕਰੋ। ਕਾਊਂਟਰ ਆਪਣੀਆਂ ਕਤਾਰਾਂ ਤੋਂ ਕੰਮ ਕਰਦੇ ਰਹਿਣਗੇ।",
    "ٹوکن دینے کے لیے کافی ہب مشینیں نہیں چل رہیں۔ باقی چالو کریں۔ کاؤنٹر اپنی قطاروں سے کام جاری رکھیں گے۔"};
inline constexpr Advice kTwoLead{
    "two-lead",
    "Two hub machines lead, because a machine that ran was said to be off. Mend the line between them: the one of the "
    "lower epoch then stops by itself. Until then tell counters to ask before they call.",
    "दो हब मशीनें मुख्य बनी हुई हैं, क्योंकि चालू मशीन को बंद बताया गया था। उनके बीच की लाइन ठीक करें: कम अवधि-संख्या (epoch) वाली "
    "मशीन अपने आप रुक जाएगी। तब तक काउंटरों से कहें कि बुलाने से पहले पूछ लें।",
    "બે હબ મશીન મુખ્ય બન્યાં છે, કારણ કે ચાલુ મશીનને બંધ જણાવવામાં આવ્યું હતું. તેમની વચ્ચેની લાઇન સુધારો: ઓછા epoch વાળું મશીન "
    "આપમેળે અટકશે. ત્યાં સુધી કાઉન્ટરોને બોલાવતાં પહેલાં પૂછવા કહો.",
    "ਦੋ ਹੱਬ ਮਸ਼ੀਨਾਂ ਮੁੱਖ ਬਣੀਆਂ ਹੋਈਆਂ ਹਨ, ਕਿਉਂਕਿ ਚੱਲਦੀ ਮਸ਼ੀਨ ਨੂੰ ਬੰਦ ਦੱਸਿਆ ਗਿਆ ਸੀ। ਉਨ੍ਹਾਂ ਵਿਚਲੀ ਲਾਈਨ ਠੀਕ ਕਰੋ: ਘੱਟ epoch ਵਾਲੀ ਮਸ਼ੀਨ "
    "ਆਪਣੇ ਆਪ ਰੁਕ ਜਾਵੇਗੀ। ਉਦੋਂ ਤੱਕ ਕਾਊਂਟਰਾਂ ਨੂੰ ਬੁਲਾਉਣ ਤੋਂ ਪਹਿਲਾਂ ਪੁੱਛਣ ਲਈ ਕਹੋ।",
    "دو ہب مشینیں مرکزی بنی ہوئی ہیں، کیونکہ چلتی مشین کو بند بتایا گیا تھا۔ ان کے درمیان لائن ٹھیک کریں: کم epoch "
    "والی مشین خود رک "
    "جائے گی۔ تب تک کاؤنٹروں سے کہیں کہ بلانے سے پہلے پوچھ لیں۔"};
inline constexpr Advice kStart{"start-hub",
                               "No hub machine answers. Start seva-hub, and see that the network works.",
                               "कोई हब मशीन उत्तर नहीं दे रही। seva-hub चालू करें और देखें कि नेटवर्क चल रहा है।",
                               "કોઈ હબ મશીન જવાબ આપતું નથી. seva-hub શરૂ કરો અને નેટવર્ક ચાલે છે કે નહીં તે જુઓ.",
                               "ਕੋਈ ਹੱਬ ਮਸ਼ੀਨ ਜਵਾਬ ਨਹੀਂ ਦੇ ਰਹੀ। seva-hub ਚਾਲੂ ਕਰੋ ਅਤੇ ਵੇਖੋ ਕਿ ਨੈੱਟਵਰਕ ਚੱਲਦਾ ਹੈ।",
                               "کوئی ہب مشین جواب نہیں دے رہی۔ seva-hub چالو کریں اور دیکھیں کہ نیٹ ورک چل رہا ہے۔"};
inline constexpr Advice kNoAddress{
    "say-where",
    "The roster names no address of a hub machine, so none was asked. Say where it is: --hub URL.",
    "रोस्टर में किसी हब मशीन का पता नहीं है, इसलिए किसी से पूछा नहीं गया। बताएँ कि वह कहाँ है: --hub URL.",
    "રોસ્ટરમાં કોઈ હબ મશીનનું સરનામું નથી, તેથી કોઈને પૂછાયું નથી. તે ક્યાં છે તે જણાવો: --hub URL.",
    "ਰੋਸਟਰ ਵਿੱਚ ਕਿਸੇ ਹੱਬ ਮਸ਼ੀਨ ਦਾ ਪਤਾ ਨਹੀਂ ਹੈ, ਇਸ ਲਈ ਕਿਸੇ ਨੂੰ ਪੁੱਛਿਆ ਨਹੀਂ ਗਿਆ। ਦੱਸੋ ਕਿ ਉਹ ਕਿੱਥੇ ਹੈ: --hub URL.",
    "روسٹر میں کسی ہب مشین کا پتہ نہیں ہے، اس لیے کسی سے پوچھا نہیں گیا۔ بتائیں کہ وہ کہاں ہے: --hub URL."};
inline constexpr Advice kWarning{
    "confirm-that-the-other-is-off",
    "Two hub machines that both lead call one citizen to two counters. Go to the other machine and switch it off. Then "
    "say so with --the-other-is-off.",
    "यदि दोनों हब मशीनें मुख्य बन जाएँ, तो एक ही नागरिक दो काउंटरों पर बुलाया जाएगा। दूसरी मशीन के पास जाकर उसे बंद करें। फिर "
    "--the-other-is-off के साथ इसकी पुष्टि करें।",
    "જો બંને હબ મશીન મુખ્ય બને, તો એક જ નાગરિકને બે કાઉન્ટર પર બોલાવાશે. બીજા મશીન પાસે જઈને તેને બંધ કરો. પછી "
    "--the-other-is-off સાથે તેની પુષ્ટિ કરો.",
    "ਜੇ ਦੋਵੇਂ ਹੱਬ ਮਸ਼ੀਨਾਂ ਮੁੱਖ ਬਣ ਜਾਣ, ਤਾਂ ਇੱਕੋ ਨਾਗਰਿਕ ਨੂੰ ਦੋ ਕਾਊਂਟਰਾਂ 'ਤੇ ਬੁਲਾਇਆ ਜਾਵੇਗਾ। ਦੂਜੀ ਮਸ਼ੀਨ ਕੋਲ ਜਾ ਕੇ ਉਸ ਨੂੰ ਬੰਦ ਕਰੋ। ਫਿਰ "
    "--the-other-is-off ਨਾਲ ਇਸ ਦੀ ਪੁਸ਼ਟੀ ਕਰੋ।",
    "اگر دونوں ہب مشینیں مرکزی بن جائیں تو ایک ہی شہری کو دو کاؤنٹروں پر بلایا جائے گا۔ دوسری مشین کے پاس جا کر اسے "
    "بند کریں۔ پھر "
    "--the-other-is-off کے ساتھ اس کی تصدیق کریں۔"};

} // namespace seva::ctl
