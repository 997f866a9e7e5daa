// Source: the names of the root zone as the "ICANN domains" section of the Public Suffix List lists them
// (publicsuffix.org, version 2025-04-07, as packed in tldextract 5), in NFC. The Public Suffix List is under the
// Mozilla Public License 2.0.

/// Top-level domains of countries and territories, internationalised ones in Unicode.
enum CountryDomains {
  /// Lower-case, parted by white space.
  static let names = """
    ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz ca
    cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr
    ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm
    jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq
    mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa
    re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn
    to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw ελ ευ бг бел ею мкд мон рф срб укр
    қаз հայ ישראל الاردن البحرين الجزائر السعودية السعوديه السعودیة السعودیۃ المغرب اليمن امارات ايران ایران بارت
    بھارت تونس سودان سوريا سورية عراق عمان فلسطين قطر مصر مليسيا موريتانيا پاكستان پاکستان ڀارت भारत भारतम् भारोत
    বাংলা ভারত ভাৰত ਭਾਰਤ ભારત ଭାରତ இந்தியா இலங்கை சிங்கப்பூர் భారత్ ಭಾರತ ഭാരതം ලංකා ไทย ລາວ გე 中国 中國 台湾 台灣 新加坡 澳門 澳门
    臺灣 香港 한국
    """
}
