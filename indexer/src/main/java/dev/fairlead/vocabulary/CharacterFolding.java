package dev.fairlead.vocabulary;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What each character of the basic plane becomes in a [FoldedText]; worked out once.
final class CharacterFolding {

    static final char DROPPED = '\uFFFE';
    static final char EXPANDS = '\uFFFF';

    // Traditional and simplified forms of the characters that ports, labels and cargo are written with.
    private static final String TRADITIONAL = "東东橫横濱滨報报價价貨货櫃柜號号訂订艙舱單单運运費费雜杂縣县廣广門门島岛連连寧宁漢汉蘭兰羅罗馬马來来薩萨聖圣"
            + "紐纽約约爾尔維维納纳達达亞亚長长灘滩倫伦歐欧幣币臺台萬万興兴鹽盐麗丽諾诺麥麦備备註注線线經经轉转關关閉闭預预"
            + "計计開开離离時时間间發发輪轮車车電电話话傳传機机帳账戶户銀银稅税編编碼码內内裝装體体積积數数總总規规類类險险"
            + "補补紙纸銅铜鋁铝鐵铁鋼钢錫锡絲丝紗纱織织襪袜帶带膠胶製制凍冻蝦虾魚鱼雞鸡豬猪藥药燈灯陽阳極极導导軟软幾几個个"
            + "還还這这過过進进遠远請请詢询謝谢確确認认複复題题從从莊庄頓顿熱热瓊琼衛卫貝贝賓宾賽赛隴陇錦锦鎮镇鄉乡陸陆隨随"
            + "際际韓韩順顺顧顾飛飞駁驳魯鲁鴻鸿龍龙嶼屿壓压條条標标準准權权殘残殼壳溫温滿满漁渔濟济灣湾燒烧營营牆墙狀状獨独"
            + "環环產产畫画異异當当療疗盤盘矽硅礦矿種种稱称窩窝競竞範范籃篮粵粤糧粮級级細细終终統统絕绝給给網网緊紧締缔練练"
            + "縮缩繩绳續续聯联聲声職职肅肃膚肤舊旧頭头磯矶區区倉仓場场額额現现貿贸劑剂檔档應应億亿澤泽萊莱蓋盖華华濰潍煙烟"
            + "廈厦汙污鄰邻實实擔担擬拟載载裏里邊边選选適适遲迟遺遗針针鈦钛錄录鐘钟閘闸隊队頁页頂顶項项須须頻频顯显飾饰餅饼"
            + "饋馈駕驾驗验鮮鲜鳳凤麵面齊齐齒齿呎尺"
            + "辦办釘钉傘伞彈弹鍋锅鏡镜籠笼燙烫氈毡墊垫鑽钻鍊链鏈链螢萤鋰锂堅坚雙双層层樓楼滾滚軸轴輔辅縫缝紡纺緞缎綢绸綿绵絨绒紋纹繡绣潔洁閥阀爐炉擴扩護护鋸锯鋪铺鑄铸鍛锻鑰钥鎖锁質质賃赁購购銷销壞坏後后沖冲淨净減减"
            + "結结貼贴賠赔貴贵錢钱錯错鑑鉴雲云霧雾飼饲飲饮髮发鬆松麼么點点黃黄櫥橱毀毁揚扬擋挡據据擇择擊击僅仅傷伤儘尽優优償偿勁劲務务動动勞劳勢势勻匀協协卻却廠厂歷历厲厉參参吳吴員员呂吕問问啟启嚴严團团國国園园圓圆"
            + "圖图墾垦夠够夢梦夾夹奪夺奮奋妝妆媽妈嬰婴學学寫写寬宽審审將将專专尋寻屆届屬属岡冈峽峡嶺岭鞏巩師师幫帮幹干廢废彎弯徑径復复恆恒惡恶慶庆憑凭懸悬懷怀戲戏戰战拋抛換换損损搖摇搶抢撥拨撿捡擺摆攜携敗败敵敌斷断"
            + "於于晉晋暈晕暫暂曆历曬晒書书會会術术楊杨業业構构槍枪樂乐樣样樁桩橋桥檢检欄栏歡欢歲岁洩泄涼凉淚泪淺浅渦涡測测湯汤溝沟滅灭滯滞漲涨漸渐潛潜潤润澆浇濃浓濕湿濾滤瀏浏灑洒為为烏乌無无爭争犧牺猶犹獎奖獲获瑪玛"
            + "氣气氫氢沒没況况";

    // An Arabic sign stands for eighteen letters: a mail of them would grow to as much.
    private static final int LONGEST_EXPANSION = 4;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final char[] SIMPLE = new char[65_536];
    private static final Map<Character, String> EXPANSIONS = new HashMap<>();

    static {
        for (int c = 0; c < SIMPLE.length; c++) {
            SIMPLE[c] = fold((char) c);
        }
        for (int i = 0; i + 1 < TRADITIONAL.length(); i += 2) {
            SIMPLE[TRADITIONAL.charAt(i)] = TRADITIONAL.charAt(i + 1);
        }
    }

    private CharacterFolding() {}

    static char simple(char c) {
        return SIMPLE[c];
    }

    static String expansion(char c) {
        return EXPANSIONS.getOrDefault(c, "");
    }

    private static char fold(char c) {
        if (c < 128) {
            return foldAscii(c);
        }
        if (Character.isSurrogate(c) || isOneFormOnly(c)) {
            return c;
        }
        if (Character.isSpaceChar(c) || c == '\u0085') {
            return c == '\u2028' || c == '\u2029' || c == '\u0085' ? '\n' : ' ';
        }
        int type = Character.getType(c);
        if (type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.CONTROL) {
            return DROPPED;
        }
        if (type == Character.DASH_PUNCTUATION || c == '\u2212' || c == '\u2015') {
            return '-';
        }
        return foldSign(c);
    }

    // CJK and Hangul: most characters there are, and none has another form.
    private static boolean isOneFormOnly(char c) {
        return c >= 0x3400 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7A3;
    }

    private static char foldAscii(char c) {
        return switch (c) {
            case '\r', 0 -> DROPPED;
            case '`' -> '\'';
            case '\f', '\u000B' -> '\n';
            default -> Character.toUpperCase(c);
        };
    }

    private static char foldSign(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u2032', '\u00B4', '\u02B9', '\u02BC' -> '\'';
            case '\u201C', '\u201D', '\u2033' -> '"';
            case '×', '✕', '＊', '∗' -> c == '×' || c == '✕' ? 'X' : '*';
            case '￥' -> '¥';
            case 'Ø', 'ø' -> 'O';
            case 'Ł', 'ł' -> 'L';
            case 'Đ', 'đ' -> 'D';
            case 'ı' -> 'I';
            case '丨' -> '|';
            default -> foldLetter(c);
        };
    }

    private static char foldLetter(char c) {
        String folded = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        if (c < 0x2000) {
            folded = MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD))
                    .replaceAll("");
        }
        folded = folded.toUpperCase(Locale.ROOT);
        if (folded.isEmpty()) {
            return DROPPED;
        }
        if (folded.length() == 1) {
            return folded.charAt(0);
        }
        if (folded.length() > LONGEST_EXPANSION) {
            return c;
        }
        EXPANSIONS.put(c, folded);
        return EXPANDS;
    }
}
