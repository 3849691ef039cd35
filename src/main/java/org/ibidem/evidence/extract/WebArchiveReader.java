package org.ibidem.evidence.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ibidem.model.EvidenceStatus;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.Warcinfo;

/** Reads web archives (WARC, ISO 28500): each answer of a server is a member with its address, its time and its digest, which is compared. */
final class WebArchiveReader implements Reader {
    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/warc");
    }

    @Override
    public Extracted read(Given given) throws IOException {
        Listing listing = new Listing();
        try (WarcReader warc = new WarcReader(given.file().toPath())) {
            warc.setLenient(true);
            for (WarcRecord record : warc) {
                listing.takeOrCount(record, given.members());
                if (given.members().isFull()) break;
            }
        } catch (IOException | RuntimeException e) {
            if (listing.isEmpty()) throw e;
            if (!listing.endsCut) listing.broken++;
        }
        if (listing.isEmpty()) return Extracted.refused(EvidenceStatus.NO_TEXT, "file.empty");
        return given.found(listing.read());
    }

    /** What is meant by what was sent. */
    private interface Meaning {
        InputStream of(InputStream sent) throws IOException;
    }

    /** What is in an archive: a line a capture, what it says of itself, and how many captures could not be had, or not whole. */
    private static final class Listing {
        final List<String> lines = new ArrayList<>();
        final List<Extracted.Field> fields = new ArrayList<>();
        int broken;
        int cut;
        int beside;
        int differing;
        boolean endsCut;

        boolean isEmpty() {
            return lines.isEmpty() && broken == 0;
        }

        Extracted read() {
            Extracted read = TextPages.cut(String.join("\n", lines), new Extracted.About("", "", "", "", "", List.copyOf(fields)));
            List<String> reasons = new ArrayList<>();
            if (broken > 0 && cut > 0) reasons.add("members.brokenAndCut\t" + broken + "\t" + cut);
            else if (broken > 0) reasons.add("members.broken\t" + broken);
            else if (cut > 0) reasons.add("members.cut\t" + cut);
            if (differing > 0) reasons.add("members.differ\t" + differing);
            if (beside > 0) reasons.add("members.beside\t" + beside);
            return read.alsoBecause(String.join("\n", reasons));
        }

        /** One record that is broken spoils itself alone. */
        void takeOrCount(WarcRecord record, Members members) {
            endsCut = false;
            try {
                take(record, members);
            } catch (IOException | RuntimeException e) {
                broken++;
            }
        }

        private void take(WarcRecord record, Members members) throws IOException {
            switch (record) {
                case Warcinfo info -> info.fields().map().forEach((name, values) -> fields.add(new Extracted.Field("warcinfo/" + name, String.join("; ", values))));
                case WarcRevisit again -> lines.add(line(again, "revisit"));
                case WarcResponse answer when answer.contentType().base().toString().equals("application/http") -> takeAnswer(answer, members);
                case WarcResponse _, WarcResource _, WarcConversion _ -> take((WarcTargetRecord) record, "", label((WarcTargetRecord) record), members, record.body().stream(), sent -> sent);
                case WarcRequest _, WarcMetadata _ -> beside++;
                default -> { }
            }
        }

        private void takeAnswer(WarcResponse answer, Members members) throws IOException {
            HttpResponse http = answer.http();
            String status = Integer.toString(http.status());
            List<Extracted.Field> said = label(answer);
            said.add(new Extracted.Field("http-status", status));
            http.headers().map().forEach((name, values) -> said.add(new Extracted.Field("http/" + name, String.join("; ", values))));
            take(answer, status, said, members, http.body().stream(), sent -> AnswerBody.of(http, sent));
        }

        private void take(WarcTargetRecord record, String status, List<Extracted.Field> said, Members members, InputStream sent, Meaning meaning) throws IOException {
            String url = record.target();
            lines.add(line(record, status));
            Optional<PayloadDigest> digested = digested(record, said, sent);
            try (UntilCut in = new UntilCut(meaning.of(digested.<InputStream>map(d -> d).orElse(sent)))) {
                members.add(new Members.Label(name(url), "", record.date().toString(), url, List.copyOf(said)), in);
                endsCut = in.isCut();
                if (endsCut) cut++;
            }
            if (!endsCut) digested.flatMap(PayloadDigest::other).ifPresent(this::tellOther);
        }

        /** Of what was cut short by whoever recorded it, or travelled in chunks, it is not certain which bytes were digested. */
        private static Optional<PayloadDigest> digested(WarcTargetRecord record, List<Extracted.Field> said, InputStream sent) {
            boolean isUncertain = record.headers().first("WARC-Truncated").isPresent() || said.stream().anyMatch(f -> f.name().equalsIgnoreCase("http/Transfer-Encoding"));
            return isUncertain ? Optional.empty() : record.headers().first("WARC-Payload-Digest").flatMap(d -> PayloadDigest.of(sent, d));
        }

        private void tellOther(String digest) {
            differing++;
            lines.set(lines.size() - 1, lines.getLast() + "\tpayload digest differs: " + digest);
        }
    }

    /** A capture of nobody knows what, or when, is a broken one. */
    private static String line(WarcTargetRecord record, String status) {
        return record.date() + "\t" + status + "\t" + Objects.requireNonNull(record.target());
    }

    private static List<Extracted.Field> label(WarcTargetRecord record) {
        List<Extracted.Field> said = new ArrayList<>();
        said.add(new Extracted.Field("warc-record-id", record.id().toString()));
        record.headers().first("WARC-Payload-Digest").ifPresent(d -> said.add(new Extracted.Field("warc-payload-digest", d)));
        record.headers().first("WARC-IP-Address").ifPresent(ip -> said.add(new Extracted.Field("warc-ip-address", ip)));
        return said;
    }

    /** What a person would call the page: the last step of its path, or the whole address. */
    static String name(String url) {
        String path = url.replaceFirst("[?#].*", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isEmpty() ? url : last;
    }
}
