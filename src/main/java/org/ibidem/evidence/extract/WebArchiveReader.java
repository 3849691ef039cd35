package org.ibidem.evidence.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.ibidem.model.EvidenceStatus;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.Warcinfo;

/** Reads web archives (WARC, ISO 28500): each answer of a server is a member with its address, its time and its digest. */
final class WebArchiveReader implements Reader {
    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/warc");
    }

    @Override
    public Extracted read(Given given) throws IOException {
        List<String> listing = new ArrayList<>();
        List<Extracted.Field> fields = new ArrayList<>();
        try (WarcReader warc = new WarcReader(given.file().toPath())) {
            warc.setLenient(true);
            for (WarcRecord record : warc) {
                if (record instanceof Warcinfo info) info.fields().map().forEach((name, values) -> fields.add(new Extracted.Field("warcinfo/" + name, String.join("; ", values))));
                if (record instanceof WarcResponse || record instanceof WarcResource) take((WarcTargetRecord) record, given.members(), listing);
                if (given.members().isFull()) break;
            }
        } catch (IOException | RuntimeException e) {
            if (listing.isEmpty()) throw e;
            return given.found(read(listing, fields).because("members.broken\t1"));
        }
        if (listing.isEmpty()) return Extracted.refused(EvidenceStatus.NO_TEXT, "file.empty");
        return given.found(read(listing, fields));
    }

    private static Extracted read(List<String> listing, List<Extracted.Field> fields) {
        return TextPages.cut(String.join("\n", listing), new Extracted.About("", "", "", "", "", List.copyOf(fields)));
    }

    private static void take(WarcTargetRecord record, Members members, List<String> listing) throws IOException {
        String url = record.target();
        List<Extracted.Field> fields = new ArrayList<>();
        fields.add(new Extracted.Field("warc-record-id", record.id().toString()));
        record.payloadDigest().ifPresent(d -> fields.add(new Extracted.Field("warc-payload-digest", d.toString())));
        record.headers().first("WARC-IP-Address").ifPresent(ip -> fields.add(new Extracted.Field("warc-ip-address", ip)));
        String status = "";
        MessageBody body = record.body();
        if (record instanceof WarcResponse response && response.contentType().base().toString().equals("application/http")) {
            status = Integer.toString(response.http().status());
            fields.add(new Extracted.Field("http-status", status));
            response.http().headers().map().forEach((name, values) -> fields.add(new Extracted.Field("http/" + name, String.join("; ", values))));
            body = response.http().bodyDecoded();
        }
        listing.add(record.date() + "\t" + status + "\t" + url);
        try (InputStream in = body.stream()) {
            members.add(new Members.Label(name(url), "", record.date().toString(), url, List.copyOf(fields)), in);
        }
    }

    /** What a person would call the page: the last step of its path, or the whole address. */
    static String name(String url) {
        String path = url.replaceFirst("[?#].*", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isEmpty() ? url : last;
    }
}
