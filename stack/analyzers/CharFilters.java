package rasid.analysis;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.index.analysis.AbstractCharFilterFactory;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** What changes the text before it is cut into tokens. */
final class CharFilters {
    private CharFilters() {}

    static Map<String, AnalysisProvider<CharFilterFactory>> all() {
        return Map.of(
            "html_strip",
            (index, environment, name, settings) -> {
                Set<String> kept = Set.copyOf(settings.getAsList("escaped_tags"));
                return factory(name, text -> new HTMLStripCharFilter(text, kept));
            },
            "mapping",
            AnalysisPlugin.requiresAnalysisSettings((index, environment, name, settings) -> {
                List<String> rules = Analysis.getWordList(environment, settings, "mappings");
                if (rules == null) {
                    throw new IllegalArgumentException("mapping requires either `mappings` or `mappings_path` to be configured");
                }
                NormalizeCharMap map = mapOf(rules);
                return normalizing(name, text -> new MappingCharFilter(map, text));
            }),
            "pattern_replace",
            AnalysisPlugin.requiresAnalysisSettings((index, environment, name, settings) -> {
                Pattern pattern = Regex.compile(TokenFilters.required(settings, "pattern"), settings.get("flags"));
                String replacement = settings.get("replacement", "");
                return normalizing(name, text -> new PatternReplaceCharFilter(pattern, replacement, text));
            })
        );
    }

    /** Reads rules of the form {@code from => to}; the last arrow counts, as in the full distribution. */
    private static NormalizeCharMap mapOf(List<String> rules) {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (String rule : rules) {
            int arrow = rule.lastIndexOf("=>");
            if (arrow < 0) {
                throw new IllegalArgumentException("Invalid Mapping Rule : [" + rule + "]");
            }
            map.add(unescaped(rule.substring(0, arrow).trim()), unescaped(rule.substring(arrow + 2).trim()));
        }
        return map.build();
    }

    /** Resolves the escapes that let a rule hold a space, an arrow or an invisible character. */
    private static String unescaped(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign != '\\') {
                result.append(sign);
                continue;
            }
            if (++at == text.length()) {
                throw new IllegalArgumentException("Invalid escaped char in [" + text + "]");
            }
            char escaped = text.charAt(at);
            switch (escaped) {
                case 'n' -> result.append('\n');
                case 't' -> result.append('\t');
                case 'r' -> result.append('\r');
                case 'b' -> result.append('\b');
                case 'f' -> result.append('\f');
                case 'u' -> {
                    if (at + 4 >= text.length()) {
                        throw new IllegalArgumentException("Invalid escaped char in [" + text + "]");
                    }
                    result.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                    at += 4;
                }
                default -> result.append(escaped);
            }
        }
        return result.toString();
    }

    private static CharFilterFactory factory(String name, UnaryOperator<Reader> wrap) {
        return new AbstractCharFilterFactory(name) {
            @Override
            public Reader create(Reader text) {
                return wrap.apply(text);
            }
        };
    }

    /** A filter that also works in the normalizers of keyword fields. */
    private static CharFilterFactory normalizing(String name, UnaryOperator<Reader> wrap) {
        class Normalizing extends AbstractCharFilterFactory implements NormalizingCharFilterFactory {
            Normalizing() {
                super(name);
            }

            @Override
            public Reader create(Reader text) {
                return wrap.apply(text);
            }
        }
        return new Normalizing();
    }
}
