package org.ibidem.evidence.extract;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.file.FileSystemDirectory;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.ibidem.model.EvidenceStatus;

/** Looks at a picture: how large it is, how many pages it has, and what camera, programs and places it names. */
final class PictureReader implements Reader {
    /** Drawings that hold their words as words. */
    private static final Set<String> WORDED = Set.of("image/svg+xml", "image/emf", "image/wmf");
    private static final int MAX_FIELDS = 400;
    private static final int MAX_VALUE = 1_000;

    /** Its pages and the size of the first, in pixels; empty when nobody can tell. */
    private record Look(int pages, String size) {}

    @Override
    public boolean reads(String mediaType) {
        return mediaType.startsWith("image/") && !WORDED.contains(mediaType);
    }

    @Override
    public Extracted read(Given given) throws IOException {
        Look look = look(given.file());
        List<Extracted.Field> fields = new ArrayList<>();
        String taken = "";
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(given.file());
            taken = taken(metadata);
            place(metadata, fields);
            all(metadata, fields);
        } catch (ImageProcessingException | IOException e) {
            fields.clear();
        }
        Extracted.About about = new Extracted.About("", "", "", taken, "", List.copyOf(fields));
        return Extracted.read(EvidenceStatus.NO_TEXT, "image.noText" + look.size(), about, Extracted.Content.of(look.pages(), List.of()));
    }

    private static Look look(File file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(file)) {
            Iterator<ImageReader> readers = in == null ? List.<ImageReader>of().iterator() : ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return new Look(1, "");
            ImageReader reader = readers.next();
            reader.setInput(in);
            String size = "Of\t" + reader.getWidth(0) + " × " + reader.getHeight(0);
            int pages = pages(reader);
            reader.dispose();
            return new Look(pages, size);
        } catch (IOException | RuntimeException e) {
            return new Look(1, "");
        }
    }

    /** How many pages an opened picture has; pictures that move have one. */
    static int pages(ImageReader reader) throws IOException {
        return reader.getFormatName().toLowerCase(Locale.ROOT).startsWith("tif") ? Math.clamp(reader.getNumImages(true), 1, Limits.PAGES) : 1;
    }

    /** When the picture says it was taken. Cameras do not know their time zone; UTC is assumed, as the field itself tells. */
    private static String taken(Metadata metadata) {
        ExifSubIFDDirectory exif = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        Date date = exif == null ? null : exif.getDateOriginal();
        return date == null ? "" : date.toInstant().toString();
    }

    private static void place(Metadata metadata, List<Extracted.Field> fields) {
        GpsDirectory gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        GeoLocation place = gps == null ? null : gps.getGeoLocation();
        if (place != null && !place.isZero()) {
            fields.add(new Extracted.Field("geo", String.format(Locale.ROOT, "%.6f,%.6f", place.getLatitude(), place.getLongitude())));
        }
    }

    private static void all(Metadata metadata, List<Extracted.Field> fields) {
        for (Directory directory : metadata.getDirectories()) {
            // Its name and time are those of the copy that is read, not of the file that was taken in.
            if (directory instanceof FileSystemDirectory) continue;
            for (Tag tag : directory.getTags()) {
                String value = tag.getDescription();
                if (value == null || value.isBlank() || tag.getTagName().startsWith("Unknown") || fields.size() >= MAX_FIELDS) continue;
                fields.add(new Extracted.Field(directory.getName() + "/" + tag.getTagName(), value.substring(0, Math.min(MAX_VALUE, value.length()))));
            }
        }
    }
}
