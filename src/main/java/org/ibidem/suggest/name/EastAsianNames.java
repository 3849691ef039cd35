package org.ibidem.suggest.name;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in Hangul and Han, which has no capitals: a family name with a title beside it, a legal form, the name of a place. */
final class EastAsianNames {
    private static final String FAMILY = "김이리박최정강조윤장임림한오서신권황안송류유전홍고문양량손배백허남심노로하곽성차주우구나라민진지엄채원천방공현함변염여려추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용룡태계";
    private static final String TITLE = "(?:씨|님|대표|회장|사장|이사|국장|부장|과장|위원장|위원|대사|총장|소장|지배인|총리|장관|의원|교수|기자|동지|장군|대변인|대통령|비서|참사)";
    private static final String HAN_FAMILY = "[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鐘姜崔谭譚廖范汪陆陸金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙龍贺顾毛郝龚邵万钱严武洪]";
    private static final String HAN_TITLE = "(?:先生|女士|小姐|经理|總經理|总经理|董事长|董事長|总裁|總裁|主席|部长|部長|书记|教授|主任|律师|代表|大使)";
    private static final String NOT_IN_NAMES = "的在与與和是由从從于於向对對及或了有為为被把将將，。、；：（）《》“”\\s";
    /** Places this far apart are looked at together; names reach no farther than {@link #BESIDE} beyond their letters. */
    private static final int APART = 64;
    private static final int BESIDE = 24;
    private static final List<Kind> KINDS = List.of(
        kind(NameKind.ORGANISATION, .85, "(?:주식회사|\\(주\\)|㈜) ?(?<v>[가-힣A-Za-z0-9]{2,20})"),
        kind(NameKind.ORGANISATION, .75, "(?<![가-힣])(?<v>[가-힣]{1,15}(?:주식회사|회사|그룹|은행|대학교|대학|연구소|연구원|무역총회사|총회사|총국|정찰총국|위원회|협회|재단|센터|상사|공사|노동당|인민군|외무성|국방성|통일부|외교부|국정원))(?=$|[^가-힣]|[은는이가을를의와과에로도만])"),
        kind(NameKind.PERSON, .8, "(?<![가-힣])(?<v>[가-힣]{3})(?= ?" + TITLE + "(?:$|[^가-힣]|[은는이가을를의와과에도]))"),
        kind(NameKind.PERSON, .8, "(?<![가-힣])(?<v>[가-힣]{2,3})(?= ?[(（][\\p{IsHan}A-Z])"),
        kind(NameKind.ORGANISATION, .85, "(?<v>[\\p{IsHan}&&[^" + NOT_IN_NAMES + "]]{2,24}(?:有限公司|股份公司|公司|集团|集團|大学|大學|银行|銀行|研究所|研究院|委员会|委員會|总局|總局|协会|協會))"),
        kind(NameKind.PERSON, .75, "(?<v>" + HAN_FAMILY + "\\p{IsHan}{1,2})(?=" + HAN_TITLE + ")"),
        kind(NameKind.PLACE, .6, "(?<v>[\\p{IsHan}&&[^" + NOT_IN_NAMES + "]]{2,4}(?:省|市|自治区|自治州))"));
    private final WordLists lists;

    private record Kind(NameKind kind, double score, Pattern pattern) {
        /** Three syllables before a title are a name when the first is that of a family: a test of each letter against them all costs a hundred times more. */
        boolean isName(String value) {
            return kind != NameKind.PERSON || value.charAt(0) < '가' || FAMILY.indexOf(value.charAt(0)) >= 0;
        }
    }

    private static Kind kind(NameKind kind, double score, String pattern) {
        return new Kind(kind, score, Pattern.compile(pattern));
    }

    EastAsianNames(WordLists lists) {
        this.lists = lists;
    }

    /** Tells every name in a text. Only where such letters stand is it looked for, for each of these patterns is dear. */
    void in(String text, Consumer<Name> found) {
        int from = next(text, 0);
        while (from < text.length()) {
            int end = from;
            for (int at = from; at < text.length() && at - end <= APART; at = next(text, at + 1)) end = at + 1;
            between(text, Math.max(0, from - BESIDE), Math.min(text.length(), end + BESIDE), found);
            from = next(text, end);
        }
    }

    /** The first Han letter or syllable of Hangul from here on. */
    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) < 0x3400 || text.charAt(at) > 0xd7a3)) at++;
        return at;
    }

    private void between(String text, int from, int end, Consumer<Name> found) {
        for (Kind each : KINDS) {
            Matcher m = each.pattern().matcher(text).region(from, end).useTransparentBounds(true).useAnchoringBounds(false);
            while (m.find()) if (each.isName(m.group("v"))) found.accept(new Name(each.kind(), m.group("v"), m.start("v"), m.end("v"), each.score()));
        }
        for (String place : lists.places) {
            if (place.charAt(0) >= 0x3400) eachPlace(text, place, from, end, found);
        }
    }

    private static void eachPlace(String text, String place, int from, int end, Consumer<Name> found) {
        for (int at = text.indexOf(place, from, end); at >= 0; at = text.indexOf(place, at + place.length(), end)) {
            if (at == 0 || !Character.isLetter(text.charAt(at - 1))) found.accept(new Name(NameKind.PLACE, place, at, at + place.length(), .7));
        }
    }
}
