import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.monitor.TermWeightor;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanOrQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The rival of bench_matching: Lucene Monitor over the same rules and articles, one article at a time, one thread.
 *
 * Arguments: rules file, articles file, file for the matches, passes ("1" or "2"), seconds to warm up, measured passes.
 * A rule a line: id, operator (or, and, near), distance, left phrases, right phrases; parted by tabs, phrases by U+001F.
 * An article a line: id, text. It prints one line of JSON. Times are CPU times of the matching thread.
 */
public final class MonitorDriver {
  private static final String FIELD = "text";
  private static final Analyzer ANALYZER = new StandardAnalyzer();
  private static final FieldType TYPE = new FieldType(TextField.TYPE_NOT_STORED);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  static {
    TYPE.setOmitNorms(true);
    TYPE.freeze();
  }

  private record Article(String id, String text) {
    Document document() {
      Document document = new Document();
      document.add(new Field(FIELD, text, TYPE));
      return document;
    }
  }

  public static void main(String[] arguments) throws Exception {
    List<Article> articles = articles(Path.of(arguments[1]));
    boolean multipass = arguments[3].equals("2");
    double warmSeconds = Double.parseDouble(arguments[4]);
    int passes = Integer.parseInt(arguments[5]);

    TermWeightor weightor =
        TermWeightor.combine(TermWeightor.DEFAULT, TermWeightor.termFreqWeightor(frequencies(articles), 100, 0.1));
    Presearcher presearcher =
        multipass
            ? new MultipassTermFilteredPresearcher(2, 0f, weightor, List.of(), Set.of())
            : new TermFilteredPresearcher(weightor, List.of(), Set.of());

    long heapBefore = heap();
    long began = THREADS.getCurrentThreadCpuTime();
    long beganWall = System.nanoTime();
    Monitor monitor = new Monitor(ANALYZER, presearcher);
    List<MonitorQuery> queries = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(Path.of(arguments[0]))) {
      for (String line; (line = lines.readLine()) != null; ) {
        String[] parts = line.split("\t", -1);
        Query query = query(parts);
        if (query != null) {
          queries.add(new MonitorQuery(parts[0], query));
        }
      }
    }
    int count = queries.size();
    monitor.register(queries);
    queries = null;
    double buildCpu = (THREADS.getCurrentThreadCpuTime() - began) / 1e9;
    double buildWall = (System.nanoTime() - beganWall) / 1e9;
    long heapAfter = heap();

    long warmUntil = System.nanoTime() + (long) (warmSeconds * 1e9);
    do {
      pass(monitor, articles, new long[articles.size()], null);
    } while (System.nanoTime() < warmUntil);

    long[] best = null;
    for (int i = 0; i < passes; i++) {
      long[] times = new long[articles.size()];
      try (Writer matches = Files.newBufferedWriter(Path.of(arguments[2]))) {
        pass(monitor, articles, times, matches);
      }
      if (best == null || Arrays.stream(times).sum() < Arrays.stream(best).sum()) {
        best = times;
      }
    }
    double total = Arrays.stream(best).sum() / 1e9;
    Arrays.sort(best);

