package rasid.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.ckb.SoraniNormalizationFilter;
import org.apache.lucene.analysis.classic.ClassicFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishLowerCaseFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeepWordFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.ScandinavianFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternCaptureGroupTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.sr.SerbianNormalizationFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** What changes, drops and adds tokens. Wrong parameters are refused when an index is made, not at its first document. */
final class TokenFilters {
    /** Reads the parameters once and says how a stream of tokens is wrapped. */
    private interface Recipe {
        UnaryOperator<TokenStream> read(Environment environment, Settings settings) throws IOException;
    }

    private final Map<String, AnalysisProvider<TokenFilterFactory>> registered = new TreeMap<>();

    static Map<String, AnalysisProvider<TokenFilterFactory>> all() {
        TokenFilters filters = new TokenFilters();
        filters.spelling();
        filters.stemming();
        filters.choosing();
        filters.cutting();
        return filters.registered;
    }

    /** The filters that must have parameters when they are defined, and still work under their bare name. */
    static List<PreConfiguredTokenFilter> usableWithoutParameters() {
        return List.of(
            PreConfiguredTokenFilter.singleton("elision", true, tokens -> new ElisionFilter(tokens, FrenchAnalyzer.DEFAULT_ARTICLES)),
            PreConfiguredTokenFilter.singleton("keyword_repeat", false, false, KeywordRepeatFilter::new),
            PreConfiguredTokenFilter.singleton("stop", false, tokens -> new StopFilter(tokens, EnglishAnalyzer.getDefaultStopSet())),
            PreConfiguredTokenFilter.singleton("truncate", false, tokens -> new TruncateTokenFilter(tokens, 10))
        );
    }

    /** One letter for another: these also work in the normalizers of keyword fields. */
    private void spelling() {
        normalizing("arabic_normalization", ArabicNormalizationFilter::new);
        normalizing("bengali_normalization", BengaliNormalizationFilter::new);
        normalizing("cjk_width", CJKWidthFilter::new);
        normalizing("decimal_digit", DecimalDigitFilter::new);
        normalizing("german_normalization", GermanNormalizationFilter::new);
        normalizing("hindi_normalization", HindiNormalizationFilter::new);
        normalizing("indic_normalization", IndicNormalizationFilter::new);
        normalizing("persian_normalization", PersianNormalizationFilter::new);
        normalizing("scandinavian_folding", ScandinavianFoldingFilter::new);
        normalizing("scandinavian_normalization", ScandinavianNormalizationFilter::new);
        normalizing("serbian_normalization", SerbianNormalizationFilter::new);
        normalizing("sorani_normalization", SoraniNormalizationFilter::new);
        normalizing("trim", TrimFilter::new);
        normalizing("uppercase", UpperCaseFilter::new);
        register("asciifolding", true, (environment, settings) -> {
            boolean keepOriginal = settings.getAsBoolean("preserve_original", false);
            return tokens -> new ASCIIFoldingFilter(tokens, keepOriginal);
        });
        register("lowercase", true, (environment, settings) -> lowercase(settings.get("language")));
        registerWithParameters("elision", true, (environment, settings) -> {
            CharArraySet articles = Analysis.parseArticles(environment, settings);
            if (articles == null) {
                throw new IllegalArgumentException("elision filter requires [articles] or [articles_path] setting");
            }
            return tokens -> new ElisionFilter(tokens, articles);
        });
        registerWithParameters("pattern_replace", true, (environment, settings) -> {
            Pattern pattern = Regex.compile(required(settings, "pattern"), settings.get("flags"));
            String replacement = settings.get("replacement", "");
            boolean everywhere = settings.getAsBoolean("all", true);
            return tokens -> new PatternReplaceFilter(tokens, pattern, replacement, everywhere);
        });
    }

