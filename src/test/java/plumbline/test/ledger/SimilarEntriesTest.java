package plumbline.test.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.CentralSimilarEntries;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;
import plumbline.domain.finance.EntrySummary;

class SimilarEntriesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private Books books;
  private CentralDatabase central;

  @BeforeEach
  void open() throws SQLException {
    books = Books.of(SimilarEntriesTest.class);
    central = books.signIn();
  }

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void the_newest_of_each_description_that_begins_so_newest_first() throws SQLException {
    post("Rent, Váci út", DAY);
    post("rent, Váci út", DAY.plusDays(40));
    post("Rent of machines", DAY.plusDays(20));
    post("Árvíz 100%_x", DAY);
    post("Fuel", DAY.plusDays(90));

    assertThat(found("RENT"))
        .extracting(EntrySummary::description)
        .containsExactly("rent, Váci út", "Rent of machines");
    assertThat(found("árvíz 100%")).hasSize(1);
    assertThat(found("árvíz 1_")).isEmpty();
    assertThat(found(" ")).isEmpty();
  }

  @Test
  void among_many_entries_the_index_answers() throws SQLException {
    try (Connection connection = books.database().connect()) {
      Rows.update(connection, "alter table finance.journal_entry disable trigger all");
      Rows.update(
          connection,
          """
          insert into finance.journal_entry (id, fiscal_year, number, posting_date, document_date,
            tax_point, description, digest)
          select gen_random_uuid(), 2025, n, date '2025-01-01' + n / 200, date '2025-01-01',
                 date '2025-01-01', 'Posting ' || n % 400, sha256('x')
          from generate_series(1, 60000) n
          """);
      Rows.update(connection, "alter table finance.journal_entry enable trigger all");
      Rows.update(connection, "analyze finance.journal_entry");
    }
    found("posting");
    long start = System.nanoTime();
    assertThat(found("posting 39")).hasSize(8);
    System.out.println("similar of 60 000: " + (System.nanoTime() - start) / 1_000_000 + " ms");
    assertThat(plan())
        .contains("Index Scan using journal_entry_by_description")
        .doesNotContain("Sort");
  }

  private String plan() throws SQLException {
    try (Connection connection = books.database().connect()) {
      return String.join(
          "\n",
          Rows.list(
              connection,
              """
              explain select e.id from finance_api.journal_entry e
              where lower(e.description) ~>~ 'posting 1' and lower(e.description) ~<~ 'posting 2'
              order by lower(e.description) using ~<~, e.posting_date desc, e.number desc limit 1
              """,
              row -> row.getString(1)));
    }
  }

  private List<EntrySummary> found(String beginning) throws SQLException {
    return new CentralSimilarEntries(central).describedLike(beginning, 8);
  }

  private void post(String description, LocalDate date) throws SQLException {
    new CentralLedger(central)
        .post(
            new EntryDraft(
                UUID.randomUUID(),
                date,
                date,
                "",
                description,
                EntrySource.MANUAL,
                List.of(
                    EntryLine.debit("5220", BigDecimal.TEN),
                    EntryLine.credit("454", BigDecimal.TEN))));
  }
}
