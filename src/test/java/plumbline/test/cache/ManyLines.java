package plumbline.test.cache;

import java.sql.SQLException;
import plumbline.test.ledger.Books;

/**
 * A ledger of many lines over three years and two hundred accounts, made by set: balanced entries
 * of four lines, numbered in order of posting, one in seven under a VAT code.
 */
record ManyLines(int lines) {
  private static final int LINES_EACH = 4;

  void fill(Books books) throws SQLException {
    int entries = lines / LINES_EACH;
    books
        .database()
        .execute(
            """
            insert into finance.account (number, name, type)
            select (1000 + i)::text, 'Számla ' || i,
                   (array['asset', 'liability', 'equity', 'income', 'expense'])[1 + i %% 5]
            from generate_series(1, 200) i
            """
                .formatted(),
            """
            begin;
            set local session_replication_role = replica;
            insert into finance.journal_entry (id, fiscal_year, number, posting_date, document_date,
              tax_point, reference, description, source, digest)
            select gen_random_uuid(), extract(year from day), n, day, day, day, 'INV-' || n,
                   'Bérleti díj, raktár, hó és nap ' || day,
                   case when n %% 1000 = 0 then 'closing' else 'import' end, sha256('x')
            from (
              select n, date '2024-01-01' + (n::bigint * 1096 / %1$d)::integer as day
              from generate_series(1, %1$d) n
            ) e;
            insert into finance.journal_line (entry_id, line_no, account, debit, credit, vat_code)
            select e.id, l.line_no, (1001 + (e.number * 7919 + l.line_no * 104729) %% 200)::text,
                   case when l.line_no < 4 then l.line_no * amount else 0 end,
                   case when l.line_no = 4 then 6 * amount else 0 end,
                   case when e.number %% 7 = 0 then '27' end
            from (select id, number, 1 + number * 31 %% 99991 / 100.0 as amount
                  from finance.journal_entry order by number) e
            cross join generate_series(1, 4) l(line_no);
            commit
            """
                .formatted(entries),
            "analyze");
  }
}
