package dev.fairlead.amounts;

import java.util.List;

/// Currencies as rate mails write them, by ISO 4217.
final class Currencies {

    /// Code and written forms.
    static final List<String> LINES = List.of(
            "USD=USD$|US$|USD|USDS|$|US DOLLARS|US DOLLAR|U.S.D|美金|美元|美刀|刀",
            "EUR=EUR|EURO|EUROS|€|欧元",
            "CNY=CNY|RMB|¥|CNH|人民币|元人民币|元|块|块钱",
            "HKD=HKD|HK$|港币|港元|港纸",
            "TWD=TWD|NTD|NT$|台币|新台币",
            "INR=INR|RS|RS.|₹|卢比",
            "AED=AED|DHS|迪拉姆",
            "GBP=GBP|£|英镑",
            "SGD=SGD|S$|新币|新加坡元",
            "JPY=JPY|YEN|日元|日币",
            "KRW=KRW|韩元|韩币|₩",
            "AUD=AUD|A$|AU$|澳元|澳币",
            "CAD=CAD|C$|CA$|加元|加币",
            "NZD=NZD|NZ$|纽币",
            "CHF=CHF|瑞郎",
            "THB=THB|泰铢",
            "VND=VND|越南盾",
            "MYR=MYR|马币|林吉特",
            "IDR=IDR|RP|RP.|印尼盾",
            "PHP=PHP|披索",
            "ZAR=ZAR|兰特",
            "SAR=SAR|沙币",
            "QAR=QAR",
            "OMR=OMR",
            "KWD=KWD",
            "BHD=BHD",
            "EGP=EGP",
            "TRY=TRY|TL",
            "PKR=PKR",
            "BDT=BDT",
            "LKR=LKR",
            "KES=KES|KSH|KSHS",
            "NGN=NGN",
            "BRL=BRL|R$",
            "MXN=MXN",
            "CLP=CLP",
            "ARS=ARS",
            "PLN=PLN|ZLOTY",
            "SEK=SEK",
            "NOK=NOK",
            "DKK=DKK",
            "CZK=CZK",
            "ILS=ILS|NIS",
            "RUB=RUB|卢布",
            "TZS=TZS",
            "GHS=GHS",
            "UGX=UGX",
            "MAD=MAD",
            "XOF=XOF|FCFA",
            "PEN=PEN",
            "COP=COP",
            "UAH=UAH",
            "KZT=KZT",
            "RON=RON",
            "HUF=HUF",
            "JOD=JOD",
            "MUR=MUR");

    private Currencies() {}
}
