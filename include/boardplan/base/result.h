#pragma once

#include <QString>
#include <utility>
#include <variant>

namespace boardplan {

// What kind of refusal this is; the command line turns it into its exit status.
enum class ErrorKind { NotFound, Conflict, InvalidInput, Io, Database, NewerVersion, Cancelled };

// A failure that the person or the operator can act on. Bugs are asserted, never returned.
// The text has four parts (docs/architecture.md, "Errors"); `unchanged` and `todo` may be empty where
// there is nothing to say.
struct Error {
    ErrorKind kind = ErrorKind::InvalidInput;
    QString code;      // "BP-STO-004": stable, one per cause, each provoked by a test
    QString what;      // what happened and where, in words a board manager understands
    QString unchanged; // what was not changed
    QString todo;      // what to do now
    QString details;   // for support: the library's own words; never shown first

    // "BP-STO-004: what. unchanged. todo." in one line, without the details.
    QString message() const;

    bool operator==(const Error&) const = default;
};

// Either a value or an Error. To be replaced by std::expected once the clang tools accept it.
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) : m_state{std::in_place_index<0>, std::move(value)} {} // NOLINT(google-explicit-constructor)
    Result(Error error) : m_state{std::in_place_index<1>, std::move(error)} {} // NOLINT(google-explicit-constructor)

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() & { return std::get<0>(m_state); }
    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    T* operator->() { return &std::get<0>(m_state); }
    const T* operator->() const { return &std::get<0>(m_state); }
    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

using Done = std::monostate;
using Status = Result<Done>;

inline Status done()
{
    return Done{};
}

} // namespace boardplan
