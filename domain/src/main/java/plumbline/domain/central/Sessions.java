package plumbline.domain.central;

import jakarta.persistence.Persistence;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;

/** Builds Hibernate's session factory over a person's own connections. */
final class Sessions {
  private Sessions() {}

  static SessionFactory over(DataSource dataSource) {
    return Persistence.createEntityManagerFactory(
            "central", Map.of("jakarta.persistence.nonJtaDataSource", dataSource))
        .unwrap(SessionFactory.class);
  }
}
