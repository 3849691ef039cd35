package org.ibidem.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small made lists in the forms in which authorities publish theirs. Nobody in them exists. */
public final class Samples {
    /** As the Security Council writes it. */
    public static final String UN = """
        <?xml version="1.0" encoding="UTF-8"?>
        <CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z"><INDIVIDUALS>
        <INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>AMARO</FIRST_NAME><SECOND_NAME>VELTRANI</SECOND_NAME><UN_LIST_TYPE>XYZ</UN_LIST_TYPE>
        <REFERENCE_NUMBER>XYi.001</REFERENCE_NUMBER><LISTED_ON>2016-10-13</LISTED_ON><NAME_ORIGINAL_SCRIPT>فلتراني</NAME_ORIGINAL_SCRIPT>
        <NATIONALITY><VALUE>Nowhere</VALUE></NATIONALITY><NEW_THING>later</NEW_THING>
        <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Omar Veltran; Amaru Veltrani</ALIAS_NAME></INDIVIDUAL_ALIAS>
        <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Baker</ALIAS_NAME></INDIVIDUAL_ALIAS>
        <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1964-06-18</DATE></INDIVIDUAL_DATE_OF_BIRTH>
        <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>PX 381420</NUMBER></INDIVIDUAL_DOCUMENT></INDIVIDUAL>
        </INDIVIDUALS><ENTITIES><ENTITY><DATAID>2</DATAID><FIRST_NAME>KESTREL HARBOUR TRADING CO</FIRST_NAME><REFERENCE_NUMBER>XYe.002</REFERENCE_NUMBER>
        <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Old Harbour Bank</ALIAS_NAME></ENTITY_ALIAS></ENTITY></ENTITIES></CONSOLIDATED_LIST>
        """;
    /** As OFAC writes it. */
    public static final String SDN = """
        36,"KESTREL LINES S.A.",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"a.k.a. 'KLS'."
        77,"DRAVIK, Ilmo Petrus","individual","NPWMD] [IFSR",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 05 Dec 1959; POB Somewhere; nationality Nowhere; Passport X1234567 (Nowhere)."
        \u001a""";
    /** Its aliases, a file of their own. */
    public static final String ALT = "36,1,\"fka\",\"KESTREL SHIPPING\",-0- \n77,2,\"aka\",\"DRAWIK, Ilmo\",-0- \n";
    /** Its addresses, a file of their own. */
    public static final String ADD = "36,5,\"1 Harbour Road\",\"Port Town\",\"Nowhere\",-0- \n";
    /** As EU legal acts are transcribed. */
    public static final String EU = """
        celex,recordId,programKey,annex,measure,startDate,reason,schema,name,alias,weakAlias,previousName,country,nationality,birthDate,passportNumber,mystery
        32099R0001,7,EU-XYZ,I.A,Asset freeze,16.10.2017,"Trades in; things. Director of ‘Tallowmere’, a Glastonmoor front.",Person,KANG Chul Rim,강철림; "Kang; the elder",Rim,,,Nowhere,4 Apr. 1944,A77 (expired),?
        32099R0001,7,EU-XYZ,I.A,Asset freeze,16.10.2017,,Company,Glastonmoor Corporation,Glastonmoor International; Amber Golden Services,,Old Moor,Nowhere,,,,
        """;
    /** As OpenSanctions and FollowTheMoney write it. */
    public static final String JSON = """
        {"id":"NK-1","caption":"Crimson Dawn","schema":"Organization","last_seen":"2026-06-09T20:32:01","properties":{"name":["Crimson Dawn","Rote Dämmerung"],"weakAlias":["CD"],"topics":["sanction"]}}
        {"id":"NK-2","schema":"Address","properties":{"full":["1 Road"]}}
        """;

    private Samples() {}

    /** Writes a file. */
    public static Path file(Path folder, String name, String text) {
        try {
            return Files.writeString(Files.createDirectories(folder).resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
