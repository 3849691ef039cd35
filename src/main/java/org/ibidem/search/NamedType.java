package org.ibidem.search;

import java.io.IOException;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;

/** What is of any type that people call by this name, as in {@code type:picture}. */
final class NamedType extends MultiTermQuery {
    private final String name;
    private final TypeNames names;

    NamedType(String name, TypeNames names) {
        super(Fields.TYPE, CONSTANT_SCORE_BLENDED_REWRITE);
        this.name = name;
        this.names = names;
    }

    @Override
    protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
        return new FilteredTermsEnum(terms.iterator(), false) {
            @Override
            protected AcceptStatus accept(BytesRef type) {
                return names.isCalled(type.utf8ToString(), name) ? AcceptStatus.YES : AcceptStatus.NO;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(field)) visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return Fields.TYPE + ":" + name;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && name.equals(((NamedType) other).name) && names.equals(((NamedType) other).names);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + name.hashCode();
    }
}