    private void stemming() {
        register("stemmer", false, (environment, settings) -> Stemmers.of(settings.get("language", settings.get("name", "porter"))));
        Map.of(
            "arabic_stem", "arabic", "brazilian_stem", "brazilian", "czech_stem", "czech", "dutch_stem", "dutch",
            "french_stem", "french", "kstem", "kstem", "persian_stem", "persian", "porter_stem", "porter", "russian_stem", "russian"
        ).forEach((name, language) -> plain(name, Stemmers.of(language)));
        register("snowball", false, (environment, settings) -> {
            String language = settings.get("language", settings.get("name", "English"));
            return Stemmers.of(language.equalsIgnoreCase("english") ? "porter2" : language);
        });
        plain("apostrophe", ApostropheFilter::new);
        plain("classic", ClassicFilter::new);
        registerWithParameters("keyword_marker", false, TokenFilters::keywordMarker);
        registerWithParameters("stemmer_override", false, TokenFilters::stemmerOverride);
    }

    private void choosing() {
        plain("remove_duplicates", RemoveDuplicatesTokenFilter::new);
        plain("flatten_graph", FlattenGraphFilter::new);
        register("unique", false, (environment, settings) -> {
            boolean samePosition = settings.getAsBoolean("only_on_same_position", false);
            return samePosition ? RemoveDuplicatesTokenFilter::new : UniqueTokenFilter::new;
        });
        register("length", false, (environment, settings) -> {
            int shortest = settings.getAsInt("min", 0);
            int longest = settings.getAsInt("max", Integer.MAX_VALUE);
            return tokens -> new LengthFilter(tokens, shortest, longest);
        });
        register("limit", false, (environment, settings) -> {
            int most = settings.getAsInt("max_token_count", 1);
            boolean readOn = settings.getAsBoolean("consume_all_tokens", false);
            return tokens -> new LimitTokenCountFilter(tokens, most, readOn);
        });
        registerWithParameters("keep", false, (environment, settings) -> {
            CharArraySet words = Analysis.getWordSet(environment, settings, "keep_words");
            if (words == null) {
                throw new IllegalArgumentException("keep requires either `keep_words` or `keep_words_path` to be configured");
            }
            return tokens -> new KeepWordFilter(tokens, words);
        });
    }

    private void cutting() {
        registerWithParameters("pattern_capture", false, (environment, settings) -> {
            List<String> patterns = settings.getAsList("patterns", null, false);
            if (patterns == null) {
                throw new IllegalArgumentException("required setting 'patterns' is missing for token filter [pattern_capture]");
            }
            Pattern[] compiled = patterns.stream().map(Pattern::compile).toArray(Pattern[]::new);
            boolean keepOriginal = settings.getAsBoolean("preserve_original", true);
            return tokens -> new PatternCaptureGroupTokenFilter(tokens, keepOriginal, compiled);
        });
        register("cjk_bigram", false, (environment, settings) -> {
            int scripts = cjkScripts(Set.copyOf(settings.getAsList("ignored_scripts")));
            boolean unigramsToo = settings.getAsBoolean("output_unigrams", false);
            return tokens -> new CJKBigramFilter(tokens, scripts, unigramsToo);
        });
        register("edge_ngram", false, (environment, settings) -> {
            int shortest = settings.getAsInt("min_gram", 1);
            int longest = settings.getAsInt("max_gram", 2);
            boolean keepOriginal = settings.getAsBoolean("preserve_original", false);
            boolean fromTheEnd = "back".equals(settings.get("side", "front"));
            return tokens -> {
                TokenStream turned = fromTheEnd ? new ReverseStringFilter(tokens) : tokens;
                TokenStream grams = new EdgeNGramTokenFilter(turned, shortest, longest, keepOriginal);
                return fromTheEnd ? new ReverseStringFilter(grams) : grams;
            };
        });
        register("ngram", false, (environment, settings) -> {
            int shortest = settings.getAsInt("min_gram", 1);
            int longest = settings.getAsInt("max_gram", 2);
            boolean keepOriginal = settings.getAsBoolean("preserve_original", false);
            return tokens -> new NGramTokenFilter(tokens, shortest, longest, keepOriginal);
        });
        plain("reverse", ReverseStringFilter::new);
        registerWithParameters("truncate", false, (environment, settings) -> {
            int length = settings.getAsInt("length", -1);
            if (length <= 0) {
                throw new IllegalArgumentException("length parameter must be provided");
            }
            return tokens -> new TruncateTokenFilter(tokens, length);
        });
    }

