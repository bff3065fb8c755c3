package rasid.analysis;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.classic.ClassicTokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.apache.lucene.analysis.path.PathHierarchyTokenizer;
import org.apache.lucene.analysis.path.ReversePathHierarchyTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.th.ThaiTokenizer;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractTokenizerFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** What cuts a text into tokens. The standard tokenizer is in the server itself. */
final class Tokenizers {
    private final Map<String, AnalysisProvider<TokenizerFactory>> registered = new TreeMap<>();

    static Map<String, AnalysisProvider<TokenizerFactory>> all() {
        return new Tokenizers().registered;
    }

    private Tokenizers() {
        register("keyword", settings -> {
            int buffer = settings.getAsInt("buffer_size", KeywordTokenizer.DEFAULT_BUFFER_SIZE);
            return () -> new KeywordTokenizer(buffer);
        });
        register("whitespace", settings -> {
            int longest = longest(settings);
            return () -> new WhitespaceTokenizer(Tokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, longest);
        });
        register("letter", settings -> LetterTokenizer::new);
        if (ThaiTokenizer.DBBI_AVAILABLE) {
            register("thai", settings -> ThaiTokenizer::new);
        }
        register("classic", settings -> {
            int longest = longest(settings);
            return () -> {
                ClassicTokenizer tokenizer = new ClassicTokenizer();
                tokenizer.setMaxTokenLength(longest);
                return tokenizer;
            };
        });
        register("uax_url_email", settings -> {
            int longest = longest(settings);
            return () -> {
                UAX29URLEmailTokenizer tokenizer = new UAX29URLEmailTokenizer();
                tokenizer.setMaxTokenLength(longest);
                return tokenizer;
            };
        });
        register("pattern", settings -> {
            var pattern = Regex.compile(settings.get("pattern", "\\W+"), settings.get("flags"));
            int group = settings.getAsInt("group", -1);
            return () -> new PatternTokenizer(pattern, group);
        });
        register("path_hierarchy", Tokenizers::pathHierarchy);
    }

    private static int longest(Settings settings) {
        return settings.getAsInt("max_token_length", StandardAnalyzer.DEFAULT_MAX_TOKEN_LENGTH);
    }

    private static Supplier<Tokenizer> pathHierarchy(Settings settings) {
        char delimiter = one("delimiter", settings.get("delimiter", "/"));
        char replacement = one("replacement", settings.get("replacement", String.valueOf(delimiter)));
        int skip = settings.getAsInt("skip", PathHierarchyTokenizer.DEFAULT_SKIP);
        int buffer = settings.getAsInt("buffer_size", 1024);
        return settings.getAsBoolean("reverse", false)
            ? () -> new ReversePathHierarchyTokenizer(buffer, delimiter, replacement, skip)
            : () -> new PathHierarchyTokenizer(buffer, delimiter, replacement, skip);
    }

    private static char one(String parameter, String value) {
        if (value.length() != 1) {
            throw new IllegalArgumentException(parameter + " must be a one char value");
        }
        return value.charAt(0);
    }

    private void register(String type, Function<Settings, Supplier<Tokenizer>> recipe) {
        registered.put(type, (index, environment, name, settings) -> {
            Supplier<Tokenizer> tokenizer = recipe.apply(settings);
            return new AbstractTokenizerFactory(name) {
                @Override
                public Tokenizer create() {
                    return tokenizer.get();
                }
            };
        });
    }
}
