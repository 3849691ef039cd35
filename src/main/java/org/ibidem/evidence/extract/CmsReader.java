package org.ibidem.evidence.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.CompressedData;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.DigestedData;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.TimeStampAndCRL;
import org.bouncycastle.asn1.cms.TimeStampedData;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.x509.Certificate;
import org.ibidem.evidence.extract.Extracted.Field;
import org.ibidem.model.EvidenceStatus;

/**
 * Reads what is signed, compressed or stamped with a time (CMS, RFC 5652; compressed, RFC 3274; time-stamped, RFC 5544): what was signed is
 * a member, whose certificates are named. No signature is checked.
 */
final class CmsReader implements Reader {
    private static final Set<String> TYPES = Set.of("application/timestamped-data", "application/pkcs7-signature", "application/pkcs7-mime", "application/x-pkcs7-signature",
        "application/x-pkcs7-mime", "application/x-pkcs7-certificates");
    private static final Set<ASN1ObjectIdentifier> LOCKED = Set.of(CMSObjectIdentifiers.envelopedData, CMSObjectIdentifiers.signedAndEnvelopedData,
        CMSObjectIdentifiers.encryptedData, CMSObjectIdentifiers.authEnvelopedData);

    /** What was found as it goes. */
    private static final class Findings {
        private final List<String> certificates = new ArrayList<>();
        private final List<Field> fields = new ArrayList<>();
        private String name = "";
        private String stamped = "";
    }

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public Extracted read(Given given) throws IOException {
        ContentInfo info;
        try (ASN1InputStream in = new ASN1InputStream(given.bytes())) {
            info = ContentInfo.getInstance(in.readObject());
        }
        if (LOCKED.contains(info.getContentType())) return Extracted.lockedTo("certificate", "pdf.certificate");
        Findings found = new Findings();
        found.name = given.name().replaceFirst("\\.(?i:tsd|p7\\w?)$", "");
        InputStream content = content(info, found);
        if (content != null) take(content, found, given.members());
        Extracted.About about = new Extracted.About("", "", "", found.stamped, "", List.copyOf(found.fields));
        if (!found.certificates.isEmpty()) return given.found(TextPages.cut(String.join("\n", found.certificates), about));
        String reason = content == null ? "file.empty" : "members.found\t1";
        return given.found(Extracted.read(EvidenceStatus.NO_TEXT, reason, about, Extracted.Content.NONE));
    }

    private static void take(InputStream content, Findings found, Members members) throws IOException {
        byte[] head = content.readNBytes(Short.MAX_VALUE);
        boolean isPart = new String(head, StandardCharsets.ISO_8859_1).stripLeading().matches("(?is)(content-|mime-version:).*");
        String name = isPart && !found.name.endsWith(".eml") ? found.name + ".eml" : found.name;
        members.add(new Members.Label(name, "", found.stamped, "", List.of()), new SequenceInputStream(new ByteArrayInputStream(head), content));
    }

    /** What it was put around, or {@code null} when that is kept elsewhere. */
    private static InputStream content(ContentInfo info, Findings found) throws IOException {
        ASN1ObjectIdentifier type = info.getContentType();
        ASN1Encodable inner = info.getContent();
        if (type.equals(CMSObjectIdentifiers.signedData)) return signed(SignedData.getInstance(inner), found);
        if (type.equals(CMSObjectIdentifiers.digestedData)) return bytes(DigestedData.getInstance(inner).getEncapContentInfo());
        if (type.equals(CMSObjectIdentifiers.timestampedData)) return stamped(TimeStampedData.getInstance(inner), found);
        if (type.equals(CMSObjectIdentifiers.data)) return ASN1OctetString.getInstance(inner).getOctetStream();
        if (!type.equals(CMSObjectIdentifiers.compressedData)) throw new IOException("unknown content " + type);
        InputStream packed = bytes(CompressedData.getInstance(inner).getEncapContentInfo());
        return packed == null ? null : new InflaterInputStream(packed);
    }

    private static InputStream bytes(ContentInfo encapsulated) {
        return encapsulated.getContent() instanceof ASN1OctetString octets ? octets.getOctetStream() : null;
    }

    private static InputStream signed(SignedData data, Findings found) {
        ASN1Set certificates = data.getCertificates();
        for (int i = 0; certificates != null && i < certificates.size(); i++) {
            if (certificates.getObjectAt(i) instanceof ASN1Sequence) certificate(Certificate.getInstance(certificates.getObjectAt(i)), found);
        }
        return bytes(data.getEncapContentInfo());
    }

    private static void certificate(Certificate certificate, Findings found) {
        found.certificates.add(certificate.getSubject() + "\t" + certificate.getIssuer() + "\t" + certificate.getSerialNumber().getValue().toString(16) + "\t"
            + certificate.getStartDate().getDate().toInstant() + "\t" + certificate.getEndDate().getDate().toInstant());
    }

    private static InputStream stamped(TimeStampedData data, Findings found) throws IOException {
        if (data.getDataUri() != null) found.fields.add(new Field("data-uri", data.getDataUri().getString()));
        if (data.getMetaData() != null && data.getMetaData().getFileName() != null) found.name = data.getMetaData().getFileName().getString();
        if (data.getTemporalEvidence().getTstEvidence() != null) {
            for (TimeStampAndCRL stamp : data.getTemporalEvidence().getTstEvidence().toTimeStampAndCRLArray()) stamp(stamp, found);
        }
        return data.getContent() == null ? null : data.getContent().getOctetStream();
    }

    /** The first stamp is the oldest; the others renew it. */
    private static void stamp(TimeStampAndCRL stamp, Findings found) throws IOException {
        SignedData token = SignedData.getInstance(stamp.getTimeStampToken().getContent());
        signed(token, found);
        try {
            String time = TSTInfo.getInstance(ASN1OctetString.getInstance(token.getEncapContentInfo().getContent()).getOctets()).getGenTime().getDate().toInstant().toString();
            found.fields.add(new Field("time-stamp", time));
            if (found.stamped.isEmpty()) found.stamped = time;
        } catch (ParseException e) {
            throw new IOException(e);
        }
    }
}
