package org.ibidem.evidence.extract;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a small mail store (MS-PST), with Unicode or without: nodes of properties and tables, each on one heap of one block. */
final class MailStoreFile {
    static final int TEXT = 0x1F;
    static final int INT = 3;
    static final int BINARY = 0x102;
    static final int TIME = 0x40;
    private static final int PAGE = 512;
    private final boolean isUnicode;
    private final Charset charset;
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final TreeMap<Integer, int[]> nodes = new TreeMap<>();
    private final TreeMap<Integer, int[]> blocks = new TreeMap<>();
    private int nextBlock = 4;

    MailStoreFile(boolean isUnicode, Charset charset) {
        this.isUnicode = isUnicode;
        this.charset = isUnicode ? StandardCharsets.UTF_16LE : charset;
        file.writeBytes(new byte[PAGE * 2]);
        node(0x61, properties(Map.of(2, new byte[16], 3, new byte[8], 4, new byte[4])), 0);
    }

    /** A node of its own; {@code parts} is the block that lists its sub-nodes, or 0. */
    void node(int id, byte[] content, int parts) {
        nodes.put(id, new int[] {block(content, 0), parts});
    }

    /** The block that lists sub-nodes. */
    int parts(Map<Integer, byte[]> contents) {
        ByteBuffer list = buffer(8 + contents.size() * 3 * word());
        list.put((byte) 2).put((byte) 0).putShort((short) contents.size());
        if (isUnicode) list.putInt(0);
        new TreeMap<>(contents).forEach((id, content) -> {
            number(list, id);
            number(list, block(content, 0));
            number(list, 0);
        });
        return block(Arrays.copyOf(list.array(), list.position()), 2);
    }

    private int word() {
        return isUnicode ? 8 : 4;
    }

    private void number(ByteBuffer to, int value) {
        if (isUnicode) to.putLong(value);
        else to.putInt(value);
    }

    private int block(byte[] content, int internal) {
        int id = nextBlock | internal;
        nextBlock += 4;
        blocks.put(id, new int[] {place(content, 64), content.length});
        return id;
    }

    private int place(byte[] content, int alignment) {
        file.writeBytes(new byte[(alignment - file.size() % alignment) % alignment]);
        int at = file.size();
        file.writeBytes(content);
        file.writeBytes(new byte[16]);
        return at;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private byte[] bytes(Object value) {
        return value instanceof String s ? s.getBytes(charset) : value instanceof Long l ? buffer(8).putLong(l).array() : (byte[]) value;
    }

    private int type(Object value) {
        return switch (value) {
            case String s -> isUnicode ? TEXT : 0x1E;
            case Integer i -> INT;
            case Long l -> TIME;
            default -> BINARY;
        };
    }

    /** Properties by their number. */
    byte[] properties(Map<Integer, ?> values) {
        List<byte[]> heap = new ArrayList<>(List.of(tree(2, 6, 2)));
        ByteBuffer records = buffer(values.size() * 8);
        heap.add(records.array());
        new TreeMap<>(values).forEach((id, value) -> records.putShort(id.shortValue()).putShort((short) type(value)).putInt(cell(value, heap)));
        return heap(0xBC, 1, heap);
    }

    private int cell(Object value, List<byte[]> heap) {
        if (value instanceof Integer number) return number;
        heap.add(bytes(value));
        return heap.size() << 5;
    }

    private static byte[] tree(int key, int entry, int root) {
        return buffer(8).put((byte) 0xB5).put((byte) key).put((byte) entry).put((byte) 0).putInt(root << 5).array();
    }

    /** A table; each row has the same properties, and 0x67F2 is the node it stands for. */
    byte[] table(List<LinkedHashMap<Integer, Object>> rows) {
        return table(rows.getFirst(), rows);
    }

    /** A table without a row. */
    byte[] table() {
        return table(new LinkedHashMap<>(Map.of(0x67F2, 0)), List.of());
    }

    private byte[] table(LinkedHashMap<Integer, Object> like, List<LinkedHashMap<Integer, Object>> rows) {
        List<Integer> columns = List.copyOf(like.keySet());
        int cells = columns.size() * 4;
        int size = cells + 1;
        List<byte[]> heap = new ArrayList<>();
        ByteBuffer info = buffer(22 + columns.size() * 8);
        info.put((byte) 0x7C).put((byte) columns.size()).putShort((short) cells).putShort((short) cells).putShort((short) cells).putShort((short) size);
        info.putInt(1 << 5).putInt(4 << 5).putInt(0);
        for (int i = 0; i < columns.size(); i++) {
            info.putShort((short) type(like.get(columns.get(i)))).putShort(columns.get(i).shortValue()).putShort((short) (i * 4)).put((byte) 4).put((byte) i);
        }
        ByteBuffer index = buffer(rows.size() * (isUnicode ? 8 : 6));
        ByteBuffer matrix = buffer(rows.size() * size);
        heap.addAll(List.of(tree(4, isUnicode ? 4 : 2, 3), info.array(), index.array(), matrix.array()));
        for (int i = 0; i < rows.size(); i++) {
            index.putInt((Integer) rows.get(i).get(0x67F2));
            if (isUnicode) index.putInt(i);
            else index.putShort((short) i);
            for (int column : columns) matrix.putInt(cell(rows.get(i).get(column), heap));
            matrix.put((byte) 0xFF);
        }
        return heap(0x7C, 2, heap);
    }

    private static byte[] heap(int kind, int root, List<byte[]> items) {
        int end = 12 + items.stream().mapToInt(i -> i.length).sum();
        ByteBuffer heap = buffer(end + 4 + (items.size() + 1) * 2);
        heap.putShort((short) end).put((byte) 0xEC).put((byte) kind).putInt(root << 5).putInt(0);
        items.forEach(heap::put);
        heap.putShort((short) items.size()).putShort((short) 0);
        int at = 12;
        for (byte[] item : items) {
            heap.putShort((short) at);
            at += item.length;
        }
        return heap.putShort((short) at).array();
    }

    /** The whole file. */
    byte[] written() {
        ByteBuffer nodePage = buffer(PAGE);
        nodes.forEach((id, node) -> {
            number(nodePage, id);
            number(nodePage, node[0]);
            number(nodePage, node[1]);
            number(nodePage, 0);
        });
        ByteBuffer blockPage = buffer(PAGE);
        blocks.forEach((id, block) -> {
            number(blockPage, id);
            number(blockPage, block[0]);
            blockPage.putShort((short) block[1]).putShort((short) 2);
            if (isUnicode) blockPage.putInt(0);
        });
        int nodeTree = place(counted(nodePage, nodes.size(), 0x81), PAGE);
        int blockTree = place(counted(blockPage, blocks.size(), 0x80), PAGE);
        ByteBuffer whole = ByteBuffer.wrap(file.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        whole.put("!BDN".getBytes(StandardCharsets.US_ASCII)).putInt(0).putShort((short) 0x4D53).put((byte) (isUnicode ? 23 : 14));
        whole.putInt(isUnicode ? 224 : 188, nodeTree).putInt(isUnicode ? 240 : 196, blockTree);
        return whole.array();
    }

    private byte[] counted(ByteBuffer page, int entries, int kind) {
        int after = isUnicode ? 496 : 500;
        return page.put(isUnicode ? 488 : 496, (byte) entries).put(after, (byte) kind).put(after + 1, (byte) kind).array();
    }
}
