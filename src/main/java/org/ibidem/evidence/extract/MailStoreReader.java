package org.ibidem.evidence.extract;

import com.pff.PSTException;
import com.pff.PSTFile;
import com.pff.PSTFolder;
import com.pff.PSTMessage;
import com.pff.PSTObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads stores of Outlook and Exchange (PST, OST; MS-PST; with and without Unicode): each message, meeting, contact or task is a member that
 * knows its folder and its node in the store; what stands in the text are the folders with how much each holds.
 */
final class MailStoreReader implements Reader {
    private static final int MAX_FOLDERS = 20_000;
    private static final int MAX_DEPTH = 64;
    private static final int NODE_KIND = 0x1F;
    /** A folder that only shows what a search found, which lies in other folders. */
    private static final int SEARCH_FOLDER = 3;

    /** What was found as it goes. */
    private static final class Listing {
        private final List<String> folders = new ArrayList<>();
        private final Set<Long> seen = new HashSet<>();
        private int broken;
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/vnd.ms-outlook-pst");
    }

    @Override
    public Extracted read(Given given) throws IOException {
        try {
            PSTFile store = new PSTFile(given.file());
            try {
                return given.found(read(store, given.members()));
            } finally {
                store.close();
            }
        } catch (PSTException e) {
            throw new IOException(e);
        }
    }

    private static Extracted read(PSTFile store, Members members) throws IOException, PSTException {
        Listing listing = new Listing();
        folder(store.getRootFolder(), "", 0, listing, members);
        Extracted read = TextPages.cut(String.join("\n", listing.folders), Extracted.About.of(store.getMessageStore().getDisplayName(), "", "", ""));
        return listing.broken > 0 ? read.alsoBecause("members.broken\t" + listing.broken) : read;
    }

    /** A folder that cannot be listed must not cost the others; a store that says a folder is within itself is not followed. */
    private static void folder(PSTFolder folder, String path, int depth, Listing listing, Members members) {
        if (depth > MAX_DEPTH || listing.folders.size() >= MAX_FOLDERS || !listing.seen.add(folder.getDescriptorNodeId())) return;
        if ((folder.getDescriptorNodeId() & NODE_KIND) == SEARCH_FOLDER) return;
        int before = members.taken().size();
        items(folder, path, listing, members);
        int count = members.taken().size() - before;
        if (!path.isEmpty()) listing.folders.add(count == 0 ? path : path + "\t" + count);
        try {
            for (PSTFolder inner : folder.getSubFolders()) folder(inner, step(path, inner.getDisplayName()), depth + 1, listing, members);
        } catch (IOException | PSTException | RuntimeException e) {
            listing.broken++;
        }
    }

    private static void items(PSTFolder folder, String path, Listing listing, Members members) {
        for (int i = 0; i < folder.getContentCount() && !members.isFull(); i++) {
            try {
                folder.moveChildCursorTo(i);
                PSTObject child = folder.getNextChild();
                if (child == null) return;
                if (child instanceof PSTMessage message) take(message, path, members);
            } catch (IOException | PSTException | RuntimeException e) {
                listing.broken++;
            }
        }
    }

    private static void take(PSTMessage message, String path, Members members) throws IOException, PSTException {
        List<Extracted.Field> fields = new ArrayList<>();
        fields.add(new Extracted.Field("folder", path));
        fields.add(new Extracted.Field("store-node", "0x" + Long.toHexString(message.getDescriptorNodeId())));
        fields.add(new Extracted.Field("message-class", message.getMessageClass()));
        String subject = message.getSubject().isBlank() ? "message-" + (members.taken().size() + 1) : message.getSubject();
        String changed = message.getLastModificationTime() == null ? "" : message.getLastModificationTime().toInstant().toString();
        try (InputStream written = StoredMail.written(message)) {
            members.add(new Members.Label(step(path, subject) + ".eml", changed, "", "", List.copyOf(fields)), written);
        }
    }

    /** A path one step further; what would part the step in two is an underline within it. */
    static String step(String path, String name) {
        String step = name.replaceAll("[/\\\\\\p{Cntrl}]", "_").strip();
        return path.isEmpty() ? step : path + "/" + step;
    }
}
