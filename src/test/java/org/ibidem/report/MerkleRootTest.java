package org.ibidem.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The roots are those by which implementations of RFC 6962 are compared. */
class MerkleRootTest {
    @Test
    void theRootIsThatOfTheStandard() {
        assertThat(MerkleRoot.of(List.of())).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(MerkleRoot.of(List.of(""))).isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(MerkleRoot.of(List.of("", "00"))).isEqualTo("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        assertThat(MerkleRoot.of(List.of("", "00", "10"))).isEqualTo("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
    }

    @Test
    void theOrderOfTheDocumentsMatters() {
        assertThat(MerkleRoot.of(List.of("00", "10"))).isNotEqualTo(MerkleRoot.of(List.of("10", "00")));
    }
}