    long[] changes = new long[40];
    for (int i = 0; i < changes.length; i++) {
      long start = System.nanoTime();
      monitor.register(new MonitorQuery("new" + i, term("someone" + i)));
      changes[i] = System.nanoTime() - start;
    }
    Arrays.sort(changes);
    System.out.printf(
        Locale.ROOT,
        "{\"rules\": %d, \"build_cpu_s\": %.2f, \"build_wall_s\": %.2f, \"heap_mb\": %d, \"articles_per_cpu_s\": %.1f,"
            + " \"p50_ms\": %.4f, \"p99_ms\": %.4f, \"change_p50_ms\": %.2f}%n",
        count, buildCpu, buildWall, heapAfter - heapBefore, articles.size() / total, best[best.length / 2] / 1e6,
        best[(int) (best.length * 0.99)] / 1e6, changes[changes.length / 2] / 1e6);
    monitor.close();
  }

  private static void pass(Monitor monitor, List<Article> articles, long[] times, Writer matches) throws IOException {
    for (int i = 0; i < articles.size(); i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      MatchingQueries<QueryMatch> found = monitor.match(articles.get(i).document(), QueryMatch.SIMPLE_MATCHER);
      times[i] = THREADS.getCurrentThreadCpuTime() - start;
      if (matches != null) {
        Set<String> ids = new TreeSet<>();
        for (QueryMatch match : found.getMatches()) {
          ids.add(match.getQueryId());
        }
        matches.write(articles.get(i).id() + "\t" + String.join(" ", ids) + "\n");
      }
    }
  }

  private static List<Article> articles(Path path) throws IOException {
    List<Article> found = new ArrayList<>();
    for (String line : Files.readAllLines(path)) {
      int tab = line.indexOf('\t');
      found.add(new Article(line.substring(0, tab), line.substring(tab + 1)));
    }
    return found;
  }

  /** How often each term stands in the articles: the presearcher then picks the rarest term of a query. */
  private static Map<String, Integer> frequencies(List<Article> articles) throws IOException {
    Map<String, Integer> found = new HashMap<>();
    for (Article article : articles) {
      for (String term : terms(article.text())) {
        found.merge(term, 1, Integer::sum);
      }
    }
    return found;
  }

  private static List<String> terms(String text) throws IOException {
    List<String> found = new ArrayList<>();
    try (TokenStream stream = ANALYZER.tokenStream(FIELD, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        found.add(term.toString());
      }
      stream.end();
    }
    return found;
  }

  private static Query term(String text) {
    return new TermQuery(new Term(FIELD, text));
  }

  private static Query query(String[] parts) throws IOException {
    String[] left = parts[3].split("\u001f");
    switch (parts[1]) {
      case "or":
        return any(left);
      case "and": {
        Query one = any(left);
        Query other = any(parts[4].split("\u001f"));
        return one == null || other == null
            ? null
            : new BooleanQuery.Builder().add(one, BooleanClause.Occur.MUST).add(other, BooleanClause.Occur.MUST).build();
      }
      default: {
        SpanQuery one = anySpan(left);
        SpanQuery other = anySpan(parts[4].split("\u001f"));
        int distance = Integer.parseInt(parts[2]);
        return one == null || other == null ? null : new SpanNearQuery(new SpanQuery[] {one, other}, distance, false);
      }
    }
  }

  private static Query any(String[] phrases) throws IOException {
    Set<Query> found = new LinkedHashSet<>();
    for (String phrase : phrases) {
      List<String> terms = terms(phrase);
      if (terms.size() == 1) {
        found.add(term(terms.get(0)));
      } else if (!terms.isEmpty()) {
        found.add(new PhraseQuery(FIELD, terms.toArray(new String[0])));
      }
    }
    if (found.size() < 2) {
      return found.isEmpty() ? null : found.iterator().next();
    }
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    found.forEach(query -> builder.add(query, BooleanClause.Occur.SHOULD));
    return builder.build();
  }

  private static SpanQuery anySpan(String[] phrases) throws IOException {
    Set<SpanQuery> found = new LinkedHashSet<>();
    for (String phrase : phrases) {
      SpanQuery[] spans =
          terms(phrase).stream().map(term -> new SpanTermQuery(new Term(FIELD, term))).toArray(SpanQuery[]::new);
      if (spans.length > 0) {
        found.add(spans.length == 1 ? spans[0] : new SpanNearQuery(spans, 0, true));
      }
    }
    if (found.size() < 2) {
      return found.isEmpty() ? null : found.iterator().next();
    }
    return new SpanOrQuery(found.toArray(new SpanQuery[0]));
  }

  private static long heap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }
}
