#pragma once

#include "store/database.h"

namespace boardplan {

// Rolls back unless committed. Begun with the write lock, so that it cannot fail half-way for want
// of it.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    Status begin();
    Status commit();

private:
    Database& m_database;
    bool m_isOpen = false;
};

} // namespace boardplan
