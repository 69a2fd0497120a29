package plumbline.sync.cache;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.AccountType;
import plumbline.sync.cache.CachedVatCodes.Code;

/**
 * Tells payable from deductible, entry by entry. Tax is on the side whose account the VAT code
 * names; where it names none, or the same for both, on that of its return row. A base is on the
 * side of the tax beside it, on both under reverse charge; without tax on that of the return row,
 * and for a code without one, income is payable and the rest deductible.
 */
final class VatSides {
  private static final String PAYABLE = "payable";
  private static final String DEDUCTIBLE = "deductible";

  private final Map<String, LedgerAccount> accounts = new HashMap<>();
  private final Map<String, Code> codes = new HashMap<>();
  private final Set<String> taxAccounts = new HashSet<>();
  private final Map<String, Sums> sums = new TreeMap<>();
  private final Set<String> untold = new TreeSet<>();
  private final List<Line> entry = new ArrayList<>();
  private @Nullable UUID entryId;
  private BigDecimal ledger = BigDecimal.ZERO;
  private BigDecimal withoutCode = BigDecimal.ZERO;

  private record Line(String account, String code, BigDecimal amount) {}

  private static final class Sums {
    private BigDecimal payableBase = BigDecimal.ZERO;
    private BigDecimal payableTax = BigDecimal.ZERO;
    private BigDecimal deductibleBase = BigDecimal.ZERO;
    private BigDecimal deductibleTax = BigDecimal.ZERO;
  }

  VatSides(List<LedgerAccount> chart, List<Code> known) {
    for (LedgerAccount account : chart) {
      accounts.put(account.number(), account);
      if ("vat".equals(account.control())) {
        taxAccounts.add(account.number());
      }
    }
    for (Code code : known) {
      codes.put(code.code(), code);
      if (code.inputAccount() != null) {
        taxAccounts.add(code.inputAccount());
      }
      if (code.outputAccount() != null) {
        taxAccounts.add(code.outputAccount());
      }
    }
  }

  /** The lines of an entry follow each other; the amount is credit minus debit. */
  void line(UUID id, String account, @Nullable String code, BigDecimal amount) {
    if (!id.equals(entryId)) {
      endEntry();
      entryId = id;
    }
    if (taxAccounts.contains(account)) {
      ledger = ledger.add(amount);
      if (code == null) {
        withoutCode = withoutCode.add(amount);
      }
    }
    if (code != null) {
      entry.add(new Line(account, code, amount));
    }
  }

  private void endEntry() {
    Map<String, Set<String>> taxSides = new HashMap<>();
    for (Line line : entry) {
      if (taxAccounts.contains(line.account())) {
        tax(line, taxSides);
      }
    }
    for (Line line : entry) {
      if (!taxAccounts.contains(line.account())) {
        base(line, taxSides.getOrDefault(line.code(), Set.of()));
      }
    }
    entry.clear();
  }

  private void tax(Line line, Map<String, Set<String>> taxSides) {
    Sums of = sums.computeIfAbsent(line.code(), _ -> new Sums());
    String side = sideOfTax(line);
    if (side == null) {
      untold.add(line.code());
      return;
    }
    taxSides.computeIfAbsent(line.code(), _ -> new HashSet<>()).add(side);
    if (side.equals(PAYABLE)) {
      of.payableTax = of.payableTax.add(line.amount());
    } else {
      of.deductibleTax = of.deductibleTax.subtract(line.amount());
    }
  }

  private @Nullable String sideOfTax(Line line) {
    Code code = codes.get(line.code());
    if (code == null) {
      return null;
    }
    boolean output = line.account().equals(code.outputAccount());
    boolean input = line.account().equals(code.inputAccount());
    if (output != input) {
      return output ? PAYABLE : DEDUCTIBLE;
    }
    return code.side();
  }

  private void base(Line line, Set<String> besideIt) {
    Sums of = sums.computeIfAbsent(line.code(), _ -> new Sums());
    Set<String> sides = besideIt.isEmpty() ? Set.of(sideWithoutTax(line)) : besideIt;
    boolean both = sides.size() > 1;
    BigDecimal owed = both ? line.amount().negate() : line.amount();
    if (sides.contains(PAYABLE)) {
      of.payableBase = of.payableBase.add(owed);
    }
    if (sides.contains(DEDUCTIBLE)) {
      of.deductibleBase = of.deductibleBase.subtract(line.amount());
    }
  }

  private String sideWithoutTax(Line line) {
    Code code = codes.get(line.code());
    if (code != null && code.side() != null) {
      return code.side();
    }
    LedgerAccount account = accounts.get(line.account());
    return account != null && account.type() == AccountType.INCOME ? PAYABLE : DEDUCTIBLE;
  }

  VatQuery.Answer answer() {
    endEntry();
    List<VatQuery.Code> found = new ArrayList<>();
    sums.forEach((code, of) -> found.add(code(code, of)));
    return new VatQuery.Answer(found, ledger, withoutCode, List.copyOf(untold));
  }

  private VatQuery.Code code(String code, Sums of) {
    Code known = codes.get(code);
    String row = known == null ? null : known.returnRow();
    return new VatQuery.Code(
        code,
        known == null ? "" : known.name(),
        known == null ? "" : known.bucket(),
        row == null ? "" : row,
        of.payableBase,
        of.payableTax,
        of.deductibleBase,
        of.deductibleTax);
  }
}