    private static UnaryOperator<TokenStream> lowercase(String language) {
        return switch (language == null ? "" : language.toLowerCase(Locale.ROOT)) {
            case "" -> LowerCaseFilter::new;
            case "greek" -> GreekLowerCaseFilter::new;
            case "irish" -> IrishLowerCaseFilter::new;
            case "turkish" -> TurkishLowerCaseFilter::new;
            default -> throw new IllegalArgumentException("language [" + language + "] not support for lower case");
        };
    }

    private static UnaryOperator<TokenStream> keywordMarker(Environment environment, Settings settings) {
        boolean ignoreCase = settings.getAsBoolean("ignore_case", false);
        String pattern = settings.get("keywords_pattern");
        List<String> keywords = Analysis.getWordList(environment, settings, "keywords");
        if (pattern != null && keywords != null) {
            throw new IllegalArgumentException("cannot specify both `keywords_pattern` and `keywords` or `keywords_path`");
        }
        if (pattern != null) {
            Pattern compiled = Pattern.compile(pattern);
            return tokens -> new PatternKeywordMarkerFilter(tokens, compiled);
        }
        if (keywords == null) {
            throw new IllegalArgumentException("keyword filter requires either `keywords`, `keywords_path`, or `keywords_pattern` to be configured");
        }
        CharArraySet words = new CharArraySet(keywords, ignoreCase);
        return tokens -> new SetKeywordMarkerFilter(tokens, words);
    }

    private static UnaryOperator<TokenStream> stemmerOverride(Environment environment, Settings settings) throws IOException {
        List<String> rules = Analysis.getWordList(environment, settings, "rules");
        if (rules == null) {
            throw new IllegalArgumentException("stemmer override filter requires either `rules` or `rules_path` to be configured");
        }
        StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
        for (String rule : rules) {
            String[] sides = rule.split("=>", -1);
            if (sides.length != 2 || sides[1].isBlank()) {
                throw new IllegalArgumentException("Invalid Keyword override Rule:" + rule);
            }
            for (String word : sides[0].split(",", -1)) {
                builder.add(word.trim(), sides[1].trim());
            }
        }
        StemmerOverrideFilter.StemmerOverrideMap map = builder.build();
        return tokens -> new StemmerOverrideFilter(tokens, map);
    }

    private static int cjkScripts(Set<String> ignored) {
        int scripts = 0;
        scripts |= ignored.contains("han") ? 0 : CJKBigramFilter.HAN;
        scripts |= ignored.contains("hiragana") ? 0 : CJKBigramFilter.HIRAGANA;
        scripts |= ignored.contains("katakana") ? 0 : CJKBigramFilter.KATAKANA;
        scripts |= ignored.contains("hangul") ? 0 : CJKBigramFilter.HANGUL;
        return scripts;
    }

    static String required(Settings settings, String parameter) {
        String value = settings.get(parameter);
        if (value == null) {
            throw new IllegalArgumentException(parameter + " is missing");
        }
        return value;
    }

    private void plain(String type, UnaryOperator<TokenStream> wrap) {
        register(type, false, (environment, settings) -> wrap);
    }

    private void normalizing(String type, UnaryOperator<TokenStream> wrap) {
        register(type, true, (environment, settings) -> wrap);
    }

    private void register(String type, boolean normalizing, Recipe recipe) {
        registered.put(type, provider(normalizing, recipe));
    }

    private void registerWithParameters(String type, boolean normalizing, Recipe recipe) {
        registered.put(type, AnalysisPlugin.requiresAnalysisSettings(provider(normalizing, recipe)));
    }

    private static AnalysisProvider<TokenFilterFactory> provider(boolean normalizing, Recipe recipe) {
        return (index, environment, name, settings) -> {
            UnaryOperator<TokenStream> wrap = recipe.read(environment, settings);
            return normalizing ? new Normalizing(name, wrap) : new Plain(name, wrap);
        };
    }

    private static class Plain extends AbstractTokenFilterFactory {
        private final UnaryOperator<TokenStream> wrap;

        Plain(String name, UnaryOperator<TokenStream> wrap) {
            super(name);
            this.wrap = wrap;
        }

        @Override
        public TokenStream create(TokenStream tokens) {
            return wrap.apply(tokens);
        }
    }

    private static final class Normalizing extends Plain implements NormalizingTokenFilterFactory {
        Normalizing(String name, UnaryOperator<TokenStream> wrap) {
            super(name, wrap);
        }
    }
}
